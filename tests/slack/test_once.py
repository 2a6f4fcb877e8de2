"""Each message is answered once, whatever Slack repeats and whenever the process dies."""

import asyncio

import pytest

from bot.channels.slack import worker
from tests.slack.conftest import Agent, Running
from tests.slack.fake import ANNA, dm
from tests.slack.payloads import app_mention, file_share, file_shared, message_channels, message_im, ts


async def settle(slack, bot):
    """A last message, answered after all before it."""
    await bot.event(message_im("the end", at=ts(1_800_000_000)))
    await slack.until(lambda: "the end" in bot.said())


@pytest.mark.parametrize("retries", [(0, 1, 2, 3), (1, 0), (3, 3)])
async def test_a_repeated_event_is_answered_once(bot, slack, retries):
    payload = message_im("hello")
    for retry in retries:
        await bot.event(payload, retry=retry)
    await settle(slack, bot)
    assert bot.said() == ["hello", "the end"]


async def test_repetitions_at_the_same_moment_are_answered_once(bot, slack):
    payload = message_im("hello")
    await asyncio.gather(*(bot.event(payload, retry=retry) for retry in range(20)))
    await settle(slack, bot)
    assert bot.said() == ["hello", "the end"]


async def test_a_mention_and_the_message_it_stands_in_are_one(bot, slack):
    start = ts()
    await bot.event(app_mention("hello", at=start))
    await bot.event(message_channels("<@U0000ADVISOR> hello", at=start))
    again = ts()
    for payload in (message_channels("<@U0000ADVISOR> and you", at=again, thread=start),
                    app_mention("and you", at=again, thread=start)):  # fmt: skip
        await bot.event(payload)
    await slack.until(lambda: len(slack.posted("C1")) == 2)
    await settle(slack, bot)
    assert bot.said() == ["hello", "and you", "the end"]


async def test_two_events_of_one_upload_are_one(bot, slack):
    file = slack.keep_file("leavers.csv", b"month,leavers\n2026-01,3\n")
    await bot.event(file_shared(file["id"]))
    await bot.event(file_share(file, "here they are"))
    await bot.event(file_shared(file["id"]))
    await slack.until(lambda: bot.agent.asked)
    await asyncio.sleep(3.2)
    assert bot.said() == ["here they are"]


async def test_a_restart_finds_what_waited_and_repeats_nothing(configured, slack):
    first = await Running(Agent()).start()
    first.agent.delay = 0.2
    payloads = [message_im(f"message {n}", user=f"U000000{n % 5}A") for n in range(20)]
    for n in range(5):
        slack.users[f"U000000{n}A"] = {**slack.users[ANNA], "id": f"U000000{n}A"}
    for payload in payloads:
        await first.event(payload)
    await first.stop()
    second = Running(first.agent)
    await second.start()
    for payload in payloads[::4]:
        await second.event(payload, retry=1)
    await slack.until(lambda: len(slack.posted()) >= 20)
    await asyncio.sleep(0.3)
    await second.stop()
    assert sorted(first.agent.tracker_store.trackers) and len(slack.posted()) == 20
    assert sorted(set(first.said())) == sorted(f"message {n}" for n in range(20))


async def test_a_turn_that_was_finished_before_the_process_died_is_not_run_again(configured, slack, monkeypatch):
    """The process dies after the turn and before a word was sent: its answers were kept."""

    async def dies(*_):
        raise asyncio.CancelledError

    first = await Running(Agent()).start()
    with monkeypatch.context() as context:
        context.setattr(worker, "send_all", dies)
        context.setattr(worker, "_DRAIN", 0.0)
        await first.event(message_im("hello"))
        await slack.until(lambda: first.agent.asked)
        await asyncio.sleep(0.2)
        await first.stop()
    assert slack.posted() == []
    second = await Running(first.agent).start()
    await slack.until(lambda: slack.posted())
    await second.stop()
    assert first.said() == ["hello"] and len(slack.posted()) == 1


async def test_a_turn_that_was_cut_off_is_run_anew(configured, slack, monkeypatch):
    """The process dies in the turn, after a word was given and before the turn was kept."""
    monkeypatch.setattr(worker, "_DRAIN", 0.0)
    first = await Running(Agent()).start()
    began = asyncio.Event()

    async def hang(message):
        await message.output_channel.send_response(message.sender_id, {"text": "Half an answer"})
        began.set()
        await asyncio.sleep(60)

    first.agent.handle_message = hang
    await first.event(message_im("hello"))
    await asyncio.wait_for(began.wait(), 10)
    await first.stop()
    second = await Running(Agent()).start()
    await slack.until(lambda: slack.posted())
    await asyncio.sleep(0.2)
    await second.stop()
    assert second.said() == ["hello"]
    assert [one["text"] for one in slack.posted()] == ["Start in March."]


async def test_what_slack_took_without_an_answer_is_not_sent_again(bot, slack):
    bot.agent.messages = [{"text": "Start in March."}]
    slack.trouble("chat.postMessage", drop=True)
    await bot.event(message_im("hello"))
    await slack.until(lambda: slack.called("conversations.history"), seconds=15)
    await settle(slack, bot)
    await slack.until(lambda: len(slack.posted()) == 2)
    assert len(slack.called("chat.postMessage")) == 2


async def test_a_file_that_slack_took_without_an_answer_is_not_sent_again(bot, slack):
    data = "JVBERi0="
    name = {"type": "file", "name": "plan.json", "media_type": "application/json", "data": data}
    bot.agent.messages = [{"text": "Here is the plan."}, {"custom": name}]
    slack.trouble("files.completeUploadExternal", drop=True)
    await bot.event(message_im("the plan, please"))
    await slack.until(lambda: slack.called("conversations.history"), seconds=15)
    bot.agent.messages = [{"text": "Goodbye."}]
    await settle(slack, bot)
    await slack.until(lambda: any(one.get("text") == "Goodbye." for one in slack.posted()))
    assert sum(bool(one.get("files")) for one in slack.posted(dm(ANNA))) == 1
