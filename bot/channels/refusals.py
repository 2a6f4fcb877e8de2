"""Requests that aren't taken: said in words of the asker's language, without a word of the request."""

from collections.abc import Mapping

from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.words import requested
from bot.wording.catalogue import catalogue


class Refused(Exception):
    """A request that isn't taken: HTTP status, code, and the catalogue's message with its arguments."""

    def __init__(self, status: int, code: str, words: str, **args: int) -> None:
        super().__init__(code)
        self.status, self.code, self.words, self.args_of_words = status, code, words, args


def too_large(most: int) -> Refused:
    """The refusal of a body beyond ``most`` bytes."""
    if most >= 1024 * 1024:
        return Refused(413, "too_large", "request-file-too-large", megabytes=most // (1024 * 1024))
    return Refused(413, "too_large", "request-too-large", kilobytes=most // 1024)


def problem(
    request: Request, status: int, code: str, words: str, headers: Mapping[str, str] | None = None, **args: int
) -> HTTPResponse:
    """The answer to a request that isn't taken: ``{"error": {"code", "message"}}``."""
    values = {name: {"number": value} for name, value in args.items()}
    message = catalogue(requested(request)).say(words, values, "")
    return json({"error": {"code": code, "message": message}}, status=status, headers=headers)
