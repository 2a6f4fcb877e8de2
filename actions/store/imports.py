"""Files that were read and wait for a yes: what they say, as facts, never the file itself."""

from datetime import datetime, timedelta

import sqlalchemy as sa

from actions.store.engine import drop_log, writing
from actions.store.schema import pending_import, person, workspace

KEPT = timedelta(days=1)
"""A file that got neither a yes nor a no is forgotten after this time."""

_ID = (
    sa.select(person.c.id)
    .join(workspace)
    .where(workspace.c.name == sa.bindparam("workspace"), person.c.name == sa.bindparam("user"))
)


class Imports:
    """At most one waiting file for each conversation of a person; a newer one replaces it."""

    def __init__(self, engine: sa.engine.Engine) -> None:
        self._engine = engine

    def put(self, workspace: str, user: str, conversation: str, project_id: int, content: dict, now: datetime) -> None:
        """Keep `content` (JSON) for a yes about this project, in place of what waited in the conversation before."""
        with writing(self._engine) as connection:
            who = connection.execute(_ID, {"workspace": workspace, "user": user}).scalar_one()
            _remove(connection, who, conversation)
            _expire(connection, now)
            connection.execute(
                sa.insert(pending_import).values(
                    person_id=who, conversation=conversation, project_id=project_id, at=now, content=content
                )
            )

    def get(self, workspace: str, user: str, conversation: str, project_id: int, now: datetime) -> dict | None:
        """What waits in a conversation about this project; None where nothing does or its time is over."""
        query = sa.select(pending_import.c.content).where(
            pending_import.c.person_id == _ID.scalar_subquery(),
            pending_import.c.conversation == conversation,
            pending_import.c.project_id == project_id,
            pending_import.c.at > now - KEPT,
        )
        with self._engine.connect() as connection:
            return connection.execute(query, {"workspace": workspace, "user": user}).scalar()

    def drop(self, workspace: str, user: str, conversation: str) -> None:
        """Forget what waits in a conversation, if anything does."""
        with writing(self._engine) as connection:
            who = connection.execute(_ID, {"workspace": workspace, "user": user}).scalar()
            gone = who is not None and _remove(connection, who, conversation)
        if gone:
            drop_log(self._engine)

    def expire(self, now: datetime) -> int:
        """Forget every file that waited for more than a day; how many there were."""
        with writing(self._engine) as connection:
            return _expire(connection, now)


def _remove(connection: sa.engine.Connection, person_id: int, name: str) -> int:
    mine = sa.and_(pending_import.c.person_id == person_id, pending_import.c.conversation == name)
    return connection.execute(sa.delete(pending_import).where(mine)).rowcount


def _expire(connection: sa.engine.Connection, now: datetime) -> int:
    return connection.execute(sa.delete(pending_import).where(pending_import.c.at <= now - KEPT)).rowcount
