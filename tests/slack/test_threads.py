"""Channels: the bot answers in threads, goes on in those that it takes part in, and hears nothing else."""

import asyncio

from bot.channels.slack import inbox
from tests.slack.fake import ANNA, BORIS, CHEN, GUEST, TEAM, dm
from tests.slack.payloads import app_mention, file_share, message_channels, message_im, ts


async def settle(slack, bot):
    await bot.event(message_im("the end", at=ts(1_800_000_000)))
    await slack.until(lambda: "the end" in bot.said())


async def test_a_mention_opens_a_thread_in_which_the_bot_goes_on_without_a_new_one(bot, slack):
    start = ts()
    await bot.event(app_mention("When should we start?", at=start))
    await bot.event(message_channels("in China", BORIS, thread=start))
    await bot.event(message_channels("what's for lunch?", BORIS))
    await slack.until(lambda: len(slack.posted("C1")) == 2)
    await settle(slack, bot)
    assert [one["thread_ts"] for one in slack.posted("C1")] == [start, start]
    assert bot.said() == ["When should we start?", "in China", "the end"]


async def test_a_thread_without_the_bot_is_not_heard_until_somebody_mentions_it(bot, slack):
    start = ts()
    await bot.event(message_channels("let's plan the rollout", at=start))
    await bot.event(message_channels("in May?", BORIS, thread=start))
    await settle(slack, bot)
    assert bot.said() == ["the end"]
    await bot.event(app_mention("what do you think?", CHEN, thread=start))
    await slack.until(lambda: slack.posted("C1"))


async def test_one_thread_is_one_conversation_of_all_who_write_in_it(bot, slack):
    start, other = ts(), ts()
    await bot.event(app_mention("hello", ANNA, at=start))
    await bot.event(message_channels("hello", BORIS, thread=start))
    await bot.event(app_mention("hello", ANNA, at=other))
    await bot.event(message_im("hello", ANNA))
    await slack.until(lambda: len(slack.posted()) == 4)
    by_user = {(one.metadata["conversation"], one.metadata["user"]): one for one in bot.agent.asked}
    thread = f"C1:{start}"
    assert by_user[(thread, ANNA)].sender_id == by_user[(thread, BORIS)].sender_id
    assert len({one.sender_id for one in bot.agent.asked}) == 3
    assert by_user[(thread, ANNA)].metadata["shared"] is True
    assert by_user[(thread, ANNA)].metadata["workspace"] == f"slack:{TEAM}"


async def test_nobody_is_hr_where_others_read_along(bot, slack):
    await bot.event(app_mention("hello", BORIS))
    await bot.event(message_im("hello", BORIS))
    await slack.until(lambda: len(bot.agent.asked) == 2)
    assert {one.metadata.get("shared"): one.metadata["role"] for one in bot.agent.asked} == {True: "pm", None: "hr"}


async def test_a_reply_that_overtakes_the_mention_is_answered_after_it(bot, slack):
    """After a failed delivery Slack repeats an event a minute later; what was written since comes before it."""
    start, reply = ts(), ts()
    await bot.event(message_channels("in China", at=reply, thread=start))
    await settle(slack, bot)
    assert slack.posted("C1") == []
    await bot.event(app_mention("When should we start?", at=start), retry=1)
    await slack.until(lambda: len(slack.posted("C1")) == 2)
    assert bot.said() == ["the end", "When should we start?", "in China"]


async def test_what_was_not_for_the_bot_is_not_kept(bot, slack, monkeypatch, tmp_path):
    await bot.event(message_channels("a secret of ours", thread=ts()))
    monkeypatch.setattr(inbox, "HELD", -1.0)
    database = inbox.Database()
    await inbox.Inbox(database).tidy()
    kept = await database.run(lambda connection: connection.exec_driver_sql("SELECT body FROM slack_event").all())
    database.close()
    assert kept == []


async def test_a_broadcast_reply_is_a_reply(bot, slack):
    start = ts()
    await bot.event(app_mention("hello", at=start))
    await bot.event(message_channels("for all", thread=start, subtype="thread_broadcast"))
    await slack.until(lambda: len(slack.posted("C1")) == 2)


async def test_a_file_in_a_channel_is_left_alone_and_its_words_are_heard(bot, slack):
    start = ts()
    await bot.event(app_mention("hello", at=start))
    file = slack.keep_file("people.csv", b"name,hired\n")
    await bot.event(message_channels("here", thread=start, subtype="file_share", files=[file]))
    await slack.until(lambda: len(slack.posted("C1")) == 3)
    assert bot.said() == ["hello", "here"]
    assert not [call for call in slack.calls if call.method == "download"]


async def test_a_guest_who_mentions_the_bot_is_told_alone(bot, slack):
    start = ts()
    await bot.event(app_mention("hello", GUEST, at=start))
    await slack.until(lambda: slack.called("chat.postEphemeral"))
    await bot.event(message_channels("hm", GUEST, thread=start))
    await settle(slack, bot)
    [whisper] = slack.called("chat.postEphemeral")
    assert whisper["user"] == GUEST and slack.posted("C1") == [] and bot.said() == ["the end"]


async def test_an_upload_in_direct_messages_is_fetched_and_gone_after_its_turn(bot, slack, tmp_path):
    content = b"month,leavers\n2026-01,3\n"
    read = []

    def answer(message):
        with open(message.metadata["file"]["path"], "rb") as file:
            read.append(file.read())
        return [{"text": "Shall I take it?"}]

    bot.agent.answer = answer
    await bot.event(file_share(slack.keep_file("leavers.csv", content)))
    await slack.until(lambda: slack.posted(dm(ANNA)))
    assert read == [content] and not list((tmp_path / "uploads").iterdir())
    assert bot.agent.asked[0].metadata["file"]["name"] == "leavers.csv"
    assert bot.agent.asked[0].metadata["file"]["said"] is False


async def test_two_files_are_two_turns(bot, slack):
    files = [slack.keep_file(f"{n}.csv", b"a,b\n") for n in range(2)]
    payload = file_share(files[0], "both")
    payload["event"]["files"] = files
    await bot.event(payload)
    await slack.until(lambda: len(bot.agent.asked) == 2)
    await asyncio.sleep(0.1)
    assert [one.metadata["file"]["name"] for one in bot.agent.asked] == ["0.csv", "1.csv"]
    assert [one.metadata["file"]["said"] for one in bot.agent.asked] == [True, False]


async def test_a_file_that_cannot_be_fetched_is_told(bot, slack):
    slack.trouble("download", status=404)
    await bot.event(file_share(slack.keep_file("gone.csv", b"a\n")))
    await slack.until(lambda: slack.posted(dm(ANNA)))
    assert "gone.csv" in slack.posted()[0]["text"] and bot.agent.asked == []
