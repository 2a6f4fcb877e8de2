"""What Slack told us: written before it is acknowledged, worked off once, in order, by any of several workers.

An event is known by its key; two events that tell of one message share its subject. Within a lane (a conversation)
events are worked on one at a time in Slack's order, whichever worker takes them. A worker holds an event for LEASE
seconds and renews that; what a dead worker held is taken by another one. Once done an event keeps its key alone, for
KEPT seconds, so that a repetition is still known.
"""

import json
import os
import secrets
import socket
import time
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from bot.channels.slack.database import Database, added
from bot.channels.slack.tables import event, post, thread

LEASE = 20.0
HELD = 600.0
"""Seconds for which a message of a thread waits for the mention that opens the thread, which Slack repeats until five
minutes later; then it was none of our business, and is erased."""
KEPT = 3 * 24 * 3600.0


@dataclass(frozen=True)
class Incoming:
    """An event as the channel takes it.

    ``opens``: from now on the bot takes part in this lane's thread. ``in_thread``: it is heard only where the bot takes
    part. ``instead_of``: subjects that this event tells better. ``after``: seconds to wait for such a better one.
    """

    key: str
    kind: str
    team: str
    lane: str
    position: str
    body: dict[str, Any]
    subject: str | None = None
    opens: bool = False
    in_thread: bool = False
    instead_of: tuple[str, ...] = ()
    after: float = 0.0


@dataclass(frozen=True)
class Job:
    """An event that this worker holds. ``attempts`` counts from 1."""

    id: int
    key: str
    kind: str
    lane: str
    attempts: int
    received: float
    body: dict[str, Any] = field(repr=False)


class Inbox:
    """The table of events, for one worker."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.owner = f"{socket.gethostname()[:40]}:{os.getpid()}:{secrets.token_hex(4)}"

    async def put(self, one: Incoming) -> bool:
        """Keeps an event; False where it is known already. Raises what the database raises: then nothing is kept."""
        return await self._database.run(_put, one, time.time())

    def put_now(self, one: Incoming) -> bool:
        """The same in the calling thread."""
        return self._database.now(_put, one, time.time())

    async def claim(self) -> Job | None:
        """The next event that may be worked on, now held by this worker; None where there is none."""
        try:
            return await self._database.run(_claim, self.owner, time.time())
        except sa.exc.IntegrityError:  # another worker has just taken one of the same lane
            return None

    def renew(self) -> None:
        """Goes on holding what this worker holds. In the calling thread."""
        self._database.now(_renew, self.owner, time.time())

    async def postpone(self, job: Job, seconds: float, counts: bool = True) -> None:
        """Gives an event back, to be taken again after a time; ``counts``: as an attempt that failed."""
        await self._database.run(_give_back, self.owner, job.id, time.time() + seconds, job.attempts - (not counts))

    async def done(self, job: Job) -> None:
        """Erases what an event said and keeps that it was."""
        await self._database.run(_done, job.id)

    async def release(self) -> None:
        """Gives back all that this worker holds: it ends."""
        await self._database.run(_release, self.owner)

    async def tidy(self) -> None:
        """Lets go of what needn't be known any more."""
        await self._database.run(_tidy, time.time())

    async def forget_team(self, team: str) -> None:
        """Drops what waits for a workspace that has left."""
        await self._database.run(_forget_team, team)


def _put(connection: sa.engine.Connection, one: Incoming, now: float) -> bool:
    state = "waiting"
    if one.opens:
        added(connection, thread, lane=one.lane, at=now)
        _release_held(connection, event.c.lane == one.lane)
    elif one.in_thread and not connection.execute(_THREAD, {"of": one.lane}).first():
        state = "held"
    if one.instead_of:
        pending = sa.and_(event.c.subject.in_(one.instead_of), event.c.state == "waiting")
        connection.execute(sa.update(event).where(pending).values(_FINISHED))
    base = {"lane": one.lane, "position": one.position, "team": one.team, "attempts": 0, "received": now}
    row = {**base, "key": one.key, "subject": one.subject, "kind": one.kind, "due": now + one.after}
    if not added(connection, event, **row, body=json.dumps(one.body, ensure_ascii=False), state=state):
        return False
    for number, subject in enumerate(one.instead_of):  # so that the poorer event is known when it comes later
        row |= {"key": f"{one.key}/{number}", "subject": subject}
        added(connection, event, **row, body="", state="done")
    return True


def _claim(connection: sa.engine.Connection, owner: str, now: float) -> Job | None:
    late = sa.and_(event.c.state == "working", event.c.until < now)
    connection.execute(sa.update(event).where(late).values(state="waiting", owner=None))
    row = connection.execute(_NEXT, {"now": now}).first()
    if row is None:
        return None
    mine = sa.and_(event.c.id == row.id, event.c.state == "waiting")
    values = {"state": "working", "owner": owner, "until": now + LEASE, "attempts": row.attempts + 1}
    if not connection.execute(sa.update(event).where(mine).values(values)).rowcount:
        return None
    return Job(row.id, row.key, row.kind, row.lane, row.attempts + 1, row.received, json.loads(row.body))


def _renew(connection: sa.engine.Connection, owner: str, now: float) -> None:
    mine = sa.and_(event.c.owner == owner, event.c.state == "working")
    connection.execute(sa.update(event).where(mine).values(until=now + LEASE))


def _give_back(connection: sa.engine.Connection, owner: str, number: int, due: float, attempts: int) -> None:
    mine = sa.and_(event.c.id == number, event.c.owner == owner)
    values = {"state": "waiting", "owner": None, "due": due, "attempts": attempts}
    connection.execute(sa.update(event).where(mine).values(values))


def _done(connection: sa.engine.Connection, number: int) -> None:
    connection.execute(sa.delete(post).where(post.c.event_id == number))
    connection.execute(sa.update(event).where(event.c.id == number).values(_FINISHED))


def _release(connection: sa.engine.Connection, owner: str) -> None:
    mine = sa.and_(event.c.owner == owner, event.c.state == "working")
    connection.execute(sa.update(event).where(mine).values(state="waiting", owner=None))


def _tidy(connection: sa.engine.Connection, now: float) -> None:
    forgotten = sa.and_(event.c.state == "held", event.c.received < now - HELD)
    connection.execute(sa.delete(event).where(forgotten))
    # Of two that came at the same moment the one may not have seen that the other opened the thread.
    _release_held(connection, event.c.lane.in_(sa.select(thread.c.lane)))
    connection.execute(sa.delete(event).where(event.c.state == "done", event.c.received < now - KEPT))


def _forget_team(connection: sa.engine.Connection, team: str) -> None:
    waiting = sa.and_(event.c.team == team, event.c.state.in_(("waiting", "held")))
    connection.execute(sa.delete(post).where(post.c.event_id.in_(sa.select(event.c.id).where(waiting))))
    connection.execute(sa.update(event).where(waiting).values(_FINISHED))


def _release_held(connection: sa.engine.Connection, which: Any) -> None:
    connection.execute(sa.update(event).where(event.c.state == "held", which).values(state="waiting"))


_FINISHED = {"state": "done", "body": "", "owner": None, "until": None}
_THREAD = sa.select(thread.c.lane).where(thread.c.lane == sa.bindparam("of"))
_other = event.alias()
_before_it = sa.and_(
    _other.c.state == "waiting",
    sa.or_(
        _other.c.position < event.c.position,
        sa.and_(_other.c.position == event.c.position, _other.c.id < event.c.id),
    ),
)
_NEXT = (
    sa.select(event)
    .where(
        event.c.state == "waiting",
        event.c.due <= sa.bindparam("now"),
        ~sa.exists().where(_other.c.lane == event.c.lane, sa.or_(_other.c.state == "working", _before_it)),
    )
    .order_by(event.c.id)
    .limit(1)
)
