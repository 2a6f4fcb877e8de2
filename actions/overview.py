"""What a screen shows beside the conversation: every fact with where it came from, the advice, the year.

Nothing here changes anything. Values that are to be words are messages of the catalogue, ``{"key", "args"}``; whoever
shows them says them in the language of the screen.
"""

from datetime import date, timedelta
from typing import Any

import advisor
from actions import engine, findings, paths
from actions.advising import MINOR, RATE
from actions.clock import today
from actions.identity import Speaker
from actions.privacy import View
from actions.speech import FACTS, clause, fact_name, key_of, split, stated
from actions.store import Project, store

REASONS = 3
_WEEK = timedelta(days=6)
# Facts of many small values are one row: the table that they came in is where they are changed.
_WHOLE = ("roster", "leavers")


def overview(speaker: Speaker) -> dict[str, Any]:
    """``as_of``, ``facts``, ``advice``, ``year`` and ``turnover`` of the project of this person's conversation.

    As far as this person may see them, and nothing about single people: of the list of people only how many they are.
    A fact is ``{"fact": path, "group": department or "", "name", "said", "value", "kind", "origin"}``: ``kind`` is the
    type of its value as in speech.FACTS, or ``table`` for what is only shown; ``origin`` is ``{"kind": said, file, hr
    or assumed, "who", "at"}``.
    """
    project = project_of(speaker)
    day = today()
    case = project.case(day)
    view = _view(speaker, project)
    advice = engine.advise(case)
    seen = view.body({"case": case})["case"]
    start = (advice["window"] or {"from": day.isoformat()})["from"]
    model = advisor.turnover_of(case) if case.get("departments") else {"departments": []}
    return {
        "as_of": case["as_of"],
        "facts": [*_known(seen, project.origins), *_assumed(advice)],
        "advice": {**advice, "staffing": [{**row, "named": []} for row in advice["staffing"]]},
        "year": advisor.year_of(case, start),
        "turnover": view.body({"departments": model["departments"]}),
    }


def known(speaker: Speaker) -> list[dict[str, Any]]:
    """The ``facts`` of the overview alone."""
    project = project_of(speaker)
    case = project.case(today())
    seen = _view(speaker, project).body({"case": case})["case"]
    return [*_known(seen, project.origins), *_assumed(engine.advise(case))]


def starts(speaker: Speaker) -> list[dict[str, Any]]:
    """How a start in each week of the horizon stands: ``from``, ``to``, ``verdict``, ``risk`` and its ``reasons``."""
    case = project_of(speaker).case(today())
    mondays = [date.fromisoformat(week["week"]) for week in engine.advise(case)["weeks"]]
    first = date.fromisoformat(advisor.year_of(case, mondays[0].isoformat())["first"])
    weeks = [(max(monday, first).isoformat(), (monday + _WEEK).isoformat()) for monday in mondays]
    return [
        {
            "from": one["from"],
            "to": one["to"],
            "risk": one["risk"],
            "verdict": one["verdict"],
            "reasons": findings.reasons(one["findings"], REASONS)["clauses"],
        }
        for one in advisor.judge(case, weeks)
    ]


def project_of(speaker: Speaker) -> Project:
    """The project of this person's conversation."""
    return store().open(speaker.workspace, speaker.holder, speaker.conversation)


def _view(speaker: Speaker, project: Project) -> View:
    return View(speaker.role, project.facts, project.origins, lambda: store().history(project.id))


def _known(case: dict[str, Any], origins: dict[str, dict[str, str]]) -> list[dict[str, Any]]:
    facts = {key: value for key, value in case.items() if key != "as_of"}
    rows: dict[str, dict[str, Any]] = {}
    for path, value in paths.leaves(facts)[0]:
        whole = next((head for head in _WHOLE if head in path), None)
        if whole:
            shown = path[: path.index(whole) + 1]
            row = rows.setdefault(paths.text(shown), _table(shown, case))
        else:
            row = rows.setdefault(paths.text(path), _row(paths.text(path), value))
        row["origin"] = _origin(origins.get(paths.text(path)))
    return list(rows.values())


def _row(path: str, value: Any) -> dict[str, Any]:
    fact, name, _ = split(path)
    return {
        "fact": path,
        "group": (name or "") if path.startswith("departments[") else "",
        "name": fact_name(path),
        "said": stated([(path, value)])[0],
        "value": value,
        "kind": "table" if fact == "departments" else FACTS[fact],
    }


def _table(path: paths.Path, case: dict[str, Any]) -> dict[str, Any]:
    """A list of people or counts by month, told by how many there are."""
    content = paths.get(case, path)
    if path[0] == "roster":
        said = clause("overview-roster", count={"number": len(content)})
    else:
        said = clause("overview-leavers", count={"number": sum(content.values())}, months={"number": len(content)})
    name = path[1] if path[0] == "departments" else ""
    whole = key_of(".".join((path[0], path[-1])))
    label = clause("overview-roster-name") if path[0] == "roster" else clause(f"fact-{whole}", name={"text": name})
    return {"fact": paths.text(path), "group": name, "name": label, "said": said, "value": None, "kind": "table"}


def _assumed(advice: dict[str, Any]) -> list[dict[str, Any]]:
    rows = []
    for one in advice["assumptions"]:
        if one["fact"] in MINOR:
            continue
        row = _row(one["fact"], one["value"])
        if one["value"] == []:
            row["said"] = clause(f"assumed-{key_of(one['fact'])}")
        elif one["fact"] == RATE:
            row["said"] = clause("assumed-turnover-rate", value={"percent": one["value"]})
        rows.append({**row, "origin": {"kind": "assumed"}})
    return rows


def _origin(told: dict[str, str] | None) -> dict[str, Any]:
    """Where a fact came from; one from before origins were kept counts as said."""
    if told is None:
        return {"kind": "said"}
    kind = "file" if told["source"] == "file" else "hr" if told["role"] == "hr" else "said"
    return {"kind": kind, "who": told["who"], "at": told["at"]}
