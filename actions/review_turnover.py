"""Show the turnover risk."""

from typing import Any

import advisor
from actions import engine
from actions.advising import assumptions, note, objections
from actions.asking import ask, ask_next
from actions.turn import Turn, TurnAction

# Departments told in words, those that lose most people first; the message that goes along has all of them.
SHOWN = 12


class ReviewTurnover(TurnAction):
    """Per department: who leaves in a year, and how likely nobody trained is left before the project ends."""

    action = "action_review_turnover"

    def answer(self, turn: Turn) -> None:
        """A line for each department, the season as far as the figures carry it, and the talk with HR."""
        objections(turn)
        note(turn)
        if not turn.case.get("departments"):
            turn.say("turnover-which-departments")
            ask(turn, "departments")
            return
        # Rows of both carry the department's name.
        advice, model = engine.advise(turn.case), advisor.turnover_of(turn.case)
        rows = [{**rates, **staff} for staff, rates in zip(advice["staffing"], model["departments"], strict=True)]
        rows = turn.send("turnover", company=model["company"], departments=rows)["departments"]
        turn.say("turnover-lead")
        for row in sorted(rows, key=lambda row: -row["loss_probability"])[:SHOWN]:
            _line(turn, row)
        if len(rows) > SHOWN:
            turn.say("rows-more", line=True, count={"number": len(rows) - SHOWN})
        if not any(row["peak_months"] for row in rows):
            turn.say("turnover-no-season", paragraph=True)
        assumed = assumptions(advice)
        if assumed["clauses"]:
            turn.say("assumed", paragraph=True, facts=assumed)
        turn.say("turnover-with-hr", paragraph=True, source={"source": "S4.3e"})
        turn.memory.said = "advice"
        ask_next(turn, advice)


def _line(turn: Turn, row: dict[str, Any]) -> None:
    name, rate = {"text": row["department"]}, {"percent": row["rate"]}
    if row["interval"]:
        low, high = ({"percent": end} for end in row["interval"])
        turn.say("turnover-counted", line=True, name=name, rate=rate, low=low, high=high)
    else:
        turn.say("turnover-rate", line=True, name=name, rate=rate)
    turn.say(
        "turnover-left",
        have={"number": row["key_users"]},
        loss={"percent": row["loss_probability"]},
        uncovered={"percent": row["uncovered_now"]},
    )
    if row["peak_months"]:
        turn.say("turnover-peak", months={"in_months": row["peak_months"]})
