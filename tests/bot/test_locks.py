"""One turn at a time in a conversation, in one process and in several."""

import asyncio
import os
import signal
import subprocess
import sys
import time

import pytest
import redis
from rasa.core.lock_store import LockError

from bot import shared_locks
from bot.environment import ROOT
from bot.locks import TurnLocks


@pytest.fixture(params=["own", "shared"])
async def locks(request, monkeypatch):
    """Locks of one process, and those that processes share."""
    if request.param == "shared":
        monkeypatch.setenv("ADVISOR_REDIS_URL", request.getfixturevalue("redis_url"))
    made = TurnLocks()
    yield made
    await made.close()


@pytest.fixture
async def two(redis_url):
    """What two processes have: two stores on one Redis."""
    stores = [shared_locks.SharedLocks(redis_url) for _ in range(2)]
    yield stores
    for store in stores:
        await store.close()


async def test_turns_of_a_conversation_follow_each_other_in_the_order_they_came(locks):
    order = []

    async def turn(number):
        async with locks.lock("a"):
            order.append(number)
            await asyncio.sleep(0.001 * (5 - number))
            order.append(number)

    await asyncio.gather(*(turn(number) for number in range(5)))
    assert order == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]


async def test_conversations_do_not_wait_for_each_other(locks):
    async def turn(conversation):
        async with locks.lock(conversation):
            return conversation

    async with locks.lock("a"):
        assert await asyncio.wait_for(turn("b"), 1) == "b"


async def test_a_failed_turn_lets_the_next_one_in(locks):
    with pytest.raises(RuntimeError):
        async with locks.lock("a"):
            raise RuntimeError
    async with locks.lock("a"):
        pass


async def test_someone_who_gives_up_waiting_blocks_nobody(locks):
    async def impatient():
        async with locks.lock("a"):
            raise AssertionError("it was held")

    async with locks.lock("a"):
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(impatient(), 0.05)
    await asyncio.wait_for(locks.lock("a").__aenter__(), 1)


async def test_nothing_is_kept_of_a_conversation_that_nobody_waits_for(redis_url):
    own = TurnLocks()
    shared = shared_locks.SharedLocks(redis_url)
    async with own.lock("a"), shared.hold("a"):
        pass
    assert not own._locks._locks and not own._locks._wanted
    assert redis.Redis.from_url(redis_url).keys() == [] and not shared._heart._tickets
    await shared.close()


async def test_two_processes_take_turns_in_the_order_the_messages_came(two):
    order = []

    async def turn(number):
        async with two[number % 2].hold("a"):
            order.append(number)
            await asyncio.sleep(0.005)
            order.append(number)

    turns = []
    for number in range(6):
        turns.append(asyncio.create_task(turn(number)))
        await asyncio.sleep(0.005)  # the order in which they come is certain
    await asyncio.gather(*turns)
    assert order == [number for number in range(6) for _ in range(2)]


HOLDER = """
import asyncio, sys
from bot.bootstrap import lean; lean()
from bot.shared_locks import SharedLocks
async def hold():
    async with SharedLocks(sys.argv[1]).hold("a"):
        print("held", flush=True)
        await asyncio.sleep(60)
asyncio.run(hold())
"""


@pytest.fixture
def holder(redis_url):
    """Another process that holds the lock of conversation a."""
    process = subprocess.Popen([sys.executable, "-c", HOLDER, redis_url], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.wait()


async def test_a_live_holder_keeps_the_lock_and_a_killed_one_loses_it_soon(holder, two):
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(two[0].hold("a").__aenter__(), 1.5 * shared_locks.LEASE)
    os.kill(holder.pid, signal.SIGKILL)
    await asyncio.wait_for(two[0].hold("a").__aenter__(), 1.5 * shared_locks.LEASE)


async def test_a_waiter_that_was_killed_holds_nobody_up(holder, two, redis_url):
    waiter = subprocess.Popen([sys.executable, "-c", HOLDER, redis_url], cwd=ROOT, stdout=subprocess.DEVNULL)
    queue = redis.Redis.from_url(redis_url)
    while queue.hlen("advisor:turns:a") < 2:
        await asyncio.sleep(0.01)
    third = asyncio.create_task(two[0].hold("a").__aenter__())
    waiter.kill()
    waiter.wait()
    holder.kill()
    await asyncio.wait_for(third, 2 * shared_locks.LEASE)


async def test_only_the_owner_gives_a_lock_back(two, monkeypatch):
    monkeypatch.setattr(two[0]._heart, "renew", lambda *_: None)  # it stands still
    first = two[0].hold("a")
    await first.__aenter__()
    async with two[1].hold("a"):
        await first.__aexit__(None, None, None)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(two[0].hold("a").__aenter__(), 0.2)


async def test_a_clock_that_is_set_back_blocks_nobody(two, redis_url):
    redis.Redis.from_url(redis_url).hset("advisor:turns:a", "dead", f"1:{(time.time() + 3600) * 1000:.0f}")
    await asyncio.wait_for(two[0].hold("a").__aenter__(), 1)


async def test_a_redis_that_forgot_everything_serves_those_who_wait(two, redis_url):
    async with two[0].hold("a"):
        waiting = asyncio.create_task(two[1].hold("a").__aenter__())
        await asyncio.sleep(0.1)
        redis.Redis.from_url(redis_url).flushall()
        await asyncio.wait_for(waiting, 1)


async def test_without_redis_there_is_a_typed_error_and_a_lock_once_it_is_back(redis_server, two):
    redis_server.kill()
    with pytest.raises(LockError):
        async with two[0].hold("a"):
            raise AssertionError("nobody could lock it")
    redis_server.start()
    async with two[0].hold("a"):
        pass


async def test_one_of_all_processes_is_first(two):
    assert sorted([await one.first("tidy", 60) for one in two]) == [False, True]
    assert await TurnLocks().first("tidy", 60)
