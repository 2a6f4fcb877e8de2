"""Hands Sanic's requests to slack-bolt. Its own adapter needs a newer Sanic than Rasa's for cookies."""

from datetime import datetime

from sanic.request import Request
from sanic.response import HTTPResponse
from slack_bolt import BoltResponse
from slack_bolt.adapter.sanic.async_handler import to_async_bolt_request
from slack_bolt.async_app import AsyncApp


async def answer(app: AsyncApp, request: Request) -> HTTPResponse:
    """What slack-bolt answers to a request."""
    try:
        asked = to_async_bolt_request(request)
    except (ValueError, AttributeError):  # no text in UTF-8, no JSON, no object: nothing that Slack would send
        return HTTPResponse(status=400)
    if request.method == "POST":
        return _response(await app.async_dispatch(asked))
    if request.path == app.oauth_flow.install_path:
        return _response(await app.oauth_flow.handle_installation(asked))
    return _response(await app.oauth_flow.handle_callback(asked))


def _response(given: BoltResponse) -> HTTPResponse:
    made = HTTPResponse(status=given.status, body=given.body, headers=given.first_headers_without_set_cookie())
    for cookie in given.cookies():
        for name, morsel in cookie.items():
            made.cookies[name] = morsel.value
            made.cookies[name].update({"path": morsel["path"] or "/", "secure": True, "httponly": True})
            if morsel["max-age"]:
                made.cookies[name]["max-age"] = int(morsel["max-age"])
            if morsel["expires"]:
                made.cookies[name]["expires"] = datetime.strptime(morsel["expires"], "%a, %d %b %Y %H:%M:%S %Z")
    return made
