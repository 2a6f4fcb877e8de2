"""Data about single people: how much of it a project holds, erasing it, and letting it go when its time is over."""

from collections.abc import Callable, Container
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa

from actions import paths
from actions.store.erase import rebuild
from actions.store.schema import audit, change, conversation, pending_import, person, project, review

AT_ONCE = 500
"""Databases take so many parameters in one statement and no more."""


class Held(NamedTuple):
    """People on the list, and counts by month of departments so small that a count says who left."""

    people: int
    months: int


def held(facts: dict, small: Container[str]) -> Held:
    """What the facts of a project hold about people; `small` are the folded names of departments whose counts by
    month tell who left.
    """
    rows = [row for row in facts.get("departments", ()) if paths.fold(row["name"]) in small]
    return Held(len(facts.get("roster", ())), sum(len(row.get("leavers") or {}) for row in rows))


def erase_people(connection: sa.engine.Connection, project_id: int, small: Container[str]) -> None:
    """Erase the list of people and who left the small departments by month, from the history too."""

    def gone(path: str, at: datetime) -> bool:
        head, *rest = paths.parse(path)
        return head == "roster" or (rest[1:2] == ["leavers"] and paths.fold(rest[0]) in small)

    connection.execute(_LOCK, {"of": project_id})
    _erase(connection, project_id, gone)
    connection.execute(sa.delete(pending_import).where(pending_import.c.project_id == project_id))


def let_go(connection: sa.engine.Connection, before: datetime) -> dict[str, int]:
    """Erase what was stored before a moment and not touched since; gives how many of each.

    That is: projects in which nothing was stated since, with the people who spoke of nothing else; people on a list
    and what was said of them earlier; reviews; audit entries; files that nobody said yes to.
    """
    gone = [sa.delete(project).where(project.c.opened_at < before, ~_stated_since(before))]
    gone += [sa.delete(review).where(review.c.asked_at < before), sa.delete(audit).where(audit.c.at < before)]
    gone += [sa.delete(pending_import).where(pending_import.c.at < before)]
    erased = {one.table.name: connection.execute(one).rowcount for one in gone}
    if erased["project"]:
        connection.execute(sa.delete(person).where(~sa.exists().where(conversation.c.person_id == person.c.id)))
    erased["roster"] = 0
    for project_id in connection.execute(_WITH_PEOPLE, {"before": before}).scalars().all():
        connection.execute(_LOCK, {"of": project_id})
        erased["roster"] += _erase(connection, project_id, lambda path, at: _is_person(path) and at < before)
    return erased


_LOCK = sa.select(project.c.id).where(project.c.id == sa.bindparam("of")).with_for_update()
_PEOPLE = sa.or_(change.c.path == "roster", change.c.path.startswith("roster["))
_WITH_PEOPLE = sa.select(change.c.project_id).where(_PEOPLE, change.c.at < sa.bindparam("before")).distinct()


def _stated_since(before: datetime) -> sa.sql.ColumnElement[bool]:
    return sa.exists().where(change.c.project_id == project.c.id, change.c.at >= before)


def _is_person(path: str) -> bool:
    return paths.parse(path)[0] == "roster"


def _erase(connection: sa.engine.Connection, project_id: int, gone: Callable[[str, datetime], bool]) -> int:
    """Delete the changes that `gone` picks by path and time, and make the case anew from the others."""
    query = sa.select(change.c.id, change.c.path, change.c.at).where(change.c.project_id == project_id)
    ids = [row.id for row in connection.execute(query) if gone(row.path, row.at)]
    for start in range(0, len(ids), AT_ONCE):
        connection.execute(sa.delete(change).where(change.c.id.in_(ids[start : start + AT_ONCE])))
    if ids:
        rebuild(connection, project_id)
    return len(ids)
