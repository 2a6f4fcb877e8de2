"""Slack limits the rate, fails, is slow, refuses; nothing is lost, nothing said twice, and nobody else waits."""

import asyncio
import sqlite3
import time

import pytest

from bot.channels.slack import worker
from bot.wording.catalogue import catalogue
from tests.slack.fake import ANNA, BORIS, CHEN, dm
from tests.slack.payloads import app_uninstalled, file_share, message_im, tokens_revoked, ts


async def settle(slack, bot):
    await bot.event(message_im("the end", CHEN, at=ts(1_800_000_000)))
    await slack.until(lambda: "the end" in bot.said() and slack.posted(dm(CHEN)))


async def test_the_time_that_slack_names_is_waited_and_nobody_else_waits(bot, slack, tmp_path):
    slack.trouble("chat.postMessage", retry_after=2)
    began = time.monotonic()
    await bot.event(message_im("hello"))
    await slack.until(lambda: any(call.refused == "ratelimited" for call in slack.calls))
    await settle(slack, bot)
    assert not slack.posted(dm(ANNA))
    with sqlite3.connect(tmp_path / "advisor.db") as database:  # not taken again and again meanwhile
        [(due, attempts)] = database.execute("SELECT due - received, attempts FROM slack_event WHERE state = 'waiting'")
    database.close()
    assert due > 1.9 and attempts == 0
    await slack.until(lambda: slack.posted(dm(ANNA)))
    assert time.monotonic() - began >= 1.9
    to_anna = [c for c in slack.calls if c.method == "chat.postMessage" and c.args["channel"] == dm(ANNA)]
    assert len(to_anna) == 2 and bot.said().count("hello") == 1


async def test_however_often_slack_limits_the_rate_nothing_is_given_up(bot, slack, monkeypatch):
    monkeypatch.setattr(worker, "ATTEMPTS", 2)
    slack.trouble("chat.postMessage", retry_after=0, times=5)
    await bot.event(message_im("hello"))
    await slack.until(lambda: slack.posted(dm(ANNA)))
    assert len(slack.posted()) == 1


@pytest.mark.parametrize("trouble", [{"status": 502}, {"error": "internal_error"}, {"status": 503}])
@pytest.mark.parametrize("method", ["chat.postMessage", "users.info", "auth.test"])
async def test_a_failing_slack_is_tried_again(bot, slack, method, trouble):
    slack.trouble(method, **trouble)
    await bot.event(message_im("hello"))
    await slack.until(lambda: slack.posted(dm(ANNA)))
    await settle(slack, bot)
    assert len(slack.posted(dm(ANNA))) == 1 and bot.said().count("hello") == 1


async def test_names_stand_for_ids_and_an_answer_does_not_wait_for_them(bot, slack):
    bot.agent.messages = [{"text": f"{CHEN} asks for a look at the figures."}]
    await bot.event(message_im("first"))
    await slack.until(lambda: slack.posted())
    slack.trouble("users.info", retry_after=30)
    bot.agent.messages = [{"text": "U00000000OLGA asks for a look at the figures."}]
    await bot.event(message_im("second"))
    await slack.until(lambda: len(slack.posted(dm(ANNA))) == 2)
    assert bot.said() == ["first", "second"]
    assert slack.posted()[0]["text"].startswith("Chen asks")


async def test_blocks_that_slack_refuses_are_sent_as_words(bot, slack):
    slack.trouble("chat.postMessage", error="invalid_blocks")
    await bot.event(message_im("hello"))
    await slack.until(lambda: slack.posted())
    assert slack.posted()[0]["text"] == "Start in March." and "blocks" not in slack.posted()[0]


@pytest.mark.parametrize("error", ["is_archived", "channel_not_found", "not_in_channel"])
async def test_what_can_never_be_said_is_given_up(bot, slack, error):
    slack.trouble("chat.postMessage", error=error)
    await bot.event(message_im("hello"))
    await slack.until(lambda: any(call.refused == error for call in slack.calls))
    await settle(slack, bot)
    assert slack.posted(dm(ANNA)) == []
    await bot.event(message_im("hello again", at=ts(1_900_000_000)))
    await slack.until(lambda: slack.posted(dm(ANNA)))


async def test_a_slow_slack_does_not_slow_the_acknowledgement(bot, slack):
    slack.trouble("users.info", delay=1.0)
    slack.trouble("chat.postMessage", delay=1.0)
    began = time.monotonic()
    await bot.event(message_im("hello"))
    assert time.monotonic() - began < 0.8
    await slack.until(lambda: slack.posted())


async def test_an_event_that_always_fails_is_given_up_and_the_person_is_told(bot, slack, monkeypatch):
    monkeypatch.setattr(worker, "ATTEMPTS", 2)
    slack.trouble("users.info", status=500, times=2)
    await bot.event(message_im("hello", BORIS))
    await slack.until(lambda: slack.posted(dm(BORIS)))
    await settle(slack, bot)
    await slack.quiet()
    [told] = slack.posted(dm(BORIS))
    assert told["text"] == catalogue("ru").say("slack-failed", {}, "") and bot.said() == ["the end"]


async def test_where_not_even_the_failure_can_be_told_the_event_is_left_and_the_next_is_answered(bot, slack):
    slack.trouble("users.info", error="missing_scope", times=2)
    await bot.event(message_im("hello"))
    await slack.until(lambda: len([c for c in slack.calls if c.refused == "missing_scope"]) == 2)
    await settle(slack, bot)
    assert bot.said() == ["the end"] and not slack.posted(dm(ANNA))


async def test_what_slack_refuses_is_told_at_once_and_not_tried_again(bot, slack):
    slack.trouble("files.info", error="file_not_found")
    file = slack.keep_file("gone.csv", b"a\n")
    await bot.event(file_share({"id": file["id"], "file_access": "check_file_info"}))
    await slack.until(lambda: slack.posted(dm(ANNA)), seconds=3)
    await slack.quiet()
    assert [one["text"] for one in slack.posted()] == [catalogue("en").say("slack-failed", {}, "")]
    assert len([call for call in slack.calls if call.method == "files.info"]) == 1


async def test_the_words_that_tell_a_failure_wait_as_long_as_slack_says(bot, slack):
    slack.trouble("files.info", error="file_not_found")
    slack.trouble("chat.postMessage", retry_after=1)
    file = slack.keep_file("gone.csv", b"a\n")
    await bot.event(file_share({"id": file["id"], "file_access": "check_file_info"}))
    await slack.until(lambda: slack.posted(dm(ANNA)))
    assert len(slack.posted()) == 1


@pytest.mark.parametrize("error", ["no_such_subteam", "subteam_disabled", "missing_scope"])
async def test_with_a_group_that_is_gone_nobody_is_hr_and_everybody_is_answered(bot, slack, error):
    slack.trouble("usergroups.users.list", error=error, times=2)
    await bot.event(message_im("hello", BORIS))
    await slack.until(lambda: slack.posted(dm(BORIS)), seconds=3)
    assert bot.agent.asked[0].metadata["role"] == "pm"
    await bot.event(message_im("hello again", BORIS, at=ts(1_900_000_000)))
    await slack.until(lambda: len(bot.agent.asked) == 2)
    assert len([call for call in slack.calls if call.method == "usergroups.users.list"]) == 1  # not for each message


@pytest.mark.parametrize("payload", [app_uninstalled(), tokens_revoked()], ids=["uninstalled", "revoked"])
async def test_a_workspace_that_left_is_forgotten(bot, slack, payload, tmp_path):
    """What waits for it is dropped, what was to be said to it too."""
    slack.trouble("chat.postMessage", retry_after=2, times=2)
    for user in (ANNA, CHEN):
        await bot.event(message_im("hello", user))
    await slack.until(lambda: len([call for call in slack.calls if call.refused == "ratelimited"]) == 2)
    await bot.event(message_im("hello again", ANNA, at=ts(1_900_000_000)))
    await bot.event(payload)
    await asyncio.sleep(2.5)
    assert bot.said() == ["hello", "hello"] and slack.posted() == []
    connection = sqlite3.connect(tmp_path / "advisor.db")
    kept = connection.execute("SELECT body FROM slack_event UNION ALL SELECT body FROM slack_post").fetchall()
    connection.close()
    assert {body for (body,) in kept} == {""}


async def test_a_token_that_is_worth_nothing_is_not_tried_again_and_again(bot, slack):
    await bot.event(message_im("hello"))
    await slack.until(lambda: slack.posted())
    slack.tokens.clear()
    await bot.event(message_im("anybody there?", CHEN))
    await slack.until(lambda: [call for call in slack.calls if call.refused == "invalid_auth"])
    await slack.quiet(1.5)
    assert len([call for call in slack.calls if call.refused]) == 1 and bot.said() == ["hello"]
