"""From a Case to an Advice (``schema/advice.schema.json``): pure, the same answer for the same case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import numpy as np
from dateutil.relativedelta import relativedelta

from advisor.assumptions import assumptions
from advisor.case import Case
from advisor.errors import InvalidCase
from advisor.outlook import Outlook
from advisor.plan import PHASES
from advisor.questions import Situation, questions
from advisor.readiness import schedule
from advisor.rules import RULES
from advisor.settings import Settings, default_settings
from advisor.staffing import Backups, name_backups, recommend_backups
from advisor.turnover import company_headcount
from advisor.validation import parse_date, validate
from advisor.window import Judged, Run, Windows, alternatives, judge_days, windows

DIGITS = 6
TRAINING = ("concept_training", "process_mapping", "operation_training")


def advise(case: Mapping[str, Any], *, settings: Settings | None = None, ask: bool = True) -> dict[str, Any]:
    """The Advice for a Case, both as JSON-ready dictionaries (design: the window; S4).

    Args:
        case: a Case of ``schema/case.schema.json``.
        settings: other defaults than ``settings.toml``.
        ask: whether to work out which missing facts matter (``questions``); without it the list is empty.

    Raises:
        InvalidCase: the case cannot be; its code, path and message say why.
    """
    validate(case)
    return _Advisor(Case.from_json(case), settings or default_settings()).advice(ask)


def judge(case: Mapping[str, Any], from_: str, to: str, *, settings: Settings | None = None) -> dict[str, Any]:
    """How a start between two days (inclusive ISO dates) stands beside the best: for comparing dates.

    Returns:
        ``from``, ``to``, ``risk`` of the best day, ``verdict``, ``blocked_by`` (rules) and ``findings`` about it.

    Raises:
        InvalidCase: the case or the days cannot be.
    """
    validate(case)
    first, last = parse_date(from_, "from"), parse_date(to, "to")
    if last < first:
        raise InvalidCase("invalid_date", "to", "ends before it begins")
    asked = replace(Case.from_json(case), desired_start=(first, last))
    advisor = _Advisor(asked, settings or default_settings())
    judged = advisor.asked()
    return {
        "from": from_,
        "to": to,
        "risk": _round(judged.risk),
        "verdict": judged.verdict,
        "blocked_by": judged.outlook.blockers(judged.day),
        "findings": _findings(judged.outlook, judged.day, "asked"),
    }


def horizon(case: Case, settings: Settings) -> tuple[date, date]:
    """First and last day on which a start is looked for."""
    first = max(case.as_of, case.earliest_start or case.as_of)
    return first, first + relativedelta(months=settings.horizon_months) - timedelta(days=1)


class _Advisor:
    """One case being advised on: its outlook, its windows, and what follows from them."""

    def __init__(self, case: Case, settings: Settings) -> None:
        self.case, self.settings = case, settings
        self.first, self.last = horizon(case, settings)
        self.outlook = Outlook(case, self.first, self.last, RULES, settings)
        self.found: Windows = windows(self.outlook)

    def asked(self) -> Judged:
        """The verdict on the asked start, without one on the first working day of the horizon."""
        asked = self.case.desired_start
        if asked is None:
            working = np.flatnonzero(self.outlook.work)
            day = self.outlook.axis.day(int(working[0]))
            return judge_days(self.outlook, day, day, self.first, self.found.best)
        first, last = asked
        outlook = self.outlook
        if first < self.first or last > self.last:
            # The asked days lie (partly) outside the horizon: they get an axis of their own.
            last = min(last, first + timedelta(days=366 * 3))
            outlook = Outlook(self.case, first, last, RULES, self.settings)
        return judge_days(outlook, first, last, self.first, self.found.best)

    def reference(self, judged: Judged) -> tuple[Outlook, int]:
        """The start for which staffing is worked out: the window's first day, else the asked one."""
        window = self.found.window
        return (self.outlook, window.first) if window else (judged.outlook, judged.day)

    def backups(self, outlook: Outlook, start: int) -> Backups:
        if not self.case.departments:
            nobody = np.zeros(0)
            return Backups(nobody.astype(int), nobody, nobody, 1.0, 1.0)
        months = outlook.months_of_plan(start)
        peaks = outlook.turnover.peaks
        limit = [
            min(self.settings.max_trained, d.headcount) if d.headcount else self.settings.max_trained
            for d in outlook.departments
        ]
        return recommend_backups(
            outlook.loss_by_phase[-1][:, start],
            outlook.key_users,
            np.array([bool(months & set(peak)) for peak in peaks]),
            np.maximum(np.array(limit), outlook.trained),
            self.case.target_coverage or self.settings.target_coverage,
            self.settings,
        )

    def with_backups(self, backups: Backups) -> Run | None:
        """The window that the recommended backups would open."""
        if not backups.added.any():
            return self.found.window
        joined = tuple(
            replace(d, key_users=int(users + added))
            for d, users, added in zip(self.case.departments, self.outlook.key_users, backups.added, strict=True)
        )
        case = replace(self.case, departments=joined)
        changed = frozenset({"staffing"})
        outlook = Outlook(case, self.first, self.last, RULES, self.settings, base=self.outlook, changed=changed)
        return windows(outlook).window

    def advice(self, ask: bool) -> dict[str, Any]:
        case, outlook, found = self.case, self.outlook, self.found
        judged = self.asked()
        where, start = self.reference(judged)
        backups = self.backups(where, start)
        better = self.with_backups(backups)
        window = found.window
        findings = _findings(judged.outlook, judged.day, "asked")
        if window:
            findings += _findings(outlook, window.first, "window")
        else:
            findings += _blockers_of_horizon(outlook)
        asked = case.desired_start
        return {
            "verdict": judged.verdict,
            "asked": asked and _interval(asked[0], asked[1], judged.risk),
            "window": _run(outlook, window),
            "window_with_backups": None if _same(window, better) else _run(outlook, better),
            "alternatives": [_run(outlook, run) for run in alternatives(found, self.settings)],
            "findings": findings,
            "staffing": self._staffing(where, start, backups),
            "coverage": {
                "now": _round(backups.coverage_now),
                "with_backups": _round(backups.coverage),
                "target": case.target_coverage or self.settings.target_coverage,
            },
            "weeks": _weeks(outlook),
            "preparation": schedule(case, where.axis.day(start), self.settings),
            "assumptions": assumptions(case, outlook, self.settings),
            "questions": questions(Situation(case, outlook, found, judged), self.settings) if ask else [],
        }

    def _staffing(self, outlook: Outlook, start: int, backups: Backups) -> list[dict[str, Any]]:
        kick_off, bounds = outlook.axis.day(start), outlook.plan.bounds
        training = [
            (kick_off + timedelta(days=bounds[k]), kick_off + timedelta(days=max(bounds[k], bounds[k + 1] - 1)))
            for k, phase in enumerate(PHASES)
            if phase in TRAINING
        ]
        rows = []
        for row, department in enumerate(self.case.departments):
            number = int(backups.added[row])
            rows.append(
                {
                    "department": department.name,
                    "key_users": int(outlook.key_users[row]),
                    "backups": number,
                    "loss_probability": _round(outlook.loss_by_phase[-1][row, start]),
                    "uncovered_now": _round(backups.now[row]),
                    "uncovered_with_backups": _round(backups.with_backups[row]),
                    "peak_months": list(outlook.turnover.peaks[row]),
                    "named": name_backups(self.case, department.name, number, training, self.settings),
                }
            )
        return rows


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
            "rate": _round(hazard.rate),
            "interval": [_round(end) for end in span] if (span := hazard.interval(settings)) else None,
            "basis": hazard.basis,
            "hazard": [_round(hazard.rate / 12 * s) for s in season],
            "peak_months": list(peaks),
            "peaks_stated": stated,
        }
        for department, hazard, season, peaks, stated in zip(
            parsed.departments, model.hazards, model.season, model.peaks, model.stated, strict=False
        )
    ]
    company = {
        "rate": _round(model.company_rate),
        "basis": model.company_basis,
        "headcount": company_headcount(parsed),
        "leavers": int(model.counts.total),
        "season_known": bool(model.claims),
    }
    return {"company": company, "departments": rows}


def _same(one: Run | None, other: Run | None) -> bool:
    return (one and (one.first, one.last)) == (other and (other.first, other.last))


def _round(value: float) -> float:
    # Rounding must not turn a chance of nearly one into more than one, nor minus zero into a sign.
    return min(1.0, max(0.0, round(float(value), DIGITS))) if value <= 1 else round(float(value), DIGITS)


def _interval(first: date, last: date, risk: float) -> dict[str, Any]:
    return {"from": first.isoformat(), "to": last.isoformat(), "risk": _round(risk)}


def _run(outlook: Outlook, run: Run | None) -> dict[str, Any] | None:
    return run and _interval(outlook.axis.day(run.first), outlook.axis.day(run.last), run.risk)


def _findings(outlook: Outlook, start: int, about: str) -> list[dict[str, Any]]:
    """Findings about one start: each rule that blocks it or weighs more than 0.02."""
    findings = []
    for rule in outlook.rules:
        blocks = rule.id in outlook.blocks and bool(outlook.blocks[rule.id][start])
        weight = float(outlook.weights[rule.id][start]) if rule.id in outlook.weights else 0.0
        if blocks:
            findings.append(_finding(rule, outlook, start, about, "blocker"))
        elif weight > outlook.settings.report_above:
            severity = "caution" if weight > outlook.settings.acceptable_above_best else "info"
            findings.append(_finding(rule, outlook, start, about, severity))
    return findings


def _blockers_of_horizon(outlook: Outlook) -> list[dict[str, Any]]:
    """Where nothing may be recommended: the rules that block every working day, else all that block any."""
    whole = [
        rule for rule in outlook.rules if rule.id in outlook.blocks and outlook.blocks[rule.id][outlook.work].all()
    ]
    some = whole or [rule for rule in outlook.rules if rule.id in outlook.blocks]
    return [_finding(rule, outlook, int(np.argmax(outlook.blocks[rule.id])), "horizon", "blocker") for rule in some]


def _finding(rule: Any, outlook: Outlook, start: int, about: str, severity: str) -> dict[str, Any]:
    evidence = rule.evidence(outlook, start)
    finding: dict[str, Any] = {"rule": rule.id, "about": about, "severity": severity, "source": rule.source}
    if evidence.first:
        finding["from"] = evidence.first.isoformat()
    if evidence.last:
        finding["to"] = evidence.last.isoformat()
    if evidence.departments:
        finding["departments"] = list(evidence.departments)
    finding["values"] = _rounded(evidence.values)
    return finding


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, DIGITS)
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_rounded(item) for item in value]
    return value


def _weeks(outlook: Outlook) -> list[dict[str, Any]]:
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
