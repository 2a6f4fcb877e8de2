"""What can go wrong?"""

from typing import Any

from actions import documents, engine, findings, lexicon
from actions.advising import note, objections
from actions.asking import ask_next
from actions.speech import clause, slug
from actions.turn import Turn, TurnAction
from advisor import risks
from advisor.settings import default_settings

REASONS = 3


class AskRisks(TurnAction):
    """What the case itself shows, then the biggest risks of the register with what helps; the rest when asked for."""

    action = "action_ask_risks"

    def answer(self, turn: Turn) -> None:
        documents.first(turn)
        objections(turn)
        note(turn)
        advice = engine.advise(turn.case)
        rows = risks.register(turn.case, advice)
        told = turn.memory.risks if "rest" in lexicon.found(turn.text, "asking") else 0
        if told:
            _rest(turn, rows[told:])
        else:
            _top(turn, advice, rows)
        turn.send("risks", risks=rows)
        turn.memory.said = "advice"
        ask_next(turn, advice)


def _top(turn: Turn, advice: dict[str, Any], rows: list[dict[str, Any]]) -> None:
    shown = default_settings().risks_told
    found = findings.about(advice, *risks.subjects(advice))
    if found:
        turn.say("risks-of-this", paragraph=not turn.silent, reasons=findings.reasons(found, REASONS))
    turn.say("risks-top", paragraph=not turn.silent)
    _tell(turn, rows[:shown])
    left = len(rows) - shown
    if left > 0:
        turn.say("risks-more", paragraph=True, count={"number": left})
        turn.offer("button-risks-rest")
    turn.memory.risks = shown


def _rest(turn: Turn, rows: list[dict[str, Any]]) -> None:
    turn.say("risks-rest" if rows else "risks-all-told", paragraph=not turn.silent)
    _tell(turn, rows)
    turn.memory.risks += len(rows)


def _tell(turn: Turn, rows: list[dict[str, Any]]) -> None:
    for row in rows:
        name = slug(row["risk"])
        turn.say(
            "risk-line" if row["facts"] else "risk-line-unknown",
            line=True,
            risk=clause(f"risk-{name}"),
            likelihood=clause(f"likelihood-{risks.likelihood_grade(row['likelihood'])}"),
            impact=clause(f"impact-{risks.grade(row['impact'])}"),
            response=clause(f"response-{name}"),
            owner=clause(f"owner-{row['owner']}"),
            source={"sources": row["sources"]},
        )
    if not all(row["facts"] for row in rows):
        turn.say("risks-assumed", paragraph=True)
