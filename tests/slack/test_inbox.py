"""The inbox with several workers, on SQLite and on PostgreSQL: each event to one of them, in order, once."""

import asyncio
import random
import time

import pytest

from bot.channels.slack import inbox as inboxes
from bot.channels.slack.database import Database
from bot.channels.slack.inbox import Inbox, Incoming


@pytest.fixture(params=["sqlite", "postgres"])
def database(request, tmp_path, monkeypatch):
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path))
    if request.param == "postgres":
        monkeypatch.setenv("ADVISOR_DATABASE_URL", request.getfixturevalue("postgres"))
    opened = [Database() for _ in range(3)]
    yield opened
    for one in opened:
        one.close()


def event(n, lane="a", **more):
    return Incoming(f"Ev{n}", "message", "T1", lane, f"{n:06d}", {"n": n}, **more)


async def test_of_many_at_once_one_takes_an_event(database):
    inbox = [Inbox(one) for one in database]
    taken = await asyncio.gather(*(inbox[n % 3].put(event(n // 6)) for n in range(60)))
    assert sum(taken) == 10


async def test_workers_share_the_lanes_and_keep_their_order(database):
    workers = [Inbox(one) for one in database]
    numbers = list(range(90))
    random.Random(3).shuffle(numbers)
    for n in numbers:
        await workers[0].put(event(n, lane=f"lane{n % 6}"))
    done, working = [], set()

    async def work(inbox):
        while len(done) < 90:
            job = await inbox.claim()
            if job is None:
                await asyncio.sleep(0.005)
                continue
            assert job.lane not in working, "two events of a lane at the same time"
            working.add(job.lane)
            await asyncio.sleep(0.001)
            working.discard(job.lane)
            done.append(job.body["n"])
            await inbox.done(job)

    await asyncio.wait_for(asyncio.gather(*map(work, workers)), 60)
    assert sorted(done) == list(range(90))
    for lane in range(6):
        of_lane = [n for n in done if n % 6 == lane]
        assert of_lane == sorted(of_lane)


async def test_what_a_dead_worker_held_is_taken_by_another_and_a_living_ones_is_not(database, monkeypatch):
    dead, living, other = (Inbox(one) for one in database)
    monkeypatch.setattr(inboxes, "LEASE", 0.3)
    for n, lane in enumerate("ab"):
        await dead.put(event(n, lane))
    first, second = await dead.claim(), await living.claim()
    deadline = time.monotonic() + 0.6
    while time.monotonic() < deadline:
        living.renew()
        await asyncio.sleep(0.05)
    found = await other.claim()
    assert found.key == first.key != second.key and found.attempts == 2
    assert await other.claim() is None


async def test_an_event_that_is_postponed_holds_up_its_lane_alone(database):
    inbox = Inbox(database[0])
    for n, lane in enumerate("aab"):
        await inbox.put(event(n, lane))
    await inbox.postpone(await inbox.claim(), 0.3)
    assert (await inbox.claim()).lane == "b"
    assert await inbox.claim() is None
    await asyncio.sleep(0.4)
    again = await inbox.claim()
    assert again.body == {"n": 0} and again.attempts == 2


async def test_what_is_done_is_known_but_says_nothing_any_more(database, monkeypatch):
    inbox = Inbox(database[0])
    await inbox.put(event(1))
    await inbox.done(await inbox.claim())
    assert not await inbox.put(event(1))
    bodies = await database[0].run(lambda c: c.exec_driver_sql("SELECT body FROM slack_event").scalars().all())
    assert bodies == [""]
    monkeypatch.setattr(inboxes, "KEPT", -1.0)
    await inbox.tidy()
    assert await inbox.put(event(1))
