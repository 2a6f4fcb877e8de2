"""Preparation: what is missing, how long it takes, in which order (S0.9, S2.3)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

import tomli

from advisor.case import Case
from advisor.settings import Settings


@dataclass(frozen=True)
class Item:
    """One item of the readiness catalogue; ``weeks`` is its lead time from nothing."""

    id: str
    weeks: float
    after: tuple[str, ...]


@lru_cache(maxsize=1)
def catalogue() -> dict[str, Item]:
    """The readiness items by id."""
    text = Path(__file__).with_name("readiness.toml").read_text(encoding="utf-8")
    items = (Item(e["id"], float(e["weeks"]), tuple(e["after"])) for e in tomli.loads(text).values())
    return {item.id: item for item in items}


def _days(case: Case, settings: Settings) -> dict[str, int]:
    """Days of work left of each item that is missing or only partly there."""
    share = {"no": 1.0, "partly": settings.partly_done}
    return {
        item: math.ceil(catalogue()[item].weeks * 7 * share[answer])
        for item, answer in case.readiness.items()
        if item in catalogue() and answer in share
    }


def _depth(days: dict[str, int], follow: dict[str, list[str]]) -> dict[str, int]:
    """Length in days of the longest chain that ends with each item."""
    done: dict[str, int] = {}

    def length(item: str) -> int:
        if item not in done:
            done[item] = days.get(item, 0) + max((length(other) for other in follow[item]), default=0)
        return done[item]

    return {item: length(item) for item in follow}


def ready_on(case: Case, settings: Settings) -> date:
    """The first day on which all missing preparation could be done, work starting on ``as_of``."""
    if not case.readiness:
        return case.as_of
    before = {item.id: list(item.after) for item in catalogue().values()}
    return case.as_of + timedelta(days=max(_depth(_days(case, settings), before).values(), default=0))


def schedule(case: Case, start: date, settings: Settings) -> list[dict[str, str]]:
    """The missing items as tasks that end before ``start``, latest possible dates, earliest first."""
    days = _days(case, settings)
    if not days:
        return []
    after: dict[str, list[str]] = {item: [] for item in catalogue()}
    for item in catalogue().values():
        for earlier in item.after:
            after[earlier].append(item.id)
    ahead = _depth(days, after)
    tasks = []
    for item, length in days.items():
        first = start - timedelta(days=ahead[item])
        tasks.append({"item": item, "from": first.isoformat(), "to": (first + timedelta(days=length - 1)).isoformat()})
    return sorted(tasks, key=lambda task: (task["from"], task["item"]))
