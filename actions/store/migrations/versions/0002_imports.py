"""Files that wait for a yes, and the name of the file that a change came from."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "pending_import",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("person_id", sa.Integer, nullable=False),
        sa.Column("conversation", sa.String(200), nullable=False),
        sa.Column("project_id", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("content", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pending_import"),
        sa.UniqueConstraint("person_id", "conversation", name="uq_pending_import_person_id_conversation"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_pending_import_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name="fk_pending_import_project_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_pending_import_project_id", "pending_import", ["project_id"])
    op.create_index("ix_pending_import_at", "pending_import", ["at"])
    op.add_column("change", sa.Column("file", sa.String(200)))
