"""Who was shown data about people, of which project, and when."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa

from actions.store.engine import writing
from actions.store.schema import audit


class Reading(NamedTuple):
    """One entry: `what` is ``roster`` (people of the list), ``named`` (people proposed as backups) or ``erased``;
    `who` is None once that person was forgotten."""

    who: str | None
    role: str
    what: str
    at: datetime


class Audit:
    """The audit table in the database of an engine."""

    def __init__(self, engine: sa.engine.Engine):
        self._engine = engine

    def note(self, project_id: int, who: str, role: str, what: Iterable[str], at: datetime) -> None:
        """Keep that a person was shown these kinds of data about people."""
        rows = [{"project_id": project_id, "who": who, "role": role, "what": one, "at": at} for one in what]
        with writing(self._engine) as connection:
            connection.execute(sa.insert(audit), rows)

    def of(self, project_id: int) -> list[Reading]:
        """The entries of a project, oldest first."""
        columns = (audit.c[name] for name in Reading._fields)
        query = sa.select(*columns).where(audit.c.project_id == project_id).order_by(audit.c.id)
        with self._engine.connect() as connection:
            return [Reading(*row) for row in connection.execute(query)]
