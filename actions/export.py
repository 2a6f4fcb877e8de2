"""Take it away as files: the report, the dates for a calendar, the case and the advice for programs."""

import base64
import json
from typing import Any

from actions import lexicon, plan_calendar, report
from actions.advising import note, objections
from actions.plan import Plan, plan_of
from actions.speech import clause
from actions.turn import Turn, TurnAction

# Kinds of files in the order in which they are handed over, and those that answer a wish that names none.
KINDS = ("pdf", "html", "ics", "json")
USUAL = ("pdf", "ics")
# "The report" is the PDF unless a kind is named.
REPORT = "report"


class Export(TurnAction):
    """The files that were asked for by name, else those that most people need."""

    action = "action_export"

    def answer(self, turn: Turn) -> None:
        objections(turn)
        note(turn)
        named = lexicon.found(turn.text, "files")
        kinds = [kind for kind in KINDS if kind in named] or (["pdf"] if REPORT in named else list(USUAL))
        plan = plan_of(turn)
        if "other" in named:
            turn.say("export-other")
        files = {"clauses": [clause(f"export-{kind}") for kind in kinds]}
        turn.say("export-ready", count={"number": len(kinds)}, files=files)
        if plan.advice["window"] is None and "ics" in kinds:
            turn.say("export-ics-undated")
        for kind in kinds:
            _SENDERS[kind](turn, plan)
        turn.memory.asked, turn.memory.said = turn.pending, turn.said_before


def _ics(turn: Turn, plan: Plan) -> None:
    _file(turn, "ics", "text/calendar", content=plan_calendar.content(plan))


def _json(turn: Turn, plan: Plan) -> None:
    data = json.dumps({"case": plan.case, "advice": plan.advice}, ensure_ascii=False, indent=2).encode("utf-8")
    _file(turn, "json", "application/json", data=base64.b64encode(data).decode("ascii"))


def _pdf(turn: Turn, plan: Plan) -> None:
    _file(turn, "pdf", "application/pdf", content=_report(turn, plan))


def _html(turn: Turn, plan: Plan) -> None:
    _file(turn, "html", "text/html", content=_report(turn, plan))


def _report(turn: Turn, plan: Plan) -> dict[str, Any]:
    turnover = report.turnover_of(plan, turn.case, turn.visible, turn.language)
    return report.content(plan, turnover, turn.language, turn.speaker.user)


_SENDERS = {"pdf": _pdf, "html": _html, "ics": _ics, "json": _json}


def _file(turn: Turn, kind: str, media_type: str, **body: Any) -> None:
    """A file by its data, or by its content in keys and arguments, which the bot writes in words (bot/files)."""
    name = f"start-window-{turn.today.isoformat()}.{kind}"
    turn.send("file", name=name, media_type=media_type, language=turn.language, **body)
