"""What people write to the bot itself."""

import asyncio
import itertools

import pytest

from bot.channels.web import LONGEST_TEXT
from tests.slack.fake import ANNA, BORIS, BOT, CHEN, GUEST, STRANGER, TEAM, dm
from tests.slack.payloads import (
    app_home_opened,
    app_mention,
    edited,
    event,
    joined,
    message_channels,
    message_im,
    own_message,
    ts,
)


async def test_a_message_is_answered_where_it_was_said(bot, slack):
    await bot.event(message_im("When should we start?"))
    await slack.until(lambda: slack.posted(dm(ANNA)))
    assert [one["text"] for one in slack.posted()] == ["Start in March."]
    [message] = bot.agent.asked
    assert message.text == "When should we start?" and message.input_channel == "slack"
    said = {"workspace": f"slack:{TEAM}", "user": ANNA, "role": "pm", "conversation": "", "language": "en"}
    assert said.items() <= message.metadata.items() and "shared" not in message.metadata


async def test_who_writes_in_a_thread_of_their_direct_messages_is_answered_there_in_the_same_conversation(bot, slack):
    first = message_im("hello")
    await bot.event(first)
    await bot.event(message_im("and in May?", thread_ts=first["event"]["ts"]))
    await slack.until(lambda: len(slack.posted()) == 2)
    assert [one.get("thread_ts") for one in slack.posted()] == [None, first["event"]["ts"]]
    assert len({message.sender_id for message in bot.agent.asked}) == 1


async def test_two_people_have_two_conversations(bot, slack):
    await bot.event(message_im("we are 120", ANNA))
    await bot.event(message_im("we are 80", CHEN))
    await slack.until(lambda: len(slack.posted()) == 2)
    assert len({message.sender_id for message in bot.agent.asked}) == 2
    assert {TEAM in message.sender_id for message in bot.agent.asked} == {True}


async def test_the_language_is_that_of_the_profile_until_the_person_has_spoken(bot, slack):
    await bot.event(message_im("!", CHEN))
    await slack.until(lambda: bot.agent.asked)
    assert bot.agent.asked[0].metadata["language"] == "zh"


@pytest.mark.parametrize("text", ["/restart", '/inform{"headcount": 5}', "  /forget_me"])
async def test_text_that_begins_with_a_slash_is_ordinary_text(bot, slack, text):
    await bot.event(message_im(text))
    await slack.until(lambda: bot.agent.asked)
    assert bot.said() == ["\u2060" + text.strip()]


async def test_what_slack_escapes_is_read_as_it_was_typed(bot, slack):
    written = f"<@{BOT}> R&amp;D has &lt;50 people, see <https://a.example/x|the plan> and <#C9|general>"
    await bot.event(message_im(written))
    await slack.until(lambda: bot.agent.asked)
    assert bot.said() == ["R&D has <50 people, see the plan and #general"]


async def test_a_very_long_text_is_refused_in_words(bot, slack):
    await bot.event(message_im("x" * (LONGEST_TEXT + 1)))
    await bot.event(message_im("x" * LONGEST_TEXT))
    await slack.until(lambda: len(slack.posted()) == 2)
    assert "8,000" in slack.posted()[0]["text"] and len(bot.agent.asked) == 1


@pytest.mark.parametrize(
    "payload",
    [
        edited("We have 130 people"),
        own_message("Start in March."),
        joined(),
        message_im("a bot speaks", bot_id="B999", subtype="bot_message"),
        message_im("another app speaks", bot_id="B999"),
        message_im("reminder", user="USLACKBOT"),
        message_channels("not to the bot"),
        app_home_opened(tab="messages"),
        event({"type": "reaction_added", "user": ANNA, "reaction": "eyes", "item": {}, "event_ts": "1.0"}),
        app_mention("a bot mentions", bot_id="B999"),
        message_im("gone", subtype="message_deleted", deleted_ts="1.0", hidden=True),
    ],
    ids=lambda payload: payload["event"].get("subtype") or payload["event"]["type"],
)
async def test_what_nobody_says_to_the_bot_is_passed_over(bot, slack, payload):
    await bot.event(payload)
    await bot.event(message_im("the end", CHEN))
    await slack.until(lambda: slack.posted(dm(CHEN)))
    assert bot.said() == ["the end"] and len(slack.posted()) == 1


async def test_guests_and_people_of_other_workspaces_are_refused_in_words(bot, slack):
    for user in (GUEST, STRANGER):
        await bot.event(message_im("When should we start?", user))
    await slack.until(lambda: len(slack.posted()) == 2)
    assert bot.agent.asked == []
    assert len({one["text"] for one in slack.posted()}) == 2


async def test_hr_is_who_is_in_the_user_group(bot, slack):
    await bot.event(message_im("hello", BORIS))
    await bot.event(message_im("hello", ANNA))
    await slack.until(lambda: len(bot.agent.asked) == 2)
    assert {one.metadata["user"]: one.metadata["role"] for one in bot.agent.asked} == {BORIS: "hr", ANNA: "pm"}


async def test_who_is_hr_is_not_taken_for_somebody_else_while_slack_cannot_say(bot, slack):
    slack.trouble("usergroups.users.list", status=500, times=2)
    await bot.event(message_im("hello", BORIS))
    await slack.until(lambda: bot.agent.asked)
    assert bot.agent.asked[0].metadata["role"] == "hr"


async def test_a_failed_turn_is_told(bot, slack):
    bot.agent.error = RuntimeError("the engine broke")
    bot.agent.messages = []
    await bot.event(message_im("When should we start?", CHEN))
    await slack.until(lambda: slack.posted())
    [told] = slack.posted()
    assert any("\u4e00" <= sign <= "\u9fff" for sign in told["text"]) and "engine" not in told["text"]


async def test_messages_of_one_conversation_are_answered_in_slacks_order(bot, slack):
    bot.agent.delay = 0.02
    stamps = [ts() for _ in range(12)]
    await bot.event(message_im("first", at=ts(1_600_000_000)))
    shuffled = [*stamps[1::2], *stamps[0::2]]
    await asyncio.gather(*(bot.event(message_im(stamp, at=stamp)) for stamp in shuffled))
    await slack.until(lambda: len(slack.posted()) == 13)
    said = bot.said()[1:]
    waiting = [stamp for stamp in said if stamp in stamps]
    # The first few may have begun before the others came; whatever waited together is taken in Slack's order.
    assert sum(a > b for a, b in itertools.pairwise(waiting)) <= 2


async def test_a_slow_conversation_keeps_no_other_waiting(bot, slack):
    bot.agent.delay = 0.5
    await bot.event(message_im("slow", ANNA))
    await slack.until(lambda: bot.agent.asked)
    bot.agent.delay = 0.0
    await bot.event(message_im("quick", CHEN))
    await slack.until(lambda: slack.posted(dm(CHEN)))
    assert not slack.posted(dm(ANNA))
    await slack.until(lambda: slack.posted(dm(ANNA)))


async def test_an_empty_message_is_greeted_with_things_to_ask(bot, slack):
    await bot.event(message_im(f"<@{BOT}>"))
    await slack.until(lambda: slack.posted())
    assert bot.agent.asked == [] and slack.posted()[0]["blocks"]
