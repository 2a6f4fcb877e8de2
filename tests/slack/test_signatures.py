"""Who may send: Slack's signature, its five minutes, its retries and its challenge."""

import json
import time

import pytest
from slack_sdk.signature import Clock

from tests.slack.payloads import SECRET, as_events, message_im, signed, url_verification

# The request of Slack's published example (docs.slack.dev/authentication/verifying-requests-from-slack).
EXAMPLE_AT = 1531420618
EXAMPLE = (
    b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
    b"&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
    b"&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
    b"&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
)
EXAMPLE_SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
FORM = "application/x-www-form-urlencoded"


def test_our_signing_is_slacks(monkeypatch):
    assert SECRET == "8f742231b10e8888abcd99yyyzzz85a5"
    assert signed(EXAMPLE, FORM, at=EXAMPLE_AT)["X-Slack-Signature"] == EXAMPLE_SIGNATURE


@pytest.mark.parametrize(("seconds", "taken"), [(0, True), (290, True), (-290, True), (310, False), (-310, False)])
async def test_slacks_published_example_is_taken_within_five_minutes(bot, slack, monkeypatch, seconds, taken):
    headers = {"X-Slack-Request-Timestamp": str(EXAMPLE_AT), "X-Slack-Signature": EXAMPLE_SIGNATURE}
    monkeypatch.setattr(Clock, "now", lambda self: EXAMPLE_AT + seconds)
    status, _, _ = await bot.post(EXAMPLE, {**headers, "Content-Type": FORM})
    assert status == (200 if taken else 401)


@pytest.mark.parametrize("broken", ["signature", "secret", "body", "timestamp", "missing"])
async def test_what_slack_did_not_sign_is_not_taken(bot, slack, broken):
    body, kind = as_events(message_im("forged"))
    headers = signed(body, kind, secret="f" * 32 if broken == "secret" else SECRET)
    if broken == "signature":
        headers["X-Slack-Signature"] = headers["X-Slack-Signature"][:-1] + "x"
    elif broken == "body":
        body = body.replace(b"forged", b"f0rged")
    elif broken == "timestamp":
        headers["X-Slack-Request-Timestamp"] = str(int(time.time()) - 1)
    elif broken == "missing":
        del headers["X-Slack-Signature"], headers["X-Slack-Request-Timestamp"]
    status, _, _ = await bot.post(body, headers)
    assert status == 401
    await bot.event(message_im("the end"))
    await slack.until(lambda: slack.posted())
    assert bot.said() == ["the end"]


async def test_the_challenge_is_answered(bot):
    body, kind = as_events(url_verification("abc"))
    status, text, _ = await bot.post(body, signed(body, kind))
    assert status == 200 and json.loads(text) == {"challenge": "abc"}


async def test_an_event_with_a_charset_is_taken(bot, slack):
    await bot.event(message_im("hello"), charset=True)
    await slack.until(lambda: slack.posted())


@pytest.mark.parametrize("body", [b"{", b"\xff\xfe", b"null", b"", b"payload=%7B"])
async def test_signed_nonsense_does_no_harm(bot, slack, body):
    status, text, _ = await bot.post(body, signed(body, "application/json"))
    assert status < 500 and "Traceback" not in text
    await bot.event(message_im("hello"))
    await slack.until(lambda: slack.posted())


async def test_what_cannot_be_kept_is_not_acknowledged_and_taken_when_slack_repeats_it(bot, slack, monkeypatch):
    from bot.channels.slack import inbox

    def broken(*_):
        raise OSError("disk full")

    body, kind = as_events(message_im("hello"))
    with monkeypatch.context() as context:
        context.setattr(inbox, "_put", broken)
        status, _, _ = await bot.post(body, signed(body, kind))
    assert status == 503
    status, _, _ = await bot.post(body, signed(body, kind, retry=1))
    assert status == 200
    await slack.until(lambda: slack.posted())
    assert bot.said() == ["hello"]
