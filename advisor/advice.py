"""From a Case to an Advice (``schema/advice.schema.json``): pure, the same answer for the same case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import numpy as np
from dateutil.relativedelta import relativedelta

from advisor.assumptions import assumptions
from advisor.case import Case
from advisor.errors import InvalidCase
from advisor.findings import blockers_of_horizon, findings_about
from advisor.outlook import Outlook
from advisor.plan import PHASES
from advisor.preparation import schedule
from advisor.questions import Situation, questions
from advisor.rounding import chance
from advisor.rules import RULES
from advisor.settings import Settings, default_settings
from advisor.staffing import Backups, name_backups, recommend_backups
from advisor.validation import parse_date, validate
from advisor.weeks import weeks_of
from advisor.window import Judged, Run, Windows, alternatives, judge_days, windows

# Nobody means a start "some time in the next decade"; the days are judged one by one.
LONGEST_ASKED = timedelta(days=3 * 366)
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


def judge(
    case: Mapping[str, Any], periods: Sequence[tuple[str, str]], *, settings: Settings | None = None
) -> list[dict[str, Any]]:
    """How starts in several periods stand beside the best start of all: for checking and comparing dates.

    Args:
        case: a Case of ``schema/case.schema.json``; its desired start plays no part.
        periods: first and last day of each, inclusive, ISO 8601.
        settings: other defaults than ``settings.toml``.

    Returns:
        One for each period, in their order: ``from``, ``to``, ``risk`` of the best day, ``verdict``, ``blocked_by``
        (rules) and ``findings`` about it.

    Raises:
        InvalidCase: the case or a period cannot be.
    """
    validate(case)
    advisor = _Advisor(Case.from_json(case), settings or default_settings())
    judged = []
    for from_, to in periods:
        first, last = parse_date(from_, "from"), parse_date(to, "to")
        if last < first:
            raise InvalidCase("invalid_date", "to", "ends before it begins")
        verdict = advisor.verdict_on(first, last)
        judged.append(
            {
                "from": from_,
                "to": to,
                "risk": chance(verdict.risk),
                "verdict": verdict.verdict,
                "blocked_by": verdict.outlook.blockers(verdict.day),
                "findings": findings_about(verdict.outlook, verdict.day, "asked"),
            }
        )
    return judged


def horizon(case: Case, settings: Settings) -> tuple[date, date]:
    """First and last day on which a start is looked for."""
    first = max(case.as_of, case.earliest_start or case.as_of)
    return first, first + relativedelta(months=settings.horizon_months) - timedelta(days=1)


def reference(case: Case, settings: Settings) -> tuple[Outlook, int]:
    """The start for which staffing is worked out, as an outlook and a position in it."""
    advisor = _Advisor(case, settings)
    return advisor.reference(advisor.asked())


class _Advisor:
    """One case being advised on: its outlook, its windows, and what follows from them."""

    def __init__(self, case: Case, settings: Settings) -> None:
        self.case, self.settings = case, settings
        self.first, self.last = horizon(case, settings)
        self.outlook = Outlook(case, self.first, self.last, RULES, settings)
        self.found: Windows = windows(self.outlook)

    def asked(self) -> Judged:
        """The verdict on the asked start, without one on the first working day of the horizon."""
        if self.case.desired_start:
            return self.verdict_on(*self.case.desired_start)
        day = self.outlook.axis.day(int(np.argmax(self.outlook.work)))
        return self.verdict_on(day, day)

    def verdict_on(self, first: date, last: date) -> Judged:
        """The verdict on a start between two days, inclusive."""
        outlook = self.outlook
        if first < self.first or last > self.last:
            # Days (partly) outside the horizon get an axis of their own.
            last = min(last, first + LONGEST_ASKED)
            outlook = Outlook(self.case, first, last, RULES, self.settings)
        return judge_days(outlook, first, last, self.first, self.found.best)

    def reference(self, judged: Judged) -> tuple[Outlook, int]:
        """The start for which staffing is worked out: the window's first day, else the asked one."""
        window = self.found.window
        return (self.outlook, window.first) if window else (judged.outlook, judged.day)

    def backups(self, outlook: Outlook, start: int) -> Backups:
        """The people to add for a start."""
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
        """Everything together, JSON-ready."""
        case, outlook, found = self.case, self.outlook, self.found
        judged = self.asked()
        where, start = self.reference(judged)
        backups = self.backups(where, start)
        better = self.with_backups(backups)
        window = found.window
        findings = findings_about(judged.outlook, judged.day, "asked")
        if window:
            findings += findings_about(outlook, window.first, "window")
        else:
            findings += blockers_of_horizon(outlook)
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
                "now": chance(backups.coverage_now),
                "with_backups": chance(backups.coverage),
                "target": case.target_coverage or self.settings.target_coverage,
            },
            "weeks": weeks_of(outlook),
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
                    "loss_probability": chance(outlook.loss_by_phase[-1][row, start]),
                    "uncovered_now": chance(backups.now[row]),
                    "uncovered_with_backups": chance(backups.with_backups[row]),
                    "peak_months": list(outlook.turnover.peaks[row]),
                    "named": name_backups(self.case, department.name, number, training, self.settings),
                }
            )
        return rows


def _same(one: Run | None, other: Run | None) -> bool:
    return (one and (one.first, one.last)) == (other and (other.first, other.last))


def _interval(first: date, last: date, risk: float) -> dict[str, Any]:
    return {"from": first.isoformat(), "to": last.isoformat(), "risk": chance(risk)}


def _run(outlook: Outlook, run: Run | None) -> dict[str, Any] | None:
    return run and _interval(outlook.axis.day(run.first), outlook.axis.day(run.last), run.risk)
