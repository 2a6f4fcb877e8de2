"""The turnover model of a case, for the people who review it (S4.3e)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np

from advisor.advice import reference
from advisor.case import Case
from advisor.forecast import leavers_range
from advisor.losses import all_leave
from advisor.outlook import Outlook
from advisor.rounding import rounded
from advisor.settings import Settings, default_settings
from advisor.turnover import company_headcount
from advisor.validation import validate

TRAINED = np.array([1, 2, 3])


def turnover_of(
    case: Mapping[str, Any], *, start: date | None = None, settings: Settings | None = None
) -> dict[str, Any]:
    """The turnover model of a case for a review: rates with intervals, season, peaks and how sure they are.

    Args:
        case: a Case of ``schema/case.schema.json``.
        start: the kick-off for which departures during the plan are worked out; without one the recommended one.
        settings: other defaults than ``settings.toml``.

    Returns:
        ``plan``: ``from`` (kick-off) and ``to`` (last day of the transition). ``departments``, each with

        - ``department``, ``headcount``, ``leavers`` counted (None: not counted),
        - ``rate`` (leavers per person and year), its ``basis``, and the 80 % ``interval`` of the true rate,
        - ``hazard``: 12 monthly rates, ``peak_months``, and ``season``, what the counts say about them
          (``season.verdict_on_peaks``),
        - ``loss_probability``: that one given person leaves during the plan, its 80 % ``loss_interval``,
        - ``all_leave``: that all of one, two, three trained people do,
        - ``plan_leavers``: leavers ``expected`` during the plan, and the 80 % range ``low`` to ``high``
          in which their number will lie, to be held against what happens.

        Intervals are None without counts. ``company``: ``rate``, ``basis``, ``headcount``, ``leavers`` counted,
        ``season_known`` (whether counts alone show a peak).

    Raises:
        InvalidCase: the case cannot be.
    """
    validate(case)
    settings = settings or default_settings()
    parsed = Case.from_json(case)
    if start is None:
        outlook, at = reference(parsed, settings)
    else:
        outlook, at = Outlook(parsed, start, start, (), settings), 0
    model, first = outlook.turnover, outlook.axis.day(at)
    company = {
        "rate": model.company_rate,
        "basis": model.company_basis,
        "headcount": company_headcount(parsed),
        "leavers": int(model.counts.total),
        "season_known": bool(model.claims),
    }
    rows = [_department(outlook, at, row) for row in range(len(parsed.departments))]
    plan = {"from": first.isoformat(), "to": outlook.axis.day(at + outlook.plan.length - 1).isoformat()}
    return rounded({"company": company, "plan": plan, "departments": rows})


def _department(outlook: Outlook, at: int, row: int) -> dict[str, Any]:
    settings, model, department = outlook.settings, outlook.turnover, outlook.departments[row]
    hazard = model.hazards[row]
    seasons, season_of = outlook.exposure
    years = float(seasons[season_of[row], -1, at])
    loss = float(outlook.loss_by_phase[-1][row, at])
    span = hazard.interval(settings)
    people = department.headcount
    range_ = leavers_range(hazard, people * years, model.batches, settings) if people else None
    return {
        "department": department.name,
        "headcount": people,
        "leavers": sum(department.leavers.values()) if department.leavers else None,
        "rate": hazard.rate,
        "interval": span and list(span),
        "basis": hazard.basis,
        "hazard": [float(hazard.rate / 12 * share) for share in model.season[row]],
        "peak_months": list(model.peaks[row]),
        "season": model.verdicts[row],
        "loss_probability": loss,
        "loss_interval": span and [float(-np.expm1(-end * years)) for end in span],
        "all_leave": [float(chance) for chance in all_leave(np.full(3, loss), TRAINED, settings)],
        "plan_leavers": range_
        and {"expected": float(hazard.rate * people * years), "low": range_[0], "high": range_[1]},
    }
