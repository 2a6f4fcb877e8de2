"""The body of a request to the web channel, read piece by piece: a JSON object, or a form with a file."""

import json
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


async def read_json(request: Request) -> dict[str, Any]:
    """The JSON object of a body. Raises Refused."""
    body = bytearray()
    async for piece in _pieces(request, LARGEST_BODY, LARGEST_BODY):
        body += piece
    try:
        value = json.loads(body)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise Refused(400, "bad_request", "request-not-json")
    return value


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
        return {name: value.decode("utf-8") for name, value in fields.items()}, file
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
