"""Which message made a change, and which version of the project it made."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("change", sa.Column("version", sa.Integer))
    op.add_column("change", sa.Column("message", sa.String(200)))
