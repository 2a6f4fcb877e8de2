"""Files that a channel hands over, made from what the actions say is in them.

The actions may hold no words, so a ``file`` message of theirs has either its ``data`` or a ``content`` of keys and
arguments; here the words are said in the language of the person and the file is written. One kind of file has one
module and one line in ``WRITTEN``. Its library is imported when the first file is written. Writing takes up to some
seconds, and a report has pictures: the one thread that draws them writes the files too.
"""

import asyncio
import base64
import logging
from collections.abc import Callable, Mapping
from typing import Any

from bot.files import calendar, html, pdf
from bot.pictures import PEN, with_pictures
from bot.wording.catalogue import Catalogue, catalogue

logger = logging.getLogger(__name__)

# Media type -> what writes the content of such a file in the words of a catalogue.
WRITTEN: dict[str, Callable[[Mapping[str, Any], Catalogue], bytes]] = {
    "application/pdf": pdf.write,
    "text/calendar": calendar.write,
    "text/html": html.write,
}


def file_of(message: Mapping[str, Any]) -> dict[str, Any]:
    """The ``file`` message of the contract for one that has a ``content`` instead of ``data``."""
    words = catalogue(message.get("language") or "en")
    data = WRITTEN[message["media_type"]](message["content"], words)
    kept = {key: message[key] for key in ("type", "name", "media_type")}
    return {**kept, "data": base64.b64encode(data).decode("ascii")}


async def with_files(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The messages of a turn with their files written and their pictures drawn (bot/pictures).

    A file that fails is told as an ``error`` message; the words stand.
    """
    answered = []
    for message in await with_pictures(messages):
        custom = message.get("custom") or {}
        if custom.get("type") == "file" and "content" in custom:
            try:
                written = await asyncio.get_running_loop().run_in_executor(PEN, file_of, custom)
            except Exception:
                logger.exception("a file of %r failed", custom["media_type"])
                written = {"type": "error", "code": "unavailable"}
            message = {**message, "custom": written}
        answered.append(message)
    return answered
