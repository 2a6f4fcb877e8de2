"""The health check is a real message's round trip, keeps nothing, costs little, and says which part fails."""

import asyncio

import pytest
import sqlalchemy as sa
from rasa.core.lock_store import LockError

from bot.watch import health, turn
from bot.watch.health import PARTS, Health
from tests.conversation.driver import TODAY


@pytest.fixture(scope="module")
def agent(model, tmp_path_factory):
    """The agent as the server loads it, with a home of its own."""
    from actions.store import store

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADVISOR_HOME", str(tmp_path_factory.mktemp("home")))
        patch.setenv("ADVISOR_TODAY", TODAY)
        from bot.server import load_agent

        store.cache_clear()
        loaded = load_agent(model)
        loaded.prepare()
        yield loaded
        store.cache_clear()


@pytest.fixture(autouse=True)
def on_a_busy_machine(monkeypatch):
    monkeypatch.setattr(health, "PATIENCE", 60.0)
    monkeypatch.setattr(health, "_PART_SECONDS", 30.0)


def failing(found) -> set:
    assert set(found.parts) == set(PARTS)
    return {name for name, well in found.parts.items() if not well}


def rows(agent) -> dict:
    with agent.turns.engine.connect() as connection:
        names = sa.inspect(connection).get_table_names()
        return {name: connection.execute(sa.text(f"SELECT count(*) FROM {name}")).scalar() for name in names}


async def test_a_message_gets_through_and_nothing_of_it_is_kept(agent):
    told = []
    turn.watch(told.append)
    assert (await Health(agent).check()).well
    before = rows(agent)
    found = await Health(agent).check()
    turn.unwatch(told.append)
    assert failing(found) == set() and found.seconds > 0
    assert rows(agent) == before and before["project"] == before["person"] == before["conversation_turn"] == 0
    assert not told, "it is nobody's turn"


async def test_what_was_found_is_given_again_for_a_second_and_to_all_who_ask_at_once(agent, monkeypatch):
    asked = []
    handle = agent.handle_message

    async def counted(message):
        asked.append(message.sender_id)
        await handle(message)

    monkeypatch.setattr(agent, "handle_message", counted)
    one = Health(agent)
    await asyncio.gather(*(one.check() for _ in range(20)))
    await one.check()
    assert len(asked) == 1
    monkeypatch.setattr(health, "CACHED", 0.0)
    await one.check()
    assert len(set(asked)) == 2, "a conversation of its own each time"


async def test_a_broken_model_is_named(agent, monkeypatch):
    def broken(*args, **kwargs):
        raise KeyError("no such component")

    monkeypatch.setattr(agent.processor.graph_runner, "run", broken)
    assert failing(await Health(agent).check()) == {"model"}


async def test_a_database_that_is_away_is_named(agent, monkeypatch):
    def away(*args, **kwargs):
        raise sa.exc.OperationalError("SELECT", {}, Exception("no disk"))

    monkeypatch.setattr(agent.turns.engine, "connect", away)
    monkeypatch.setattr(agent.turns.engine, "begin", away)
    assert failing(await Health(agent).check()) == {"database"}


async def test_a_database_that_takes_no_writes_is_named(agent):
    def refused(connection, cursor, statement, *rest):
        if statement.startswith("INSERT"):
            raise sa.exc.OperationalError(statement, {}, Exception("disk full"))

    sa.event.listen(agent.turns.engine, "before_cursor_execute", refused)
    found = await Health(agent).check()
    sa.event.remove(agent.turns.engine, "before_cursor_execute", refused)
    assert failing(found) == {"database"}


async def test_locks_that_are_away_are_named(agent, monkeypatch):
    def away(*args, **kwargs):
        raise LockError("no Redis")

    monkeypatch.setattr(agent.lock_store, "lock", away)
    assert failing(await Health(agent).check()) == {"locks"}


async def test_actions_that_fail_are_named(agent, monkeypatch):
    def fails(*args):
        raise RuntimeError("Anna leaves on 3 May")

    for name in agent.domain.user_actions:
        monkeypatch.setitem(agent._executor.actions, name, fails)
    found = await Health(agent).check()
    assert failing(found) == {"actions"}
    told = found.told()
    assert told.pop("seconds") >= 0
    parts = {"model": "ok", "database": "ok", "locks": "ok", "actions": "failing"}
    assert told == {"status": "failing", "parts": parts}, "and nothing else is told"


async def test_an_answer_without_words_is_no_answer(agent, monkeypatch):
    async def silent(message):
        pass

    monkeypatch.setattr(agent, "handle_message", silent)
    assert failing(await Health(agent).check()) == {"actions"}


async def test_what_hangs_is_told_in_time(agent, monkeypatch):
    async def hangs(message):
        await asyncio.sleep(60)

    monkeypatch.setattr(agent, "handle_message", hangs)
    monkeypatch.setattr(health, "PATIENCE", 0.05)
    heard = []
    assert failing(await asyncio.wait_for(Health(agent, heard.append).check(), 20)) == {"actions"}
    assert len(heard) == 1 and not heard[0].well


async def test_an_action_server_that_is_away_is_named(agent, model, monkeypatch):
    monkeypatch.setenv("ADVISOR_ACTIONS_URL", "http://127.0.0.1:9/webhook")
    from bot.server import load_agent

    apart = load_agent(model)
    assert failing(await Health(apart).check()) == {"actions"}
    await apart.close()
