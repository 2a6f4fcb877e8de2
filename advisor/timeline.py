"""Days as arrays: one axis of calendar days with what the calendar says about each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import numpy as np

from advisor.calendar import breaks_between, closed_season, off_between
from advisor.case import Interval
from advisor.plan import Plan
from advisor.settings import Settings


@dataclass(frozen=True, eq=False)
class Timeline:
    """A stretch of calendar days; every array has one entry a day, index 0 is ``first``.

    Attributes:
        work: bool, working days of the main region.
        month: int, calendar month 0-11.
        closed: bool, inside a closed season of any region.
        breaks: long breaks that touch the stretch, and ``seasons`` their closed seasons, as inclusive dates.
        rest: int, for each break the days of it up to and including a day, shape (breaks, days).

    Two timelines are the same only if they are one object; ``timeline`` gives the same object for the same place.
    """

    first: date
    work: np.ndarray
    month: np.ndarray
    closed: np.ndarray
    breaks: tuple[Interval, ...]
    seasons: tuple[Interval, ...]
    rest: np.ndarray

    def __len__(self) -> int:
        return len(self.work)

    def index(self, day: date) -> int:
        """Position of a day; may lie outside the axis."""
        return (day - self.first).days

    def day(self, index: int) -> date:
        """The day at a position."""
        return self.first + timedelta(days=int(index))


@lru_cache(maxsize=256)
def timeline(regions: tuple[str, ...], own: Interval | None, first: date, days: int, settings: Settings) -> Timeline:
    """The timeline of a case's regions: working days are the main region's, closed seasons any region's (S4.1).

    Cached: the calendar of a day is the same for every project of a place.
    """
    last = first + timedelta(days=days - 1)
    main = regions[0] if regions else None
    breaks: set[Interval] = set()
    for region in regions or (None,):
        breaks.update(breaks_between(region, own, first, last, settings))
    pairs = [(break_, closed_season(break_, settings)) for break_ in sorted(breaks)]
    pairs = [(break_, season) for break_, season in pairs if season[0] <= last and season[1] >= first]
    axis = np.arange(np.datetime64(first), np.datetime64(first) + days)
    closed = np.zeros(days, dtype=bool)
    rest = np.zeros((len(pairs), days), dtype=np.int32)
    for row, (break_, season) in enumerate(pairs):
        closed |= (axis >= np.datetime64(season[0])) & (axis <= np.datetime64(season[1]))
        rest[row] = np.cumsum((axis >= np.datetime64(break_[0])) & (axis <= np.datetime64(break_[1])))
    return Timeline(
        first=first,
        work=~off_between(main, first, last),
        month=(axis.astype("datetime64[M]").astype(np.int64) % 12).astype(np.int8),
        closed=closed,
        breaks=tuple(pair[0] for pair in pairs),
        seasons=tuple(pair[1] for pair in pairs),
        rest=rest,
    )


@lru_cache(maxsize=256)
def closed_shares(axis: Timeline, plan: Plan, starts: int) -> np.ndarray:
    """Share of the user-facing days of each start that fall into a closed season, shape (starts,)."""
    return _shares(axis.closed, plan, starts)


@lru_cache(maxsize=256)
def month_shares(axis: Timeline, plan: Plan, starts: int) -> np.ndarray:
    """Share of the user-facing days of each start in each calendar month, shape (12, starts)."""
    return _shares(axis.month[None, :] == np.arange(12)[:, None], plan, starts)


def _shares(marked: np.ndarray, plan: Plan, starts: int) -> np.ndarray:
    """Share of a plan's user-facing days that are marked: (…, axis days) to (…, starts), for every start at once."""
    lead = np.zeros((*marked.shape[:-1], 1), dtype=np.int32)
    until = np.concatenate([lead, np.cumsum(marked, axis=-1, dtype=np.int32)], axis=-1)
    ranges = plan.user_facing()
    total = np.zeros((*marked.shape[:-1], starts))
    for first, last in ranges:
        total += until[..., last : last + starts] - until[..., first : first + starts]
    return total / max(1, sum(last - first for first, last in ranges))
