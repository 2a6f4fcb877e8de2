"""Projects put before HR, and who was shown data about people."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "review",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("project_id", sa.Integer, nullable=False),
        sa.Column("asked_by", sa.String(200), nullable=False),
        sa.Column("asked_at", sa.DateTime, nullable=False),
        sa.Column("since", sa.Integer, nullable=False),
        sa.Column("answered_by", sa.String(200)),
        sa.Column("answered_at", sa.DateTime),
        sa.Column("told", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_review"),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name="fk_review_project_id", ondelete="CASCADE"),
    )
    for column in ("project_id", "asked_by", "answered_by"):
        op.create_index(f"ix_review_{column}", "review", [column])
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("project_id", sa.Integer, nullable=False),
        sa.Column("who", sa.String(200)),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("what", sa.String(20), nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name="fk_audit_project_id", ondelete="CASCADE"),
    )
    for column in ("project_id", "who", "at"):
        op.create_index(f"ix_audit_{column}", "audit", [column])
