"""HTTP as an attacker writes it, byte by byte: whatever comes in, the bot answers in words or hangs up, and goes on."""

import json
import socket

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels.bodies import LARGEST_BODY
from bot.channels.tokens import Identity

PATH = "/webhooks/web/messages"
REFERRERS = "no-referrer"


def raw(bot, sent: bytes, timeout: float = 5.0) -> bytes:
    """What comes back to these bytes: one answer, or nothing where the bot hangs up or waits for more."""
    with socket.create_connection(("127.0.0.1", bot.port), timeout=timeout) as connection:
        try:
            connection.sendall(sent)
            received = b""
            while piece := connection.recv(65536):
                received += piece
                head, _, body = received.partition(b"\r\n\r\n")
                length = [
                    line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")
                ]
                if body or (length and int(length[0]) <= len(body)):
                    break
            return received
        except (TimeoutError, ConnectionResetError, BrokenPipeError):
            return b""


def request(bot, body: bytes = b'{"text": "hi"}', *headers: str, path: str = PATH, method: str = "POST") -> bytes:
    token = bot.tokens.mint(Identity("mallory", "acme", "pm"))
    told = [f"{method} {path} HTTP/1.1", "Host: x", f"Authorization: Bearer {token}", *headers]
    if not any(one.lower().startswith(("content-length", "transfer-encoding")) for one in headers):
        told.append(f"Content-Length: {len(body)}")
    return "\r\n".join(told).encode("utf-8", "surrogateescape") + b"\r\n\r\n" + body


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/") else 0


def alive(bot) -> bool:
    return status(raw(bot, request(bot))) == 200


@pytest.mark.parametrize(
    ("headers", "wanted"),
    [
        (("Content-Length: 5", "Transfer-Encoding: chunked"), (0, 400)),
        (("Content-Length: 5", "Content-Length: 50"), (0, 400)),
        (("Content-Length: -1",), (0, 400)),
        (("Content-Length: 1e3",), (0, 400)),
        (("Content-Length: 99999999999",), (0, 413)),
        (("Transfer-Encoding: chunked, identity",), (0, 400, 413)),
        (("X-A: " + "a" * 100_000,), (0, 400, 413, 431)),
        (tuple(f"X-{n}: a" for n in range(5_000)), (0, 400, 413, 431)),
        (("Content-Type: multipart/form-data",), (400,)),
        (("Content-Type: multipart/form-data; boundary=" + "b" * 5_000,), (400, 413)),
        (("Content-Type: multipart/form-data; boundary=\x01\x02",), (0, 400)),
        (("Content-Encoding: gzip",), (200, 400, 415)),
        (("X-HTTP-Method-Override: DELETE", "X-Forwarded-For: 127.0.0.1", "X-Original-URL: /admin"), (200,)),
        (("Origin: null",), (403,)),
        (("Origin: https://intranet.example.evil.example",), (403,)),
        (("Origin: https://intranet.example:443",), (403,)),
        (("Origin: http://intranet.example",), (403,)),
        (("Origin: https://INTRANET.example",), (403,)),
        (("Origin: https://evil.example https://intranet.example",), (403,)),
        (("Accept-Language: ../../../etc/passwd",), (200,)),
        (("Accept-Language: " + "zz," * 2_000,), (200, 400, 413)),
        (("Cookie: " + "a=b;" * 1_000, "Range: bytes=0-" + "1" * 50), (200,)),
    ],
    ids=lambda value: str(value)[:40] if isinstance(value, tuple) and isinstance(value[0], str) else "",
)
def test_tricks_with_headers(patient, headers, wanted):
    answer = raw(patient, request(patient, b'{"text": "hi"}', *headers))
    assert status(answer) in wanted, answer[:300]
    assert b"Traceback" not in answer and b"X-Original" not in answer and alive(patient)


@pytest.mark.parametrize(
    "sent",
    [b"\x00" * 1_000, b"\r\n" * 500, b"GET", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
     b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n",
     b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n", b"GET / HTTP/1.1\r\nHost : x\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n",
     b"get / http/1.1\r\nhost: x\r\n\r\n", b"GET //evil.example/%2e%2e HTTP/1.1\r\nHost: x\r\n\r\n",
     b"A" * 100_000, b"OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", b"CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n"],
)  # fmt: skip
def test_what_is_no_request(patient, sent):
    with socket.create_connection(("127.0.0.1", patient.port), timeout=3) as connection:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_WR)
        try:
            answer = connection.recv(65536)
        except (TimeoutError, ConnectionResetError):
            answer = b""
    assert status(answer) in (0, 200, 400, 404, 405, 408, 413, 503), answer[:200]
    assert b"Traceback" not in answer and b"evil.example" not in answer and alive(patient)


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"null", b"[]", b'"x"', b"[" * 30_000, b'{"text":' * 5_000, b'{"text": "a", "text": "/restart"',
     b'\xef\xbb\xbf{"text": "hi"}' + b"\xff", b'{"text": "\\ud800"}', b'{"fact": "headcount", "value": NaN}',
     b'{"fact": "headcount", "value": 1e999}', b'{"fact": "headcount", "value": "\\u0000"}',
     b'{"fact": "headcount", "value": ' + b"9" * 5_000 + b"}",
     b'{"fact": "a", "value": ' + b"[" * 20 + b"]" * 20 + b"}",
     b'{"text": "hi", "conversation": "\\ud800"}', b'{"text": "hi", "conversation": "a\\u0000b"}',
     b'{"text": "\\u0000\\u0001"}', b'{"text": "' + b"a" * LARGEST_BODY + b'"}'],
)  # fmt: skip
def test_bodies_that_are_no_message_are_refused(patient, body):
    answer = raw(patient, request(patient, body, "Content-Type: application/json"))
    assert status(answer) in (400, 413), (body[:40], answer[:200])
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["error"]["message"]


def test_control_characters_of_a_paste_are_let_go(patient):
    answer = raw(patient, request(patient, b'{"text": "We have 120\\u0000 people\\u000b"}'))
    assert status(answer) == 200 and b"120" in answer and b"\\u0000" not in answer


@pytest.mark.parametrize(
    "path",
    ["/", "/bluebird", "/webhooks/rest/webhook", "/webhooks/web/", "/model/parse", "/conversations/x/tracker",
     "/version", "/status",
     "/domain", "/model", "/webhooks/socketio/", "/webhooks/web/messages", "/widget/..%2f..%2ftoken.key",
     "/widget/%2e%2e/%2e%2e/etc/passwd", "/widget/words/../../x", "/../token.key", "/openapi.json", "/widget/settings"],
)  # fmt: skip
@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_every_answer_carries_its_headers_and_repeats_no_address(patient, path, method):
    answer = raw(patient, request(patient, b"", path=path, method=method))
    head, _, body = answer.partition(b"\r\n\r\n")
    told = {line.split(":", 1)[0].lower(): line.split(":", 1)[1].strip() for line in head.decode().split("\r\n")[1:]}
    assert told["x-content-type-options"] == "nosniff" and told["referrer-policy"] == REFERRERS
    assert (
        "default-src 'none'" in told["content-security-policy"] and "frame-ancestors" in told["content-security-policy"]
    )
    assert "server" not in told and "x-powered-by" not in told and "access-control-allow-origin" not in told
    assert told["cache-control"] in ("no-store", "no-cache") and "set-cookie" not in told
    if status(answer) >= 400:
        assert path.strip("/").encode() not in body or path == "/"
    assert status(answer) in (200, 404, 405) and b"root:" not in body
    if status(answer) == 405:
        assert "allow" in told


def test_only_an_allowed_origin_is_told_so(patient):
    answer = raw(patient, request(patient, b'{"text": "hi"}', "Origin: https://intranet.example")).decode().lower()
    assert "access-control-allow-origin: https://intranet.example\r\n" in answer and "vary: origin" in answer
    assert "access-control-allow-credentials" not in answer


@pytest.mark.parametrize(
    "headers",
    [(), ("Origin: https://evil.example",), ("Origin: http://127.0.0.1",), ("Origin: null",),
     ("Host: evil.example", "Origin: http://evil.example")],
)  # fmt: skip
def test_the_local_sign_in_is_for_its_own_page_alone(patient, headers):
    """A page elsewhere, one whose name was made to point here, a program, and whoever comes through a proxy."""
    body = b'{"user": "eve", "role": "hr"}'
    host = [] if any(one.startswith("Host") for one in headers) else [f"Host: 127.0.0.1:{patient.port}"]
    told = ["POST /sign-in HTTP/1.1", *host, *headers, "Content-Type: application/json", f"Content-Length: {len(body)}"]
    answer = raw(patient, "\r\n".join(told).encode() + b"\r\n\r\n" + body)
    assert status(answer) == 404 and b"token" not in answer
    own = f"Origin: http://127.0.0.1:{patient.port}"
    through = [told[0], f"Host: 127.0.0.1:{patient.port}", own, "X-Forwarded-For: 8.8.8.8", *told[-2:]]
    assert status(raw(patient, "\r\n".join(through).encode() + b"\r\n\r\n" + body)) == 404
    mine = [told[0], f"Host: 127.0.0.1:{patient.port}", own, *told[-2:]]
    assert status(raw(patient, "\r\n".join(mine).encode() + b"\r\n\r\n" + body)) == 200


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.binary(max_size=300),
    st.lists(st.tuples(st.sampled_from(["Content-Type", "Accept", "Accept-Language", "Origin", "X-A"]), st.text(
        st.characters(exclude_categories=("Cs", "Cc")), max_size=60)), max_size=4),
)  # fmt: skip
def test_any_bytes_under_any_headers(patient, body, headers):
    answer = raw(patient, request(patient, body, *(f"{name}: {value}" for name, value in headers)))
    assert status(answer) in (0, 400, 403, 413), answer[:200]
    assert b"Traceback" not in answer
