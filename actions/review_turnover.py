"""Show the turnover risk."""

from typing import Any

import advisor
from actions.advising import assumptions, note, objections
from actions.asking import ask, ask_next
from actions.paths import row_of
from actions.turn import Turn, TurnAction


class ReviewTurnover(TurnAction):
    """Per department: how likely a key user leaves before the project ends, and how likely nobody trained
    is left.
    """

    action = "action_review_turnover"

    def answer(self, turn: Turn) -> None:
        objections(turn)
        if not turn.case.get("departments"):
            note(turn)
            turn.say("turnover-which-departments")
            ask(turn, "departments")
            return
        advice = advisor.advise(turn.case)
        turn.say("turnover-lead")
        for row in advice["staffing"]:
            self._row(turn, row)
        turn.send("turnover", departments=[_figures(turn.case, row) for row in advice["staffing"]])
        assumed = assumptions(advice)
        if assumed["clauses"]:
            turn.say("assumed", paragraph=True, facts=assumed)
        turn.say("turnover-with-hr", paragraph=True, source={"source": "S4.3e"})
        turn.memory.said = "advice"
        ask_next(turn, advice)

    def _row(self, turn: Turn, row: dict[str, Any]) -> None:
        months = row.get("peak_months")
        turn.say(
            "turnover-row-peak" if months else "turnover-row",
            line=True,
            name={"text": row["department"]},
            loss={"percent": row["loss_probability"]},
            have={"number": row["key_users"]},
            uncovered={"percent": row["uncovered_now"]},
            **({"months": {"in_months": months}} if months else {}),
        )


def _figures(case: dict[str, Any], row: dict[str, Any]) -> dict[str, Any]:
    known = row_of(case, "departments", row["department"]) or {}
    return {
        **row,
        "headcount": known.get("headcount"),
        "leavers": known.get("leavers"),
        "leavers_per_year": known.get("leavers_per_year"),
    }
