"""The horizon week by week, for calendars."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import numpy as np

from advisor.outlook import Outlook
from advisor.rounding import DIGITS


def weeks_of(outlook: Outlook) -> list[dict[str, Any]]:
    """A row a week: the lowest risk of its working days, and the rules that block every one of them between them.

    A week without a working day is told by its calendar days.
    """
    mondays, week, first_of_week = _week_grid(outlook.first, outlook.starts)
    number = len(mondays)
    counted = outlook.work | ~(np.add.reduceat(outlook.work, first_of_week) > 0)[week]
    risk = np.minimum.reduceat(np.where(counted, outlook.risk, np.inf), first_of_week)
    blocking: list[list[str]] = [[] for _ in range(number)]
    if outlook.blocks:
        shut = ~np.logical_or.reduceat(counted & ~outlook.blocked, first_of_week)
        for rule in outlook.rules:
            if rule.id in outlook.blocks:
                hit = np.logical_or.reduceat(outlook.blocks[rule.id] & counted, first_of_week)
                for row in np.flatnonzero(hit & shut).tolist():
                    blocking[row].append(rule.id)
    risks = np.clip(np.round(risk, DIGITS), 0, 1).tolist()
    return [
        {"week": monday, "risk": value, "blocked_by": rules}
        for monday, value, rules in zip(mondays, risks, blocking, strict=True)
    ]


@lru_cache(maxsize=64)
def _week_grid(first: date, days: int) -> tuple[tuple[str, ...], np.ndarray, np.ndarray]:
    """Mondays of the weeks of an axis, the week of each of its days, the position of each week's first day."""
    monday = first - timedelta(days=first.weekday())
    week = (np.arange(days) + (first - monday).days) // 7
    mondays = tuple((monday + timedelta(weeks=n)).isoformat() for n in range(int(week[-1]) + 1))
    return mondays, week, np.flatnonzero(np.diff(week, prepend=-1))
