"""Which missing fact to ask for: the one that could move the answer most (value of information)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from dateutil.relativedelta import relativedelta

from advisor.case import Case, Department
from advisor.outlook import Outlook
from advisor.rules.expansion import UNSETTLED
from advisor.settings import Settings
from advisor.staffing import key_users_now
from advisor.window import Judged, Windows, judge_days, windows

# How many days of moved window a changed verdict is worth: the verdict is what the person came for.
VERDICT_DAYS = {0: 0, 1: 30, 2: 60}
_VERDICTS = ("start", "caution", "wait")


@dataclass(frozen=True)
class Situation:
    """An advised case: its outlook, windows and the verdict on the asked start."""

    case: Case
    outlook: Outlook
    found: Windows
    judged: Judged


@dataclass(frozen=True)
class Guess:
    """A missing fact with one plausible value put in: ``case`` with it, its likelihood, the aspects it changes."""

    fact: str
    case: Case
    chance: float
    changed: frozenset[str]


def questions(situation: Situation, settings: Settings) -> list[str]:
    """Paths of the missing facts that could move the window or the verdict, the most telling first.

    Each is tried with a few plausible values (settings: ``plausible``); its worth is the expected number of days
    that the window moves, a lost or found window counting as the whole horizon, plus what a changed verdict is worth.
    Facts that move nothing are left out.
    """
    worth: dict[str, float] = {}
    for guess in guesses(situation.case, situation.outlook, settings):
        worth[guess.fact] = worth.get(guess.fact, 0.0) + guess.chance * _moved(situation, guess, settings)
    return sorted((fact for fact, days in worth.items() if days > 0), key=lambda fact: -worth[fact])


def _moved(situation: Situation, guess: Guess, settings: Settings) -> float:
    outlook = situation.outlook
    other = Outlook(
        guess.case, outlook.first, outlook.last, outlook.rules, settings, base=outlook, changed=guess.changed
    )
    found = windows(other)
    days = float(VERDICT_DAYS[_verdict_distance(situation, guess.case, other, found)])
    before, after = situation.found.window, found.window
    if before and after:
        days += abs(before.first - after.first) + 0.25 * abs(before.last - after.last)
    elif before or after:
        days += outlook.starts
    return days


def _verdict_distance(situation: Situation, case: Case, other: Outlook, found: Windows) -> int:
    asked = case.desired_start
    first, last = asked if asked else (situation.judged.outlook.axis.day(situation.judged.day),) * 2
    if first < other.first or last > other.last:
        return 0  # outside the horizon only the window speaks
    judged = judge_days(other, first, last, other.first, found.best)
    return abs(_VERDICTS.index(judged.verdict) - _VERDICTS.index(situation.judged.verdict))


def guesses(case: Case, outlook: Outlook, settings: Settings) -> Iterator[Guess]:
    """Every missing fact with each of its plausible values."""
    yield from _project_guesses(case, settings)
    yield from _growth_guesses(case, settings)
    yield from _gap_guesses(case, settings)
    yield from _calendar_guesses(case, settings)
    yield from _turnover_guesses(case, outlook, settings)
    yield from _department_guesses(case, settings)


def _later(case: Case, months: int):
    return case.as_of + relativedelta(months=months)


def _project_guesses(case: Case, settings: Settings) -> Iterator[Guess]:
    plausible = settings.plausible
    if case.duration_weeks is None:
        for weeks, chance in plausible["duration_weeks"]:
            yield Guess("project.duration_weeks", replace(case, duration_weeks=weeks), chance, frozenset({"plan"}))
    if case.go_live_by is None:
        for months, chance in plausible["go_live_months"]:
            other = replace(case, go_live_by=_later(case, months))
            yield Guess("project.go_live_by", other, chance, frozenset({"deadline"}))
    if case.desired_start is None:
        for months, chance in plausible["desired_start_months"]:
            day = _later(case, months)
            yield Guess("project.desired_start", replace(case, desired_start=(day, day)), chance, frozenset())


def _growth_guesses(case: Case, settings: Settings) -> Iterator[Guess]:
    if case.stage is None:
        for stage, chance in settings.plausible["growth_stage"]:
            yield Guess("growth.stage", replace(case, stage=stage), chance, frozenset({"growth"}))
    elif case.stage in UNSETTLED and case.settled_from is None:
        for months, chance in settings.plausible["settled_from_months"]:
            yield Guess("growth.settled_from", _unblocked(case, months, settings), chance, _BLOCKERS)


def _gap_guesses(case: Case, settings: Settings) -> Iterator[Guess]:
    for department in _most_exposed(case, [d for d in case.departments if _open_gap(case, d, settings)], settings):
        for months, chance in settings.plausible["staffed_from_months"]:
            other = _unblocked(case, months, settings)
            yield Guess(f"departments[{department.name}].staffed_from", other, chance, _BLOCKERS)


_BLOCKERS = frozenset({"growth", "staffing"})


def _open_gap(case: Case, department: Department, settings: Settings) -> bool:
    missing = department.vacancies or key_users_now(case, department, settings)[0] == 0
    return bool(missing) and department.staffed_from is None


def _unblocked(case: Case, months: int, settings: Settings) -> Case:
    """The case with an end to everything that blocks without one.

    One such answer alone would open nothing while the others are missing; together they show what each is worth.
    """
    day = _later(case, months)
    filled = tuple(replace(d, staffed_from=day) if _open_gap(case, d, settings) else d for d in case.departments)
    settled = day if case.stage in UNSETTLED and case.settled_from is None else case.settled_from
    return replace(case, settled_from=settled, departments=filled)


def _most_exposed(case: Case, departments: list[Department], settings: Settings) -> list[Department]:
    """The few departments worth asking about: those with most people, so that the work stays linear in departments."""
    most = settings.asked_departments
    return sorted(departments, key=lambda d: (-(d.headcount or 0), d.name))[:most]


def _calendar_guesses(case: Case, settings: Settings) -> Iterator[Guess]:
    if not case.regions:
        for regions, chance in settings.plausible["regions"]:
            yield Guess("regions", replace(case, regions=tuple(regions)), chance, frozenset({"calendar"}))
    busy = frozenset({"busy"})
    if not case.busy_months:
        for months, chance in settings.plausible["busy_months"]:
            yield Guess("busy_months", replace(case, busy_months=tuple(months)), chance, busy)
    if case.fiscal_year_end_month is None:
        for month, chance in settings.plausible["fiscal_year_end_month"]:
            yield Guess("fiscal_year_end_month", replace(case, fiscal_year_end_month=month), chance, busy)


def _turnover_guesses(case: Case, outlook: Outlook, settings: Settings) -> Iterator[Guess]:
    changed = frozenset({"turnover"})
    if any(h.basis == "default" for h in outlook.turnover.hazards):
        for rate, chance in settings.plausible["turnover_rate"]:
            yield Guess("turnover.rate", replace(case, rate=rate), chance, changed)
    if not any(outlook.turnover.peaks):
        for months, chance in settings.plausible["peak_months"]:
            yield Guess("turnover.peak_months", replace(case, peak_months=tuple(months)), chance, changed)


def _department_guesses(case: Case, settings: Settings) -> Iterator[Guess]:
    plausible, changed = settings.plausible, frozenset({"staffing"})
    if not case.departments:
        for number, chance in plausible["departments"]:
            some = tuple(Department(name=str(n)) for n in range(number))
            everything = frozenset({"staffing", "headcount", "turnover", "busy"})
            yield Guess("departments", replace(case, departments=some), chance, everything)
    unknown = [d for d in case.departments if key_users_now(case, d, settings)[1]]
    if unknown and len(unknown) == len(case.departments):
        for number, chance in plausible["key_users"]:
            yield Guess("key_users_per_department", replace(case, key_users_per_department=number), chance, changed)
        unknown = []
    for department in _most_exposed(case, unknown, settings):
        for number, chance in plausible["key_users"]:
            other = _with(case, department, key_users=number)
            yield Guess(f"departments[{department.name}].key_users", other, chance, changed)
    uncounted = [d for d in case.departments if d.headcount is None and (d.leavers_per_year or d.leavers)]
    for department in _most_exposed(case, uncounted, settings):
        for people, chance in plausible["headcount"]:
            other = _with(case, department, headcount=people)
            yield Guess(
                f"departments[{department.name}].headcount", other, chance, frozenset({"headcount", "turnover"})
            )


def _with(case: Case, department: Department, **facts: Any) -> Case:
    changed = tuple(replace(d, **facts) if d is department else d for d in case.departments)
    return replace(case, departments=changed)
