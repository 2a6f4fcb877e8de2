"""Waiting for the database: where the turn is while it answers at once, in threads while it lets turns wait."""

import asyncio
import threading
import time

import pytest
from sqlalchemy.exc import OperationalError

from bot import threads


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """A database that has been quick so far."""
    monkeypatch.setattr(threads, "_wary_until", 0.0)
    monkeypatch.setattr(threads, "SLOW", 0.05)


async def _place_of_a_call() -> threading.Thread:
    function = await threads.at_database(threading.current_thread)

    async def action() -> threading.Thread:
        return threading.current_thread()

    coroutine = await threads.run_at_database(action)
    assert (function is threading.main_thread()) == (coroutine is threading.main_thread())
    return function


async def test_a_database_that_answers_at_once_is_waited_for_in_place():
    await threads.at_database(sum, range(3_000_000))  # computing is no waiting
    assert await _place_of_a_call() is threading.main_thread()


async def test_after_a_slow_answer_others_go_on_while_one_waits():
    await threads.at_database(time.sleep, 0.2)
    assert await _place_of_a_call() is not threading.main_thread()
    waiting = asyncio.create_task(threads.at_database(time.sleep, 0.2))
    await asyncio.sleep(0.01)
    assert not waiting.done()
    await waiting


def _fails() -> None:
    raise OperationalError("select 1", {}, ValueError("server gone"))


async def test_after_a_failure_too():
    with pytest.raises(OperationalError):
        await threads.at_database(_fails)
    assert await _place_of_a_call() is not threading.main_thread()


async def test_it_comes_back_once_the_database_has_been_quick_for_a_while(monkeypatch):
    monkeypatch.setattr(threads, "WARY", 0.2)
    await threads.at_database(time.sleep, 0.1)
    assert await _place_of_a_call() is not threading.main_thread()
    await asyncio.sleep(0.2)
    assert await _place_of_a_call() is threading.main_thread()


async def test_it_stays_in_threads_while_the_database_stays_away(monkeypatch):
    monkeypatch.setattr(threads, "WARY", 0.2)
    for _ in range(2):
        with pytest.raises(OperationalError):
            await threads.at_database(_fails)
        await asyncio.sleep(0.12)
    assert await _place_of_a_call() is not threading.main_thread()
