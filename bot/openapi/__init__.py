"""The description of the HTTP API (OpenAPI 3.1), served at ``/openapi.json``.

It is written in description.yml; its numbers are those that the code goes by, put in for ``${NAME}``.
"""

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.bodies import LARGEST_BODY
from bot.channels.tokens import ROLES
from bot.channels.uploads import LARGEST_FILE
from bot.channels.web import LONGEST_NAME, LONGEST_TEXT
from bot.wording.catalogue import languages

PATH = "/openapi.json"

_FILE = Path(__file__).with_name("description.yml")


@cache
def description() -> dict[str, Any]:
    """The description as JSON. Raises KeyError where it names a number that there isn't."""
    known = {
        "LARGEST_BODY": LARGEST_BODY,
        "LARGEST_FILE": LARGEST_FILE,
        "LONGEST_NAME": LONGEST_NAME,
        "LONGEST_TEXT": LONGEST_TEXT,
        "LANGUAGES": languages(),
        "ROLES": list(ROLES),
    }
    return _filled(yaml.safe_load(_FILE.read_text(encoding="utf-8")), known)


def serve_description(app: Sanic) -> None:
    """Adds the route."""
    described = Blueprint("openapi")

    @described.get(PATH)
    async def openapi(request: Request) -> HTTPResponse:
        return json(description())

    app.blueprint(described)


def _filled(value: Any, known: dict[str, Any]) -> Any:
    if isinstance(value, dict):
        return {key: _filled(one, known) for key, one in value.items()}
    if isinstance(value, list):
        return [_filled(one, known) for one in value]
    if isinstance(value, str) and value.startswith("${"):
        return known[value[2:-1]]
    return value
