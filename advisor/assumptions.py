"""What was not said and had to be assumed: stated with every advice (S4.0)."""

from __future__ import annotations

from typing import Any

from advisor.case import Case
from advisor.outlook import Outlook
from advisor.settings import Settings
from advisor.staffing import key_users_now


def assumptions(case: Case, outlook: Outlook, settings: Settings) -> list[dict[str, Any]]:
    """Each assumption as ``fact`` (path in the case), ``value`` and ``why`` (name of the setting it comes from)."""
    made: list[dict[str, Any]] = []

    def assume(fact: str, value: Any, why: str) -> None:
        made.append({"fact": fact, "value": value, "why": why})

    if not case.regions:
        assume("regions", [], "closed_season_start")
    if case.annual_break is None and outlook.axis.breaks:
        first, last = next((b for b in outlook.axis.breaks if b[1] >= case.as_of), outlook.axis.breaks[-1])
        lunar = bool(case.regions) and case.regions[0].partition("-")[0] in settings.lunar_new_year_regions
        why = "lunar_break_days" if lunar else "christmas_break_start"
        assume("annual_break", {"from": first.isoformat(), "to": last.isoformat()}, why)
    if case.duration_weeks is None:
        assume("project.duration_weeks", settings.duration_weeks, "duration_weeks")
    if case.stage is None:
        assume("growth.stage", "stable", "growth_stage")
    _key_users(case, settings, assume)
    if any(h.basis == "default" for h in outlook.turnover.hazards):
        assume("turnover.rate", settings.turnover_rate, "turnover_rate")
    if not any(outlook.turnover.peaks):
        assume("turnover.peak_months", [], "season_strength")
    if case.target_coverage is None:
        assume("target_coverage", settings.target_coverage, "target_coverage")
    return made


def _key_users(case: Case, settings: Settings, assume: Any) -> None:
    assumed = [d.name for d in case.departments if key_users_now(case, d, settings)[1]]
    if not case.departments or len(assumed) == len(case.departments):
        if case.key_users_per_department is None:
            assume("key_users_per_department", settings.key_users, "key_users")
        return
    for name in assumed:
        assume(f"departments[{name}].key_users", settings.key_users, "key_users")
