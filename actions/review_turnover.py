"""Show the turnover risk."""

from datetime import date, timedelta
from typing import Any

import advisor
from actions import documents, engine
from actions.advising import backups, note, objections, tell_trust
from actions.asking import ask, ask_next
from actions.privacy import HR
from actions.speech import texts
from actions.turn import Turn, TurnAction

# Departments told in words, those that lose most people first; the message that goes along has all of them.
SHOWN = 12
SEASONS = ("said", "stated", "confirmed", "contradicted", "counted", "unknown")


class ReviewTurnover(TurnAction):
    """Per department: who leaves in a year, how likely nobody trained is left before the project ends, and what
    to do about it.
    """

    action = "action_review_turnover"

    def answer(self, turn: Turn) -> None:
        """A line for each department, the season as far as the figures carry it, the precaution, the talk with HR."""
        documents.first(turn)
        objections(turn)
        note(turn)
        if not turn.case.get("departments"):
            turn.say("turnover-which-departments")
            ask(turn, "departments")
            return
        advice, model = engine.advise(turn.case), advisor.turnover_of(turn.case)
        # Rows of both carry the department's name.
        rows = [{**rates, **staff} for staff, rates in zip(advice["staffing"], model["departments"], strict=True)]
        body = {"language": turn.language, "company": model["company"], "plan": model["plan"], "departments": rows}
        rows = turn.send("turnover", **body)["departments"]
        _departments(turn, rows, model)
        _precaution(turn, rows, model["plan"])
        turn.add(backups(advice), paragraph=True)
        tell_trust(turn, advice, paragraph=True)
        if turn.speaker.role != HR:
            turn.say("turnover-with-hr", paragraph=True, source={"source": "S4.3e"})
        turn.memory.said = "advice"
        ask_next(turn, advice)


def _departments(turn: Turn, rows: list[dict[str, Any]], model: dict[str, Any]) -> None:
    """A line for each department, and the season once where it is the same everywhere."""
    counted = bool(model["company"]["leavers"])
    seasons = [_season(row, counted) for row in rows]
    everywhere = seasons.count(seasons[0]) == len(seasons)
    turn.say("turnover-lead", plan={"span": model["plan"]})
    order = sorted(range(len(rows)), key=lambda at: -rows[at]["loss_probability"])
    for at in order[:SHOWN]:
        _line(turn, rows[at])
        if not everywhere:
            turn.say(f"turnover-season-{seasons[at][0]}", months={"in_months": seasons[at][1]})
    if len(rows) > SHOWN:
        turn.say("rows-more", line=True, count={"number": len(rows) - SHOWN})
    if everywhere:
        turn.say(f"turnover-season-{seasons[0][0]}", paragraph=True, months={"in_months": seasons[0][1]})


def _season(row: dict[str, Any], counted: bool) -> tuple[str, list[int]]:
    """What is known of a department's season, one of SEASONS, and its months."""
    # Without any count there is nothing that could confirm what was said.
    return "said" if row["season"] == "stated" and not counted else row["season"], row["peak_months"]


def _line(turn: Turn, row: dict[str, Any]) -> None:
    name, rate = {"text": row["department"]}, {"percent": row["rate"]}
    if row["interval"]:
        low, high = ({"percent": end} for end in row["interval"])
        key = "turnover-counted" if row["basis"] == "counts" else "turnover-as-elsewhere"
        turn.say(key, line=True, name=name, rate=rate, low=low, high=high)
    else:
        turn.say("turnover-rate", line=True, name=name, rate=rate)
    _, two, three = ({"percent": chance} for chance in row["all_leave"])
    turn.say(
        "turnover-left",
        have={"number": row["key_users"]},
        loss={"percent": row["loss_probability"]},
        two=two,
        three=three,
        all={"percent": row["uncovered_now"]},
    )


def _precaution(turn: Turn, rows: list[dict[str, Any]], plan: dict[str, str]) -> None:
    """Where the project runs into the season of leaving, two are trained instead of one (S4.3f)."""
    first, last = (date.fromisoformat(plan[end]) for end in ("from", "to"))
    months = {(first + timedelta(days=day)).month for day in range((last - first).days + 1)}
    hit = [row["department"] for row in rows if months & set(row["peak_months"]) and row["key_users"] < 2]
    if hit:
        turn.say("turnover-precaution", paragraph=True, names=texts(hit), source={"source": "S4.3f"})
