"""The database as the Slack channel uses it: short transactions, run beside the event loop."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import sqlalchemy as sa

from bot.channels.slack.tables import metadata
from bot.database import open_engine
from bot.environment import database_url

T = TypeVar("T")


class Database:
    """The channel's tables, beside those of the conversations."""

    def __init__(self) -> None:
        self.engine = open_engine(database_url(), metadata)
        # Threads of its own: what comes in is kept though turns wait for the database.
        self._threads = ThreadPoolExecutor(max_workers=3, thread_name_prefix="slack-database")

    async def run(self, work: Callable[..., T], *args: Any) -> T:
        """``work(connection, *args)`` in a transaction, in a thread. Raises what it raises, with nothing written."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self.now, work, *args)

    def now(self, work: Callable[..., T], *args: Any) -> T:
        """The same in the calling thread."""
        with self.engine.begin() as connection:
            return work(connection, *args)

    def close(self) -> None:
        """Ends when what runs has ended."""
        self._threads.shutdown()
        self.engine.dispose()


def added(connection: sa.engine.Connection, table: sa.Table, **values: Any) -> bool:
    """Adds a row unless one with the same key is there; whether it did."""
    dialect = getattr(sa.dialects, connection.dialect.name)
    return connection.execute(dialect.insert(table).values(values).on_conflict_do_nothing()).rowcount == 1
