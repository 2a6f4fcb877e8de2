"""What people say to the two bots: a realistic mix for the advisor, stock sentences for the plain one."""

from collections.abc import Iterator
from datetime import date
from itertools import count
from typing import NamedTuple

TODAY = date(2026, 11, 22)
"""What counts as today, so that every run computes the same advice."""


class Said(NamedTuple):
    """One message, and the type of the `custom` message that its answer must hold (None: any answer will do)."""

    text: str
    expects: str | None = None


STOCK = [
    "hello",
    "I am feeling very good",
    "are you a bot?",
    "hey there",
    "I am sad",
    "yes",
    "good morning",
    "perfect, thanks",
    "am I talking to a human?",
    "bye",
]
"""Sentences that the bot of `rasa init` was made for."""

LONGEST = 60
"""Rounds that one person may say before they speak of the next one's company."""

CYCLE = 10
"""Messages after which the advisor's dialogue begins again, with other values: no turn repeats what is known."""


def plain(turns: int, who: int) -> list[Said]:
    """A dialogue of this many messages with the plain bot; `who` begins with another sentence than `who` + 1."""
    return [Said(STOCK[(who + number) % len(STOCK)]) for number in range(turns)]


def advisor(turns: int, who: int) -> list[Said]:
    """A dialogue of this many messages: facts, the question, a date, why, two dates, a correction, backups, ...

    Everybody (`who`) has another company, so nobody is served by an advice that was computed for somebody else.
    """
    said: list[Said] = []
    while len(said) < turns:
        said += _round(who * LONGEST + len(said) // CYCLE)
    return said[:turns]


def endless_plain(who: int) -> Iterator[Said]:
    """A dialogue with the plain bot that goes on as long as somebody asks for its next message."""
    return (Said(STOCK[(who + number) % len(STOCK)]) for number in count())


def endless(who: int) -> Iterator[Said]:
    """A dialogue with the advisor that goes on as long as somebody asks for its next message."""
    return (said for number in count() for said in _round(who * LONGEST + number))


def _round(number: int) -> list[Said]:
    people, weeks = 100 + number, 12 + number % 12
    day, month = 1 + number % 28, ("May", "June", "July")[number % 3]
    users, size = 1 + number % 2, 30 + number % 10
    return [
        Said(f"We're a {people}-person company in Shanghai, stable for years. Sales has {size} people.", "case"),
        Said("When should we start our CRM project?", "advice"),
        Said(f"it will take {weeks} weeks", "case"),
        Said(f"can we start on {day} {month}?", "advice"),
        Said("why not December?", "explanation"),
        Said("March or June?", "comparison"),
        Said(f"Sales has {users} key user{'s' * (users > 1)} and loses about {4 + number % 5} people a year", "case"),
        Said("how many backups does Sales need?", "advice"),
        Said(f"what if the project took {weeks + 6} weeks?", "advice"),
        Said("thanks, that helps"),
    ]
