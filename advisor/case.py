"""A Case as the engine reads it: immutable, dates as dates, nothing assumed yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

Interval = tuple[date, date]


@dataclass(frozen=True)
class Department:
    """One department of the project; ``None`` is "not said". People; ``rate`` in leavers a person and year."""

    name: str
    headcount: int | None = None
    key_users: int | None = None
    vacancies: int | None = None
    staffed_from: date | None = None
    rate: float | None = None
    leavers_per_year: float | None = None
    leavers: Mapping[str, int] = field(default_factory=dict)
    peak_months: tuple[int, ...] = ()
    busy_months: tuple[int, ...] = ()


@dataclass(frozen=True)
class Person:
    """One row of the roster. Scores run from 1 to 5, ``away`` holds inclusive intervals."""

    name: str
    department: str
    hired_on: date | None = None
    key_user: bool = False
    away: tuple[Interval, ...] = ()
    process_knowledge: int | None = None
    service_orientation: int | None = None


@dataclass(frozen=True)
class Case:
    """What is known about one project (``schema/case.schema.json``); ``None`` and empty are "not said"."""

    as_of: date
    regions: tuple[str, ...] = ()
    duration_weeks: float | None = None
    desired_start: Interval | None = None
    earliest_start: date | None = None
    go_live_by: date | None = None
    stage: str | None = None
    settled_from: date | None = None
    headcount: int | None = None
    key_users_per_department: int | None = None
    rate: float | None = None
    leavers_per_year: float | None = None
    leavers: Mapping[str, int] = field(default_factory=dict)
    peak_months: tuple[int, ...] = ()
    annual_break: Interval | None = None
    fiscal_year_end_month: int | None = None
    busy_months: tuple[int, ...] = ()
    departments: tuple[Department, ...] = ()
    roster: tuple[Person, ...] = ()
    readiness: Mapping[str, str] = field(default_factory=dict)
    target_coverage: float | None = None

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Case:
        """Read a Case that ``validate`` has let through."""
        project, growth, turnover = (data.get(part) or {} for part in ("project", "growth", "turnover"))
        return cls(
            as_of=date.fromisoformat(data["as_of"]),
            regions=tuple(data.get("regions") or ()),
            duration_weeks=project.get("duration_weeks"),
            desired_start=_interval(project.get("desired_start")),
            earliest_start=_date(project.get("earliest_start")),
            go_live_by=_date(project.get("go_live_by")),
            stage=growth.get("stage"),
            settled_from=_date(growth.get("settled_from")),
            headcount=data.get("headcount"),
            key_users_per_department=data.get("key_users_per_department"),
            rate=turnover.get("rate"),
            leavers_per_year=turnover.get("leavers_per_year"),
            leavers=dict(turnover.get("leavers") or {}),
            peak_months=_months(turnover.get("peak_months")),
            annual_break=_interval(data.get("annual_break")),
            fiscal_year_end_month=data.get("fiscal_year_end_month"),
            busy_months=_months(data.get("busy_months")),
            # By name: the order in which departments were told decides nothing, not even the last bit of a sum.
            departments=tuple(sorted(map(_department, data.get("departments") or ()), key=lambda d: d.name)),
            roster=tuple(map(_person, data.get("roster") or ())),
            readiness=dict(sorted((data.get("readiness") or {}).items())),
            target_coverage=data.get("target_coverage"),
        )


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _interval(value: Mapping[str, str] | None) -> Interval | None:
    return None if value is None else (date.fromisoformat(value["from"]), date.fromisoformat(value["to"]))


def _months(value: Any) -> tuple[int, ...]:
    return tuple(sorted(value or ()))


def _department(data: Mapping[str, Any]) -> Department:
    return Department(
        name=data["name"],
        headcount=data.get("headcount"),
        key_users=data.get("key_users"),
        vacancies=data.get("vacancies"),
        staffed_from=_date(data.get("staffed_from")),
        rate=data.get("rate"),
        leavers_per_year=data.get("leavers_per_year"),
        leavers=dict(data.get("leavers") or {}),
        peak_months=_months(data.get("peak_months")),
        busy_months=_months(data.get("busy_months")),
    )


def _person(data: Mapping[str, Any]) -> Person:
    return Person(
        name=data["person"],
        department=data["department"],
        hired_on=_date(data.get("hired_on")),
        key_user=bool(data.get("key_user", False)),
        away=tuple(
            (date.fromisoformat(item["from"]), date.fromisoformat(item["to"])) for item in data.get("away") or ()
        ),
        process_knowledge=data.get("process_knowledge"),
        service_orientation=data.get("service_orientation"),
    )
