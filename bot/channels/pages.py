"""The widget's files, and on a local run the page at ``/`` with its sign-in.

The files are built once into widget/dist (scripts/build-widget.sh). ``/`` is the whole page, which nobody may embed;
``/widget/frame`` is the same inside a frame, which the configured origins may embed; ``/widget/widget.js`` is the
script that opens the frame in their pages.
"""

import re
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, file, html, json

from bot.channels import origins
from bot.channels.bodies import parsed
from bot.channels.refusals import problem
from bot.channels.tokens import ROLES, Identity, Tokens
from bot.channels.uploads import LARGEST_FILE
from bot.environment import ROOT, signs_in_locally
from bot.wording.catalogue import catalogue, languages

BUILT = ROOT / "widget" / "dist"
"""Where the set-up builds the widget."""
SESSION = 12 * 3600
"""Seconds for which a token of the local sign-in is valid."""

_WORKSPACE = "local"
_PREFIX = "widget-"
_FILLED_IN = ("count", "date", "department", "limit", "name", "percent", "who")
_TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".html": "text/html"}
_FILE = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*\.(js|css|svg)")
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "
)
_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")


def serve_pages(app: Sanic, allowed: tuple[str, ...], tokens: Tokens) -> None:
    """Adds the routes. ``allowed`` are the origins that may embed the frame."""
    pages = Blueprint("pages")

    @pages.get("/")
    async def page(request: Request) -> HTTPResponse:
        return _page("'none'")

    @pages.get("/widget/frame")
    async def frame(request: Request) -> HTTPResponse:
        return _page(" ".join(allowed) or "'none'")

    @pages.get("/widget/settings")
    async def settings(request: Request) -> HTTPResponse:
        known = {"languages": languages(), "largest_file": LARGEST_FILE, "sign_in": signs_in_locally()}
        return json(known)

    @pages.get("/widget/words/<language:str>")
    async def words(request: Request, language: str) -> HTTPResponse:
        if language not in languages():
            return _missing(request)
        return json(widget_words(language), headers={"Cache-Control": "no-cache"})

    @pages.get("/widget/<name:str>")
    async def asset(request: Request, name: str) -> HTTPResponse:
        if not _FILE.fullmatch(name) or not (BUILT / name).is_file():
            return _missing(request)
        # Names of the parts carry a checksum of their content; the script that pages name by hand does not.
        keep = "no-cache" if name == "widget.js" else "public, max-age=31536000, immutable"
        headers = {"Cache-Control": keep, "Cross-Origin-Resource-Policy": "cross-origin"}
        return await file(BUILT / name, mime_type=_TYPES[Path(name).suffix], headers=headers)

    @pages.post("/sign-in")
    async def sign_in(request: Request) -> HTTPResponse:
        if not (signs_in_locally() and _is_local(request)):
            return _missing(request)
        identity = _named(request)
        if identity is None:
            return problem(request, 400, "bad_request", "request-bad-name")
        return json({"token": tokens.mint(identity, SESSION)})

    app.blueprint(pages)


def widget_words(language: str) -> dict[str, str]:
    """The widget's messages by key without its prefix; what the widget fills in stays as ``{name}``."""
    words, left = catalogue(language), {name: {"text": f"{{{name}}}"} for name in _FILLED_IN}
    return {key.removeprefix(_PREFIX): words.say(key, left, "") for key in words.keys(_PREFIX)}


def _page(ancestors: str) -> HTTPResponse:
    try:
        text = (BUILT / "index.html").read_text(encoding="utf-8")
    except FileNotFoundError:
        return html("<!doctype html><title>503</title><p>make run", status=503)
    headers = {"Content-Security-Policy": _POLICY + ancestors, "Cache-Control": "no-cache"}
    return html(text, headers=headers)


def _missing(request: Request) -> HTTPResponse:
    return problem(request, 404, "bad_request", "request-not-found")


def _is_local(request: Request) -> bool:
    """Whether the bot's own page asks, in a browser on this machine, with nothing in between.

    The name in Host keeps pages out whose own name was made to point here; a proxy's headers keep its users out.
    """
    if any(name in request.headers for name in _FORWARDED) or not origins.same(request):
        return False
    try:
        return ip_address(request.ip).is_loopback and _is_loopback(urlsplit(f"//{request.host}").hostname or "")
    except ValueError:
        return False


def _is_loopback(host: str) -> bool:
    return host == "localhost" or ip_address(host).is_loopback


def _named(request: Request) -> Identity | None:
    body = parsed(request.body) or {}
    user, role = body.get("user"), body.get("role")
    named = isinstance(user, str) and 0 < len(user.strip()) <= 200 and role in ROLES
    return Identity(user=user.strip(), workspace=_WORKSPACE, role=role) if named else None
