"""Buttons, dates, menus, commands, App Home and news: what is chosen counts once, and goes where it belongs."""

import asyncio
from types import SimpleNamespace

import pytest

from actions.notices import Notice
from tests.slack.fake import ANNA, BORIS, CHEN, GUEST, TEAM, dm
from tests.slack.payloads import (
    app_home_opened,
    app_mention,
    block_actions,
    button,
    home_actions,
    message_im,
    slash_command,
    ts,
)

BUTTONS = [{"title": "18 months", "payload": {"fact": "growth.stage", "value": "stable"}}]


async def shown(bot, slack, channel=None):
    """A message with a button, and the action of pressing it."""
    bot.agent.messages = [{"text": "Is the company stable?", "buttons": BUTTONS}]
    await bot.event(app_mention("hello", channel=channel) if channel else message_im("hello"))
    await slack.until(lambda: slack.posted())
    message = dict(slack.posted()[-1])
    [row] = [block for block in message["blocks"] if block["type"] == "actions"]
    element = row["elements"][0]
    bot.agent.messages = [{"text": "Noted."}]
    return message, {
        **button(element["value"], element["text"]["text"], element["action_id"]),
        "block_id": row["block_id"],
    }


async def test_a_pressed_button_says_what_it_holds_and_is_gone(bot, slack):
    message, action = await shown(bot, slack)
    await bot.interaction(block_actions(action, message))
    await slack.until(lambda: len(slack.posted()) == 2)
    pressed = bot.agent.asked[-1]
    assert pressed.metadata["fact"] == "growth.stage" and pressed.metadata["value"] == "stable"
    assert pressed.metadata["shown"] == "18 months"
    after = slack.posted()[0]
    assert "18 months" in str(after["blocks"]) and not [one for one in after["blocks"] if one["type"] == "actions"]


async def test_a_double_click_counts_once(bot, slack):
    message, action = await shown(bot, slack)
    await asyncio.gather(*(bot.interaction(block_actions(action, message)) for _ in range(3)))
    await bot.event(message_im("the end", at=ts(1_800_000_000)))
    await slack.until(lambda: "the end" in bot.said())
    assert len(bot.agent.asked) == 3


async def test_a_button_in_a_thread_belongs_to_the_thread_whoever_presses_it(bot, slack):
    message, action = await shown(bot, slack, "C1")
    await bot.interaction(block_actions(action, message, user=CHEN, channel="C1"))
    await slack.until(lambda: len(slack.posted("C1")) == 2)
    first, second = bot.agent.asked
    assert first.sender_id == second.sender_id and second.metadata["user"] == CHEN
    assert slack.posted("C1")[1]["thread_ts"] == message["thread_ts"]


async def test_a_choice_counts_though_its_message_was_deleted(bot, slack):
    message, action = await shown(bot, slack)
    slack.channels.clear()
    await bot.interaction(block_actions(action, message))
    await slack.until(lambda: slack.posted())
    assert bot.agent.asked[-1].metadata["fact"] == "growth.stage"


async def test_a_guest_cannot_press_what_others_were_shown(bot, slack):
    message, action = await shown(bot, slack, "C1")
    await bot.interaction(block_actions(action, message, user=GUEST, channel="C1"))
    await slack.until(lambda: slack.called("chat.postEphemeral"))
    assert len(bot.agent.asked) == 1


async def test_controls_that_nobody_knows_are_acknowledged_and_passed_over(bot, slack):
    await bot.interaction(block_actions(button("x", action_id="unknown")))
    await bot.event(message_im("the end"))
    await slack.until(lambda: slack.posted())
    assert bot.said() == ["the end"]


async def test_a_command_is_answered_in_direct_messages_with_a_word_where_it_was_typed(bot, slack):
    await bot.command(slash_command("When should we start?", root=slack.root))
    await slack.until(lambda: slack.responses)
    said = [one["text"] for one in slack.posted(dm(ANNA))]
    assert said == ["> When should we start?", "Start in March."] and slack.posted("C1") == []
    [response] = slack.responses
    assert response["response_type"] == "ephemeral"
    assert bot.agent.asked[0].metadata["conversation"] == ""


async def test_of_a_long_command_the_beginning_is_said_again_and_all_of_it_is_heard(bot, slack):
    text = "When & why? " * 600
    await bot.command(slash_command(text, root=slack.root))
    await slack.until(lambda: slack.responses)
    quote, answer = (one["text"] for one in slack.posted(dm(ANNA)))
    assert quote.startswith("> When &amp; why? When") and quote.endswith("…") and len(quote) < 1000
    assert answer == "Start in March." and bot.said() == [text.strip()]


async def test_a_command_in_direct_messages_is_answered_there_alone(bot, slack):
    await bot.command(slash_command("hello", channel=dm(ANNA), root=slack.root))
    await slack.until(lambda: len(slack.posted()) == 2)
    await asyncio.sleep(0.1)
    assert slack.responses == []


async def test_a_command_without_text_is_greeted_with_things_to_ask(bot, slack):
    await bot.command(slash_command("  ", CHEN, root=slack.root))
    await slack.until(lambda: slack.posted(dm(CHEN)))
    assert bot.agent.asked == [] and any("\u4e00" <= sign <= "\u9fff" for sign in slack.posted()[0]["text"])


async def test_a_command_and_a_message_are_one_conversation(bot, slack):
    await bot.command(slash_command("hello", root=slack.root))
    await bot.event(message_im("and in May?", at=ts(1_900_000_000)))
    await slack.until(lambda: len(bot.agent.asked) == 2)
    assert len({one.sender_id for one in bot.agent.asked}) == 1


async def test_app_home_shows_the_persons_projects(bot, slack):
    seen = {"as_of": "2026-10-05", "projects": [], "waiting": None}
    asked = []
    bot.agent.projects = SimpleNamespace(projects=lambda *who: asked.append(who) or seen)
    await bot.event(app_home_opened(BORIS))
    await slack.until(lambda: slack.homes)
    assert asked == [(f"slack:{TEAM}", BORIS, "hr")] and slack.homes[BORIS]["type"] == "home"


async def test_a_button_of_app_home_is_answered_in_direct_messages(bot, slack):
    value = '{"text": "When should we start?"}'
    await bot.interaction(home_actions(button(value, "When should we start?", "home:begin:0")))
    await slack.until(lambda: slack.posted(dm(ANNA)))
    assert bot.agent.asked[0].metadata["conversation"] == ""


@pytest.fixture
def news():
    parts = [{"key": "review-waiting", "args": {"count": {"number": 1}}}]
    choice = {"key": "button-review", "args": {"project": {"text": "Nightingale"}}}
    return {"parts": parts, "choices": [{**choice, "payload": {"fact": "review", "value": 7}}]}


async def test_news_for_hr_reach_everybody_in_hr_with_a_button_in_their_language(bot, slack, news):
    slack.groups["S00000HR"] = [BORIS, CHEN]
    bot.agent.listeners[0](Notice(f"slack:{TEAM}", None, "hr", "2026-10-05", **news))
    await slack.until(lambda: slack.posted(dm(BORIS)) and slack.posted(dm(CHEN)))
    assert len(slack.posted()) == 2
    assert "Nightingale" in str(slack.posted(dm(BORIS))[0]["blocks"])
    assert slack.posted(dm(BORIS))[0]["text"] != slack.posted(dm(CHEN))[0]["text"]


async def test_news_for_one_person_reach_them_and_are_said_once(bot, slack, news):
    told = []
    bot.agent.told = told.append
    tells = {"review": 7, "newest": 30}
    bot.agent.listeners[0](Notice(f"slack:{TEAM}", ANNA, "pm", "2026-10-05", news["parts"], tells=tells))
    bot.agent.listeners[0](Notice("acme", "ann", "pm", "2026-10-05", news["parts"]))
    await slack.until(lambda: told)
    assert told == [tells] and len(slack.posted(dm(ANNA))) == len(slack.posted()) == 1
