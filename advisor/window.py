"""From risks of days to windows: runs of acceptable working days, and the verdict on an asked start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import numpy as np

from advisor.outlook import Outlook
from advisor.settings import Settings


@dataclass(frozen=True)
class Run:
    """Acceptable working days on end: positions of the first, last and best of them, risk of the best."""

    first: int
    last: int
    best: int
    risk: float


@dataclass(frozen=True)
class Windows:
    """What may be recommended on an outlook.

    Attributes:
        best: the lowest risk of an unblocked working day; None where every one is blocked.
        runs: in order of time; the first is the window, the others are alternatives.
    """

    best: float | None
    runs: tuple[Run, ...]

    @property
    def window(self) -> Run | None:
        """The recommended window."""
        return self.runs[0] if self.runs else None


def windows(outlook: Outlook) -> Windows:
    """Runs of working days that are unblocked and within 0.05 of the best.

    A run is broken by a working day that isn't acceptable, and by a blocked day off: no day of a window is blocked.
    """
    open_days = outlook.work & ~outlook.blocked
    if not open_days.any():
        return Windows(None, ())
    risk = outlook.risk
    best = float(risk[open_days].min())
    acceptable = open_days & (risk <= best + outlook.settings.acceptable_above_best + 1e-12)
    # A day off between two acceptable working days neither breaks a run nor begins one.
    breaks = np.cumsum((outlook.work & ~acceptable) | outlook.blocked)
    days = np.flatnonzero(acceptable)
    cuts = np.flatnonzero(np.diff(breaks[days])) + 1
    runs = []
    ends = [0, *cuts.tolist(), len(days)]
    for first, last in pairwise(ends):
        run = days[first:last]
        lowest = int(run[risk[run].argmin()])
        runs.append(Run(int(run[0]), int(run[-1]), lowest, float(risk[lowest])))
    return Windows(best, tuple(runs))


def alternatives(found: Windows, settings: Settings) -> list[Run]:
    """The other runs, at most five, by risk and then date."""
    return sorted(found.runs[1:], key=lambda run: (round(run.risk, 6), run.first))[: settings.max_alternatives]


@dataclass(frozen=True)
class Judged:
    """An asked start: its best day's position on ``outlook``, that day's risk, and the verdict."""

    outlook: Outlook
    day: int
    risk: float
    verdict: str


def judge_days(outlook: Outlook, first: date, last: date, earliest: date, best: float | None) -> Judged:
    """Verdict on a start between two days (inclusive) by its best working day.

    ``wait`` when every working day of it is blocked or too early (before ``earliest``), or the best is 0.25
    worse than the best of all; ``start`` when the best is acceptable; else ``caution``. Where the days hold no
    working day, they are judged as they stand.
    """
    low, high = outlook.axis.index(first), outlook.axis.index(last)
    days = np.arange(max(low, 0), min(high, outlook.starts - 1) + 1)
    working = days[outlook.work[days]]
    days = working if len(working) else days
    free = days[~outlook.blocked[days] & (days >= outlook.axis.index(earliest))]
    chosen = free if len(free) else days
    day = int(chosen[np.argmin(outlook.risk[chosen])])
    risk, settings = float(outlook.risk[day]), outlook.settings
    if not len(free) or best is None or risk >= best + settings.wait_above_best - 1e-12:
        verdict = "wait"
    elif risk <= best + settings.acceptable_above_best + 1e-12:
        verdict = "start"
    else:
        verdict = "caution"
    return Judged(outlook, day, risk, verdict)
