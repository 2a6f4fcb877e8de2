"""Erasing a person. A case is the sum of its changes; what is left is the sum of the others' changes."""

import sqlalchemy as sa

from actions.facts import Change, rebase
from actions.store.keys import known_keys
from actions.store.schema import audit, change, conversation, cost, person, project, review, workspace


def erase_person(connection: sa.engine.Connection, workspace_name: str, user: str) -> tuple[list[str], list[int]]:
    """Erase within the transaction of `connection`; names of conversations and ids of projects gone."""
    place = connection.execute(sa.select(workspace.c.id).where(workspace.c.name == workspace_name)).scalar()
    # Who only ever spoke where others did, too, holds no conversation and has no row.
    known = sa.select(person.c.id).where(person.c.workspace_id == place, person.c.name == user)
    who = connection.execute(known).scalar() or -1
    touched = _touched(connection, who, place, user)
    mine = conversation.c.person_id == who
    conversations = list(connection.execute(sa.select(conversation.c.name).where(mine)).scalars())
    connection.execute(sa.delete(change).where(change.c.who == user, change.c.project_id.in_(touched or [-1])))
    _leave_reviews(connection, place, user)
    connection.execute(sa.delete(cost).where(cost.c.who == user, cost.c.project_id.in_(touched or [-1])))
    connection.execute(sa.delete(person).where(person.c.id == who))  # and with it conversations and waiting files
    gone = [project_id for project_id in touched if not _others_take_part(connection, project_id)]
    connection.execute(sa.delete(project).where(project.c.id.in_(gone or [-1])))
    for project_id in touched:
        if project_id not in gone:
            rebuild(connection, project_id)
    return conversations, gone


def _leave_reviews(connection: sa.engine.Connection, workspace_id: int, user: str) -> None:
    """What the person asked HR for goes; what they answered and were shown stays without the name."""
    theirs = sa.select(project.c.id).where(project.c.workspace_id == workspace_id)
    connection.execute(sa.delete(review).where(review.c.asked_by == user, review.c.project_id.in_(theirs)))
    for column in (review.c.answered_by, audit.c.who):
        named = sa.and_(column == user, column.table.c.project_id.in_(theirs))
        connection.execute(sa.update(column.table).where(named).values({column.name: None}))


def _touched(connection: sa.engine.Connection, person_id: int, workspace_id: int, user: str) -> list[int]:
    spoke = sa.select(conversation.c.project_id).where(conversation.c.person_id == person_id)
    stated = sa.select(change.c.project_id).where(change.c.who == user)
    priced = sa.select(cost.c.project_id).where(cost.c.who == user)
    found = sa.select(project.c.id).where(
        project.c.workspace_id == workspace_id,
        sa.or_(project.c.opened_by == person_id, project.c.id.in_(spoke), project.c.id.in_(stated.union(priced))),
    )
    return list(connection.execute(found.with_for_update()).scalars())


def _others_take_part(connection: sa.engine.Connection, project_id: int) -> bool:
    spoke = sa.exists().where(conversation.c.project_id == project_id)
    stated = sa.exists().where(change.c.project_id == project_id)
    return bool(connection.execute(sa.select(sa.or_(spoke, stated))).scalar())


def rebuild(connection: sa.engine.Connection, project_id: int) -> None:
    """Make the case anew from the changes that remain; their old values are those they meet now."""
    before = connection.execute(sa.select(project.c.department_keys).where(project.c.id == project_id)).one()
    remaining = sa.select(change).where(change.c.project_id == project_id).order_by(change.c.id)
    rows = connection.execute(remaining).all()
    facts, made = rebase({}, [Change(row.path, row.old, row.new) for row in rows], before.department_keys)
    moved = [{"of": row.id, "now": one.old} for row, one in zip(rows, made, strict=True) if row.old != one.old]
    if moved:
        connection.execute(
            sa.update(change).where(change.c.id == sa.bindparam("of")).values(old=sa.bindparam("now")), moved
        )
    keys = known_keys(facts, before.department_keys)
    connection.execute(
        sa.update(project)
        .where(project.c.id == project_id)
        .values(facts=facts, department_keys=keys, version=project.c.version + 1)
    )
