"""What is to be said for an event: kept together before the first of it is sent, each marked once Slack has taken it.
So a process that dies midway repeats nothing.
"""

import json
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from bot.channels.slack.database import Database
from bot.channels.slack.inbox import Job
from bot.channels.slack.tables import post


@dataclass(frozen=True)
class Post:
    """One thing to send, see sending.py."""

    number: int
    body: dict[str, Any] = field(repr=False)


class Outbox:
    """The table of posts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, job: Job, posts: list[dict[str, Any]]) -> None:
        """Keeps all that is to be sent for an event."""
        rows = [{"event_id": job.id, "number": i, "body": _dumps(one), "sent": False} for i, one in enumerate(posts)]
        await self._database.run(_keep, rows)

    async def unsent(self, job: Job) -> list[Post] | None:
        """What is left to send, in order; None where nothing was kept yet."""
        return await self._database.run(_unsent, job.id)

    async def amend(self, job: Job, number: int, body: dict[str, Any]) -> None:
        """Keeps what became known about a post while it is sent."""
        await self._database.run(_amend, job.id, number, body)

    async def sent(self, job: Job, number: int) -> None:
        """Slack has taken a post."""
        await self._database.run(_sent, job.id, number)


def _keep(connection: sa.engine.Connection, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(sa.insert(post), rows)


def _unsent(connection: sa.engine.Connection, number: int) -> list[Post] | None:
    query = sa.select(post.c.number, post.c.body, post.c.sent).where(post.c.event_id == number).order_by(post.c.number)
    rows = connection.execute(query).all()
    return [Post(row.number, json.loads(row.body)) for row in rows if not row.sent] if rows else None


def _amend(connection: sa.engine.Connection, event_id: int, number: int, body: dict[str, Any]) -> None:
    mine = sa.and_(post.c.event_id == event_id, post.c.number == number)
    connection.execute(sa.update(post).where(mine).values(body=_dumps(body)))


def _sent(connection: sa.engine.Connection, event_id: int, number: int) -> None:
    mine = sa.and_(post.c.event_id == event_id, post.c.number == number)
    connection.execute(sa.update(post).where(mine).values(sent=True, body=""))


def _dumps(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
