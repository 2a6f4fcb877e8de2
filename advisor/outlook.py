"""A case laid out over days: every rule's arrays for every possible start, computed in one pass.

A start is a position on the axis (0 is the first day). All arrays over starts have shape (starts,), over
departments and starts (departments, starts).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cached_property

import numpy as np

from advisor.case import Case, Department, Interval
from advisor.losses import loss_probability
from advisor.plan import plan_of
from advisor.rule import Rule
from advisor.settings import Settings
from advisor.staffing import key_users_now
from advisor.timeline import closed_shares, month_shares, timeline
from advisor.turnover import Turnover, fit

# Numbers in an array that is worked on: 8 bytes each, several of them at once in a processor's own cache.
BLOCK = 8192

Months = Sequence[tuple[int, ...]]

# What a change of a case can touch; rules name the aspects that they read.
ASPECTS = frozenset(
    {"calendar", "plan", "growth", "deadline", "staffing", "headcount", "turnover", "busy", "readiness"}
)


class Outlook:
    """All starts from ``first`` to ``last`` of one case, with what blocks them and what weighs on them.

    Args:
        case: the case.
        first, last: first and last start day, inclusive.
        rules: the rules to apply.
        settings: the defaults.
        base: an outlook of a neighbouring case whose arrays may be reused, and
        changed: the aspects in which this case differs from the base's.
    """

    def __init__(
        self,
        case: Case,
        first: date,
        last: date,
        rules: tuple[Rule, ...],
        settings: Settings,
        base: Outlook | None = None,
        changed: frozenset[str] = ASPECTS,
    ) -> None:
        self.case, self.settings, self.rules = case, settings, rules
        self.first, self.last = first, last
        self.starts = (last - first).days + 1
        self.plan = plan_of(case.duration_weeks or settings.duration_weeks, settings)
        self.axis = timeline(case.regions, case.annual_break, first, self.starts + self.plan.length, settings)
        self.work = self.axis.work[: self.starts]
        self.departments: tuple[Department, ...] = case.departments or (Department(name=""),)
        if base is not None:
            self._reuse(base, changed)
        self.blocks: dict[str, np.ndarray] = {}
        self.weights: dict[str, np.ndarray] = {}
        for rule in rules:
            if base is not None and not rule.reads & changed:
                self._take(rule, base)
            else:
                self._apply(rule)

    def _reuse(self, base: Outlook, changed: frozenset[str]) -> None:
        # cached_property keeps its value in the instance's dictionary: what did not change is simply handed on.
        kept = {"key_users", "trained"} if "staffing" not in changed else set()
        if not changed & {"turnover", "headcount"}:
            kept.add("turnover")
            if not changed & {"plan", "calendar"}:
                kept |= {"exposure", "loss_by_phase"}
        if "headcount" not in changed:
            kept.add("headcount_share")
        self.__dict__.update({name: base.__dict__[name] for name in kept if name in base.__dict__})

    def _take(self, rule: Rule, base: Outlook) -> None:
        if rule.id in base.blocks:
            self.blocks[rule.id] = base.blocks[rule.id]
        if rule.id in base.weights:
            self.weights[rule.id] = base.weights[rule.id]

    def _apply(self, rule: Rule) -> None:
        blocked, weight = rule.blocked(self), rule.weight(self)
        if blocked is not None and blocked.any():
            self.blocks[rule.id] = blocked
        if weight is not None and weight.any():
            self.weights[rule.id] = weight

    # What the rules read ------------------------------------------------------------------

    @cached_property
    def key_users(self) -> np.ndarray:
        """Key users of each department as they stand or are assumed."""
        return np.array([key_users_now(self.case, d, self.settings)[0] for d in self.departments])

    @cached_property
    def trained(self) -> np.ndarray:
        """People who are trained once the project runs: at least one, since ``staffing_gap`` blocks until then."""
        return np.maximum(self.key_users, 1)

    @cached_property
    def turnover(self) -> Turnover:
        """The fitted turnover model."""
        return fit(self.case, self.departments, self.settings)

    @cached_property
    def exposure(self) -> tuple[np.ndarray, np.ndarray]:
        """Seasonal person-years from kick-off to the end of each phase, shape (seasons, phases, starts).

        The second array tells which season a department has, shape (departments,).
        """
        seasons, row = self.turnover.distinct_seasons()
        until = np.zeros((len(seasons), len(self.axis) + 1))
        np.cumsum(seasons[:, self.axis.month] / 365.25, axis=1, out=until[:, 1:])
        ends = [until[:, end : end + self.starts] for end in self.plan.bounds[1:]]
        return np.stack(ends, axis=1) - until[:, None, : self.starts], row

    @cached_property
    def loss_by_phase(self) -> tuple[np.ndarray, ...]:
        """Chance that one given person has left by the end of each phase: an array (departments, starts) a phase.

        Phase by phase and in blocks of departments, so that what is worked on fits the processor's cache.
        """
        shape, years = self.turnover.gamma()
        exposure, row = self.exposure
        phases = tuple(np.empty((len(row), self.starts)) for _ in range(exposure.shape[1]))
        for rows in self.blocks_of_departments():
            for phase, loss in enumerate(phases):
                loss[rows] = loss_probability(shape[rows], years[rows], exposure[row[rows], phase])
        return phases

    def blocks_of_departments(self) -> list[slice]:
        """All departments, some at a time: as many as keep an array over all starts small."""
        some = max(1, BLOCK // self.starts)
        return [slice(first, first + some) for first in range(0, len(self.departments), some)]

    @cached_property
    def headcount_share(self) -> np.ndarray:
        """Weight of each department by headcount, sum 1; an unknown headcount counts as the average of the known."""
        known = [d.headcount for d in self.departments if d.headcount is not None]
        typical = sum(known) / len(known) if known else 1.0
        people = np.array([typical if d.headcount is None else float(d.headcount) for d in self.departments])
        return people / people.sum() if people.sum() > 0 else np.full(len(people), 1 / len(people))

    def weighted_share(self, months: Months, divisor: np.ndarray | None = None) -> np.ndarray:
        """Share of the user-facing days in each department's months, averaged by headcount, shape (starts,).

        ``divisor`` (departments,) divides each department's share first.
        """
        weight = self.headcount_share if divisor is None else self.headcount_share / divisor
        return (weight @ self._chosen(months)) @ self.month_share

    @property
    def closed_share(self) -> np.ndarray:
        """Share of the user-facing days of each start that fall into a closed season, shape (starts,)."""
        return closed_shares(self.axis, self.plan, self.starts)

    @property
    def month_share(self) -> np.ndarray:
        """Share of the user-facing days of each start in each calendar month, shape (12, starts)."""
        return month_shares(self.axis, self.plan, self.starts)

    @staticmethod
    def _chosen(months: Months) -> np.ndarray:
        return np.array([[number in numbers for number in range(1, 13)] for numbers in months], dtype=float)

    def share_in_months(self, months: Months, start: int) -> np.ndarray:
        """Share of one start's user-facing days in each department's months (1-12), shape (departments,)."""
        return self._chosen(months) @ self.month_share[:, start]

    def months_of_plan(self, start: int) -> set[int]:
        """Calendar months (1-12) that the user-facing days of one start touch."""
        return {int(month) + 1 for month in np.flatnonzero(self.month_share[:, start])}

    def seasons_met(self, start: int) -> list[tuple[Interval, Interval]]:
        """Breaks and their closed seasons that a plan from this start meets, as (break, season)."""
        first, last = self.axis.day(start), self.axis.day(start + self.plan.length - 1)
        pairs = zip(self.axis.breaks, self.axis.seasons, strict=True)
        return [(break_, season) for break_, season in pairs if season[0] <= last and season[1] >= first]

    def before(self, day: date | None) -> np.ndarray:
        """Starts before a day; all of them where it is unknown."""
        if day is None:
            return np.ones(self.starts, dtype=bool)
        return np.arange(self.starts) < self.axis.index(day)

    @staticmethod
    def day_before(day: date | None) -> date | None:
        """The last day of what ends on ``day``."""
        return None if day is None else day - timedelta(days=1)

    # What comes of it ---------------------------------------------------------------------

    @cached_property
    def blocked(self) -> np.ndarray:
        """Starts that some rule blocks."""
        return np.logical_or.reduce(list(self.blocks.values())) if self.blocks else np.zeros(self.starts, dtype=bool)

    @cached_property
    def risk(self) -> np.ndarray:
        """1 - product of (1 - weight) over the rules."""
        kept = np.ones(self.starts)
        for weight in self.weights.values():
            kept *= 1 - weight
        return 1 - kept

    def blockers(self, start: int) -> list[str]:
        """Rules that block one start, in the order of the rules."""
        return [rule.id for rule in self.rules if rule.id in self.blocks and self.blocks[rule.id][start]]
