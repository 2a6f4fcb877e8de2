"""Counted leavers as arrays: what a file or a sentence says about who left, month by month.

A month is a number, 12 * year + month - 1; inside arrays calendar months are 0-11.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

Span = tuple[int, int]

# Fewer months in a row than this may be a remark ("two left in March, one in April") as well as a complete record.
A_RECORD = 6


def month_number(text: str) -> int:
    """The number of a month given as "2026-03"."""
    return int(text[:4]) * 12 + int(text[5:7]) - 1


def own_span(leavers: Mapping[str, int]) -> Span | None:
    """First and last month that is listed; None where nothing is."""
    return (month_number(min(leavers)), month_number(max(leavers))) if leavers else None


def joint_span(every: Iterable[Mapping[str, int]]) -> Span | None:
    """First and last month that any of several records lists."""
    spans = [span for span in map(own_span, every) if span]
    return (min(first for first, _ in spans), max(last for _, last in spans)) if spans else None


def seen_span(leavers: Mapping[str, int], joint: Span | None = None) -> Span | None:
    """The months that a record covers, first and last.

    A record that lists a month with nobody, or half a year and more without a gap, says itself what it covers. One
    that lists only the months in which somebody left has left out the quiet ones, at its ends as well: it is read
    over ``joint``, the months that all records of the company cover together. Otherwise a department whose only
    leaver went in March would have been watched in March alone.
    """
    own = own_span(leavers)
    if own is None or joint is None:
        return own
    gapless = len(leavers) == own[1] - own[0] + 1 >= A_RECORD
    return own if gapless or not all(leavers.values()) else joint


@dataclass(frozen=True)
class Record:
    """Leavers of one department or company over the months that were watched.

    Attributes:
        first: number of the first month.
        monthly: leavers of each month, shape (months,); empty where nothing was counted.
        people: headcount, taken as constant.
    """

    first: int
    monthly: np.ndarray
    people: float

    @classmethod
    def of(cls, leavers: Mapping[str, int], people: float, joint: Span | None = None) -> Record:
        """The record of counts by month; a month inside the span that is not listed had no leavers."""
        span = seen_span(leavers, joint)
        if span is None:
            return cls(0, np.zeros(0), people)
        monthly = np.zeros(span[1] - span[0] + 1)
        for month, count in leavers.items():
            monthly[month_number(month) - span[0]] += count
        return cls(span[0], monthly, people)

    @cached_property
    def total(self) -> float:
        """All leavers."""
        return float(self.monthly.sum())

    @cached_property
    def years(self) -> float:
        """Person-years seen."""
        return self.people * len(self.monthly) / 12

    @cached_property
    def calendar(self) -> np.ndarray:
        """Calendar month, 0-11, of each month, shape (months,)."""
        return (self.first + np.arange(len(self.monthly))) % 12

    def by_calendar_month(self) -> Counts:
        """All years together; leavers of an unknown number of people as if of one, which still shows a season."""
        return Counts(
            np.bincount(self.calendar, weights=self.monthly, minlength=12).astype(float),
            np.bincount(self.calendar, minlength=12) * (self.people or 1.0) / 12,
        )


@dataclass(frozen=True)
class Counts:
    """What was counted, all in calendar months: leavers (12,), person-years seen (12,)."""

    leavers: np.ndarray
    exposure: np.ndarray

    @property
    def total(self) -> float:
        """All leavers."""
        return float(self.leavers.sum())

    @property
    def expected(self) -> np.ndarray:
        """Leavers expected in each calendar month if there were no season, shape (12,)."""
        seen = self.exposure.sum()
        return self.total * self.exposure / seen if seen > 0 else np.zeros(12)


def together(records: Iterable[Record]) -> Record:
    """Several records as one of the whole: leavers added month by month, over the months that any covers.

    ``people`` is what makes the person-years add up.
    """
    counted = [record for record in records if len(record.monthly)]
    if not counted:
        return Record(0, np.zeros(0), 0.0)
    first = min(record.first for record in counted)
    monthly = np.zeros(max(record.first + len(record.monthly) for record in counted) - first)
    for record in counted:
        monthly[record.first - first : record.first - first + len(record.monthly)] += record.monthly
    return Record(first, monthly, sum(record.years for record in counted) * 12 / len(monthly))
