"""Slack under load: how fast events are acknowledged, and whether each is answered once though the bot is killed.

A real bot talks to a Slack on loopback (tests/slack/fake.py). First many people write at the same moment, again and
again. Then events are sent of which a fifth are repetitions or come late, and the bot is killed (SIGKILL) in the middle
and started again; what it did not acknowledge is repeated, as Slack does. Every answer names the event it answers, so
that what is missing and what was said twice is counted.

python -m bench.slack [--people N] [--rounds N] [--events N] [--database URL]
"""

import argparse
import asyncio
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from bench.table import machine
from tests.conversation.driver import RunningBot
from tests.slack import payloads
from tests.slack.fake import TOKEN, FakeSlack, person

GOAL = 0.3
"""Seconds within which 99 of 100 events are to be acknowledged."""
REPEATED = 0.15
LATE = 0.05
"""Parts of the events that are repetitions, and that come after those of the same person that were said later."""

_PATH = "/webhooks/slack/events"
_TEXTS = ("hello", "thanks", "we have {n} people", "who are you?", "we are in China")
_AT_ONCE = 40  # events on their way at the same time
_AGAIN = 0.5  # seconds until what was not acknowledged is sent again
_STILL = 60.0  # seconds without any new answer after which the rest counts as lost


@dataclass
class Outcome:
    """``waits``: seconds to each acknowledgement. ``answers``: how often each event was answered, by its id."""

    waits: list[float] = field(default_factory=list)
    answers: Counter = field(default_factory=Counter)
    wanted: set[str] = field(default_factory=set)
    again: int = 0
    seconds: float = 0.0

    @property
    def lost(self) -> list[str]:
        return sorted(self.wanted - set(self.answers))

    @property
    def doubled(self) -> list[str]:
        return sorted(one for one, times in self.answers.items() if times > 1)

    def at(self, part: float) -> float:
        """The wait that this part of the acknowledgements didn't exceed."""
        ordered = sorted(self.waits)
        return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def environment(slack: FakeSlack, database: str | None = None) -> dict[str, str]:
    """What makes a bot talk to the Slack on loopback."""
    more = {"ADVISOR_DATABASE_URL": database} if database else {}
    set_to = {"ADVISOR_SLACK_API": slack.api, "ADVISOR_SLACK_BOT_TOKEN": TOKEN, **more}
    return {**set_to, "ADVISOR_SLACK_SIGNING_SECRET": payloads.SECRET, "ADVISOR_LIMIT_ADDRESS": "off"}


def people(slack: FakeSlack, count: int) -> list[str]:
    """The ids of so many people, whom Slack knows."""
    ids = [f"U{n:08d}P" for n in range(count)]
    slack.users |= {one: person(one, f"Person {one}") for one in ids}
    return ids


async def send(session: aiohttp.ClientSession, port: int, payload: dict[str, Any], retry: int = 0) -> float | None:
    """Sends an event; the seconds until it was acknowledged, None where it was not."""
    body, kind = payloads.as_events(payload)
    headers = payloads.signed(body, kind, retry=retry)
    began = time.perf_counter()
    try:
        async with session.post(f"http://127.0.0.1:{port}{_PATH}", data=body, headers=headers) as answer:
            await answer.read()
            return time.perf_counter() - began if answer.status == 200 else None
    except (aiohttp.ClientError, asyncio.TimeoutError, OSError):
        return None


async def all_at_once(bot: RunningBot, slack: FakeSlack, count: int, rounds: int) -> Outcome:
    """So many people write at the same moment, again once all of them were answered."""
    ids, outcome = people(slack, count), Outcome()
    began = time.perf_counter()
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=count)) as session:
        for turn in range(rounds):
            events = [payloads.message_im(_text(turn), user) for user in ids]
            outcome.wanted |= {one["event_id"] for one in events}
            waits = await asyncio.gather(*(send(session, bot.port, one) for one in events))
            outcome.waits += [wait for wait in waits if wait is not None]
            outcome.again += waits.count(None)
            await _answered(slack, outcome)
    outcome.seconds = time.perf_counter() - began
    return outcome


async def with_a_kill(bot: RunningBot, slack: FakeSlack, count: int, events: int, seed: int = 1) -> Outcome:
    """So many events of so many people, with repetitions and late ones, the bot killed after half of them."""
    chance, ids, outcome = random.Random(seed), people(slack, count), Outcome()
    sendings = _mixed(chance, [payloads.message_im(_text(n), ids[n % count]) for n in range(_distinct(events))], events)
    outcome.wanted = {payload["event_id"] for payload, _ in sendings}
    begun, half = asyncio.Semaphore(_AT_ONCE), len(sendings) // 2
    killed = asyncio.Event()
    began = time.perf_counter()
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session:

        async def deliver(payload: dict[str, Any], retry: int) -> None:
            try:
                while (wait := await send(session, bot.port, payload, retry)) is None:
                    outcome.again += 1
                    retry += 1
                    await asyncio.sleep(_AGAIN)
                outcome.waits.append(wait)
            finally:
                begun.release()

        async def kill() -> None:
            await asyncio.to_thread(bot.stop, signal.SIGKILL)
            await asyncio.to_thread(bot.start)
            killed.set()

        going_on, killing = [], None
        for number, (payload, retry) in enumerate(sendings):
            await begun.acquire()
            going_on.append(asyncio.create_task(deliver(payload, retry)))
            if number == half:
                killing = asyncio.create_task(kill())
        await asyncio.gather(*going_on, killing)
        await _answered(slack, outcome)
    outcome.seconds = time.perf_counter() - began
    return outcome


def _distinct(events: int) -> int:
    return round(events * (1 - REPEATED))


def _mixed(chance: random.Random, distinct: list[dict[str, Any]], events: int) -> list[tuple[dict[str, Any], int]]:
    """The events in the order of sending, with the number of the retry that each is."""
    order = [(float(place), payload, 0) for place, payload in enumerate(distinct)]
    for place in chance.sample(range(len(order)), round(events * LATE)):
        order[place] = (place + chance.uniform(50, 500), order[place][1], 0)
    for _ in range(events - len(distinct)):
        place = chance.randrange(len(distinct))
        after = chance.choice((0.0, 0.5, 20.0, 400.0))  # at the same moment, at once, and much later
        order.append((order[place][0] + after, distinct[place], chance.randrange(4)))
    return [(payload, retry) for _, payload, retry in sorted(order, key=lambda one: one[0])]


def _text(number: int) -> str:
    return _TEXTS[number % len(_TEXTS)].format(n=50 + number % 400)


async def _answered(slack: FakeSlack, outcome: Outcome) -> None:
    """Waits until every event has its answer, or nothing more comes; counts the answers."""
    seen, since = -1, time.monotonic()
    while time.monotonic() < since + _STILL:
        outcome.answers = _answers(slack)
        if outcome.wanted <= set(outcome.answers):
            await asyncio.sleep(1)  # for what may come twice
            break
        if len(outcome.answers) != seen:
            seen, since = len(outcome.answers), time.monotonic()
        await asyncio.sleep(0.2)
    outcome.answers = _answers(slack)


def _answers(slack: FakeSlack) -> Counter:
    """How often the first message of each answer was said, by the event that it answers."""
    ids = [one["metadata"]["event_payload"]["id"] for one in slack.posted() if one.get("metadata")]
    return Counter(one.partition("/")[0] for one in ids if one.endswith("/0"))


async def measure(options: argparse.Namespace) -> int:
    """Prints the figures; 1 where the goal was missed or anything was lost or doubled."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        async with FakeSlack() as slack:
            bot = RunningBot(Path(folder), **environment(slack, options.database))
            await asyncio.to_thread(bot.start)
            try:
                crowd = await all_at_once(bot, slack, options.people, options.rounds)
                slack.channels.clear()
                storm = await with_a_kill(bot, slack, options.people, options.events)
            finally:
                await asyncio.to_thread(bot.stop)
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    print(f"## Slack\n\n{machine()}. Load a core at the end: {load:.1f}.\n")
    print(f"| {options.people} people at once, {options.rounds} times | ms |\n|---|---|")
    for name, part in (("median", 0.5), ("p95", 0.95), ("p99", 0.99), ("longest", 1.0)):
        print(f"| acknowledged, {name} | {1000 * crowd.at(part):.0f} |")
    print(f"\n| {options.events} events, killed in the middle | |\n|---|---|")
    rows = {
        "different events": len(storm.wanted),
        "not acknowledged at first, sent again": storm.again,
        "lost": len(storm.lost) + len(crowd.lost),
        "answered twice": len(storm.doubled) + len(crowd.doubled),
        "acknowledged, p99 (ms)": round(1000 * storm.at(0.99)),
        "answered a second": round(len(storm.wanted) / storm.seconds, 1),
    }
    for name, value in rows.items():
        print(f"| {name} | {value} |")
    return 1 if rows["lost"] or rows["answered twice"] or crowd.at(0.99) > GOAL else 0


def main(arguments: list[str] | None = None) -> int:
    """Measures and gives the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench.slack", description="Slack under load, with a kill.")
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--database", help="instead of SQLite, such as postgresql://…")
    return asyncio.run(measure(parser.parse_args(arguments)))


if __name__ == "__main__":
    sys.exit(main())
