"""How actions name words: parts of an answer, and the facts of a case with their values as typed arguments.

An action never holds text. It names a message of the catalogue and gives values with their type (date, weeks,
percent ...);
the bot's wording turns both into the language of the person.
"""

import calendar
import re
from collections.abc import Iterable
from typing import Any

from advisor import catalogue

Part = dict[str, Any]

# The type of each fact's value, by its path without the department's name or the month.
FACTS = {
    "regions": "regions",
    "project.name": "text",
    "project.duration_weeks": "weeks",
    "project.desired_start": "during",
    "project.earliest_start": "date",
    "project.go_live_by": "date",
    "growth.stage": "stage",
    "growth.settled_from": "date",
    "growth.headcount_a_year_ago": "number",
    "headcount": "number",
    "key_users_per_department": "number",
    "turnover.rate": "percent",
    "turnover.leavers_per_year": "number",
    "turnover.leavers": "number",
    "turnover.peak_months": "in_months",
    "annual_break": "interval",
    "fiscal_year_end_month": "month",
    "busy_months": "in_months",
    "departments": "name",
    "departments.headcount": "number",
    "departments.key_users": "number",
    "departments.vacancies": "number",
    "departments.staffed_from": "date",
    "departments.rate": "percent",
    "departments.leavers_per_year": "number",
    "departments.leavers": "number",
    "departments.peak_months": "in_months",
    "departments.busy_months": "in_months",
    "roster": "name",
    "readiness": "answer",
    "target_coverage": "percent",
}
# Facts are said back in this order, whatever the order they were stated in.
_ORDER = {fact: position for position, fact in enumerate(FACTS)}
# Counts of more months than these are said as one sum.
MONTHS_SAID = 3
# Asked for like a fact, though it is none of a case: what losing people costs is counted from it.
PAY_OF_A_KEY_USER = "cost.pay"
STAGES = ("new", "expanding", "restructuring", "stable")

_ROW = re.compile(r"^(departments|roster)\[(.+)\](?:\.(.+))?$", re.DOTALL)
_MONTH = re.compile(r"\.(\d{4})-(\d{2})$")


def part(key: str, *, paragraph: bool = False, line: bool = False, **args: Any) -> Part:
    """One message of an answer; with ``paragraph`` or ``line`` it begins a new one."""
    return {"key": key, "args": args, "paragraph": paragraph, "line": line}


def clause(key: str, **args: Any) -> dict[str, Any]:
    """A message that stands inside another one, as an argument."""
    return {"key": key, "args": args}


def texts(names: Iterable[str]) -> dict[str, Any]:
    """Names that people gave, as a list in words."""
    return {"list": [{"text": name} for name in names]}


def split(path: str) -> tuple[str, str | None, str | None]:
    """A path as the fact's name in FACTS, the department or person in it, and the month in it ("2026-03")."""
    month = _MONTH.search(path)
    if month:
        path = path[: month.start()]
    row = _ROW.match(path)
    if row:
        field = f".{row.group(3)}" if row.group(3) else ""
        return row.group(1) + field, row.group(2), month and month.group(0)[1:]
    if path.startswith("readiness."):
        return "readiness", path.partition(".")[2], None
    return path, None, month and month.group(0)[1:]


def key_of(fact: str) -> str:
    """The tail of a fact's keys in the catalogue: ``departments.key_users`` is ``departments-key_users``."""
    return fact.replace(".", "-")


def fact_name(path: str) -> dict[str, Any]:
    """A fact in words, without its value; one that has no words of its own is named by the path."""
    if path == PAY_OF_A_KEY_USER:
        return clause("cost-pay-name")
    fact, row, _ = split(path)
    if fact not in FACTS:
        return {"text": path}
    if fact == "readiness":
        return clause("fact-readiness", name=item_name(row or ""))
    return clause(f"fact-{key_of(fact)}", **({"name": {"text": row}} if row else {"name": {"text": ""}}))


def slug(id_: str) -> str:
    """An id of the documents' catalogue as the tail of a key: ``S0.9/3`` is ``S0-9-3``."""
    return id_.replace(".", "-").replace("/", "-")


def item_name(id_: str) -> dict[str, Any]:
    """A readiness item in words; an id that the catalogue does not have is shown as it is."""
    return clause(f"item-{slug(id_)}") if id_ in catalogue.items() else {"text": id_}


def stated(facts: Iterable[tuple[str, Any]]) -> list[dict[str, Any]]:
    """Facts with their values as clauses ("40 people in Sales"); departments that share a value share the
    clause.
    """
    grouped: dict[tuple[str, str, str | None], tuple[Any, list[str]]] = {}
    single, monthly = _months_apart(facts)
    for path, value in single:
        fact, row, month = split(path)
        if fact in FACTS:
            same = "" if fact == "departments" else repr(value)
            grouped.setdefault((fact, same, month), (value, []))[1].append(row or "")
    ordered = sorted(grouped.items(), key=lambda group: _ORDER[group[0][0]])
    said = [_stated(fact, month, value, rows) for (fact, _, month), (value, rows) in ordered]
    return said + [_counted(path, by_month) for path, by_month in monthly.items()]


def _months_apart(facts: Iterable[tuple[str, Any]]) -> tuple[list[tuple[str, Any]], dict[str, dict[str, int]]]:
    """Facts to be said one by one, and counts by month, by their path, that are too many for that."""
    facts = list(facts)
    by_path: dict[str, dict[str, int]] = {}
    for path, value in facts:
        if _MONTH.search(path) and value is not None:
            by_path.setdefault(path[:-8], {})[path[-7:]] = value
    many = {path: months for path, months in by_path.items() if len(months) > MONTHS_SAID}
    return [(path, value) for path, value in facts if value is None or path[:-8] not in many], many


def _counted(path: str, by_month: dict[str, int]) -> dict[str, Any]:
    """Counts of many months as their sum over the time between the first and the last of them."""
    fact, row, _ = split(path)
    span = {"from": month_span(min(by_month))["from"], "to": month_span(max(by_month))["to"]}
    args = {"names": texts([row])} if row else {}
    return clause(
        f"counted-{key_of(fact)}", value={"number": sum(by_month.values())}, months={"interval": span}, **args
    )


def _stated(fact: str, month: str | None, value: Any, rows: list[str]) -> dict[str, Any]:
    names = {"list": [item_name(row) for row in rows]} if fact == "readiness" else texts(row for row in rows if row)
    if value is None:
        return clause("said-unknown", fact=fact_name(fact if not rows[0] else _path(fact, rows[0])))
    if value == []:
        return clause(f"none-{key_of(fact)}", names=names)
    args: dict[str, Any] = {"value": typed(fact, value)}
    if rows[0]:
        args |= {"names": names, "count": {"number": len(rows)}}
    if month:
        args["month"] = {"interval": month_span(month)}
    return clause(f"said-{key_of(fact)}", **args)


def _path(fact: str, row: str) -> str:
    head, _, field = fact.partition(".")
    return f"{head}[{row}]" + (f".{field}" if field else "")


def typed(fact: str, value: Any) -> dict[str, Any]:
    """The value of a fact (a path, or its name in FACTS) as a typed argument."""
    kind = FACTS[split(fact)[0]]
    if kind == "regions":
        return {"list": [{"region": code} for code in value]}
    if kind == "stage":
        return clause(f"stage-{value}")
    if kind == "month":
        return clause(f"month-in-{value}")
    if kind == "answer":
        return clause(f"answer-{value}")
    if kind == "name":
        return {"text": ""}
    return {kind: value}


def month_span(month: str) -> dict[str, str]:
    """The first and last day of a month given as "2027-03"."""
    year, number = int(month[:4]), int(month[5:])
    last = calendar.monthrange(year, number)[1]
    return {"from": f"{month}-01", "to": f"{month}-{last:02d}"}
