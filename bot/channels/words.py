"""The language that a request asks for."""

import re

from sanic.request import Request


def requested(request: Request) -> str:
    """The first language of Accept-Language, by its two letters; English where there is none."""
    match = re.match(r"\s*([A-Za-z]{2})\b", request.headers.get("accept-language", ""))
    return match[1].lower() if match else "en"
