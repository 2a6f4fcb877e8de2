"""The store of conversations: nothing is lost, and a late turn costs what an early one does."""

import os
import signal
import subprocess
import sys

import pytest
import sqlalchemy as sa
from rasa.core.agent import Agent
from rasa.core.tracker_store import TrackerStore, check_if_tracker_store_async
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    FollowupAction,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.utils.endpoints import EndpointConfig

from bot.environment import ROOT
from bot.tracker_store import Overtaken, TurnStore

DOMAIN = Domain.from_yaml(
    """
version: "3.1"
intents: [inform]
actions: [action_inform]
slots:
  context: {type: any, influence_conversation: false, mappings: [{type: custom}]}
  other: {type: any, influence_conversation: false, mappings: [{type: custom}]}
"""
)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path):
    """Every test of the store is about both databases."""
    return f"sqlite:///{tmp_path / 'advisor.db'}" if request.param == "sqlite" else request.getfixturevalue("postgres")


@pytest.fixture
def store(url):
    return TurnStore(DOMAIN, url)


async def turn(
    store, conversation, text="hello", *, context=None, user="anna", workspace="acme", events=(), message_id=None
):
    """One turn as Rasa makes it; the tracker afterwards."""
    tracker = await store.get_or_create_tracker(conversation, append_action_listen=False)
    tracker.model_id, tracker.assistant_id = "m" * 32, "advisor"
    if not tracker.events:
        tracker.update_with_events([ActionExecuted("action_session_start"), SessionStarted()], DOMAIN)
        tracker.update(ActionExecuted("action_listen"))
    understood = {
        "intent": {"name": "inform", "confidence": 0.9, "id": 1},
        "entities": [],
        "text": text,
        "understood": {"facts": {"headcount": 3}},
        "intent_ranking": [{"name": "inform"}] * 30,
    }
    metadata = {"user": user, "workspace": workspace, "role": "pm"}
    said = {"input_channel": "web", "message_id": message_id, "metadata": metadata}
    tracker.update(UserUttered(text, understood["intent"], [], understood, **said))
    tracker.update(DefinePrevUserUtteredFeaturization(False))
    tracker.update(ActionExecuted("action_inform", policy="RulePolicy", confidence=1.0))
    tracker.update(BotUttered(f"about {text}", {"buttons": [{"title": "b"}]}, {"utter_action": "say", "parts": []}))
    tracker.update(BotUttered(None, {"custom": {"type": "advice", "advice": {"weeks": list(range(78))}}}))
    ends = FollowupAction("action_listen"), ActionExecuted("action_listen")
    tracker.update_with_events([SlotSet("context", context), *events, *ends], DOMAIN)
    await store.save(tracker)
    return tracker


def rows(store):
    query = sa.text("select * from conversation_turn order by conversation, number")
    with store.engine.connect() as connection:
        return connection.execute(query).mappings().all()


def statements(store):
    """A list that grows with each statement sent to the database from now on."""
    sent = []
    sa.event.listen(store.engine, "before_cursor_execute", lambda *args: sent.append(args[2]))
    return sent


async def test_a_turn_is_read_back_as_it_was(store, url):
    await turn(store, "a", "We are 12", context={"asked": "headcount"})
    tracker = await TurnStore(DOMAIN, url).retrieve("a")
    assert tracker.latest_message.text == "We are 12"
    assert tracker.latest_message.intent_name == "inform"
    assert tracker.latest_message.metadata["user"] == "anna"
    assert tracker.get_slot("context") == {"asked": "headcount"}
    assert tracker.latest_action_name == "action_listen"
    assert [type(event) for event in tracker.applied_events()][-2:] == [FollowupAction, ActionExecuted]
    assert tracker.latest_bot_utterance.data == {"custom": {"type": "advice"}}


async def test_nobody_knows_an_unknown_conversation(store):
    assert await store.retrieve("nobody") is None
    assert rows(store) == []


async def test_each_turn_is_one_row_written_in_one_transaction(store):
    await turn(store, "a")
    commits = []
    sa.event.listen(store.engine, "commit", lambda connection: commits.append(1))
    await turn(store, "a")
    assert [row["number"] for row in rows(store)] == [1, 2]
    assert len(commits) == 1


async def test_saving_again_without_anything_new_writes_nothing(store):
    tracker = await turn(store, "a")
    await store.save(tracker)
    await store.save(await store.retrieve("a"))
    assert len(rows(store)) == 1


async def test_a_late_turn_costs_what_an_early_one_does(store):
    sent = statements(store)
    costs = []
    for number in range(500):
        sent.clear()
        tracker = await turn(store, "a", f"message {number:3}", context={"recent": [["headcount", number]]})
        costs.append((len(sent), len(tracker.events)))
    assert costs[499] == costs[5]
    assert costs[499][0] == 2, "one statement reads, one writes"
    sizes = [len(row["events"]) for row in rows(store)]
    assert abs(sizes[499] - sizes[5]) < 20


async def test_a_turn_is_kept_small(store):
    await turn(store, "a", "x" * 100, context={"asked": None})
    [row] = rows(store)
    assert len(row["events"]) < 1_500, row["events"]
    assert "weeks" not in row["events"] and "intent_ranking" not in row["events"] and "mmmm" not in row["events"]


async def test_a_slot_set_long_ago_is_still_known(store):
    await turn(store, "a", events=[SlotSet("other", [1, 2])])
    for _ in range(10):
        await turn(store, "a", context={"language": "en"})
    tracker = await store.retrieve("a")
    assert tracker.get_slot("other") == [1, 2] and tracker.get_slot("context") == {"language": "en"}


async def test_a_slot_that_was_emptied_stays_empty(store):
    await turn(store, "a", events=[SlotSet("other", 1)])
    await turn(store, "a", events=[SlotSet("other", None)])
    for _ in range(5):
        await turn(store, "a")
    assert (await store.retrieve("a")).get_slot("other") is None


async def test_the_whole_conversation_can_be_read(store):
    for number in range(7):
        await turn(store, "a", f"message {number}")
    texts = [event.text for event in (await store.retrieve_full_tracker("a")).events if isinstance(event, UserUttered)]
    assert texts == [f"message {number}" for number in range(7)]
    few = [event.text for event in (await store.retrieve("a")).events if isinstance(event, UserUttered)]
    assert few == ["message 5", "message 6"]


async def test_of_two_processes_that_write_the_same_turn_one_is_refused(store, url):
    await turn(store, "a", "first")
    other = TurnStore(DOMAIN, url)
    here, there = await store.retrieve("a"), await other.retrieve("a")
    here.update(UserUttered("from here"))
    there.update(UserUttered("from there"))
    await store.save(here)
    with pytest.raises(Overtaken):
        await other.save(there)
    texts = [event.text for event in (await store.retrieve_full_tracker("a")).events if isinstance(event, UserUttered)]
    assert texts == ["first", "from here"]


async def test_of_two_first_turns_one_is_refused(store, url):
    other = TurnStore(DOMAIN, url)
    trackers = [await one.get_or_create_tracker("a", append_action_listen=False) for one in (store, other)]
    for tracker in trackers:
        tracker.update(UserUttered("hello"))
    await store.save(trackers[0])
    with pytest.raises(Overtaken):
        await other.save(trackers[1])
    assert len(rows(store)) == 1


async def test_a_message_is_answered_once(store):
    assert await store.answer("a", "m-1") is None
    await turn(store, "a", "hello", message_id="m-1")
    await turn(store, "b", "hello", message_id="m-1")
    assert await store.answer("a", "m-1") == [{"text": "about hello", "buttons": [{"title": "b"}]}]
    assert await store.answer("a", "m-2") is None and await store.answer("c", "m-1") is None
    with pytest.raises(Overtaken):
        await turn(store, "a", "hello", message_id="m-1")
    assert len(rows(store)) == 2


async def test_a_table_of_an_older_version_gets_what_it_lacks(store, url):
    await turn(store, "a", "hello")
    with store.engine.begin() as connection:
        connection.exec_driver_sql("DROP INDEX conversation_turn_message")
        connection.exec_driver_sql("ALTER TABLE conversation_turn DROP COLUMN message")
    newer = TurnStore(DOMAIN, url)
    await turn(newer, "a", "again", message_id="m-1")
    assert await newer.answer("a", "m-1") and (await newer.retrieve("a")).latest_message.text == "again"


async def test_a_tracker_made_elsewhere_adds_only_what_is_new(store):
    kept = await turn(store, "a", "first")
    copied = kept.copy()
    copied.update(UserUttered("second"))
    await store.save(copied)
    texts = [event.text for event in (await store.retrieve_full_tracker("a")).events if isinstance(event, UserUttered)]
    assert texts == ["first", "second"]


async def test_after_a_restart_nothing_before_it_is_kept(store):
    await turn(store, "a", "my secret")
    await turn(store, "b", "stays")
    await turn(store, "a", "begin anew", events=[Restarted()])
    assert "secret" not in str(rows(store)) and "begin anew" not in str(rows(store)) and "stays" in str(rows(store))
    await turn(store, "a", "next")
    assert (await store.retrieve("a")).latest_message.text == "next"


async def test_who_is_forgotten_is_forgotten_in_every_conversation(store):
    await turn(store, "acme:anna:", "one")
    await turn(store, "acme:anna:q3", "two")
    await turn(store, "acme:ben:", "three", user="ben")
    await turn(store, "rival:anna:", "four", workspace="rival")
    done = BotUttered("Done.", {"custom": {"type": "done", "what": "forgotten"}})
    await turn(store, "acme:anna:q3", "forget me", events=[done])
    assert [row["conversation"] for row in rows(store)] == ["acme:ben:", "rival:anna:"]
    await turn(store, "acme:anna:", "hello again")
    assert (await store.retrieve("acme:anna:")).latest_message.text == "hello again"


async def test_keys_and_delete(store):
    await turn(store, "a")
    await turn(store, "a")
    await turn(store, "b")
    assert sorted(await store.keys()) == ["a", "b"]
    await store.delete("a")
    assert await store.keys() == ["b"] and await store.retrieve("a") is None


async def test_rasa_finds_it_by_its_name_and_awaits_it(url):
    made = TrackerStore.create(EndpointConfig(url=url, type="bot.tracker_store.TurnStore", turns=3), DOMAIN)
    assert isinstance(made, TurnStore) and check_if_tracker_store_async(made)
    wrapped = Agent(domain=DOMAIN, tracker_store=made).tracker_store
    await turn(wrapped, "a")
    assert (await wrapped.retrieve("a")).latest_message.text == "hello"


def test_a_killed_process_loses_no_finished_turn(url, tmp_path):
    """A process writes turns and says each one that is saved; it is killed without warning, several times."""
    script = (
        "import asyncio, sys\n"
        "from tests.bot.test_tracker_store import DOMAIN, TurnStore, turn\n"
        "async def main():\n"
        "    store = TurnStore(DOMAIN, sys.argv[1])\n"
        "    for number in range(int(sys.argv[2]), 10**6):\n"
        "        await turn(store, 'a', str(number))\n"
        "        print(number, flush=True)\n"
        "asyncio.run(main())\n"
    )
    said = -1
    for round_ in range(2):
        process = subprocess.Popen(
            [sys.executable, "-c", script, url, str(said + 1)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        for _ in range(20 + round_):
            said = int(process.stdout.readline())
        os.kill(process.pid, signal.SIGKILL)
        rest = process.stdout.read().split()
        said = int(rest[-1]) if rest else said
        process.wait()
    engine = sa.create_engine(url, future=True)
    with engine.connect() as connection:
        events = connection.execute(sa.text("select events from conversation_turn order by number")).scalars().all()
    for number in range(said + 1):
        assert any(f'"text":"{number}"' in one for one in events)
    assert len(events) <= said + 3, "at most the turns under way when the process was killed"


async def test_turns_older_than_the_retention_period_go(store, monkeypatch):
    await turn(store, "old", "we are 120 people")
    await turn(store, "old", "stable")
    monkeypatch.setenv("ADVISOR_TODAY", "2040-01-01")
    monkeypatch.setenv("ADVISOR_RETENTION_MONTHS", "240")
    assert store.let_go() == 0 and list(await store.keys()) == ["old"]
    monkeypatch.setenv("ADVISOR_RETENTION_MONTHS", "24")
    assert store.let_go() == 2 and list(await store.keys()) == []


async def test_what_is_forgotten_of_others_is_no_reason_to_forget_the_conversation(store):
    forgotten = BotUttered(None, {"custom": {"type": "done", "what": "forgotten", "of": "people"}})
    await turn(store, "hr", "delete the people data", events=[forgotten])
    assert await store.retrieve("hr") is not None
