"""The action server: only for those who share the secret, and nothing of a call is ever repeated."""

import asyncio
import dataclasses
import json
import socket
from types import SimpleNamespace

import aiohttp
import pytest
import pytest_asyncio
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection
from sanic import Sanic

from bot.action_server import LARGEST_CALL, create_app, shared_secret, tell
from bot.secrets import UnsafeSecret

SECRET = "f3b1c09d5e7a48266f10bd94ce8731aa"
MARKER = "Bluebird"


@dataclasses.dataclass
class Notice:
    user: str


async def answers(dispatcher, tracker, domain):
    dispatcher.utter_message(text="yes")


async def fails(dispatcher, tracker, domain):
    raise RuntimeError(f"no such thing as {tracker.latest_message['text']}")


async def rejects(dispatcher, tracker, domain):
    raise ActionExecutionRejection("action_rejects", f"not for {tracker.latest_message['text']}")


async def tells(dispatcher, tracker, domain):
    tell(Notice("anna"))


@pytest_asyncio.fixture
async def server(monkeypatch):
    """``await server.call(name, ...)`` -> (status, text)."""
    monkeypatch.setattr(Sanic, "test_mode", True)
    executor = ActionExecutor()
    executor.actions = {f"action_{one.__name__}": one for one in (answers, fails, rejects, tells)}
    app = create_app(SECRET, executor)
    listening = socket.create_server(("127.0.0.1", 0))
    running = await app.create_server(sock=listening, return_asyncio_server=True, access_log=False)
    await running.startup()
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"

    async def ask(method, path, body=None, secret=f"Bearer {SECRET}", **headers):
        sent = {"Content-Type": "application/json", **headers}
        if secret is not None:
            sent["Authorization"] = secret
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, address + path, data=body, headers=sent) as answer,
        ):
            return answer.status, await answer.text()

    async def call(name, **asked):
        message = {"text": MARKER, "metadata": {"user": MARKER}}
        tracker = {"sender_id": MARKER, "slots": {}, "events": [], "latest_message": message}
        body = {"next_action": name, "sender_id": MARKER, "tracker": tracker, "domain": {}}
        return await ask("POST", "/webhook", json.dumps(body), **asked)

    yield SimpleNamespace(ask=ask, call=call, app=app, port=listening.getsockname()[1])
    await running.close()


async def test_whoever_has_the_secret_is_answered(server):
    status, text = await server.call("action_answers")
    assert status == 200 and json.loads(text)["responses"][0]["text"] == "yes"


@pytest.mark.parametrize(
    "secret",
    [None, "", "Bearer", f"Bearer {SECRET[:-1]}", f"Bearer {SECRET}x", SECRET, f"bearer {SECRET}", "Bearer \u00e9",
     f"Basic {SECRET}"],
)  # fmt: skip
async def test_nobody_else_is(server, secret):
    assert await server.call("action_answers", secret=secret) == (401, '{"error":"not_allowed"}')


async def test_nothing_is_served_but_the_webhook_and_the_health(server):
    routes = {(method, f"/{route.path}") for route in server.app.router.routes for method in route.methods}
    assert routes == {("POST", "/webhook"), ("GET", "/health")}
    assert await server.ask("GET", "/health", secret=None) == (200, '{"status":"ok"}')
    for path in ("/", "/actions", "/version", "/webhook/"):
        assert (await server.ask("GET", path, secret=None))[0] == 401


@pytest.mark.parametrize("name", ["action_fails", "action_rejects", f"action_{MARKER}", "__class__", None])
async def test_an_error_repeats_nothing_of_the_call(server, name, caplog):
    status, text = await server.call(name)
    assert status >= 400 and MARKER not in text and "Traceback" not in text and "RuntimeError" not in text


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"null", b'"x"', b"{}", b'{"next_action": "action_answers"}', b'{"tracker": 5}', b"\xff",
     b'{"tracker": ' + b"[" * 50_000 + b"]" * 50_000 + b"}"],
)  # fmt: skip
async def test_what_is_no_call_is_refused(server, body):
    assert await server.ask("POST", "/webhook", body) == (400, '{"error":"bad_request"}')


async def test_a_call_that_a_web_page_could_send_is_refused(server):
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data"):
        assert (await server.ask("POST", "/webhook", b'{"tracker": {}}', **{"Content-Type": kind}))[0] == 400


async def test_a_compressed_call_is_not_unpacked(server):
    assert (await server.ask("POST", "/webhook", b'{"tracker": {}}', **{"Content-Encoding": "deflate"}))[0] == 400


async def test_a_call_beyond_the_limit_is_refused(server):
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    head = f"POST /webhook HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {SECRET}\r\nContent-Length: {LARGEST_CALL + 1}"
    writer.write(f"{head}\r\nContent-Type: application/json\r\n\r\n".encode())
    assert (await asyncio.wait_for(reader.readline(), 10)).split()[1] == b"413"
    writer.close()


async def test_news_published_by_an_action_come_along_and_stay_with_their_call(server):
    assert json.loads((await server.call("action_tells"))[1])["notices"] == [{"user": "anna"}]
    assert json.loads((await server.call("action_answers"))[1])["notices"] == []


def test_the_secret_is_made_where_none_is_given_and_never_a_default(tmp_path, monkeypatch):
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path))
    monkeypatch.delenv("ADVISOR_ACTIONS_SECRET", raising=False)
    made = shared_secret()
    assert shared_secret() == made and (tmp_path / "actions.key").stat().st_mode & 0o077 == 0
    monkeypatch.setenv("ADVISOR_ACTIONS_SECRET", "changeme")
    with pytest.raises(UnsafeSecret):
        shared_secret()
