"""The real bot in its own process, killed in the middle: nothing is lost, nothing is said twice."""

import asyncio

import pytest

from bench import slack as storm
from tests.conversation.driver import RunningBot
from tests.slack.fake import ANNA, BORIS, dm
from tests.slack.payloads import app_mention, block_actions, button, message_im, ts


@pytest.fixture
def real(model, slack, tmp_path):
    return RunningBot(tmp_path, **storm.environment(slack), ADVISOR_SLACK_HR=BORIS)


async def test_a_killed_bot_loses_and_doubles_nothing(real, slack):
    await asyncio.to_thread(real.start)
    outcome = await storm.with_a_kill(real, slack, count=7, events=80)
    assert await asyncio.to_thread(real.stop) == 0
    assert outcome.lost == [] and outcome.doubled == [] and len(outcome.wanted) == 68


async def test_a_manager_and_hr_settle_a_figure_in_their_direct_messages(real, slack):
    """From the first sentence to the confirmed figure: HR is written to, presses, answers; the manager is told."""
    await asyncio.to_thread(real.start)
    say = storm.send
    async with storm.aiohttp.ClientSession() as session:
        facts = "We are 120 people in China, it takes 4 months, sales has 40 people and 8 of them leave a year."
        await say(session, real.port, message_im(facts + " When should we start?", ANNA))
        await slack.until(lambda: slack.posted(dm(ANNA)), seconds=60)
        await say(session, real.port, message_im("please ask HR to confirm these numbers", ANNA))
        await slack.until(lambda: slack.posted(dm(BORIS)), seconds=60)
        told = slack.posted(dm(BORIS))[0]
        [row] = [block for block in told["blocks"] if block["type"] == "actions"]
        chosen = row["elements"][0]
        action = button(chosen["value"], chosen["text"]["text"], chosen["action_id"])
        body, kind = storm.payloads.as_interaction(block_actions({**action, "block_id": row["block_id"]}, told, BORIS))
        async with session.post(
            f"http://127.0.0.1:{real.port}/webhooks/slack/events", data=body, headers=storm.payloads.signed(body, kind)
        ) as answer:
            assert answer.status == 200
        await slack.until(lambda: len(slack.posted(dm(BORIS))) > 1, seconds=60)
        before = len(slack.posted(dm(ANNA)))
        await say(session, real.port, message_im("всё верно", BORIS))
        await slack.until(lambda: len(slack.posted(dm(ANNA))) > before, seconds=60)
        news = slack.posted(dm(ANNA))[before]
        assert "Boris" in news["text"] and BORIS not in news["text"]
        start = ts()
        await say(session, real.port, app_mention("When should we start?", ANNA, at=start))
        await slack.until(lambda: slack.posted("C1"), seconds=60)
        assert "120" not in slack.posted("C1")[0]["text"]
    assert await asyncio.to_thread(real.stop) == 0
    assert not [line for line in real.said if "Traceback" in line or "ERROR" in line]
