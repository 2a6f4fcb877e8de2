"""The people: a process of its own that talks to a bot over HTTP, as many at once as asked, and times every turn.

Reads a job from standard input and writes what it measured to standard output, both JSON (see Job, run). Talks to
loopback only, never more turns than given, and stops when its time is over.
"""

import asyncio
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bench import dialogues


@dataclass(frozen=True)
class Job:
    """One round: every person says their dialogue, one message after the other, all people at once.

    `kind` is "web" (the advisor) or "rest" (Rasa's own channel); `people` are sender names ("rest") or tokens
    ("web"); `dialogues` has one list of [text, expected type or null] a person; `seconds` is the most it may take.
    Where `lasts` is given, people don't fall silent before that many seconds: their dialogues, which are then not
    listed but told by the number `first` of the first person's, have no end.
    """

    kind: str
    url: str
    conversation: str
    people: list[str]
    dialogues: list[list[list[str | None]]]
    seconds: float
    lasts: float | None = None
    first: int = 0

    def said(self, number: int) -> Iterable[Sequence[str | None]]:
        """What the person of this number says."""
        if self.lasts is None:
            return self.dialogues[number]
        return (dialogues.endless if self.kind == "web" else dialogues.endless_plain)(self.first + number)


@dataclass
class Taken:
    """Seconds of every answered turn, person by person; what went wrong, by kind; how long the whole round took."""

    turns: list[list[float]] = field(default_factory=list)
    wrong: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0

    def note(self, kind: str) -> None:
        """Count one thing that went wrong."""
        self.wrong[kind] = self.wrong.get(kind, 0) + 1


async def run(job: Job) -> Taken:
    """Do one round. ValueError where the address isn't loopback."""
    if urlsplit(job.url).hostname not in ("127.0.0.1", "localhost", "::1"):
        raise ValueError(f"{job.url} is not on loopback")
    taken = Taken(turns=[[] for _ in job.people])
    connector = aiohttp.TCPConnector(limit=len(job.people))
    timeout = aiohttp.ClientTimeout(total=None)  # the round has one limit, below
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        began = perf_counter()
        talks = [_talk(session, job, number, taken) for number in range(len(job.people))]
        try:
            await asyncio.wait_for(asyncio.gather(*talks), job.seconds)
        except asyncio.TimeoutError:
            taken.note("time over")
        taken.seconds = perf_counter() - began
    return taken


async def _talk(session: aiohttp.ClientSession, job: Job, number: int, taken: Taken) -> None:
    person, ends = job.people[number], perf_counter() + (job.lasts or job.seconds)
    for text, expects in job.said(number):
        if perf_counter() > ends:
            break
        headers, body = message(job.kind, person, job.conversation, text)
        began = perf_counter()
        try:
            async with session.post(job.url, json=body, headers=headers) as response:
                answer = await response.json(content_type=None)
                status = response.status
        except (aiohttp.ClientError, ValueError) as error:
            taken.note(type(error).__name__)
            continue
        seconds = perf_counter() - began
        fault = wrong_with(job.kind, status, answer, expects)
        if fault:
            taken.note(fault)
        else:
            taken.turns[number].append(seconds)


def message(kind: str, person: str, conversation: str, text: str) -> tuple[dict[str, str], dict[str, str]]:
    """Headers and body of one message, as the channel of that kind wants them."""
    if kind == "web":
        return {"Authorization": f"Bearer {person}"}, {"text": text, "conversation": conversation}
    return {}, {"sender": f"{conversation}-{person}", "message": text}


def wrong_with(kind: str, status: int, answer: Any, expects: str | None) -> str | None:
    """What is wrong with an answer, None where it is as it should be; a wrong one's time counts for nothing."""
    if status != 200:
        return f"status {status}"
    if kind == "rest":
        return None  # the plain bot may have nothing to say
    messages = answer.get("messages")
    if not messages:
        return "empty answer"
    types = [message["custom"].get("type") for message in messages if message.get("custom")]
    if "error" in types:
        return "error"
    if expects and expects not in types:
        return f"no {expects}"
    return None


def main() -> int:
    """Do the job on standard input."""
    job = Job(**json.load(sys.stdin))
    json.dump(asdict(asyncio.run(run(job))), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
