"""Locks of conversations in one process."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager


class OwnLocks:
    """Locks of one process, each handed on at once to the message that waited longest.

    Rasa's own in-memory store asks again only after a second.
    """

    def __init__(self) -> None:
        self._locks: dict[str, asyncio.Lock] = {}
        self._wanted: dict[str, int] = {}

    @asynccontextmanager
    async def hold(self, conversation: str) -> AsyncGenerator[None, None]:
        """Holds the conversation's lock."""
        lock = self._locks.setdefault(conversation, asyncio.Lock())
        self._wanted[conversation] = self._wanted.get(conversation, 0) + 1
        try:
            async with lock:
                yield
        finally:
            self._wanted[conversation] -= 1
            if not self._wanted[conversation]:
                del self._wanted[conversation], self._locks[conversation]

    async def first(self, name: str, seconds: int) -> bool:
        """True: there is nobody else."""
        return True

    async def close(self) -> None:
        """Nothing is open."""
