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

from bot.pictures import heat_map

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


# Type of message -> file name, and what draws it: gives the PNG and the alternative text, or None for nothing to draw.
DRAWN: dict[str, tuple[str, Callable[[Mapping[str, Any]], tuple[bytes, str] | None]]] = {
    "turnover": ("turnover.png", heat_map.draw),
}
_pen = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")


def picture_of(message: Mapping[str, Any]) -> Picture | None:
    """The picture of a custom message; None where there is none."""
    if message.get("type") not in DRAWN:
        return None
    name, draw = DRAWN[message["type"]]
    drawn = draw(message)
    return drawn and Picture(name, *drawn)


async def with_pictures(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The messages of a turn, each followed by its picture; a picture that fails is left out, the words stand."""
    answered = []
    for message in messages:
        answered.append(message)
        custom = message.get("custom") or {}
        if custom.get("type") in DRAWN:
            try:
                picture = await asyncio.get_running_loop().run_in_executor(_pen, picture_of, custom)
            except Exception:
                logger.exception("a picture of %r failed", custom["type"])
                continue
            if picture:
                answered.append({"custom": picture.message()})
    return answered
