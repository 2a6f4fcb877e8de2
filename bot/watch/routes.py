"""What a supervisor, a load balancer and Prometheus ask: ``/live``, ``/health``, ``/metrics``.

``/live`` says that the server answers at all; ``/health`` whether a message gets through everything (health.py), 200 or
503, and which part fails; ``/metrics`` has the numbers (metrics.py) for whoever knows the secret ADVISOR_METRICS_TOKEN
(``Authorization: Bearer``), else the one kept in ADVISOR_HOME.
"""

import asyncio
import hmac

from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json, raw

from bot.channels.refusals import Refused
from bot.environment import home
from bot.secrets import kept_or_made
from bot.watch.health import Health
from bot.watch.metrics import OTHER, Metrics

METRICS_KEY = "metrics.key"

_TEXT = "text/plain; version=0.0.4; charset=utf-8"


def serve_watching(app: Sanic, health: Health, metrics: Metrics) -> None:
    """Adds the three routes, and counts every answer of the application. Raises UnsafeSecret."""
    expected = f"Bearer {kept_or_made('ADVISOR_METRICS_TOKEN', home() / METRICS_KEY)}".encode()

    @app.get("/live")
    async def live(request: Request) -> HTTPResponse:
        return json({"status": "ok"})

    @app.get("/health")
    async def well(request: Request) -> HTTPResponse:
        found = await health.check()
        return json(found.told(), status=200 if found.well else 503)

    @app.get("/metrics")
    async def numbers(request: Request) -> HTTPResponse:
        given = request.headers.get("authorization", "").encode("utf-8", "replace")
        if not hmac.compare_digest(given, expected):
            raise Refused(401, "not_allowed", "request-token-invalid")
        return raw(await asyncio.to_thread(metrics.text), content_type=_TEXT)

    @app.on_response
    async def count(request: Request, response: HTTPResponse) -> None:
        route = getattr(request, "route", None)
        metrics.response(f"/{route.path}" if route is not None else OTHER, response.status)
