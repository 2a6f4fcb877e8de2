"""Days as arrays: one axis of calendar days with what the calendar says about each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

import numpy as np

from advisor.calendar import breaks_between, closed_season, off_between
from advisor.case import Interval
from advisor.settings import Settings


@dataclass(frozen=True)
class Timeline:
    """A stretch of calendar days; every array has one entry a day, index 0 is ``first``.

    Attributes:
        work: bool, working days of the main region.
        month: int, calendar month 0-11.
        closed: bool, inside a closed season of any region.
        breaks: long breaks that touch the stretch, and ``seasons`` their closed seasons, as inclusive dates.
        rest: int, for each break the days of it up to and including a day, shape (breaks, days).
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


@dataclass
class Share:
    """Share of a plan's user-facing days that fall on marked days, for every start at once."""

    marked: np.ndarray
    ranges: list[tuple[int, int]]
    starts: int
    days: int = field(init=False)

    def __post_init__(self) -> None:
        self.days = max(1, sum(last - first for first, last in self.ranges))

    def of_each_start(self) -> np.ndarray:
        """Shape (…, starts); ``marked`` has shape (…, axis days)."""
        lead = np.zeros((*self.marked.shape[:-1], 1), dtype=np.int32)
        until = np.concatenate([lead, np.cumsum(self.marked, axis=-1, dtype=np.int32)], axis=-1)
        total = np.zeros((*self.marked.shape[:-1], self.starts))
        for first, last in self.ranges:
            total += until[..., last : last + self.starts] - until[..., first : first + self.starts]
        return total / self.days
