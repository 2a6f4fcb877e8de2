"""``python -m bot actions``: the actions in a process of their own, for bots on other machines or beside it.

It serves two routes, ``POST /webhook``, which is Rasa's own protocol, and ``GET /health``, which tells nothing. Whoever
calls an action speaks for anybody, so a call needs the secret ADVISOR_ACTIONS_SECRET that bots and action servers
share (``Authorization: Bearer <secret>``); bots with the same ADVISOR_HOME find it there. It listens on loopback unless
ADVISOR_ACTIONS_HOST says otherwise, on ADVISOR_ACTIONS_PORT (5055). An error is told by its kind, never by what was
sent: compressed bodies, other content types and bodies beyond LARGEST_CALL aren't read at all.
"""

import dataclasses
import hmac
import importlib
import json
import logging
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
from sanic import Sanic
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as answer

from bot import log
from bot.channels import headers
from bot.channels.heads import check_heads
from bot.environment import actions_host, actions_port, database_url, home
from bot.secrets import check_url, kept_or_made
from bot.threads import run_at_database

LARGEST_CALL = 4 * 1024 * 1024
"""Bytes of a call: the last turns of a conversation, with a text of 8,000 characters each, and what it remembers."""

_DRAIN_SECONDS = 5.0
_notices: ContextVar[list[dict[str, Any]] | None] = ContextVar("notices", default=None)

logger = logging.getLogger(__name__)


def shared_secret() -> str:
    """What bots and action servers prove themselves by: ADVISOR_ACTIONS_SECRET, else a file in ADVISOR_HOME, made on
    demand. Raises UnsafeSecret.
    """
    return kept_or_made("ADVISOR_ACTIONS_SECRET", home() / "actions.key")


def serve(when_ready: Callable[[], None], package: str = "actions") -> None:
    """Serves until SIGINT or SIGTERM; actions under way are finished first. ``package`` has a module ``start``, which
    opens what its actions need. Raises UnsafeSecret and ValueError.
    """
    log.configure(home() / "log")
    check_url(database_url(), "ADVISOR_DATABASE_URL")
    executor = ActionExecutor()
    executor.register_package(package)
    start = importlib.import_module(f"{package}.start")
    start.prepare()
    start.listen(tell)
    app = create_app(shared_secret(), executor)

    @app.listener("after_server_start")
    async def ready(app: Sanic, loop: object) -> None:
        logger.info("ready for actions")
        when_ready()

    app.run(host=actions_host(), port=actions_port(), workers=1, access_log=False, motd=False)


def create_app(secret: str, executor: ActionExecutor) -> Sanic:
    """The HTTP application that runs the actions of ``executor`` for whoever has the secret."""
    app = Sanic("advisor-actions", configure_logging=False)
    app.config.REQUEST_MAX_SIZE = LARGEST_CALL
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = _DRAIN_SECONDS
    check_heads(app)
    headers.protect(app)
    expected = f"Bearer {secret}".encode()

    @app.get("/health")
    async def health(request: Request) -> HTTPResponse:
        return answer({"status": "ok"})

    @app.on_request
    async def check(request: Request) -> HTTPResponse | None:
        if request.path == "/health":
            return None
        given = request.headers.get("authorization", "").encode("utf-8", "replace")
        return None if hmac.compare_digest(given, expected) else _error(401, "not_allowed")

    @app.post("/webhook")
    async def webhook(request: Request) -> HTTPResponse:
        call = _call(request)
        if call is None:
            return _error(400, "bad_request")
        told: list[dict[str, Any]] = []
        _notices.set(told)
        try:
            result = await run_at_database(executor.run, call)
        except ActionExecutionRejection as rejection:  # Rasa's protocol wants to know which
            return answer({"error": "rejected", "action_name": rejection.action_name}, status=400)
        except ActionNotFoundException:
            return _error(404, "unknown_action")
        return answer({**result, "notices": told})

    @app.exception(SanicException)
    async def not_served(request: Request, error: SanicException) -> HTTPResponse:
        return _error(error.status_code, "bad_request" if error.status_code < 500 else "failed")

    @app.exception(Exception)
    async def failed(request: Request, error: Exception) -> HTTPResponse:
        logger.error("an action failed", exc_info=error)
        return _error(500, "failed")

    return app


def _call(request: Request) -> dict[str, Any] | None:
    """The call in a request, None where there is none."""
    if not request.content_type.startswith("application/json") or "content-encoding" in request.headers:
        return None
    try:
        call = json.loads(request.body)
    except (ValueError, RecursionError):
        return None
    whole = (
        isinstance(call, dict) and isinstance(call.get("tracker"), dict) and isinstance(call.get("next_action"), str)
    )
    return call if whole else None


def tell(notice: Any) -> None:
    """Keeps news that an action publishes for the bot that called it, which tells them to its channels."""
    told = _notices.get()
    if told is not None:
        told.append(dataclasses.asdict(notice))


def _error(status: int, code: str) -> HTTPResponse:
    return answer({"error": code}, status=status)
