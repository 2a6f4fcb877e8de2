"""The turnover model of a case, for the people who review it (S4.3e)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from advisor.case import Case
from advisor.outlook import Outlook
from advisor.rounding import rounded
from advisor.settings import Settings, default_settings
from advisor.turnover import company_headcount
from advisor.validation import validate


def turnover_of(case: Mapping[str, Any], *, settings: Settings | None = None) -> dict[str, Any]:
    """The turnover model of a case for a review: rates with intervals, season, peaks and how sure they are.

    Returns:
        ``departments``: name, ``rate`` (leavers per person and year), ``interval`` (low, high; None without
        counts), ``basis``, ``hazard`` (12 monthly rates), ``peak_months``, ``peaks_stated``; ``company``: ``rate``,
        ``basis``, ``headcount``, ``leavers`` counted, ``season_known`` (whether counts alone show a peak).

    Raises:
        InvalidCase: the case cannot be.
    """
    validate(case)
    settings = settings or default_settings()
    parsed = Case.from_json(case)
    outlook = Outlook(parsed, parsed.as_of, parsed.as_of, (), settings)
    model = outlook.turnover
    rows = [
        {
            "department": department.name,
            "headcount": department.headcount,
            "leavers": sum(department.leavers.values()) if department.leavers else None,
            "rate": hazard.rate,
            "interval": list(span) if (span := hazard.interval(settings)) else None,
            "basis": hazard.basis,
            "hazard": [float(hazard.rate / 12 * s) for s in season],
            "peak_months": list(peaks),
            "peaks_stated": stated,
        }
        for department, hazard, season, peaks, stated in zip(
            parsed.departments, model.hazards, model.season, model.peaks, model.stated, strict=False
        )
    ]
    company = {
        "rate": model.company_rate,
        "basis": model.company_basis,
        "headcount": company_headcount(parsed),
        "leavers": int(model.counts.total),
        "season_known": bool(model.claims),
    }
    return rounded({"company": company, "departments": rows})
