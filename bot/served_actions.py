"""Actions that run in a process of their own (``python -m bot actions``), asked over HTTP: ADVISOR_ACTIONS_URL."""

import asyncio
from collections.abc import Callable
from typing import Any

import aiohttp

from bot.action_server import shared_secret

_PATIENCE = aiohttp.ClientTimeout(total=110.0, connect=3.0)  # seconds; a file of HR takes some
_CONNECTIONS = 32


class ActionsUnavailable(RuntimeError):
    """The action server can't be reached, or gave no answer that could be used."""


class ServedActions:
    """Asks the action server at ``url``. News that its actions publish go to ``tell``, one by one."""

    def __init__(self, url: str, tell: Callable[[dict[str, Any]], None]) -> None:
        """Raises UnsafeSecret where there is no safe secret to ask it with."""
        self._url, self._tell = f"{url.rstrip('/')}/webhook", tell
        self._headers = {"Authorization": f"Bearer {shared_secret()}"}
        self._session: aiohttp.ClientSession | None = None

    async def run(self, call: dict[str, Any]) -> dict[str, Any]:
        """The answer to Rasa's call of an action: ``events`` and ``responses``. Raises ActionsUnavailable."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=_CONNECTIONS)
            self._session = aiohttp.ClientSession(connector=connector, timeout=_PATIENCE, headers=self._headers)
        try:
            async with self._session.post(self._url, json=call) as response:
                if response.status != 200:
                    raise ActionsUnavailable(f"the action server answered with status {response.status}")
                answer = await response.json()
        except (aiohttp.ClientError, asyncio.TimeoutError, ValueError) as error:
            raise ActionsUnavailable(f"the action server can't be reached: {type(error).__name__}") from error
        for notice in answer.get("notices") or ():
            self._tell(notice)
        return answer

    async def close(self) -> None:
        """Gives connections back."""
        if self._session is not None:
            await self._session.close()
