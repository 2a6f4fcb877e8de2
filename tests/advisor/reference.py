"""The timing design once more, slowly and plainly: one day at a time, no arrays. The engine must agree with it."""

from __future__ import annotations

import math
from datetime import date, timedelta

from advisor.calendar import breaks_between, closed_season
from advisor.case import Case, Department
from advisor.settings import default_settings

S = default_settings()
PHASES = [("concept_training", 0.15, 0.25), ("process_mapping", 0.30, 0.5), ("configuration", 0.35, 0.65)]


def phases(case: Case, start: date) -> list[tuple[str, date, date, float]]:
    """Name, first day, day after the last, harm of each phase."""
    days = (case.duration_weeks or 16) * 7
    live = max(1, math.floor(days + 1e-9))
    out, begin, share = [], 0, 0.0
    for name, part, harm in PHASES:
        share += part
        end = min(live, round(share * days))
        out.append((name, begin, end, harm))
        begin = end
    out.append(("operation_training", begin, live, 0.85))
    out.append(("transition", live, live + 28, 1.0))
    return [(n, start + timedelta(days=a), start + timedelta(days=b), h) for n, a, b, h in out]


def days_between(first: date, end: date):
    while first < end:
        yield first
        first += timedelta(days=1)


def breaks(case: Case) -> list[tuple[date, date]]:
    found = set()
    for region in case.regions or (None,):
        found |= set(breaks_between(region, case.annual_break, case.as_of, case.as_of + timedelta(days=1500), S))
    return sorted(found)


def is_closed(case: Case, day: date) -> bool:
    return any(a <= day <= b for a, b in (closed_season(x, S) for x in breaks(case)))


def departments(case: Case) -> tuple[Department, ...]:
    return case.departments or (Department(name=""),)


def trained(case: Case, d: Department) -> int:
    known = d.key_users if d.key_users is not None else case.key_users_per_department
    return 1 if known is None else max(1, known)


def headcounts(case: Case) -> list[float]:
    known = [d.headcount for d in departments(case) if d.headcount is not None]
    typical = sum(known) / len(known) if known else 1.0
    people = [typical if d.headcount is None else d.headcount for d in departments(case)]
    total = sum(people)
    return [p / total if total else 1 / len(people) for p in people]


def rate(case: Case, d: Department) -> float:
    if d.rate is not None:
        return d.rate
    if d.leavers_per_year is not None and d.headcount:
        return d.leavers_per_year / d.headcount
    if case.rate is not None:
        return case.rate
    known = [x.headcount for x in case.departments]
    people = case.headcount or (sum(known) if known and all(known) else None)
    if case.leavers_per_year is not None and people:
        return case.leavers_per_year / people
    return 0.2


def season(case: Case, d: Department) -> list[float]:
    peaks = d.peak_months or case.peak_months
    raw = [2.0 if m in peaks else 1.0 for m in range(1, 13)]
    mean = sum(raw) / 12
    return [r / mean for r in raw]


def all_gone(p: float, n: int) -> float:
    chance = 1.0
    for i in range(n):
        chance *= (9 * p + i) / (9 + i)
    return chance


def harm_of(case: Case, d: Department, plan: list, people: int) -> float:
    harm = before = exposure = 0.0
    for _, a, b, h in plan:
        exposure += sum(season(case, d)[day.month - 1] / 365.25 for day in days_between(a, b))
        gone = all_gone(1 - math.exp(-rate(case, d) * exposure), people)
        harm += h * (gone - before)
        before = gone
    return harm


def weights(case: Case, start: date) -> dict[str, float]:
    """Every rule's weight for one start (cases without counted leavers and readiness)."""
    plan = phases(case, start)
    facing = [day for name, a, b, _ in plan if name != "configuration" for day in days_between(a, b)]
    share_of = headcounts(case)
    out = {"year_end": 0.5 * sum(is_closed(case, d) for d in facing) / len(facing)}
    span = list(days_between(plan[3][1], plan[4][2]))
    lost = max((sum(a <= d <= b for d in span) for a, b in breaks(case)), default=0)
    if lost:
        heard = 1.84 / (math.log10(1440 * lost) ** 1.25 + 1.84)
        out["annual_break"] = 1 - (heard + 2 ** (-lost / 198)) / 2
    busy = peak = 0.0
    kept = 1.0
    for d, weight in zip(departments(case), share_of, strict=True):
        closing = case.fiscal_year_end_month
        months = {*case.busy_months, *d.busy_months, *([closing, closing % 12 + 1] if closing else [])}
        busy += weight * sum(day.month in months for day in facing) / len(facing)
        peaks = d.peak_months or case.peak_months
        peak += weight * sum(day.month in peaks for day in facing) / len(facing) / trained(case, d)
        kept *= 1 - min(harm_of(case, d, plan, people) for people in range(1, trained(case, d) + 1))
    out["busy_season"], out["turnover_peak"] = 0.5 * busy, 0.3 * peak
    out["single_key_user"] = 1 - kept if case.departments else 0.0
    return out


def blocked_by(case: Case, start: date) -> set[str]:
    out = set()
    if is_closed(case, start):
        out.add("year_end")
    if case.stage in {"new", "expanding", "restructuring"} and (case.settled_from is None or start < case.settled_from):
        out.add("expansion")
    for d in departments(case):
        known = d.key_users if d.key_users is not None else case.key_users_per_department
        if (known == 0 or (d.vacancies or 0) > 0) and (d.staffed_from is None or start < d.staffed_from):
            out.add("staffing_gap")
    if case.go_live_by and phases(case, start)[4][1] > case.go_live_by:
        out.add("deadline")
    return out
