"""Headers that every answer carries, so that a browser does with it only what is meant.

A route that needs something else says so itself: what it sets stays.
"""

from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse

_EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def protect(app: Sanic) -> None:
    """Adds what an answer doesn't say itself."""

    @app.on_response
    async def add(request: Request, response: HTTPResponse) -> None:
        for name, value in _EVERYWHERE.items():
            response.headers.setdefault(name, value)
