"""The Slack channel in a real server, before a Slack on loopback."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Sanic

from bot.locks import TurnLocks
from bot.server import create_app
from tests.slack import payloads
from tests.slack.fake import ANNA, HR, TOKEN, FakeSlack

PATH = "/webhooks/slack/events"


class Store:
    """A tracker store in memory; ``delay`` is how long a turn's last step takes."""

    def __init__(self) -> None:
        self.trackers: dict[str, DialogueStateTracker] = {}

    async def retrieve(self, sender: str) -> DialogueStateTracker | None:
        return self.trackers.get(sender)


class Agent:
    """Stands in for the bot: keeps what it is asked, answers with ``messages`` or what ``answer`` makes of it, and the
    same message once.
    """

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.kept: dict[str, list[dict[str, Any]]] = {}
        self.messages: list[dict[str, Any]] = [{"text": "Start in March."}]
        self.answer: Callable[[Any], list[dict[str, Any]]] | None = None
        self.error: Exception | None = None
        self.delay = 0.0
        self.locks = TurnLocks()
        self.tracker_store = Store()
        self.told: list[Any] = []
        self.listeners: list[Callable[[Any], None]] = []
        self.forms = self.projects = SimpleNamespace()

    def listen(self, listener: Callable[[Any], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    async def handle_message(self, message: Any) -> None:
        async with self.locks.lock(message.sender_id):
            if message.message_id not in self.kept:
                self.asked.append(message)
                await asyncio.sleep(self.delay)
                if self.error:
                    raise self.error
                self.kept[message.message_id] = self.answer(message) if self.answer else list(self.messages)
            for one in self.kept[message.message_id]:
                await message.output_channel.send_response(message.sender_id, dict(one))
            tracker = self.tracker_store.trackers.setdefault(
                message.sender_id, DialogueStateTracker.from_events(message.sender_id, [])
            )
            tracker.update(UserUttered(message.text))
            tracker.update(SlotSet("context", {"language": "en"}))


class Running:
    """A server with the Slack channel."""

    def __init__(self, agent: Agent) -> None:
        self.agent = agent
        self.address = ""

    async def start(self) -> "Running":
        app = create_app(self.agent)
        listening = socket.create_server(("127.0.0.1", 0))
        self._server = await app.create_server(sock=listening, return_asyncio_server=True, access_log=False)
        await self._server.startup()
        await self._server.before_start()
        self.address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        return self

    async def stop(self) -> None:
        await self._server.before_stop()
        await self._server.close()

    async def post(self, body: bytes, headers: dict[str, str], path: str = PATH) -> tuple[int, str, Any]:
        """(status, text, headers) of a request."""
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.address + path, data=body, headers=headers) as answer,
        ):
            return answer.status, await answer.text(), answer.headers

    async def event(self, payload: dict[str, Any], retry: int = 0, charset: bool = False) -> None:
        """An event as Slack sends it; it has to be acknowledged."""
        body, kind = payloads.as_events(payload, charset)
        status, text, _ = await self.post(body, payloads.signed(body, kind, retry=retry))
        assert (status, text) == (200, "")

    async def interaction(self, payload: dict[str, Any]) -> str:
        """An interaction; gives the body of the acknowledgement."""
        body, kind = payloads.as_interaction(payload)
        status, text, _ = await self.post(body, payloads.signed(body, kind))
        assert status == 200
        return text

    async def command(self, payload: dict[str, Any]) -> None:
        """A slash command."""
        body, kind = payloads.as_command(payload)
        status, text, _ = await self.post(body, payloads.signed(body, kind))
        assert (status, text) == (200, "")

    def said(self) -> list[str]:
        """What the bot was asked so far."""
        return [message.text for message in self.agent.asked]


@pytest_asyncio.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as fake:
        yield fake


@pytest.fixture
def configured(slack: FakeSlack, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of one workspace, over HTTP."""
    monkeypatch.setattr(Sanic, "test_mode", True)
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path))
    monkeypatch.setenv("ADVISOR_SLACK_API", slack.api)
    monkeypatch.setenv("ADVISOR_SLACK_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("ADVISOR_SLACK_SIGNING_SECRET", payloads.SECRET)
    monkeypatch.setenv("ADVISOR_SLACK_HR", HR)


@pytest_asyncio.fixture
async def bot(configured: None) -> AsyncIterator[Running]:
    """The server; ``bot.agent`` is what it talks to."""
    running = await Running(Agent()).start()
    yield running
    await running.stop()


@pytest_asyncio.fixture
async def many(configured, monkeypatch):
    """A server for several workspaces."""
    monkeypatch.delenv("ADVISOR_SLACK_BOT_TOKEN")
    monkeypatch.setenv("ADVISOR_SLACK_CLIENT_ID", "1111.2222")
    monkeypatch.setenv("ADVISOR_SLACK_CLIENT_SECRET", "7d1c0b9f3e5a48c6b2d4f6a8c0e2f413")
    monkeypatch.setenv("ADVISOR_SLACK_HR", f"T1:{ANNA}")
    running = await Running(Agent()).start()
    yield running
    await running.stop()
