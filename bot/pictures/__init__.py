"""Pictures of what the bot says, as PNG files that a channel sends along.

A picture is drawn from a ``custom`` message as the person gets it, so it never shows more than the message says. One
kind of message has one module; a new picture is a new module and one line in ``DRAWN``. matplotlib, which Rasa brings,
is imported when the first picture is drawn: the server starts without it. Drawing is no work for the event loop, and
matplotlib not for two threads at once: one thread of its own draws.
"""

import asyncio
import base64
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from bot.pictures import coverage, heat_map, year

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Picture:
    """A file with what it shows in words, for those who don't see it."""

    name: str
    data: bytes
    alt: str
    media_type: str = "image/png"

    def message(self) -> dict[str, Any]:
        """The ``file`` message of the contract."""
        data = base64.b64encode(self.data).decode("ascii")
        return {"type": "file", "name": self.name, "media_type": self.media_type, "data": data, "alt": self.alt}


Draw = Callable[[Mapping[str, Any]], tuple[bytes, str] | None]
# Type of message -> its pictures by file name, and what draws each: gives the PNG and the alternative text, or None for
# nothing to draw.
DRAWN: dict[str, dict[str, Draw]] = {
    "turnover": {"turnover.png": heat_map.draw},
    "advice": {"year.png": year.draw, "coverage.png": coverage.draw},
}
PEN = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")


def pictures_of(message: Mapping[str, Any]) -> list[Picture]:
    """The pictures of a custom message; none where there is nothing to see."""
    drawn = {name: draw(message) for name, draw in DRAWN.get(message.get("type") or "", {}).items()}
    return [Picture(name, *picture) for name, picture in drawn.items() if picture]


async def drawn(message: Mapping[str, Any]) -> list[Picture]:
    """The pictures of a custom message, drawn off the event loop."""
    return await asyncio.get_running_loop().run_in_executor(PEN, pictures_of, message)


async def with_pictures(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The messages of a turn, each followed by its pictures; where drawing fails they are left out, the words stand."""
    answered = []
    for message in messages:
        answered.append(message)
        custom = message.get("custom") or {}
        if custom.get("type") in DRAWN:
            try:
                pictures = await drawn(custom)
            except Exception:
                logger.exception("the pictures of %r failed", custom["type"])
                continue
            answered += [{"custom": picture.message()} for picture in pictures]
    return answered
