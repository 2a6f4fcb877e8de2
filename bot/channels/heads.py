"""The head of a request as it comes over the wire, refused before anything is made of it where it could be read in two
ways.

Sanic 21.12 takes a negative Content-Length for a body that never ends, which stops the whole server, and believes the
first of several headers where a proxy may believe the last.
"""

import re

from sanic import Sanic
from sanic.exceptions import InvalidUsage

MOST_HEADERS = 100
"""Lines of a head."""

_HEADER = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\x00-\x08\x0a-\x1f\x7f]*)")
_ONCE = frozenset({b"content-length", b"transfer-encoding", b"host", b"authorization", b"content-type", b"origin"})
_LENGTH = re.compile(rb"[0-9]{1,12}")


def check_heads(app: Sanic) -> None:
    """Has every request refused (400) whose head isn't plain."""

    @app.signal("http.lifecycle.read_head")
    async def check(head: bytes) -> None:
        if not is_plain_head(head):
            raise InvalidUsage("Bad Request")


def is_plain_head(head: bytes) -> bool:
    """Whether the lines of a head, its first one left out, say one thing each, and how long the body is in one way."""
    lines = head.split(b"\r\n")[1:]
    if len(lines) > MOST_HEADERS:
        return False
    told: dict[bytes, bytes] = {}
    for line in lines:
        header = _HEADER.fullmatch(line)
        if header is None:
            return False
        name, value = header[1].lower(), header[2].rstrip()
        if name in _ONCE and name in told:
            return False
        told[name] = value
    length, coding = told.get(b"content-length"), told.get(b"transfer-encoding")
    if length is not None and (coding is not None or not _LENGTH.fullmatch(length)):
        return False
    return coding is None or coding == b"chunked"
