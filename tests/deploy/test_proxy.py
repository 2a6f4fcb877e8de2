"""Two bots with PostgreSQL, Redis and an action server apart, reached through the proxy as deploy/ sets it up."""

import http.client
import json
import socket
import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from bot.channels.tokens import Identity
from bot.channels.uploads import LARGEST_FILE
from tests.conversation.driver import Person, form, free_port
from tests.deploy.conftest import Nginx
from tests.faults.conftest import ActionServer, Faulty, wait_until
from tests.servers import running

LIMIT = 60  # requests a minute from one address


class Behind:
    """What people reach: bots behind the proxy."""

    def __init__(self, proxy: Nginx, bots: list[Faulty]) -> None:
        self.proxy, self.bots, self.tokens = proxy, bots, bots[0].tokens

    def post(self, body: Any, token: str | None, headers: dict[str, str] | None = None, **how: Any) -> tuple[int, Any]:
        """(status, answer) of one request to the channel."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        about = {"Content-Type": "application/json", "Authorization": f"Bearer {token}", **(headers or {})}
        answer = self.ask("POST", "/webhooks/web/messages", data, about, **how)
        return answer.status, json.loads(answer.read())

    def ask(self, method: str, path: str, body=None, headers=None, address="127.0.0.1") -> http.client.HTTPResponse:
        """An answer, its body unread. ``address``: the one of loopback from which it is asked."""
        connection = http.client.HTTPConnection("127.0.0.1", self.proxy.port, 60, source_address=(address, 0))
        connection.request(method, path, body, headers or {})
        return connection.getresponse()


@pytest.fixture(scope="module")
def behind(model, postgres_server, redis_server, tmp_path_factory) -> Iterator[Behind]:
    home, database = tmp_path_factory.mktemp("home"), postgres_server.create()
    actions = ActionServer(home).start()
    shared = {"ADVISOR_REDIS_URL": redis_server.url, "ADVISOR_ACTIONS_URL": f"http://127.0.0.1:{actions.port}"}
    both = [Faulty(home, database, ADVISOR_PROXIES="1", ADVISOR_LOG="stdout", **shared) for _ in range(2)]
    for bot in both:
        bot._environment["ADVISOR_LIMIT_ADDRESS"] = f"{LIMIT}/minute"
        bot.start()
    with running(partial(Nginx, bots=[bot.port for bot in both])) as proxy:
        yield Behind(proxy, both)
    for bot in both:
        bot.stop()
    actions.kill()


def test_a_conversation_goes_on_at_both_bots(behind):
    anna = Person(behind)
    for number in range(10, 22):
        assert anna.sets("headcount", number).custom("case")["case"]["headcount"] == number
    wait_until(lambda: all(any('"turn"' in line for line in bot.said) for bot in behind.bots))


def test_each_answer_comes_as_it_is_said():
    """In place of a bot stands one that says the second half only when the first has been heard."""
    heard = threading.Event()
    with socket.create_server(("127.0.0.1", free_port())) as slow:

        def speaks() -> None:
            asked, _ = slow.accept()
            with asked:
                asked.recv(65536)
                asked.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Accel-Buffering: no\r\n")
                asked.sendall(b"Connection: close\r\n\r\ndata: one\n\n")
                if heard.wait(10):
                    asked.sendall(b"data: two\n\n")

        threading.Thread(target=speaks, daemon=True).start()
        with running(partial(Nginx, bots=[slow.getsockname()[1]])) as proxy:
            connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=5)
            connection.request("GET", "/")
            answer = connection.getresponse()
            assert answer.readline() == b"data: one\n"
            heard.set()
            assert b"two" in answer.read()
            assert answer.headers["X-Accel-Buffering"] == "no", "so that one more proxy doesn't gather it either"


def test_events_come_through(behind):
    token = behind.tokens.mint(Identity("events", "acme", "pm"))
    headers = {"Content-Type": "application/json", "Accept": "text/event-stream", "Authorization": f"Bearer {token}"}
    answer = behind.ask("POST", "/webhooks/web/messages", b'{"text": "When should we start?"}', headers)
    assert answer.headers["Content-Type"].startswith("text/event-stream")
    events = [line for line in answer.read().decode().splitlines() if line.startswith("event:")]
    assert events[-1] == "event: done" and "event: message" in events


def test_a_file_comes_through_and_its_confirmation_may_reach_the_other_bot(behind):
    for _ in range(2):
        hr = Person(behind, role="hr")
        assert hr.drops("leavers.csv", b"Month,Department,Leavers\n2026-01,Sales,3\n").buttons
        assert hr.says("yes").custom("done")["counts"]["leavers"] == 3


def test_what_is_too_large_is_refused_in_words(behind):
    token = behind.tokens.mint(Identity("large", "acme", "hr"))
    status, answer = behind.post({"text": "x" * 70_000}, token)
    assert status == 413 and "64" in answer["error"]["message"]
    body, headers = form("people.csv", b"x" * (LARGEST_FILE + 1000), {})
    status, answer = behind.post(body, token, headers)
    assert status == 413 and "25" in answer["error"]["message"]


def test_what_is_far_too_large_does_not_reach_the_bots(behind):
    answer = behind.ask("POST", "/webhooks/web/messages", None, {"Content-Length": str(10**9)})
    assert answer.status == 413 and answer.headers["Server"] == "nginx"


def test_addresses_are_counted_apart_and_cannot_be_made_up(behind):
    token = "nobody's"

    def asked(number: int, address: str) -> list[int]:
        made_up = {"X-Forwarded-For": f"10.1.1.{number}"}
        return [behind.post({"text": "?"}, token, made_up, address=address)[0] for _ in range(3)]

    statuses = [status for number in range(LIMIT) for status in asked(number, "127.0.0.7")]
    assert set(statuses) == {401, 429} and statuses.count(401) <= LIMIT
    assert asked(1, "127.0.0.8") == [401] * 3


def test_headers_are_there_once(behind):
    answer = behind.ask("GET", "/openapi.json")
    names = [name.lower() for name, _ in answer.getheaders()]
    assert len(names) == len(set(names)), sorted(names)
    assert {"content-security-policy", "x-content-type-options", "cache-control"} <= set(names)


@pytest.mark.parametrize("path", ["/metrics", "/health", "/live"])
def test_what_watches_the_bots_is_not_open_to_the_outside(behind, path):
    for spelled in (path, f"{path}/", f"/{path}", f"{path}?x=1", f"/%{ord(path[1]):x}{path[2:]}", f"/x/..{path}"):
        answer = behind.ask("GET", spelled)
        assert answer.status == 404 and answer.headers["Server"] == "nginx", spelled


def test_when_a_bot_is_gone_the_other_one_answers(behind):
    anna = Person(behind)
    behind.bots[0].stop()
    try:
        for number in range(30, 40):
            assert anna.sets("headcount", number).custom("case")["case"]["headcount"] == number
    finally:
        behind.bots[0].start()
