"""The calendar around the starts of a case, for pictures: seasons, busy months, phases, coverage by people trained."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from advisor.advice import horizon
from advisor.case import Case
from advisor.losses import all_leave_up_to
from advisor.outlook import Outlook
from advisor.phases import phases_of
from advisor.rounding import chance
from advisor.rules.busy_season import BusySeason
from advisor.settings import Settings, default_settings
from advisor.validation import parse_date, validate

MOST_TRAINED = 6
"""People; more in one department make no visible difference."""


def year_of(case: Mapping[str, Any], start: str, *, settings: Settings | None = None) -> dict[str, Any]:
    """What a picture of the horizon shows beside the weeks of an Advice.

    Args:
        case: a Case of ``schema/case.schema.json``.
        start: the day of kick-off for which ``trained`` is worked out, ISO 8601.
        settings: other defaults than ``settings.toml``.

    Returns:
        ``first``, ``last``: the days of the horizon. ``breaks`` and ``closed``: long breaks and the closed seasons
        around them that touch a plan begun in it (S4.1b). ``busy``, ``peaks``: rows ``{"department", "months"}`` of
        busy months (S4.1c) and months when most people leave (S4.3a), the department empty where it is the company's.
        ``phases``: the phases of a plan begun on ``first``; another start shifts them by as many days (S4.3c).
        ``trained``: ``{"department", "uncovered"}``, the chance that nobody trained is left at the end for 0 to
        MOST_TRAINED people trained (S4.3b).

    Raises:
        InvalidCase: the case or the day cannot be.
    """
    validate(case)
    settings = settings or default_settings()
    parsed = Case.from_json(case)
    first, last = horizon(parsed, settings)
    day = parse_date(start, "start")
    outlook = Outlook(parsed, first, last, (), settings)
    at = Outlook(parsed, day, day, (), settings)
    ends = last + timedelta(days=outlook.plan.length)
    return {
        "first": first.isoformat(),
        "last": last.isoformat(),
        "breaks": [_span(one) for one in outlook.axis.breaks if one[0] <= ends],
        "closed": [_span(one) for one in outlook.axis.seasons if one[0] <= ends],
        "busy": _rows(outlook, BusySeason().months(outlook)),
        "peaks": _rows(outlook, outlook.turnover.peaks),
        "phases": phases_of(case, first),
        "trained": [
            {"department": department.name, "uncovered": [chance(share) for share in row]}
            for department, row in zip(
                parsed.departments, all_leave_up_to(at.loss_by_phase[-1][:, 0], MOST_TRAINED, settings), strict=False
            )
        ],
    }


def _span(interval: tuple[Any, Any]) -> dict[str, str]:
    return {"from": interval[0].isoformat(), "to": interval[1].isoformat()}


def _rows(outlook: Outlook, months: Sequence[Sequence[int]]) -> list[dict[str, Any]]:
    return [
        {"department": department.name, "months": list(row)}
        for department, row in zip(outlook.departments, months, strict=True)
        if row
    ]
