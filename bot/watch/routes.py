"""What a supervisor, a load balancer and Prometheus ask: ``/live``, ``/health``, ``/metrics``.

``/live`` says that the server answers at all; ``/health`` whether a message gets through everything (health.py), 200 or
503, and which part fails; ``/metrics`` has the numbers (metrics.py) for whoever knows the secret ADVISOR_METRICS_TOKEN
(``Authorization: Bearer``), else the one kept in ADVISOR_HOME.
"""

import asyncio
import hmac
from typing import Any

from rasa.shared.utils.io import read_config_file
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json, raw

from bot.channels.refusals import Refused
from bot.channels.tokens import Tokens
from bot.environment import ROOT, home
from bot.secrets import kept_or_made
from bot.watch import lines, statements, traces, turn
from bot.watch.health import Found, Health
from bot.watch.metrics import OTHER, Metrics

METRICS_KEY = "metrics.key"

_TEXT = "text/plain; version=0.0.4; charset=utf-8"
_EVERY = 5.0  # seconds between two looks at the process itself


def watch(app: Sanic, agent: Any, tokens: Tokens, worker: int = 0) -> None:
    """Has the turns of this application counted, logged and, where that is on, traced; adds the three routes.

    Raises UnsafeSecret.
    """
    hash_conversations(tokens)
    statements.note()
    metrics = Metrics([*read_config_file(ROOT / "domain.yml")["intents"], "nlu_fallback"], worker)

    def heard(found: Found) -> None:
        for part, well in found.parts.items():
            metrics.part(part, well)

    serve_watching(app, Health(agent, heard), metrics)

    @app.listener("before_server_start")
    async def begin(app: Sanic, loop: object) -> None:
        tracing = traces.begin(worker)  # not before a worker is a process of its own: it has a thread
        app.ctx.watchers = [metrics.turn, lines.write, *([tracing[0]] if tracing else [])]
        app.ctx.end_traces = tracing[1] if tracing else None
        for watcher in app.ctx.watchers:
            turn.watch(watcher)
        app.ctx.watching = asyncio.create_task(_look(metrics))

    @app.listener("after_server_stop")
    async def end(app: Sanic, loop: object) -> None:
        app.ctx.watching.cancel()
        for watcher in app.ctx.watchers:
            turn.unwatch(watcher)
        if app.ctx.end_traces is not None:
            await asyncio.to_thread(app.ctx.end_traces)


def hash_conversations(tokens: Tokens) -> None:
    """Has conversations named in the log by a key that all processes have which know the tokens' key."""
    turn.hash_with(tokens.derived("conversations in the log"))


async def _look(metrics: Metrics) -> None:
    while True:
        metrics.process(turn.under_way())
        await asyncio.sleep(_EVERY)


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
