"""The tables. A case is one document, so a turn reads and writes one row; each change is a row of its own."""

from datetime import datetime, timezone

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator):
    """An aware moment, kept in UTC; SQLite has no time zones, so they are put on again when reading."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.engine.Dialect) -> datetime | None:
        return None if value is None else value.astimezone(timezone.utc).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: sa.engine.Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=timezone.utc)


metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

workspace = sa.Table(
    "workspace",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String(200), nullable=False, unique=True),
)

person = sa.Table(
    "person",  # who speaks: the `sub` of a token; the role belongs to the token and is kept with each change
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("workspace_id", sa.ForeignKey("workspace.id", ondelete="CASCADE"), nullable=False),
    sa.Column("name", sa.String(200), nullable=False),
    sa.UniqueConstraint("workspace_id", "name"),
)

project = sa.Table(
    "project",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("workspace_id", sa.ForeignKey("workspace.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("opened_by", sa.ForeignKey("person.id", ondelete="SET NULL"), index=True),
    sa.Column("opened_at", Moment, nullable=False),
    sa.Column("facts", sa.JSON, nullable=False),  # a Case without as_of
    sa.Column("department_keys", sa.JSON, nullable=False),  # department name -> canonical key
    sa.Column("version", sa.Integer, nullable=False),  # counts the writes; a writer states the one it read
)

conversation = sa.Table(
    "conversation",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("person_id", sa.ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    sa.Column("name", sa.String(200), nullable=False),
    sa.Column("project_id", sa.ForeignKey("project.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.UniqueConstraint("person_id", "name"),
)

change = sa.Table(
    "change",  # append only; the case is the sum of its changes
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("project_id", sa.ForeignKey("project.id", ondelete="CASCADE"), nullable=False),
    sa.Column("path", sa.String(600), nullable=False),
    sa.Column("old", sa.JSON(none_as_null=True)),
    sa.Column("new", sa.JSON(none_as_null=True)),
    sa.Column("who", sa.String(200), nullable=False, index=True),
    sa.Column("role", sa.String(20), nullable=False),
    sa.Column("source", sa.String(20), nullable=False),  # said, button, file or hr
    sa.Column("at", Moment, nullable=False),
    sa.Column("conversation", sa.String(200), nullable=False),
    sa.Column("version", sa.Integer),  # of the project, as the change made it; none in what is older than this column
    sa.Column("message", sa.String(200)),  # the id of the message that said it
    sa.Column("file", sa.String(200)),  # the name of the file it came from, where it came from one
    sa.Index("ix_change_project_id_path", "project_id", "path"),
)

pending_import = sa.Table(
    "pending_import",  # what a file says, until the person who sent it says yes or no
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("person_id", sa.ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    sa.Column("conversation", sa.String(200), nullable=False),
    sa.Column("project_id", sa.ForeignKey("project.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("at", Moment, nullable=False, index=True),
    sa.Column("content", sa.JSON, nullable=False),
    sa.UniqueConstraint("person_id", "conversation"),
)

review = sa.Table(
    "review",  # a project put before HR; what HR said since then stands in `change`
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("project_id", sa.ForeignKey("project.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("asked_by", sa.String(200), nullable=False, index=True),
    sa.Column("asked_at", Moment, nullable=False),
    sa.Column("since", sa.Integer, nullable=False),  # the newest change when it was asked for
    sa.Column("answered_by", sa.String(200), index=True),
    sa.Column("answered_at", Moment),
    sa.Column("told", sa.Integer),  # the newest change that the one who asked was told
)

audit = sa.Table(
    "audit",  # who was shown, or erased, data about people
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("project_id", sa.ForeignKey("project.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("who", sa.String(200), index=True),  # none once the person was forgotten
    sa.Column("role", sa.String(20), nullable=False),
    sa.Column("what", sa.String(20), nullable=False),  # roster, named or erased
    sa.Column("at", Moment, nullable=False, index=True),
)

cost = sa.Table(
    "cost",  # what somebody said of pay and of the parts of what losing people costs
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("project_id", sa.ForeignKey("project.id", ondelete="CASCADE"), nullable=False),
    sa.Column("name", sa.String(40), nullable=False),
    sa.Column("value", sa.JSON, nullable=False),
    sa.Column("who", sa.String(200), nullable=False, index=True),
    sa.Column("at", Moment, nullable=False),
    sa.UniqueConstraint("project_id", "name"),
)
