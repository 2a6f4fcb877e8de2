"""Is this a Case? The schema decides the form, a few checks decide what can be."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import fastjsonschema
import holidays

from advisor.errors import InvalidCase

SCHEMA = Path(__file__).parent / "schema" / "case.schema.json"

# Outside these years calendars are guesses, and a typing error is likelier than a plan.
YEARS = (1990, 2080)
# A rate of ten means everybody leaves ten times a year; seasonal work stays far below.
MAX_RATE = 10.0
MAX_PEOPLE = 10_000_000
# Nobody names a thousand key users in one department.
MAX_TEAM = 1000

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_PEOPLE = frozenset(
    {"headcount", "headcount_a_year_ago", "key_users", "key_users_per_department", "vacancies", "leavers_per_year"}
)
_TEAM = frozenset({"key_users", "key_users_per_department", "vacancies"})


@lru_cache(maxsize=1)
def _schema_check():
    # Formats are checked by us, so that a wrong date is told apart from a wrong form.
    return fastjsonschema.compile(json.loads(SCHEMA.read_text(encoding="utf-8")), formats={"date": r"^"})


@lru_cache(maxsize=1)
def known_regions() -> dict[str, tuple[str, ...]]:
    """Country codes with a calendar, each with the codes of its subdivisions."""
    return {country: tuple(parts) for country, parts in holidays.list_supported_countries().items()}


def validate(case: Mapping[str, Any]) -> None:
    """Check one Case (``schema/case.schema.json`` and what the schema cannot say).

    Raises:
        InvalidCase: ``invalid_date`` for a date that does not exist or an interval that ends before it
            begins, ``out_of_range`` for a number or year that cannot be, ``unknown_region`` for a region
            without a calendar, ``bad_case`` for anything else that is not of the form.
    """
    try:
        _schema_check()(case)
    except fastjsonschema.JsonSchemaValueException as error:
        raise _from_schema(error) from None
    # The schema bounds nothing that is no number: it lets NaN through.
    for path, value in _fractions(case):
        if value is not None and not math.isfinite(value):
            raise InvalidCase("out_of_range", path, "must be a finite number")
    _dates(case)
    _regions(case)
    _amounts(case)
    _department_names(case)


def _from_schema(error: fastjsonschema.JsonSchemaValueException) -> InvalidCase:
    path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in _parts(error.path)).lstrip(".")
    message = error.message.removeprefix(error.name).strip()
    code = "bad_case"
    # "oneOf" hides the reason inside: a number below zero there is still out of range.
    if error.rule in {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"} or (
        error.rule == "oneOf" and isinstance(error.value, (int, float)) and not isinstance(error.value, bool)
    ):
        code = "out_of_range"
        if error.rule == "oneOf":
            message = f"{error.value} is out of range"
    elif error.rule == "pattern" and path.startswith("regions"):
        code = "unknown_region"
    elif path.split(".")[-1] in {"from", "to", "as_of", "earliest_start", "go_live_by", "settled_from", "staffed_from"}:
        code = "invalid_date"
    return InvalidCase(code, path, message)


def _parts(path: list[str]) -> Iterator[str | int]:
    for part in path[1:]:
        yield int(part) if part.isdigit() else part


def _fractions(case: Mapping[str, Any]) -> Iterator[tuple[str, float | None]]:
    """Every number of a case that may be fractional, with its path."""
    yield "project.duration_weeks", (case.get("project") or {}).get("duration_weeks")
    yield "target_coverage", case.get("target_coverage")
    places = [("turnover", case.get("turnover") or {})]
    places += [(f"departments[{index}]", item) for index, item in enumerate(case.get("departments") or [])]
    for path, place in places:
        yield f"{path}.rate", place.get("rate")
        yield f"{path}.leavers_per_year", place.get("leavers_per_year")


def parse_date(text: str, path: str) -> date:
    """An ISO 8601 day.

    Raises:
        InvalidCase: ``invalid_date`` where there is no such day, ``out_of_range`` for a year that no plan has.
    """
    if not _ISO_DATE.match(text):
        raise InvalidCase("invalid_date", path, f"{text!r} is not of the form YYYY-MM-DD")
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise InvalidCase("invalid_date", path, f"there is no {text}") from None
    if not YEARS[0] <= day.year <= YEARS[1]:
        raise InvalidCase("out_of_range", path, f"the year must lie between {YEARS[0]} and {YEARS[1]}")
    return day


def _interval(value: Mapping[str, str] | None, path: str) -> None:
    if value is None:
        return
    first, last = parse_date(value["from"], f"{path}.from"), parse_date(value["to"], f"{path}.to")
    if last < first:
        raise InvalidCase("invalid_date", path, "ends before it begins")


def _dates(case: Mapping[str, Any]) -> None:
    single = [("as_of", case["as_of"])]
    project, growth = case.get("project") or {}, case.get("growth") or {}
    single += [(f"project.{name}", project.get(name)) for name in ("earliest_start", "go_live_by")]
    single.append(("growth.settled_from", growth.get("settled_from")))
    for index, department in enumerate(case.get("departments") or []):
        single.append((f"departments[{index}].staffed_from", department.get("staffed_from")))
    for index, person in enumerate(case.get("roster") or []):
        single.append((f"roster[{index}].hired_on", person.get("hired_on")))
        for number, away in enumerate(person.get("away") or []):
            _interval(away, f"roster[{index}].away[{number}]")
    for path, value in single:
        if value is not None:
            parse_date(value, path)
    _interval(project.get("desired_start"), "project.desired_start")
    _interval(case.get("annual_break"), "annual_break")
    for path, leavers in _leavers(case):
        for month in leavers:
            parse_date(f"{month}-01", f"{path}.{month}")


def _leavers(case: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, int]]]:
    yield "turnover.leavers", (case.get("turnover") or {}).get("leavers") or {}
    for index, department in enumerate(case.get("departments") or []):
        yield f"departments[{index}].leavers", department.get("leavers") or {}


def _regions(case: Mapping[str, Any]) -> None:
    for index, region in enumerate(case.get("regions") or []):
        country, _, part = region.partition("-")
        if country not in known_regions():
            raise InvalidCase("unknown_region", f"regions[{index}]", f"no calendar for {country}")
        # A province without a calendar of its own (CN-SH) has its country's, so it is no error.
        if part and not part.isalnum():
            raise InvalidCase("unknown_region", f"regions[{index}]", f"no region {region}")


def _amounts(case: Mapping[str, Any]) -> None:
    turnover = case.get("turnover") or {}
    places = [("", case), ("turnover.", turnover), ("growth.", case.get("growth") or {})]
    places += [(f"departments[{index}].", item) for index, item in enumerate(case.get("departments") or [])]
    for prefix, place in places:
        rate = place.get("rate")
        if rate is not None and rate > MAX_RATE:
            raise InvalidCase("out_of_range", f"{prefix}rate", f"leavers per person and year, at most {MAX_RATE:g}")
        for name in _PEOPLE & place.keys():
            most = MAX_TEAM if name in _TEAM else MAX_PEOPLE
            if place[name] is not None and place[name] > most:
                raise InvalidCase("out_of_range", f"{prefix}{name}", f"at most {most:,}")
    for path, leavers in _leavers(case):
        for month, count in leavers.items():
            if count > MAX_PEOPLE:
                raise InvalidCase("out_of_range", f"{path}.{month}", f"at most {MAX_PEOPLE:,}")


def _department_names(case: Mapping[str, Any]) -> None:
    seen: set[str] = set()
    for index, department in enumerate(case.get("departments") or []):
        name = department["name"].strip().casefold()
        if not name:
            raise InvalidCase("bad_case", f"departments[{index}].name", "must not be blank")
        if name in seen:
            raise InvalidCase("bad_case", f"departments[{index}].name", "this department is listed twice")
        seen.add(name)
