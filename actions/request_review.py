"""Have HR look at the figures and confirm them."""

from typing import Any

from actions import engine
from actions.advising import note, objections
from actions.paths import get, parse
from actions.speech import split, stated
from actions.turn import Turn, TurnAction

# What HR knows better than a project manager: the figures about people and who leaves when.
OF_HR = (
    "turnover.",
    "departments.rate",
    "departments.leavers",
    "departments.leavers_per_year",
    "departments.peak_months",
    "departments.headcount",
    "departments.key_users",
    "headcount",
    "growth.headcount_a_year_ago",
)
SHOWN = 6


class RequestReview(TurnAction):
    """The figures to go through with HR, stated and assumed apart; HR states or corrects them in a
    conversation of its own.
    """

    action = "action_request_review"

    def answer(self, turn: Turn) -> None:
        objections(turn)
        note(turn)
        advice = engine.advise(turn.case)
        known = [(path, get(turn.project.facts, parse(path))) for path in turn.project.origins if _of_hr(path)]
        assumed = [(one["fact"], one["value"]) for one in advice["assumptions"] if _of_hr(one["fact"]) and one["value"]]
        turn.say("review-lead", source={"source": "S4.3e"})
        self._list(turn, "review-stated", known)
        self._list(turn, "review-assumed", assumed)
        turn.say("review-how", paragraph=True)
        turn.memory.asked, turn.memory.said = turn.pending, turn.said_before

    def _list(self, turn: Turn, key: str, facts: list[tuple[str, Any]]) -> None:
        clauses = stated((path, value) for path, value in facts if value is not None)
        if clauses:
            turn.say(key, paragraph=True, facts={"clauses": clauses[:SHOWN]})


def _of_hr(path: str) -> bool:
    return split(path)[0].startswith(OF_HR)
