"""One turn at a time in a conversation, in the order in which the messages came."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from rasa.core.lock_store import LOCK_LIFETIME, LockStore
from rasa.utils.endpoints import EndpointConfig

from bot.environment import redis_url
from bot.own_locks import OwnLocks


class TurnLocks(LockStore):
    """Rasa lock store (endpoints.yml): the locks of this process, or with ADVISOR_REDIS_URL those of all processes."""

    def __init__(self, endpoint_config: EndpointConfig | None = None) -> None:
        """Raises ValueError where ADVISOR_REDIS_URL is no address of a Redis."""
        self._locks: OwnLocks | Any = OwnLocks()
        if url := redis_url():
            from bot.shared_locks import SharedLocks  # not loaded where one process is all there is

            self._locks = SharedLocks(url)

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = LOCK_LIFETIME, wait_time_in_seconds: float = 1
    ) -> AsyncGenerator[None, None]:
        """Holds the conversation's lock. The lifetimes are part of Rasa's interface and have no meaning here.

        Raises rasa.core.lock_store.LockError where the locks that processes share can't be reached.
        """
        async with self._locks.hold(conversation_id):
            yield

    async def first(self, name: str, seconds: int) -> bool:
        """Whether nobody else was first at ``name`` within this time: of all processes that ask, one hears True."""
        return await self._locks.first(name, seconds)

    async def close(self) -> None:
        """Gives connections back."""
        await self._locks.close()
