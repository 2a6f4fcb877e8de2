"""One server with SQLite, as `make run` starts it: killed in mid-turn, on a full disk, with a clock that jumps."""

import resource
import signal
import sys
import time

import pytest
from rasa.core.channels.channel import UserMessage

from actions.store import store
from bot.channels.events import Collected
from bot.channels.web import _answer
from tests.conversation.driver import TODAY
from tests.faults.conftest import Faulty, wait_until


def test_a_server_killed_in_mid_turn_has_lost_nothing_it_acknowledged(model, tmp_path):
    bot = Faulty(tmp_path)
    bot.start()
    with bot.people(4) as everybody:
        wait_until(lambda: all(len(one.told.acknowledged) > 5 for one in everybody))
        bot.stop(signal.SIGKILL)
        bot.start()
    assert bot.stop() == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux changes the limits of a running process")
def test_a_full_disk_is_told_in_words_and_nothing_is_lost(model, tmp_path):
    bot = Faulty(tmp_path)
    bot.start()
    with bot.people(2) as everybody:
        whole = resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, (4096, whole[1]))
        wait_until(lambda: all(one.told.unavailable for one in everybody))
        resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, whole)
    assert bot.stop() == 0


@pytest.fixture
def agent(model, tmp_path, monkeypatch):
    """The agent as the server loads it."""
    from bot.server import load_agent

    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path))
    monkeypatch.setenv("ADVISOR_TODAY", TODAY)
    store.cache_clear()
    yield load_agent(model)
    store.cache_clear()


def message(fact, value, name=None):
    who = {"user": "anna", "workspace": "acme", "role": "pm", "channel": "web", "conversation": ""}
    metadata = {**who, "fact": fact, "value": value}
    return UserMessage(f"{fact}: {value}", Collected(), "acme:anna:", message_id=name, metadata=metadata)


async def said(agent, *about):
    answer = await _answer(message(*about), agent.handle_message, "en")
    return [one["custom"] for one in answer if "custom" in one]


@pytest.mark.parametrize("years", [-3, 3])
async def test_a_clock_that_jumps_changes_nothing_that_is_known(agent, monkeypatch, years):
    await said(agent, "headcount", 120)
    wall = time.time
    monkeypatch.setattr(time, "time", lambda: wall() + years * 365 * 24 * 3600)
    assert [one["case"]["headcount"] for one in await said(agent, "regions", ["CN"]) if one["type"] == "case"] == [120]
    monkeypatch.undo()
    monkeypatch.setenv("ADVISOR_TODAY", TODAY)
    [case] = [one["case"] for one in await said(agent, "project.name", "Falcon") if one["type"] == "case"]
    assert (case["headcount"], case["regions"]) == (120, ["CN"])


async def test_a_turn_that_takes_too_long_is_told_in_words_and_can_be_sent_again(agent, monkeypatch):
    from bot import processor

    keep = agent.turns._save

    def slow(tracker):
        time.sleep(0.6)
        keep(tracker)

    monkeypatch.setattr(agent.turns, "_save", slow)
    monkeypatch.setattr(processor, "TURN_SECONDS", 0.3)
    await _answer(message("regions", ["CN"], "m-0"), agent.handle_message, "en")  # the first that meets it waits it out
    answer = await _answer(message("headcount", 120, "m-1"), agent.handle_message, "en")
    assert answer[0]["text"] and answer[1]["custom"] == {"type": "error", "code": "unavailable"}
    monkeypatch.undo()
    monkeypatch.setenv("ADVISOR_TODAY", TODAY)
    time.sleep(0.6)  # what the slow one still did is done
    again = await _answer(message("headcount", 120, "m-1"), agent.handle_message, "en")
    assert "120" in again[0]["text"] and "error" not in str(again)


async def test_a_turn_that_could_not_be_kept_is_not_said(agent, monkeypatch):
    def full(tracker):
        raise OSError("no space left")

    await said(agent, "regions", ["CN"])  # a new conversation is kept before it is answered, too
    monkeypatch.setattr(agent.turns, "_save", full)
    words, machine = await _answer(message("headcount", 120, "m-1"), agent.handle_message, "en")
    assert "120" not in words["text"] and machine["custom"]["code"] == "unavailable"
    lost = message("headcount", 120, "m-2")
    with pytest.raises(OSError, match="no space"):
        await agent.handle_message(lost)
    assert lost.output_channel.messages == [], "nor said first and taken back"


async def test_what_is_counted_on_counts_once_though_its_answer_got_lost(agent, monkeypatch):
    who = {"user": "anna", "workspace": "acme", "role": "pm", "channel": "web", "conversation": ""}

    def asked():
        text = "One more key user in Finance"
        return UserMessage(text, Collected(), "acme:anna:", message_id="m-1", metadata=who)

    def dies(tracker):
        raise OSError("killed before it was kept")

    await said(agent, "regions", ["CN"])  # a new conversation dies earlier, before anything is stored
    with monkeypatch.context() as patch:
        patch.setattr(agent.turns, "_save", dies)
        await _answer(asked(), agent.handle_message, "en")
    assert store().history(1)[-1].new == 2, "the fact is stored, the turn is not"
    await _answer(asked(), agent.handle_message, "en")
    [case] = [one["case"] for one in await said(agent, "headcount", 120) if one["type"] == "case"]
    assert case["departments"] == [{"name": "Finance", "key_users": 2}]
