"""Events over a WebSocket, for firms without a public address."""

import pytest_asyncio

from bot.channels.slack import inbox
from tests.slack.conftest import PATH, Agent, Running
from tests.slack.fake import ANNA, APP_TOKEN, dm
from tests.slack.payloads import as_events, block_actions, button, message_im, signed, slash_command


@pytest_asyncio.fixture
async def listening(configured, monkeypatch):
    monkeypatch.delenv("ADVISOR_SLACK_SIGNING_SECRET")
    monkeypatch.setenv("ADVISOR_SLACK_APP_TOKEN", APP_TOKEN)
    running = await Running(Agent()).start()
    yield running
    await running.stop()


async def test_an_event_is_acknowledged_and_answered(listening, slack):
    envelope = await slack.push("events_api", message_im("hello"))
    await slack.until(lambda: envelope in slack.acknowledged and slack.posted(dm(ANNA)))
    assert listening.said() == ["hello"]


async def test_a_repeated_envelope_is_acknowledged_and_not_answered_again(listening, slack):
    payload = message_im("hello")
    for retry in range(3):
        envelope = await slack.push("events_api", payload, retry_attempt=retry, retry_reason="timeout")
        await slack.until(lambda: envelope in slack.acknowledged)  # noqa: B023
    last = await slack.push("events_api", message_im("the end"))
    await slack.until(lambda: last in slack.acknowledged and len(slack.posted()) == 2)
    assert listening.said() == ["hello", "the end"]


async def test_commands_and_controls_come_the_same_way(listening, slack):
    await slack.push("slash_commands", slash_command("hello", root=slack.root))
    await slack.until(lambda: slack.responses)
    value = '{"fact": "headcount", "value": 120}'
    await slack.push("interactive", block_actions(button(value, "120", "say:0")))
    await slack.until(lambda: len(listening.agent.asked) == 2)
    assert listening.agent.asked[1].metadata["value"] == 120


async def test_what_cannot_be_kept_is_not_acknowledged(listening, slack, monkeypatch):
    def broken(*_):
        raise OSError("disk full")

    payload = message_im("hello")
    with monkeypatch.context() as context:
        context.setattr(inbox, "_put", broken)
        lost = await slack.push("events_api", payload)
        after = await slack.push("events_api", {"type": "event_callback"})
        await slack.until(lambda: after in slack.acknowledged)
    assert lost not in slack.acknowledged
    again = await slack.push("events_api", payload, retry_attempt=1)
    await slack.until(lambda: again in slack.acknowledged and slack.posted())


async def test_it_connects_again_when_slack_closes(listening, slack):
    await slack.push("events_api", message_im("hello"))
    await slack.until(lambda: slack.posted())
    await slack.sockets[-1].close()
    await slack.until(lambda: len(slack.sockets) > 1 and not slack.sockets[-1].closed, seconds=30)
    await slack.push("events_api", message_im("still there?"))
    await slack.until(lambda: len(slack.posted()) == 2)


async def test_there_is_no_way_in_over_http(listening):
    body, kind = as_events(message_im("forged"))
    status, _, _ = await listening.post(body, signed(body, kind), PATH)
    assert status == 404
