"""Preparation: what is missing, how long it takes, in which order (S0.9, S2.3), counted back from the start."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from typing import Any

from advisor.case import Case
from advisor.catalogue import Item, items
from advisor.settings import Settings

Days = Mapping[str, int]


def answers(case: Case) -> dict[str, str]:
    """The answer to each readiness item; what was said of a whole entry (``S0.9``) counts for each of its parts."""
    stated = case.readiness
    return {id_: stated.get(id_) or stated.get(item.source) or "unknown" for id_, item in items().items()}


def reorganises_first(case: Case, settings: Settings) -> bool:
    """Whether S2.3's order holds (reorganise, then educate: S2.4); elsewhere, and with no place known, Gartner's."""
    return bool(case.regions) and case.regions[0].partition("-")[0] in settings.reorganise_first_regions


@lru_cache(maxsize=2)
def steps(china: bool) -> tuple[tuple[Item, ...], ...]:
    """The items step by step, in S2.3's order for China or Gartner's (S2.2)."""

    def step(item: Item) -> int:
        return item.china if china else item.gartner

    return tuple(tuple(group) for _, group in groupby(sorted(items().values(), key=step), key=step))


def days_left(said: Mapping[str, str], settings: Settings, unknown_too: bool = False) -> dict[str, int]:
    """Days of work left of each item that is missing or partly there; ``unknown_too`` counts the unknown as missing."""
    share = {"no": 1.0, "partly": settings.partly_done} | ({"unknown": 1.0} if unknown_too else {})
    return {id_: math.ceil(items()[id_].weeks * 7 * share[answer]) for id_, answer in said.items() if answer in share}


def finishes(days: Days, china: bool) -> dict[str, int]:
    """After how many days from today each item can be done: a step begins when all of the one before is done."""
    done: dict[str, int] = {}
    begin = 0
    for step in steps(china):
        for item in step:
            done[item.id] = max([begin, *(done[earlier] for earlier in item.after)]) + days.get(item.id, 0)
        begin = max([begin, *(done[item.id] for item in step)])
    return done


def _ahead(days: Days, china: bool) -> dict[str, int]:
    """How many days before the start each item must have begun at the latest."""
    ahead: dict[str, int] = {}
    later = 0
    for step in reversed(steps(china)):
        for item in reversed(step):
            follow = [ahead[other.id] for other in step if item.id in other.after]
            ahead[item.id] = max([later, *follow]) + days.get(item.id, 0)
        later = max([later, *(ahead[item.id] for item in step)])
    return ahead


def ready_after(said: Mapping[str, str], china: bool, settings: Settings) -> int:
    """Days from today until all missing preparation could be done."""
    return max(finishes(days_left(said, settings), china).values())


def ready_on(case: Case, settings: Settings) -> date:
    """The first day on which all missing preparation could be done, work starting on ``as_of``."""
    if not case.readiness:
        return case.as_of
    return case.as_of + timedelta(days=ready_after(answers(case), reorganises_first(case, settings), settings))


def holdups(case: Case, settings: Settings) -> list[tuple[str, int]]:
    """What decides when all is ready: the missing items that leave no day to spare, with their days, longest first."""
    china = reorganises_first(case, settings)
    days = days_left(answers(case), settings)
    done, ahead = finishes(days, china), _ahead(days, china)
    whole = max(done.values())
    tight = [(id_, length) for id_, length in days.items() if done[id_] - length + ahead[id_] == whole]
    return sorted(tight, key=lambda pair: -pair[1])


def schedule(case: Case, start: date, settings: Settings, unknown_too: bool = False) -> list[dict[str, Any]]:
    """The missing items as tasks that end before ``start``, as late as possible, earliest first.

    Where there is no time for that, a task begins as soon as it can, and so may end on the start day or later.

    Args:
        unknown_too: count what nobody has said anything about as missing.

    Returns:
        ``item``, ``from`` and ``to`` (ISO days, inclusive) of each.
    """
    china = reorganises_first(case, settings)
    days = days_left(answers(case), settings, unknown_too)
    done, ahead = finishes(days, china), _ahead(days, china)
    tasks = []
    for item in (item for step in steps(china) for item in step if days.get(item.id)):
        soonest = case.as_of + timedelta(days=done[item.id] - days[item.id])
        first = max(start - timedelta(days=ahead[item.id]), soonest)
        last = first + timedelta(days=days[item.id] - 1)
        tasks.append({"item": item.id, "from": first.isoformat(), "to": last.isoformat()})
    return sorted(tasks, key=lambda task: task["from"])
