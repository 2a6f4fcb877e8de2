"""Findings of an Advice as clauses of a sentence, with the numbers that stand in their ``values``."""

from collections.abc import Iterable
from typing import Any

from actions.speech import clause, item_name, texts

Finding = dict[str, Any]
SEVERITY = {"blocker": 0, "caution": 1, "info": 2}


def about(advice: dict[str, Any], *subjects: str) -> list[Finding]:
    """The findings about these subjects (``asked``, ``window``, ``horizon``), what blocks first, then by
    weight.
    """
    found = [finding for finding in advice["findings"] if finding["about"] in subjects]
    return sorted(found, key=_order)


def _order(finding: Finding) -> tuple[int, float]:
    return SEVERITY[finding["severity"]], -finding.get("values", {}).get("weight", 0)


def closing(advice: dict[str, Any]) -> list[Finding]:
    """What leaves no window open. A season passes, so it is told only where it fills the days that the rest leaves."""
    found = about(advice, "horizon", "asked")
    others = [one for one in found if one["rule"] != "year_end"]
    return [one for one in found if one["rule"] != "year_end" or not any(_outdoes(one, other) for other in others)]


def _outdoes(season: Finding, other: Finding) -> bool:
    """Whether the season changes nothing because the other finding begins to block before it or lasts longer."""
    values = other.get("values", {})
    if other["rule"] == "deadline":
        return (values["latest_start"] or "") < season["values"]["closed_from"]
    ends: list[str | None] = []
    if other["rule"] == "expansion":
        ends = [values["settled_from"]]
    elif other["rule"] == "staffing_gap":
        ends = [row.get("staffed_from") for row in values["by_department"]]
    return any(end is None or end > season["values"]["closed_to"] for end in ends)


def weightiest(findings: Iterable[Finding], limit: int) -> list[Finding]:
    """The first few findings, each rule once; blockers alone where there are any."""
    by_rule = {finding["rule"]: finding for finding in reversed(list(findings))}
    ordered = sorted(by_rule.values(), key=_order)
    # What blocks settles the matter; what would weigh besides only distracts from it.
    return ([one for one in ordered if one["severity"] == "blocker"] or ordered)[:limit]


def reasons(findings: Iterable[Finding], limit: int) -> dict[str, Any]:
    """The weightiest findings as one argument, clause after clause."""
    return {"clauses": [clause_of(finding) for finding in weightiest(findings, limit)]}


def clause_of(finding: Finding) -> dict[str, Any]:
    """One finding as a clause that names its source."""
    key, args = _WORDS[finding["rule"]](finding.get("values", {}), finding)
    return clause(f"finding-{key}", source={"source": finding["source"]}, **args)


def _year_end(values: dict[str, Any], finding: Finding) -> tuple[str, dict[str, Any]]:
    closed = {"span": {"from": values["closed_from"], "to": values["closed_to"]}}
    if finding["severity"] == "blocker":
        return "year_end-blocker", {"closed": closed, "settling": {"days": values["settling_days"]}}
    return "year_end-caution", {"closed": closed, "share": {"percent": values["share"]}}


def _annual_break(values: dict[str, Any], finding: Finding) -> tuple[str, dict[str, Any]]:
    return "annual_break-caution", {
        "break": {"interval": {"from": values["break_from"], "to": values["break_to"]}},
        "days": {"days": values["days"]},
        "low": {"percent": values["forgotten_low"]},
        "high": {"percent": values["forgotten_high"]},
    }


def _busy_season(values: dict[str, Any], finding: Finding) -> tuple[str, dict[str, Any]]:
    return "busy_season-caution", {
        "share": {"percent": values["share"]},
        "months": {"months": values["months"]},
    }


def _turnover_peak(values: dict[str, Any], finding: Finding) -> tuple[str, dict[str, Any]]:
    if not finding.get("departments"):
        return "turnover_peak-company", _in_months(values)
    # The share of the department that is hit most, not the one weighted over all: it is about named people.
    worst = max(values["by_department"], key=lambda row: row["share"])
    alike = [row for row in values["by_department"] if _in_months(row) == _in_months(worst)]
    return "turnover_peak-caution", {**_in_months(worst), "names": texts(row["department"] for row in alike)}


def _in_months(values: dict[str, Any]) -> dict[str, Any]:
    return {"share": {"percent": values["share"]}, "months": {"months": values["months"]}}


def _expansion(values: dict[str, Any], finding: Finding) -> tuple[str, dict[str, Any]]:
    if values["settled_from"]:
        return "expansion-blocker", {"stage": values["stage"], "settled": {"date": values["settled_from"]}}
    return "expansion-open", {"stage": values["stage"]}


def _staffing_gap(values: dict[str, Any], finding: Finding) -> tuple[str, dict[str, Any]]:
    return "staffing_gap-blocker", {"gaps": {"clauses": [_gap(row) for row in values["by_department"]]}}


def _gap(row: dict[str, Any]) -> dict[str, Any]:
    name = {"text": row["department"]}
    kind = "vacant" if row.get("vacancies") else "nobody"
    seats = {"number": row.get("vacancies") or 0}
    if row.get("staffed_from"):
        return clause(f"gap-{kind}-until", name=name, seats=seats, staffed={"date": row["staffed_from"]})
    return clause(f"gap-{kind}", name=name, seats=seats)


def _deadline(values: dict[str, Any], finding: Finding) -> tuple[str, dict[str, Any]]:
    return "deadline-blocker", {"by": {"date": values["go_live_by"]}, "latest": {"date": values["latest_start"]}}


def _single_key_user(values: dict[str, Any], finding: Finding) -> tuple[str, dict[str, Any]]:
    worst = max(values["by_department"], key=lambda row: row["uncovered"])
    args = {"count": {"number": worst["key_users"]}, "uncovered": {"percent": worst["uncovered"]}}
    if finding.get("departments"):
        return "single_key_user-caution", {**args, "name": {"text": worst["department"]}}
    return "single_key_user-company", args


def _unprepared(values: dict[str, Any], finding: Finding) -> tuple[str, dict[str, Any]]:
    return "unprepared-caution", {"ready": {"date": values["ready_on"]}, "item": item_name(values["items"][0])}


_WORDS = {
    "year_end": _year_end,
    "annual_break": _annual_break,
    "busy_season": _busy_season,
    "turnover_peak": _turnover_peak,
    "expansion": _expansion,
    "staffing_gap": _staffing_gap,
    "deadline": _deadline,
    "single_key_user": _single_key_user,
    "unprepared": _unprepared,
}
RULES = tuple(_WORDS)
