"""The risk register of a project: S0.10, S1.4, S2.5, S3.5 and the timing rules of S4, weightiest first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from advisor.case import Case
from advisor.catalogue import Risk, risks
from advisor.preparation import answers
from advisor.readiness import SCORE
from advisor.rounding import chance
from advisor.settings import Settings, default_settings

Finding = Mapping[str, Any]
# A season or a gap that rules a start out is no chance but a fact.
CERTAIN = 1.0


def register(
    case: Mapping[str, Any], advice: Mapping[str, Any], *, settings: Settings | None = None
) -> list[dict[str, Any]]:
    """Every risk of the catalogue that this case may meet, sorted by exposure.

    The likelihood of a cause named by S0 to S3 is the mean of what the case says about it: readiness items that ease it
    and facts that make it likelier, each as a grade; with nothing known it is the middle grade. A timing risk of S4 has
    the share of the plan that meets it as likelihood and the rule's factor as impact, so that exposure is the
    weight of its rule; it is left out where the rule is silent.

    Args:
        case: a Case of ``schema/case.schema.json``.
        advice: the Advice for it; findings about an asked start count, without one those about the window.

    Returns:
        ``risk`` (id), ``likelihood`` and ``impact`` (0 to 1), ``exposure`` (their product), ``blocks``, ``facts``
        (paths of what in the case bears on it), ``response`` (id of what helps), ``owner`` (role), ``source``,
        ``sources``, ``rule``.
    """
    read, settings = Case.from_json(case), settings or default_settings()
    found = _findings(advice)
    rows = []
    for risk in risks().values():
        if risk.rule is None:
            rows.append(_row(risk, *_from_facts(risk, read, found, settings), settings.risk_grades[risk.impact]))
        elif risk.rule in found:
            rows.append(_timing(risk, found[risk.rule], advice, settings))
    return sorted(rows, key=lambda row: (-row["blocks"], -row["exposure"], not row["facts"]))


def grade(value: float, settings: Settings | None = None) -> str:
    """The grade (``low``, ``medium``, ``high``) that a likelihood or impact is nearest to."""
    grades = (settings or default_settings()).risk_grades
    return min(grades, key=lambda name: abs(grades[name] - value))


def likelihood_grade(value: float) -> str:
    """``certain`` where it is a fact, else the grade."""
    return "certain" if value == CERTAIN else grade(value)


def subjects(advice: Mapping[str, Any]) -> tuple[str, ...]:
    """Whose findings speak about this project's start: of the date that was asked about, without one of the window."""
    return ("asked", "horizon") if advice["asked"] or advice["window"] is None else ("window",)


def _findings(advice: Mapping[str, Any]) -> dict[str, Finding]:
    """One finding a rule, about the start that is asked about or recommended."""
    told = subjects(advice)
    kept = [one for one in advice["findings"] if one["about"] in told]
    return {one["rule"]: one for one in sorted(kept, key=lambda one: told.index(one["about"]), reverse=True)}


def _row(risk: Risk, likelihood: float, facts: list[str], impact: float, blocks: bool = False) -> dict[str, Any]:
    return {
        "risk": risk.id,
        "likelihood": chance(likelihood),
        "impact": chance(impact),
        "exposure": chance(likelihood * impact),
        "blocks": blocks,
        "facts": facts,
        "response": risk.response,
        "owner": risk.owner,
        "source": risk.sources[0],
        "sources": list(risk.sources),
        "rule": risk.rule,
    }


def _from_facts(risk: Risk, case: Case, found: Mapping[str, Finding], settings: Settings) -> tuple[float, list[str]]:
    """The likelihood, and the paths of the facts that it rests on."""
    grades = settings.risk_grades
    said = answers(case)
    easing = {id_: said[id_] for id_ in risk.eased_by if said[id_] in SCORE}
    seen = [grades["high"] - SCORE[answer] * (grades["high"] - grades["low"]) for answer in easing.values()]
    facts = [f"readiness.{id_}" for id_ in easing]
    for fact in risk.grows_with:
        grown = _grown(fact, case, found, settings)
        if grown:
            seen.append(grades[grown[0]])
            facts.append(grown[1])
    return (sum(seen) / len(seen) if seen else grades["medium"]), facts


def _grown(fact: str, case: Case, found: Mapping[str, Finding], settings: Settings) -> tuple[str, str] | None:
    """The grade that a fact of the case stands for and its path; None where it is not known."""
    if fact == "deadline":
        if case.go_live_by is None:
            return None
        return ("high" if "deadline" in found else "medium"), "project.go_live_by"
    size = case.duration_weeks if fact == "duration" else len(case.departments) or None
    if size is None:
        return None
    medium, high = settings.risk_sizes[fact]
    name = "low" if size < medium else "medium" if size < high else "high"
    return name, "project.duration_weeks" if fact == "duration" else "departments"


def _timing(risk: Risk, finding: Finding, advice: Mapping[str, Any], settings: Settings) -> dict[str, Any]:
    """A timing risk by what its rule found."""
    if finding["severity"] == "blocker":
        impact = settings.risk_grades["high"]
        return _row(risk, CERTAIN, _paths(risk), impact, blocks=True)
    weight = finding["values"]["weight"]
    likelihood = CERTAIN
    if risk.rule == "single_key_user":
        likelihood = max(1 - advice["coverage"]["now"], weight)
    elif "share" in finding["values"]:
        likelihood = max(finding["values"]["share"], weight)
    return _row(risk, likelihood, _paths(risk), weight / likelihood if likelihood else 0.0)


# What a timing rule reads, as the paths a person knows.
READS = {
    "year_end": ["regions"],
    "annual_break": ["regions"],
    "busy_season": ["busy_months"],
    "expansion": ["growth.stage"],
    "turnover_peak": ["turnover.peak_months"],
    "single_key_user": ["departments"],
    "staffing_gap": ["departments"],
}


def _paths(risk: Risk) -> list[str]:
    return READS[risk.rule]
