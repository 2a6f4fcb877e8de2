"""Which pages may use the web channel from a browser: its own page, and the exact origins that are configured.

ADVISOR_ORIGINS lists them, separated by spaces or commas ("https://intranet.example https://wiki.example:8443"). A
browser says in ``Origin`` where a request comes from; programs that aren't browsers send none and are let in by their
token alone.
"""

import os
import re
from urllib.parse import urlsplit

from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, empty

from bot.channels.refusals import problem

_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:\d{1,5})?|https?://\[[0-9a-f:]+\](:\d{1,5})?")
_CHANNEL = "/webhooks/"
_METHODS = "GET, POST"
_HEADERS = "Authorization, Content-Type, Accept, Accept-Language"
_PREFLIGHT_SECONDS = 600


def configured() -> tuple[str, ...]:
    """The origins that may embed the widget and call the channel. Raises ValueError where one is no exact origin."""
    named = tuple(re.split(r"[\s,]+", os.environ.get("ADVISOR_ORIGINS", "").strip().lower()))
    for origin in filter(None, named):
        if not _ORIGIN.fullmatch(origin):
            raise ValueError(f"ADVISOR_ORIGINS: {origin!r} is no origin such as https://intranet.example")
    return tuple(filter(None, named))


def same(request: Request) -> bool:
    """Whether a browser sent the request from the bot's own page."""
    origin = request.headers.get("origin", "")
    return bool(origin) and urlsplit(origin).netloc == request.headers.get("host", "")


def guard(app: Sanic, allowed: tuple[str, ...]) -> None:
    """Refuses requests that a browser sends from elsewhere, and tells browsers which origins are let in."""

    @app.on_request
    async def check(request: Request) -> HTTPResponse | None:
        origin = request.headers.get("origin")
        if origin is None or same(request) or not request.path.startswith(_CHANNEL):
            return None
        if origin not in allowed:
            return problem(request, 403, "not_allowed", "request-bad-origin")
        return empty() if request.method == "OPTIONS" else None

    @app.on_response
    async def tell(request: Request, response: HTTPResponse) -> None:
        origin = request.headers.get("origin")
        if origin in allowed and request.path.startswith(_CHANNEL):
            response.headers["Access-Control-Allow-Origin"] = origin
            response.headers["Access-Control-Allow-Methods"] = _METHODS
            response.headers["Access-Control-Allow-Headers"] = _HEADERS
            response.headers["Access-Control-Max-Age"] = str(_PREFLIGHT_SECONDS)
            response.headers["Vary"] = "Origin"
