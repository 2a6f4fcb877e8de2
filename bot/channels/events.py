"""Answers as they are said: server-sent events in the response to a message.

A client that sends ``Accept: text/event-stream`` gets each message of the turn as an event ``message`` with the JSON
that would stand in ``messages``, and at the end an event ``done``. All others get the whole answer as JSON.
"""

import asyncio
import json
from collections.abc import Coroutine
from typing import Any

from rasa.core.channels.channel import OutputChannel
from sanic.exceptions import ServerError
from sanic.request import Request

from bot.files import with_files

MEDIA_TYPE = "text/event-stream"
_SPOKEN = ("text", "buttons", "custom", "image", "attachment")  # what a message to the client may hold
# Nothing between the bot and the browser may keep or gather what is said.
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}

_going_on: set[asyncio.Task] = set()  # turns whose client may have left: a task that nobody holds could be dropped


class Collected(OutputChannel):
    """Collects the answers of one turn as the client gets them. ``heard`` has each as it is said."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.heard: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()

    @classmethod
    def name(cls) -> str:
        return "web"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keeps what a client can use of one answer, in the order the bot gave them, with files and pictures."""
        spoken = {key: message[key] for key in _SPOKEN if message.get(key)}
        for one in await with_files([spoken] if spoken else []):
            self.messages.append(one)
            self.heard.put_nowait(one)


def wanted(request: Request) -> bool:
    """Whether the client takes events."""
    return MEDIA_TYPE in request.headers.get("accept", "")


async def tell(request: Request, collected: Collected, turn: Coroutine[Any, Any, Any]) -> None:
    """Runs the turn and sends what is said as it is said. The turn ends properly though the client leaves."""
    task = asyncio.create_task(_to_the_end(collected, turn))
    _going_on.add(task)
    task.add_done_callback(_going_on.discard)
    response = await request.respond(content_type=f"{MEDIA_TYPE}; charset=utf-8", headers=_HEADERS)
    try:
        while (message := await collected.heard.get()) is not None:
            await response.send(_event("message", message))
        await response.send(_event("done", {}))
        await response.eof()
    except (ServerError, ConnectionError):
        pass  # the client left; what was said to it stands in the conversation
    finally:
        await asyncio.shield(task)


async def _to_the_end(collected: Collected, turn: Coroutine[Any, Any, Any]) -> None:
    try:
        await turn
    finally:
        collected.heard.put_nowait(None)


def _event(name: str, data: dict[str, Any]) -> str:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False, separators=(',', ':'))}\n\n"
