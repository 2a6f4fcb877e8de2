"""Facts that came as values (a button, a date picker, edited fields) and not as words."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.nlu.facts.core import Context, Row
from bot.nlu.facts.grammar import grammar, prepared
from bot.nlu.facts.reading import DATES, INTERVALS, LIMITS, Department, Reading

READINESS = "readiness."
_OF_ROWS = {"departments": "name", "roster": "person"}  # lists of rows, and what names a row
_OF_MONTHS = ("peak_months", "busy_months")
_PERSON = re.compile(r"roster\[(?P<name>.+)\]")
_DEPARTMENT = re.compile(r"departments\[(?P<name>[^\]]+)\](?:\.(?P<field>\w+))?")


def stated(path: str, value: Any, language: str) -> dict[str, Any]:
    """The dict of `facts.extract` for one value at a dotted path ("departments[Sales].key_users"); None clears
    the fact. A value of another form than the fact's is refused. A person of the list ("roster[Chen]") is given whole,
    as a row of the case.

    A bare date for an interval becomes that one day. A date that does not exist or a number out of range is refused.
    """
    r = Reading(Row([]), "", date.min)
    m, person = _DEPARTMENT.fullmatch(path), _PERSON.fullmatch(path)
    field = m["field"] if m else path.rpartition(".")[2]
    value = _interval(value) if field in INTERVALS else value
    if value is not None and not _has_its_shape(field or "", value):
        r.refuse("out_of_range", path, _written(value))
    elif not _dates_exist(field, value):
        r.refuse("invalid_date", path, _written(value))
    elif m:
        department = Department(m["name"], key_of(m["name"]))
        r.named[department.name] = department.key
        if field is None:
            r.entry(department)
        elif value is None:
            r.entry(department)[field] = None
        else:
            r.put([department], field, value, _written(value))
    elif path.startswith(READINESS):  # the id after it holds dots of its own
        r.facts["readiness"] = {path[len(READINESS) :]: value}
    elif person and isinstance(value, dict):
        r.facts["roster"] = [{**value, "person": person["name"]}]
    elif value is None:
        _clear(r.facts, path)
    else:
        r.put_path(path, value, _written(value))
    if r.stated:
        r.facts["departments"] = list(r.stated.values())
    return {
        **wordless(language),
        "facts": r.facts,
        "told": r.facts,
        "departments": r.named,
        "refused": r.refused,
    }


def stated_together(values: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The dict of `facts.extract` for several values by their paths, as `stated` takes each."""
    found = [stated(path, value, language) for path, value in values.items()]
    facts: dict[str, Any] = {}
    for one in found:
        _join(facts, one["facts"])
    return {
        **wordless(language),
        "facts": facts,
        "told": facts,
        "departments": {name: key for one in found for name, key in one["departments"].items()},
        "refused": [refusal for one in found for refusal in one["refused"]],
    }


def wordless(language: str) -> dict[str, Any]:
    """The dict of `facts.extract` for a message that states nothing in words: a bare file, one of several choices."""
    return {
        "language": language,
        "facts": {},
        "told": {},
        "departments": {},
        "periods": [],
        "durations": [],
        "refused": [],
        "remarks": [],
        "vague": [],
        "hypothetical": False,
    }


def key_of(name: str) -> str:
    """The canonical key of a department name as somebody wrote it; its own lower case where it is unknown."""
    row = grammar().read(Context(prepared(name), date.min.replace(year=2000), "en"))
    return next((d.key for a in row.atoms if a.kind == "DEPT" for d in a.value), name.casefold())


def _join(facts: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Add facts to others: groups by their keys, departments by their names; a list of anything else is one value."""
    for key, value in more.items():
        if key == "departments" and value is not None:
            rows = facts.setdefault(key, [])
            for new in value:
                known = next((row for row in rows if row["name"] == new["name"]), None)
                if known is None:
                    rows.append({**new})
                else:
                    _join(known, new)
        elif isinstance(value, dict) and isinstance(facts.get(key), dict):
            _join(facts[key], value)
        else:
            facts[key] = {**value} if isinstance(value, dict) else value


def _written(value: Any) -> str:
    """A value as a person would read it back: a period by its days, a list by its items."""
    if isinstance(value, dict):
        value = list(value.values())
    return ", ".join(dict.fromkeys(map(str, value))) if isinstance(value, list) else str(value)


def _interval(value: Any) -> Any:
    return {"from": value, "to": value} if isinstance(value, str) else value


def _has_its_shape(field: str, value: Any) -> bool:
    """Whether a value has the form that values of this field have; what it says is looked at later."""
    if field in _OF_ROWS:
        return isinstance(value, list) and all(
            isinstance(row, dict) and isinstance(row.get(_OF_ROWS[field]), str) for row in value
        )
    if field in _OF_MONTHS:
        return isinstance(value, list) and all(_is_number(month) and month in range(1, 13) for month in value)
    if field == "regions":
        return isinstance(value, list) and all(isinstance(region, str) for region in value)
    if field == "leavers":
        return isinstance(value, dict) and all(map(_is_number, value.values()))
    return _is_number(value) if field in LIMITS else True


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _dates_exist(field: str | None, value: Any) -> bool:
    if value is None or field not in DATES | INTERVALS:
        return True
    days = list(value.values()) if isinstance(value, dict) else [value]
    try:
        found = [date.fromisoformat(d) for d in days]
    except (TypeError, ValueError):
        return False
    return found == sorted(found)


def _clear(facts: dict[str, Any], path: str) -> None:
    *parents, name = path.split(".")
    for parent in parents:
        facts = facts.setdefault(parent, {})
    facts[name] = None
