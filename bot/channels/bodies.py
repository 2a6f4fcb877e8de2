"""The body of a request to the web channel, read piece by piece: a JSON object, or a form with a file."""

import json
import math
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

from multipart import MultipartError, ParserLimitReached, PushMultipartParser, parse_options_header
from sanic.request import Request

from bot.channels.refusals import Refused, too_large
from bot.channels.uploads import LARGEST_FILE, TooLarge, Upload, Uploads

LARGEST_BODY = 64 * 1024
"""Bytes of a request without a file; a larger one is refused with ``too_large``."""
FIELDS = ("text", "conversation")
"""What a form may hold beside the file. Anything else in it is passed over."""

_SLACK = 64 * 1024  # bytes of a form around its file
_DRAINED = 1024 * 1024 * 1024  # bytes of a refused request that are still received, so that the sender reads the answer
_MOST_PARTS = 20
_DEEPEST = 8  # objects and lists inside one another; a whole case has four
_UNTYPED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


async def read_json(request: Request) -> dict[str, Any]:
    """The JSON object of a body. Raises Refused."""
    body = bytearray()
    async for piece in _pieces(request, LARGEST_BODY, LARGEST_BODY):
        body += piece
    value = parsed(bytes(body))
    if value is None:
        raise Refused(400, "bad_request", "request-not-json")
    return value


def parsed(body: bytes) -> dict[str, Any] | None:
    """The JSON object of a body, None where it is none.

    Stricter than the library: numbers are finite, texts can be written down again, and nothing is nested deeper than
    anything that means something. What was typed loses the control characters that came along with a paste.
    """
    try:
        value = json.loads(body, parse_constant=_no_number)
        usable = isinstance(value, dict) and all(_usable(one) for key, one in value.items() if key != "text")
    except (ValueError, RecursionError):
        return None
    if not usable:
        return None
    if isinstance(value.get("text"), str):
        value["text"] = without_control(value["text"])
    return value


def without_control(text: str) -> str:
    """Text without what no keyboard types: control characters but line breaks and tabs, and half characters."""
    return _UNTYPED.sub("", text)


def is_plain(text: str) -> bool:
    """Whether a text that isn't typed, a name or a value, has none of these characters."""
    return not _UNTYPED.search(text)


def _no_number(name: str) -> None:
    raise ValueError(name)


def _usable(value: Any, depth: int = 0) -> bool:
    if isinstance(value, str):
        return is_plain(value)
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, dict):
        return depth < _DEEPEST and all(is_plain(key) and _usable(one, depth + 1) for key, one in value.items())
    if isinstance(value, list):
        return depth < _DEEPEST and all(_usable(one, depth + 1) for one in value)
    return True


async def read_form(request: Request, uploads: Uploads, until: AsyncExitStack) -> tuple[dict[str, Any], Upload | None]:
    """The fields of a form, and its file if it has one, which goes when ``until`` is left. Raises Refused."""
    _, options = parse_options_header(request.headers.get("content-type", ""))
    fields: dict[str, bytearray] = {}
    file = writer = None
    field: str | None = None
    try:
        parser = PushMultipartParser(options.get("boundary", ""), max_segment_count=_MOST_PARTS)
        with parser:
            async for piece in _pieces(request, LARGEST_FILE + _SLACK, LARGEST_FILE):
                for event in parser.parse(piece):
                    if event is None:
                        file = await writer.done() if writer else file
                        field = writer = None
                    elif isinstance(event, (bytes, bytearray)):
                        if writer:
                            await writer.write(bytes(event))
                        elif field in fields:
                            fields[field] += event
                            if len(fields[field]) > LARGEST_BODY:
                                raise await _refused(request, too_large(LARGEST_BODY))
                    elif event.filename is not None:
                        if file is not None:
                            raise await _refused(request, Refused(400, "bad_request", "request-one-file"))
                        writer = await until.enter_async_context(uploads.writing(event.filename))
                    else:
                        field = event.name
                        if field in FIELDS:
                            fields[field] = bytearray()
    except (TooLarge, ParserLimitReached):
        raise await _refused(request, too_large(LARGEST_FILE)) from None
    except (MultipartError, UnicodeDecodeError):
        raise await _refused(request, Refused(400, "bad_request", "request-not-form")) from None
    try:
        return {name: without_control(value.decode("utf-8")) for name, value in fields.items()}, file
    except UnicodeDecodeError:
        raise Refused(400, "bad_request", "request-not-form") from None


async def _pieces(request: Request, most: int, told: int) -> AsyncIterator[bytes]:
    """The body as it comes in. Raises Refused beyond ``most`` bytes; ``told`` is the limit that is said."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > most:
        raise await _refused(request, too_large(told))
    size = 0
    async for piece in request.stream:
        size += len(piece)
        if size > most:
            raise await _refused(request, too_large(told))
        yield piece


async def _refused(request: Request, refusal: Refused) -> Refused:
    """The refusal, once the sender has sent what it is about to send: many read the answer only then.

    A sender that waits for leave to continue gets the answer at once.
    """
    if not request.stream.expecting_continue:
        size = 0
        async for piece in request.stream:
            size += len(piece)
            if size > _DRAINED:
                break
    return refusal
