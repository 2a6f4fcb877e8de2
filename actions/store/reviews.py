"""Projects put before HR: who asked, who answered, and what HR has said since then."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from actions.facts import Change, rebase
from actions.store.engine import writing
from actions.store.schema import change, project, review, workspace


@dataclass(frozen=True)
class Review:
    """One project put before HR. `since` and `told` are ids of changes: the newest one when HR was asked, and the
    newest one that the person who asked has been told. `facts` and `keys` are the project's, as stored."""

    id: int
    project_id: int
    asked_by: str
    asked_at: datetime
    since: int
    answered_by: str | None
    answered_at: datetime | None
    told: int | None
    facts: dict
    keys: dict[str, str]


class Heard(NamedTuple):
    """A change that HR made to a project; one whose old and new value are equal confirms the fact."""

    id: int
    path: str
    old: Any
    new: Any
    who: str
    at: datetime


class Reviews:
    """The reviews in the database of an engine. Each of them belongs to the workspace of its project."""

    def __init__(self, engine: sa.engine.Engine):
        self._engine = engine

    def ask(self, project_id: int, who: str, at: datetime) -> bool:
        """Put a project before HR; False where it lies there already, unanswered."""
        with writing(self._engine) as connection:
            connection.execute(_LOCK, {"of": project_id})  # two who ask at once
            if connection.execute(_OPEN, {"of": project_id}).first():
                return False
            newest = connection.execute(_NEWEST_CHANGE, {"of": project_id}).scalar()
            values = {"project_id": project_id, "asked_by": who, "asked_at": at, "since": newest or 0}
            connection.execute(sa.insert(review).values(values))
        return True

    def waiting(self, workspace_name: str) -> list[Review]:
        """The unanswered reviews of a workspace, oldest first."""
        return self._read(_WAITING, workspace_name)

    def get(self, workspace_name: str, review_id: int) -> Review | None:
        """A review by its id; None where the workspace has none of that id."""
        found = self._read(_BY_ID, workspace_name, id=review_id)
        return found[0] if found else None

    def answer(self, review_id: int, who: str, at: datetime) -> bool:
        """Close a review; False where somebody else did so before."""
        mine = sa.and_(review.c.id == review_id, review.c.answered_at.is_(None))
        with writing(self._engine) as connection:
            closed = connection.execute(sa.update(review).where(mine).values(answered_by=who, answered_at=at))
            return closed.rowcount == 1

    def untold(self, workspace_name: str, who: str) -> list[Review]:
        """The answered reviews that a person asked for where HR has said something that the person wasn't told."""
        return self._read(_UNTOLD_TO, workspace_name, who=who)

    def told(self, review_id: int, newest: int) -> None:
        """Remember that who asked was told everything up to a change."""
        with writing(self._engine) as connection:
            connection.execute(sa.update(review).where(review.c.id == review_id).values(told=newest))

    def heard(self, one: Review) -> list[Heard]:
        """What HR has said about the project since the review was asked for, and was not told yet, oldest first."""
        query = (
            sa.select(*(change.c[name] for name in Heard._fields))
            .where(change.c.project_id == one.project_id, change.c.role == "hr", change.c.id > _after(one))
            .order_by(change.c.id)
        )
        with self._engine.connect() as connection:
            return [Heard(*row) for row in connection.execute(query)]

    def without_hr(self, one: Review) -> dict:
        """The facts of the project as they would be had HR said nothing of what is `heard`."""
        query = sa.select(change.c.path, change.c.old, change.c.new).where(change.c.project_id == one.project_id)
        others = query.where(sa.or_(change.c.role != "hr", change.c.id <= _after(one))).order_by(change.c.id)
        with self._engine.connect() as connection:
            return rebase({}, [Change(*row) for row in connection.execute(others)], one.keys)[0]

    def _read(self, query: sa.sql.Select, workspace_name: str, **given: Any) -> list[Review]:
        with self._engine.connect() as connection:
            rows: Iterable[Any] = connection.execute(query, {"workspace": workspace_name, **given})
            return [Review(*row) for row in rows]


def _after(one: Review) -> int:
    """The newest change that is no news."""
    return max(one.since, one.told or 0)


_OWN = [name for name in Review.__dataclass_fields__ if name in review.c]
_SELECT = (
    sa.select(*(review.c[name] for name in _OWN), project.c.facts, project.c.department_keys)
    .join(project, project.c.id == review.c.project_id)
    .join(workspace, workspace.c.id == project.c.workspace_id)
    .where(workspace.c.name == sa.bindparam("workspace"))
    .order_by(review.c.id)
)
_LOCK = sa.select(project.c.id).where(project.c.id == sa.bindparam("of")).with_for_update()
_OPEN = sa.select(review.c.id).where(review.c.project_id == sa.bindparam("of"), review.c.answered_at.is_(None))
_NEWEST_CHANGE = sa.select(sa.func.max(change.c.id)).where(change.c.project_id == sa.bindparam("of"))
_NEWS = sa.or_(
    review.c.told.is_(None),
    sa.exists().where(change.c.project_id == review.c.project_id, change.c.role == "hr", change.c.id > review.c.told),
)
_UNTOLD_TO = _SELECT.where(review.c.answered_at.is_not(None), review.c.asked_by == sa.bindparam("who"), _NEWS)
_WAITING = _SELECT.where(review.c.answered_at.is_(None))
_BY_ID = _SELECT.where(review.c.id == sa.bindparam("id"))
