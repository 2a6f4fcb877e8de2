"""One turn at a time in a conversation."""

import asyncio

import pytest

from bot.locks import TurnLocks


async def test_turns_of_a_conversation_follow_each_other_in_the_order_they_came():
    locks, order = TurnLocks(), []

    async def turn(number):
        async with locks.lock("a"):
            order.append(number)
            await asyncio.sleep(0.001 * (5 - number))
            order.append(number)

    await asyncio.gather(*(turn(number) for number in range(5)))
    assert order == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]


async def test_conversations_do_not_wait_for_each_other():
    locks = TurnLocks()

    async def turn(conversation):
        async with locks.lock(conversation):
            return conversation

    async with locks.lock("a"):
        assert await asyncio.wait_for(turn("b"), 1) == "b"


async def test_a_failed_turn_lets_the_next_one_in_and_nothing_is_kept():
    locks = TurnLocks()
    with pytest.raises(RuntimeError):
        async with locks.lock("a"):
            raise RuntimeError
    async with locks.lock("a"):
        pass
    assert not locks._locks and not locks._wanted


async def test_someone_who_gives_up_waiting_blocks_nobody():
    locks = TurnLocks()

    async def impatient():
        async with locks.lock("a"):
            raise AssertionError("it was held")

    async with locks.lock("a"):
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(impatient(), 0.01)
    async with locks.lock("a"):
        pass
    assert not locks._locks
