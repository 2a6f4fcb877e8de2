"""Pay, and what losing somebody costs, as people said it."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "cost",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("project_id", sa.Integer, nullable=False),
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("value", sa.JSON, nullable=False),
        sa.Column("who", sa.String(200), nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cost"),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name="fk_cost_project_id", ondelete="CASCADE"),
        sa.UniqueConstraint("project_id", "name", name="uq_cost_project_id_name"),
    )
    op.create_index("ix_cost_who", "cost", ["who"])
