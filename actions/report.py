"""A plan as a report: the answer first, the reasons with their sources, pictures, assumptions, who confirmed what.

The report is a list of blocks that bot/files writes as a web page or a PDF, each a dict with one of these keys:
``heading`` (a clause), ``lead`` and ``text`` (parts), ``items`` (clauses), ``rows`` (clauses, cell by cell) with
``head``, or ``pictures`` (a message that pictures are drawn from).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import advisor
from actions import findings, paths, trust
from actions.advising import assumptions, backups, headline
from actions.plan import Plan
from actions.speech import clause, part, slug, stated
from advisor.catalogue import entry_of, items

Block = dict[str, Any]
LONGEST_TABLE = 40
"""Rows; more departments than that are for the file that programs read."""


def content(plan: Plan, turnover: dict[str, Any] | None, language: str, speaker: str) -> dict[str, Any]:
    """``title``, ``made``, ``as_of`` and the ``blocks`` of a report; ``turnover`` is the body of such a message."""
    name = plan.name
    sections = (
        _answer(plan),
        _reasons(plan),
        _dates(plan),
        _year(plan, language),
        _people(plan, turnover),
        _preparation(plan),
        _basis(plan, speaker),
        _sources(plan),
    )
    return {
        "title": clause("export-calendar-named", name=name) if name else clause("export-calendar"),
        "made": clause("export-report-made", day={"date": plan.case["as_of"]}),
        "as_of": plan.case["as_of"],
        "blocks": [block for section in sections for block in section],
    }


def turnover_of(plan: Plan, case: dict[str, Any], visible: Any, language: str) -> dict[str, Any] | None:
    """What the heat map of the report is drawn from, as the person may see it; None without departments."""
    if not plan.case.get("departments"):
        return None
    model = advisor.turnover_of(case)
    seen = visible(company=model["company"], plan=model["plan"], departments=model["departments"])
    return {"type": "turnover", "language": language, **seen}


def _heading(name: str) -> Block:
    return {"heading": clause(f"export-heading-{name}")}


def _answer(plan: Plan) -> list[Block]:
    said = backups(plan.advice)
    return [{"lead": headline(plan.advice, plan.case)}, *([{"text": said}] if said else [])]


def _told(plan: Plan) -> list[findings.Finding]:
    """Each rule that has something to say, once, what blocks first."""
    found = findings.about(plan.advice, "asked", "window", "horizon")
    return list({one["rule"]: one for one in reversed(found)}.values())[::-1]


def _reasons(plan: Plan) -> list[Block]:
    told = _told(plan)
    if not told:
        return [_heading("why"), {"text": [part("explain-nothing-against")]}]
    said = [
        {
            "text": [
                part("export-reason", reason=findings.clause_of(one)),
                part(f"why-{one['rule']}", source={"source": one["source"]}),
            ]
        }
        for one in told
    ]
    return [_heading("why"), *said]


def _dates(plan: Plan) -> list[Block]:
    if not plan.phases:
        return []
    start = {"date": plan.phases[0]["from"]}
    rows = [[clause(f"widget-phase-{one['phase']}"), {"interval": one}] for one in plan.phases]
    said: list[Block] = [_heading("dates"), {"text": [part("export-dates", start=start)]}, {"rows": rows, "head": []}]
    if plan.advice["alternatives"]:
        others = {"clauses": [{"interval": one} for one in plan.advice["alternatives"]]}
        said.append({"text": [part("export-alternatives", windows=others)]})
    return said


def _year(plan: Plan, language: str) -> list[Block]:
    advice = {"window": plan.advice["window"], "weeks": plan.advice["weeks"]}
    drawn = {"type": "advice", "case": {"as_of": plan.case["as_of"]}, "advice": advice, "year": plan.year}
    return [_heading("year"), {"pictures": {**drawn, "language": language}}]


def _people(plan: Plan, turnover: dict[str, Any] | None) -> list[Block]:
    rows = [
        [
            {"text": row["department"]},
            {"number": row["key_users"]},
            {"number": row["backups"]},
            {"percent": row["uncovered_now"]},
            {"percent": row["uncovered_with_backups"]},
        ]
        for row in plan.advice["staffing"]
    ]
    if not rows:
        return []
    head = [clause(f"export-col-{name}") for name in ("department", "key-users", "add", "lost-now", "lost-then")]
    said: list[Block] = [_heading("people"), {"rows": rows[:LONGEST_TABLE], "head": head}]
    if len(rows) > LONGEST_TABLE:
        said.append({"text": [part("rows-more", count={"number": len(rows) - LONGEST_TABLE})]})
    return [*said, {"pictures": turnover}] if turnover else said


def _preparation(plan: Plan) -> list[Block]:
    tasks = plan.advice.get("preparation") or []
    if not tasks:
        return []
    rows = [
        [
            {"interval": {"from": one["from"], "to": one["to"]}},
            clause(f"task-{slug(one['item'])}"),
            clause(f"owner-{items()[one['item']].owner}"),
            {"source": items()[one["item"]].source},
        ]
        for one in tasks
    ]
    head = [clause(f"export-col-{name}") for name in ("when", "task", "owner", "source")]
    return [_heading("preparation"), {"rows": rows, "head": head}]


def _basis(plan: Plan, speaker: str) -> list[Block]:
    """What was said, what was assumed, and who confirmed what."""
    said = stated(_facts(plan.case))
    people = len(plan.case.get("roster") or [])
    if people:
        said.append(clause("overview-roster", count={"number": people}))
    blocks: list[Block] = [_heading("known"), {"items": said}] if said else []
    settled = {one["fact"] for one in plan.confirmed}
    left = [one for one in plan.advice["assumptions"] if one["fact"] not in settled]
    assumed = assumptions({**plan.advice, "assumptions": left}, len(left))["clauses"]
    assumed += trust.assumed(plan.unconfirmed, speaker)
    if assumed:
        blocks += [_heading("assumed"), {"items": assumed}]
    told = trust.in_words(plan.confirmed) or [part("export-unconfirmed")]
    return [*blocks, _heading("confirmed"), *({"text": [one]} for one in told)]


def _facts(case: dict[str, Any]) -> Iterable[tuple[str, Any]]:
    """The facts of a case but the day it is looked at and the people on the list."""
    known = {key: value for key, value in case.items() if key not in ("as_of", "roster")}
    return [(paths.text(path), value) for path, value in paths.leaves(known)[0] if value is not None]


def _sources(plan: Plan) -> list[Block]:
    """The documents that the report names, by their short names."""
    cited = {one["source"][:2] for one in _told(plan)}
    cited |= {entry_of(one["item"])[:2] for one in plan.advice.get("preparation") or []}
    if not cited:
        return []
    named = [
        clause("explain-document", document={"text": name}, title=clause(f"document-{name}")) for name in sorted(cited)
    ]
    return [_heading("sources"), {"items": named}]
