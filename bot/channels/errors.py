"""What is answered where nothing is served, and where something broke. Nothing of the request or the fault is told."""

import logging

from sanic import Blueprint, Sanic
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.refusals import Refused, problem, too_large

_WORDS = {404: "request-not-found", 405: "request-not-allowed", 408: "request-too-slow"}

logger = logging.getLogger(__name__)


def answer_errors(app: Sanic | Blueprint, largest_body: int) -> None:
    """Has every error of an application, or of the routes of a blueprint, answered in words.

    ``largest_body`` is the limit in bytes that is told.
    """

    @app.exception(Refused)
    async def refused(request: Request, error: Refused) -> HTTPResponse:
        return problem(request, error.status, error.code, error.words, **error.args_of_words)

    @app.exception(SanicException)
    async def not_served(request: Request, error: SanicException) -> HTTPResponse:
        if error.status_code == 413:
            return await refused(request, too_large(largest_body))
        if error.status_code >= 500:
            return await failed(request, error)
        words = _WORDS.get(error.status_code, "request-malformed")
        allowed = {name: value for name, value in getattr(error, "headers", {}).items() if name == "Allow"}
        return problem(request, error.status_code, "bad_request", words, allowed)

    @app.exception(Exception)
    async def failed(request: Request, error: Exception) -> HTTPResponse:
        logger.error("a request failed: %s", request.name or "no route", exc_info=error)
        return problem(request, 500, "unavailable", "request-unavailable")
