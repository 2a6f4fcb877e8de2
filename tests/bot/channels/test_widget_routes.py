"""What the widget needs of the server: events, history, overview, allowed origins, pages, the local sign-in."""

import asyncio
import json
import socket
from types import SimpleNamespace

import aiohttp
import pytest
import pytest_asyncio
from sanic import Sanic

from bot.channels import origins, pages
from bot.channels.tokens import Identity, Tokens
from bot.server import create_app

ALLOWED = "https://intranet.example"


class Agent:
    """Answers with ``messages``, and waits for ``going`` before the last of them."""

    turns = views = None

    def __init__(self):
        self.asked, self.done = [], 0
        self.messages = [{"text": "First."}, {"text": "Second."}]
        self.going = asyncio.Event()
        self.going.set()

    async def handle_message(self, message):
        self.asked.append(message)
        for answer in self.messages[:-1]:
            await message.output_channel.send_response(message.sender_id, answer)
        await self.going.wait()
        for answer in self.messages[-1:]:
            await message.output_channel.send_response(message.sender_id, answer)
        self.done += 1


@pytest_asyncio.fixture
async def site(tmp_path, monkeypatch):
    """``site.ask(method, path, ...)`` gives the response with its body as ``text``."""
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path))
    monkeypatch.setenv("ADVISOR_ORIGINS", ALLOWED)
    monkeypatch.setenv("ADVISOR_SIGN_IN", "local")
    monkeypatch.setattr(Sanic, "test_mode", True)
    agent = Agent()
    listening = socket.create_server(("127.0.0.1", 0))
    server = await create_app(agent).create_server(sock=listening, return_asyncio_server=True, access_log=False)
    await server.startup()
    host = f"127.0.0.1:{listening.getsockname()[1]}"
    tokens = Tokens.of(tmp_path)
    bearer = f"Bearer {tokens.mint(Identity('anna', 'acme', 'pm'))}"

    async with aiohttp.ClientSession(f"http://{host}") as session:

        async def ask(method, path, body=None, **headers):
            sent = {name.replace("_", "-"): value for name, value in headers.items()}
            async with session.request(method, path, data=body and json.dumps(body), headers=sent) as answer:
                return SimpleNamespace(status=answer.status, headers=answer.headers, text=await answer.text())

        yield SimpleNamespace(ask=ask, agent=agent, host=host, bearer=bearer, session=session, tokens=tokens)
    await server.close()


EVENTS = {"Accept": "text/event-stream"}


async def test_answers_come_as_they_are_said(site):
    site.agent.going.clear()
    headers = {"Authorization": site.bearer, **EVENTS}
    async with site.session.post("/webhooks/web/messages", json={"text": "hi"}, headers=headers) as answer:
        assert answer.content_type == "text/event-stream" and answer.headers["cache-control"] == "no-store"
        first = await asyncio.wait_for(answer.content.readuntil(b"\n\n"), 5)
        assert first == b'event: message\ndata: {"text":"First."}\n\n'
        site.agent.going.set()
        rest = await answer.content.read()
    assert rest == b'event: message\ndata: {"text":"Second."}\n\nevent: done\ndata: {}\n\n'


async def test_a_program_that_asks_for_no_events_gets_json(site):
    answer = await site.ask("POST", "/webhooks/web/messages", {"text": "hi"}, Authorization=site.bearer)
    assert json.loads(answer.text) == {"messages": site.agent.messages}


async def test_a_turn_ends_though_its_client_leaves(site):
    site.agent.going.clear()
    headers = {"Authorization": site.bearer, **EVENTS}
    async with site.session.post("/webhooks/web/messages", json={"text": "hi"}, headers=headers) as answer:
        await answer.content.readuntil(b"\n\n")
        answer.close()
    site.agent.going.set()
    for _ in range(100):
        if site.agent.done:
            break
        await asyncio.sleep(0.02)
    assert site.agent.done == 1


async def test_a_failed_turn_is_told_in_words_as_an_event(site):
    site.agent.messages = []
    answer = await site.ask("POST", "/webhooks/web/messages", {"text": "hi"}, Authorization=site.bearer, **EVENTS)
    assert '"code":"unavailable"' in answer.text and answer.text.endswith("event: done\ndata: {}\n\n")


async def test_the_name_of_a_message_and_of_a_button_are_kept(site):
    body = {"fact": "headcount", "value": 3, "id": "m-1", "shown": "Three"}
    await site.ask("POST", "/webhooks/web/messages", body, Authorization=site.bearer)
    [message] = site.agent.asked
    assert message.message_id == "m-1" and message.metadata["shown"] == "Three"


@pytest.mark.parametrize("path", ["history", "overview", "starts"])
async def test_what_a_conversation_holds_is_for_its_person(site, path):
    assert (await site.ask("GET", f"/webhooks/web/{path}")).status == 401
    long = await site.ask("GET", f"/webhooks/web/{path}?conversation={'c' * 201}", Authorization=site.bearer)
    assert long.status == 400
    # With actions in another process there is nothing to show here.
    assert (await site.ask("GET", f"/webhooks/web/{path}", Authorization=site.bearer)).status == 503


@pytest.mark.parametrize("origin", ["https://evil.example", "http://intranet.example", "null", f"{ALLOWED}:8443"])
async def test_a_browser_from_elsewhere_is_refused(site, origin):
    for method in ("POST", "OPTIONS"):
        answer = await site.ask(
            method, "/webhooks/web/messages", {"text": "hi"}, Authorization=site.bearer, Origin=origin
        )
        assert answer.status == 403 and "Access-Control-Allow-Origin" not in answer.headers
    assert site.agent.asked == []


async def test_an_allowed_origin_is_let_in_and_told(site):
    before = await site.ask("OPTIONS", "/webhooks/web/messages", Origin=ALLOWED, Access_Control_Request_Method="POST")
    assert before.status == 204 and before.headers["Access-Control-Allow-Origin"] == ALLOWED
    assert "Authorization" in before.headers["Access-Control-Allow-Headers"]
    answer = await site.ask("POST", "/webhooks/web/messages", {"text": "hi"}, Authorization=site.bearer, Origin=ALLOWED)
    assert answer.status == 200 and answer.headers["Access-Control-Allow-Origin"] == ALLOWED
    assert "Access-Control-Allow-Credentials" not in answer.headers


@pytest.mark.parametrize("wrong", ["*", "intranet.example", "https://intranet.example/page", "https://*.example"])
def test_only_exact_origins_are_configured(wrong, monkeypatch):
    monkeypatch.setenv("ADVISOR_ORIGINS", f"https://good.example {wrong}")
    with pytest.raises(ValueError, match="ADVISOR_ORIGINS"):
        origins.configured()


async def test_the_pages_have_a_strict_policy(site):
    whole, frame = await site.ask("GET", "/"), await site.ask("GET", "/widget/frame")
    for page in (whole, frame):
        policy = page.headers["Content-Security-Policy"]
        assert page.status == 200 and "default-src 'none'" in policy and "unsafe" not in policy
    assert whole.headers["Content-Security-Policy"].endswith("frame-ancestors 'none'")
    assert frame.headers["Content-Security-Policy"].endswith(f"frame-ancestors {ALLOWED}")


@pytest.mark.parametrize(
    "path", ["../package.json", "%2e%2e/package.json", ".built", "index.html", "x.js", "words/../en"]
)
async def test_nothing_else_is_served_as_a_file(site, path):
    assert (await site.ask("GET", f"/widget/{path}")).status == 404


def test_words_are_the_same_in_every_language():
    english = pages.widget_words("en")
    for language in ("ru", "zh"):
        words = pages.widget_words(language)
        assert words.keys() == english.keys()
        assert words["year-week"].count("{date}") == 1


def named(**more):
    return {"user": "zoe", "role": "hr", **more}


async def test_the_sign_in_gives_a_token_on_this_machine(site):
    answer = await site.ask("POST", "/sign-in", named(), Origin=f"http://{site.host}")
    token = json.loads(answer.text)["token"]
    assert site.tokens.identity(f"Bearer {token}") == Identity("zoe", "local", "hr")
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "http://evil.example"},
        {"Origin": ALLOWED},
        {"Origin": "http://advisor.example", "Host": "advisor.example"},
        {"Origin": "{own}", "X-Forwarded-For": "10.0.0.7"},
        {"Origin": "{own}", "Forwarded": "for=10.0.0.7"},
    ],
)
async def test_the_sign_in_is_closed_to_all_others(site, headers):
    sent = {name: value.format(own=f"http://{site.host}") for name, value in headers.items()}
    assert (await site.ask("POST", "/sign-in", named(), **sent)).status == 404


async def test_the_sign_in_is_closed_unless_it_was_asked_for(site, monkeypatch):
    monkeypatch.delenv("ADVISOR_SIGN_IN")
    assert (await site.ask("POST", "/sign-in", named(), Origin=f"http://{site.host}")).status == 404


@pytest.mark.parametrize("body", [None, [], {}, {"user": "zoe"}, named(role="boss"), named(user=" "), named(user=5)])
async def test_a_sign_in_needs_a_name_and_a_role(site, body):
    assert (await site.ask("POST", "/sign-in", body, Origin=f"http://{site.host}")).status == 400
