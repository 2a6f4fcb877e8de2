"""A turn knows its steps, wherever they run, and is told when it ends, however it ends."""

import asyncio
import contextvars
import threading

import pytest
import sqlalchemy as sa

from bot.watch import statements, turn


@pytest.fixture
def told():
    ended = []
    turn.watch(ended.append)
    yield ended
    turn.unwatch(ended.append)


def test_a_turn_is_told_with_its_steps_when_it_ends(told):
    with turn.turn("acme:anna:", "web"):
        with turn.step(turn.UNDERSTANDING):
            turn.understood({"intent": {"name": "greet"}, "understood": {"language": "ru"}})
        with turn.step(turn.ACTION), turn.step(turn.STATEMENT):
            pass
        assert not told
    (one,) = told
    assert (one.channel, one.intent, one.language, one.outcome) == ("web", "greet", "ru", turn.ANSWERED)
    assert [(step.name, step.within) for step in one.steps] == [
        ("understanding", None),
        ("action", None),
        ("statement", 1),
    ]
    assert 0 < one.spent(turn.STATEMENT) <= one.spent(turn.ACTION) <= one.seconds
    assert turn.current() is None


def test_a_turn_that_fails_is_told_with_what_failed(told):
    with pytest.raises(ZeroDivisionError), turn.turn("acme:anna:", "web"), turn.step(turn.ACTION):
        raise ZeroDivisionError
    (one,) = told
    assert one.outcome == turn.FAILED and isinstance(one.error, ZeroDivisionError)
    assert [step.failed for step in one.steps] == [True]


@pytest.mark.parametrize(
    ("intent", "outcome"),
    [
        ("nlu_fallback", turn.FALLBACK),
        ("out_of_scope", turn.DECLINED),
        ("inform", turn.ANSWERED),
        (None, turn.ANSWERED),
    ],
)
def test_the_intent_says_how_the_turn_ended(told, intent, outcome):
    with turn.turn("acme:anna:", "web"):
        turn.understood({"intent": {"name": intent}})
    assert told[0].outcome == outcome


def test_turns_at_the_same_time_keep_their_steps_apart(told):
    async def one(name, steps):
        with turn.turn(name, name):
            for _ in range(steps):
                with turn.step(turn.ACTION):
                    await asyncio.sleep(0)

    async def both():
        await asyncio.gather(one("a", 3), one("b", 5))

    asyncio.run(both())
    assert {one.channel: len(one.steps) for one in told} == {"a": 3, "b": 5}


def test_steps_of_threads_belong_to_the_turn_that_began_them(told):
    def work():
        with turn.step(turn.STATEMENT):
            pass

    with turn.turn("acme:anna:", "web"), turn.step(turn.ACTION):
        thread = threading.Thread(target=contextvars.copy_context().run, args=(work,))
        thread.start()
        thread.join()
    assert [(step.name, step.within) for step in told[0].steps] == [("action", None), ("statement", 0)]


def test_outside_a_turn_nothing_is_noted(told):
    with turn.step(turn.ACTION):
        turn.understood({"intent": {"name": "greet"}})
    assert not told


def test_a_check_of_the_bots_own_is_told_to_nobody(told):
    with turn.apart() as turns, turn.turn("health", "web"):
        pass
    with turn.turn("acme:anna:", "web"):
        pass
    assert len(turns) == 1 and len(told) == 1


def test_a_conversation_has_a_name_that_only_the_key_leads_back_from():
    turn.hash_with(b"one key")
    name = turn.named("acme:anna:")
    assert len(name) == 16 and int(name, 16) and name == turn.named("acme:anna:") != turn.named("acme:boris:")
    turn.hash_with(b"another key")
    assert turn.named("acme:anna:") != name


def test_statements_are_steps_of_the_turn(told):
    statements.note()
    statements.note()  # once is enough
    engine = sa.create_engine("sqlite://", future=True)
    with turn.turn("acme:anna:", "web"), turn.step(turn.ACTION), engine.connect() as connection:
        connection.execute(sa.text("SELECT 1"))
        with pytest.raises(sa.exc.OperationalError):
            connection.execute(sa.text("SELECT * FROM nowhere"))
    steps = [(step.name, step.within, step.failed) for step in told[0].steps]
    assert steps == [("action", None, False), ("statement", 0, False), ("statement", 0, True)]
