"""The web channel over real HTTP, with a stand-in for the agent that answers as a test says."""

import asyncio
import json
import socket
from types import SimpleNamespace

import aiohttp
import pytest
import pytest_asyncio
from sanic import Sanic

from bot.channels.bodies import LARGEST_BODY
from bot.channels.tokens import Identity, Tokens
from bot.channels.web import LONGEST_NAME, LONGEST_TEXT
from bot.locks import TurnLocks
from bot.server import create_app


class Agent:
    """Keeps what it is asked and answers with ``messages``, or fails with ``error``."""

    def __init__(self):
        self.asked = []
        self.messages = [{"text": "Start in March."}]
        self.error = None
        self.locks = TurnLocks()

    async def handle_message(self, message):
        async with self.locks.lock(message.sender_id):
            self.asked.append(message)
            for answer in self.messages:
                await message.output_channel.send_response(message.sender_id, dict(answer))
            if self.error:
                raise self.error


@pytest_asyncio.fixture
async def web(tmp_path, monkeypatch):
    """``await web.post(body)`` -> (status, answer); ``web.agent`` is what the channel talks to."""
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path))
    monkeypatch.setattr(Sanic, "test_mode", True)
    agent = Agent()
    app = create_app(agent)
    listening = socket.create_server(("127.0.0.1", 0))
    server = await app.create_server(sock=listening, return_asyncio_server=True, access_log=False)
    await server.startup()
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    tokens = Tokens.of(tmp_path)
    token = tokens.mint(Identity("anna", "acme", "pm"))

    async def post(body, token=token, headers=None, path="/webhooks/web/messages", method="POST"):
        data = body if isinstance(body, (bytes, aiohttp.FormData)) else json.dumps(body)
        sent = dict(headers or {})
        if token is not None:
            sent["Authorization"] = f"Bearer {token}"
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, address + path, data=data, headers=sent) as answer,
        ):
            return answer.status, await answer.json()

    yield SimpleNamespace(
        agent=agent, post=post, tokens=tokens, token=token, address=address + "/webhooks/web/messages"
    )
    await server.close()


def said(status, answer):
    assert status == 200, answer
    return answer["messages"]


def code(status, answer, expected_status):
    assert status == expected_status, answer
    assert set(answer) == {"error"} and set(answer["error"]) == {"code", "message"}
    assert len(answer["error"]["message"]) > 20, "words, not only a code"
    return answer["error"]["code"]


async def test_a_typed_message_is_answered(web):
    assert said(*await web.post({"text": "when?"})) == [{"text": "Start in March."}]
    [message] = web.agent.asked
    assert message.text == "when?"
    assert message.metadata == {
        "workspace": "acme",
        "user": "anna",
        "role": "pm",
        "channel": "web",
        "conversation": "",
    }


async def test_messages_come_in_order_with_all_their_parts(web):
    web.agent.messages = [
        {"text": "a", "buttons": [{"title": "Yes", "payload": {"text": "yes"}}], "utter_action": "utter_say"},
        {"text": None, "custom": {"type": "advice"}, "timestamp": 1.0},
        {"text": "b", "image": "http://x/y.png", "attachment": None},
    ]
    assert said(*await web.post({"text": "when?"})) == [
        {"text": "a", "buttons": [{"title": "Yes", "payload": {"text": "yes"}}]},
        {"custom": {"type": "advice"}},
        {"text": "b", "image": "http://x/y.png"},
    ]


@pytest.mark.parametrize("value", [12, "2027-03-01", {"from": "2027-03-01", "to": "2027-03-31"}, ["CN"], None, False])
async def test_a_structured_fact_reaches_the_bot_as_it_is(web, value):
    said(*await web.post({"fact": "project.desired_start", "value": value}))
    metadata = web.agent.asked[0].metadata
    assert metadata["fact"] == "project.desired_start" and metadata["value"] == value
    assert web.agent.asked[0].text


@pytest.mark.parametrize("text", ['/restart{"a": 1}', "/forget_me", " /inform", "\n/greet"])
async def test_text_that_begins_with_a_slash_is_no_command(web, text):
    said(*await web.post({"text": text}))
    arrived = web.agent.asked[0].text
    assert not arrived.strip().startswith("/")
    assert arrived.endswith(text.strip())


async def test_who_speaks_is_said_by_the_token_alone(web):
    said(
        *await web.post(
            {
                "text": "hi",
                "sender": "boss",
                "user": "boss",
                "workspace": "rival",
                "role": "hr",
                "metadata": {"role": "hr"},
                "sender_id": "acme:boss:",
            }
        )
    )
    [message] = web.agent.asked
    assert (message.metadata["user"], message.metadata["workspace"], message.metadata["role"]) == ("anna", "acme", "pm")


async def test_conversations_are_kept_apart(web):
    people = [
        Identity("anna", "acme", "pm"),
        Identity("anna", "rival", "pm"),
        Identity("anna:x", "acme", "pm"),
        Identity("x", "acme:anna", "pm"),
        Identity("x", "acme%3Aanna", "pm"),
    ]
    for person in people:
        said(*await web.post({"text": "hi"}, token=web.tokens.mint(person)))
    for name in ("x", "second", "x:"):
        said(*await web.post({"text": "hi", "conversation": name}))
    senders = [message.sender_id for message in web.agent.asked]
    assert len(set(senders)) == len(senders)


async def test_the_same_person_finds_the_same_conversation(web):
    for role in ("pm", "hr"):
        token = web.tokens.mint(Identity("anna", "acme", role))
        said(*await web.post({"text": "hi", "conversation": "q3"}, token=token))
    assert len({message.sender_id for message in web.agent.asked}) == 1


async def test_a_long_text_is_still_taken(web):
    said(*await web.post({"text": "we start in March, " * 220}))
    assert len(web.agent.asked[0].text) > 4_000


@pytest.mark.parametrize("authorization", ["none", "expired", "forged"])
async def test_a_request_without_a_valid_token_reaches_nothing(web, authorization):
    forger = Tokens("0123456789abcdef" * 4)
    anna = Identity("anna", "acme", "pm")
    token = {"none": None, "expired": web.tokens.mint(anna, lifetime=-5), "forged": forger.mint(anna)}[authorization]
    assert code(*await web.post({"text": "hi"}, token=token), 401) == "not_allowed"
    assert web.agent.asked == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"x",
        b"[]",
        b"null",
        b'"hi"',
        b"{",
        b"\xff\xfe",
        b"12",
        {},
        {"text": 5},
        {"text": None},
        {"text": ""},
        {"text": " \n"},
        {"text": ["hi"]},
        {"value": 3},
        {"fact": "headcount"},
        {"fact": 3, "value": 3},
        {"fact": "", "value": 3},
        {"fact": "f" * (LONGEST_NAME + 1), "value": 3},
        {"text": "hi", "fact": "headcount", "value": 3},
        {"text": "hi", "conversation": 7},
        {"text": "hi", "conversation": ""},
        {"text": "hi", "conversation": None},
        {"text": "hi", "conversation": "c" * (LONGEST_NAME + 1)},
    ],
)
async def test_a_body_that_is_no_message_is_refused(web, body):
    assert code(*await web.post(body), 400) == "bad_request"
    assert web.agent.asked == []


async def test_a_text_beyond_the_limit_is_refused(web):
    assert code(*await web.post({"text": "a" * (LONGEST_TEXT + 1)}), 413) == "too_long"
    said(*await web.post({"text": "a" * LONGEST_TEXT}))


@pytest.mark.parametrize("size", [LARGEST_BODY, 1024 * 1024])
async def test_a_body_beyond_the_limit_is_refused(web, size):
    assert code(*await web.post({"text": "hi", "more": "a" * size}), 413) == "too_large"
    assert web.agent.asked == []


async def test_a_failed_turn_gets_words(web):
    web.agent.messages, web.agent.error = [], RuntimeError("no database")
    words, machine = said(*await web.post({"text": "hi"}))
    assert "try again" in words["text"]
    assert machine == {"custom": {"type": "error", "code": "unavailable"}}


async def test_a_turn_without_any_answer_gets_words(web):
    web.agent.messages = []
    words, machine = said(*await web.post({"text": "hi"}))
    assert words["text"] and machine["custom"]["code"] == "unavailable"


async def test_the_code_of_an_error_does_not_depend_on_the_language(web):
    for language in ("ru", "zh-CN,zh;q=0.9", "xx", "*", "../../etc"):
        assert code(*await web.post({}, headers={"Accept-Language": language}), 400) == "bad_request"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/webhooks/web/messages", 405),
        ("POST", "/webhooks/rest/webhook", 404),
        ("POST", "/model/parse", 404),
        ("GET", "/conversations/x/tracker", 404),
        ("POST", "/webhooks/web/other", 404),
        ("PUT", "/model", 404),
    ],
)
async def test_nothing_else_is_served(web, method, path, status):
    got, answer = await web.post({"text": "hi"}, path=path, method=method)
    assert got == status and answer["error"]["code"] == "bad_request"
    assert web.agent.asked == []


async def test_it_says_that_it_is_there(web):
    assert await web.post(b"", token=None, path="/webhooks/web/", method="GET") == (200, {"status": "ok"})


async def test_messages_of_one_conversation_are_answered_one_after_the_other(web):
    order = []
    waiting = asyncio.Event()

    async def slowly(message):
        async with web.agent.locks.lock(message.sender_id):
            order.append(f"begin {message.text}")
            if message.text == "first":
                await waiting.wait()
            await message.output_channel.send_response("", {"text": "ok"})
            order.append(f"end {message.text}")

    web.agent.handle_message = slowly
    first = asyncio.create_task(web.post({"text": "first"}))
    while not order:
        await asyncio.sleep(0.01)
    second = asyncio.create_task(web.post({"text": "second"}))
    other = await web.post({"text": "other", "conversation": "elsewhere"})
    waiting.set()
    assert said(*await first) == said(*await second) == said(*other) == [{"text": "ok"}]
    assert order == ["begin first", "begin other", "end other", "end first", "begin second", "end second"]


async def test_turnover_figures_come_with_a_picture(web):
    row = {"department": "Sales", "rate": 0.2, "interval": None, "hazard": [0.2 / 12] * 12}
    figures = {"type": "turnover", "language": "en", "departments": [{**row, "peak_months": [], "season": "unknown"}]}
    web.agent.messages = [{"text": "Here they are."}, {"custom": figures}]
    messages = said(*await web.post({"text": "show me the turnover risk"}))
    assert messages[1]["custom"] == figures
    assert messages[2]["custom"]["type"] == "file" and messages[2]["custom"]["media_type"] == "image/png"


@pytest.mark.parametrize("name", ["我" * 200, "%" * 200, "a"], ids=["Chinese", "quoted", "short"])
def test_every_name_makes_an_id_that_a_table_takes_and_no_other_name_makes(name):
    from bot.channels.tokens import Identity
    from bot.channels.web import sender

    one = sender(Identity(name, name, "pm"), name)
    others = {
        sender(Identity(name, name, "pm"), name[:-1] + "b"),
        sender(Identity(name[:-1] + "b", name, "pm"), name),
    }
    assert len(one) <= 700 and one not in others and len(others) == 2
