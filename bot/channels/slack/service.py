"""The Slack channel put together: the way in, the worker, news for people who aren't writing, Socket Mode, OAuth."""

import asyncio
import contextlib
import logging
import secrets
import time
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import UserMessage
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack.database import Database
from bot.channels.slack.forms import Forms
from bot.channels.slack.gate import Taking, gate
from bot.channels.slack.inbox import Inbox, Incoming
from bot.channels.slack.installations import Installations, States
from bot.channels.slack.installing import flow
from bot.channels.slack.outbox import Outbox
from bot.channels.slack.people import People
from bot.channels.slack.places import team_of
from bot.channels.slack.sealing import Seal
from bot.channels.slack.settings import Settings
from bot.channels.slack.speaking import Speaking
from bot.channels.slack.turns import Turns, told
from bot.channels.slack.worker import Worker
from bot.channels.slack.workspaces import Workspaces
from bot.channels.uploads import Uploads
from bot.environment import home

_AGAIN = 30.0  # seconds until Socket Mode is tried again where it can't be reached

logger = logging.getLogger(__name__)


class Service:
    """What runs while the server runs."""

    def __init__(self, settings: Settings, agent: Any, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> None:
        """Raises UnsafeSecret."""
        self._settings, self._agent = settings, agent
        self._database = Database()
        installations = Installations(self._database, Seal()) if settings.client_id else None
        self._workspaces = Workspaces(settings.api, settings.bot_token, installations)
        self._inbox = Inbox(self._database)
        people, outbox = People(settings.hr), Outbox(self._database)
        speaking = Speaking(agent, on_new_message, people, Uploads(home()))
        turns = Turns(agent, self._workspaces, people, self._inbox, speaking)
        self._worker = Worker(self._inbox, outbox, turns)
        taking = Taking(self._inbox, Forms(agent, turns), self._worker.wake)
        installing = flow(settings, installations, States(self._database)) if installations else None
        self.app: AsyncApp = gate(settings, taking, installing)
        self._ending: list[Callable[[], None]] = []
        self._socket: AsyncSocketModeHandler | None = None
        self._connecting: asyncio.Task | None = None

    async def start(self) -> None:
        """Begins to work off what waits, and to listen where events come over Socket Mode."""
        self._loop = asyncio.get_running_loop()
        await self._workspaces.open()
        self._worker.start()
        if listen := getattr(self._agent, "listen", None):
            self._ending.append(listen(self._hear))
        if self._settings.app_token:
            client = AsyncWebClient(base_url=self._settings.api)
            self._socket = AsyncSocketModeHandler(self.app, self._settings.app_token, web_client=client)
            self._connecting = asyncio.create_task(self._connect())

    async def stop(self) -> None:
        """Ends; what is under way is finished or given back."""
        for end in self._ending:
            end()
        if self._socket:
            self._connecting.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._connecting
            await self._socket.close_async()
        await self._worker.stop()
        await self._workspaces.close()
        self._database.close()

    async def _connect(self) -> None:
        """Connects; once connected, slack-sdk keeps it so."""
        while True:
            try:
                await self._socket.connect_async()
                logger.info("listening to Slack over Socket Mode")
                return
            except Exception as error:
                logger.error("Socket Mode can't be reached, again in %.0f s: %s", _AGAIN, error)
                await asyncio.sleep(_AGAIN)

    def _hear(self, notice: Any) -> None:
        """Keeps news for people of Slack's workspaces (actions.notices), in the thread of the turn that has them."""
        ids = team_of(notice.workspace)
        if ids is None:
            return
        number = f"notice:{time.time():.6f}:{secrets.token_hex(4)}"
        news = {"parts": notice.parts, "choices": notice.choices, "as_of": notice.as_of}
        news["tells"] = notice.tells
        if notice.user is not None:
            self._inbox.put_now(told(number, notice.workspace, notice.user, ids[1], news))
        elif notice.role == "hr":
            body = {"workspace": notice.workspace, "notice": news}
            self._inbox.put_now(Incoming(number, "news", ids[1], f"news/{number}", number, body))
        self._loop.call_soon_threadsafe(self._worker.wake)
