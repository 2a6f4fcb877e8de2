"""What must be done before the start?"""

from typing import Any

from actions import documents, engine, findings, interview
from actions.advising import note, objections
from actions.asking import ask_next
from actions.preparation import in_china, late, message, whole_plan
from actions.speech import clause, item_name, slug
from actions.turn import Turn, TurnAction
from advisor.catalogue import items


class AskPreparation(TurnAction):
    """What is missing as dated tasks before the recommended start; with nothing said yet, the whole order by steps."""

    action = "action_ask_preparation"

    def answer(self, turn: Turn) -> None:
        documents.first(turn)
        objections(turn)
        note(turn)
        advice = engine.advise(turn.case)
        body = message(turn.case, advice)
        if any(one["answer"] != "unknown" for one in body["items"] if one["item"] in items()):
            _missing(turn, advice, body["plan"])
            _always(turn, advice)
            _not_in_time(turn, advice, body)
        else:
            body["plan"] = _everything(turn, advice)
            _always(turn, advice)
        turn.say("prepare-lead-times", paragraph=True)
        key, source = ("prepare-china", "S2.4") if in_china(turn.case) else ("prepare-gartner", "S2.2")
        turn.say(key, source={"source": source})
        turn.send("readiness", **body)
        turn.memory.said = "advice"
        left = len(interview.open_items(turn))
        if left:
            turn.say("prepare-open", paragraph=True, count={"number": left})
        if not (left and interview.ask_item(turn)):
            ask_next(turn, advice)


def _missing(turn: Turn, advice: dict[str, Any], plan: list[dict[str, Any]]) -> None:
    window = advice["window"]
    if window is None:
        reasons = findings.reasons(findings.about(advice, "horizon", "asked"), 2)
        turn.say("prepare-lead" if _undated(turn) else "prepare-nothing-undated", reasons=reasons)
        for item in _undated(turn):
            turn.say("prepare-undated", line=True, **_task(item))
        return
    start = {"date": window["from"]}
    turn.say("prepare-by" if plan else "prepare-nothing", paragraph=not turn.silent, start=start)
    for task in plan:
        when = {"interval": {"from": task["from"], "to": task["to"]}}
        turn.say("prepare-dated", line=True, when=when, **_task(task["item"]))


def _not_in_time(turn: Turn, advice: dict[str, Any], body: dict[str, Any]) -> None:
    """What doesn't fit in before the window, and by how much the preparation moved the window, for which items."""
    overdue = late(advice)
    if overdue:
        named = {"clauses": [item_name(task["item"]) for task in overdue]}
        start, ready = {"date": advice["window"]["from"]}, {"date": body["ready_on"]}
        turn.say("prepare-not-in-time", paragraph=True, start=start, items=named, ready=ready)
    moved = body["shift"]
    if moved:
        held = [
            clause("prepare-holdup", item=item_name(one["item"]), time={"weeks": one["days"] / 7})
            for one in moved["items"]
        ]
        days, before = {"days": moved["days"]}, {"date": moved["from"]}
        turn.say("prepare-moves", paragraph=True, days=days, before=before, items={"clauses": held})


def _undated(turn: Turn) -> list[str]:
    stated = turn.case.get("readiness") or {}
    return [item for step in whole_plan(turn.case, None) for item in (task["item"] for task in step) if item in stated]


def _everything(turn: Turn, advice: dict[str, Any]) -> list[dict[str, Any]]:
    """Nothing was said yet: every step with the day it must end; gives the plan."""
    window = advice["window"]
    steps = whole_plan(turn.case, window and window["from"])
    plan = [task for step in steps for task in step]
    last = max(task["to"] for task in plan)
    if window is None:
        reasons = findings.reasons(findings.about(advice, "horizon", "asked"), 2)
        turn.say("prepare-lead", paragraph=not turn.silent, reasons=reasons)
    elif last < window["from"]:
        turn.say("prepare-unsaid", paragraph=not turn.silent, start={"date": window["from"]})
    else:
        start, ready = {"date": window["from"]}, {"date": last}
        turn.say("prepare-unsaid-late", paragraph=not turn.silent, start=start, ready=ready)
    for step in steps:
        named = {"clauses": [item_name(task["item"]) for task in step]}
        first = items()[step[0]["item"]]
        name = clause(f"step-china-{first.china}" if in_china(turn.case) else f"step-gartner-{first.gartner}")
        source = {"sources": [items()[task["item"]].source for task in step]}
        if window is None:
            turn.say("prepare-step-undated", line=True, step=name, items=named, source=source)
        else:
            end = {"date": max(task["to"] for task in step)}
            turn.say("prepare-step", line=True, step=name, end=end, items=named, source=source)
    return [] if window is None else plan


def _always(turn: Turn, advice: dict[str, Any]) -> None:
    """Key users to add, and what comes after go-live."""
    adding = sum(row["backups"] for row in advice["staffing"])
    if adding:
        turn.say("prepare-backups", line=True, count={"number": adding}, source={"source": "S4.3f"})
    turn.say("prepare-after", line=True, source={"source": "S2.7"})


def _task(item: str) -> dict[str, Any]:
    found = items()[item]
    return {
        "task": clause(f"task-{slug(item)}"),
        "owner": clause(f"owner-{found.owner}"),
        "source": {"source": found.source},
    }
