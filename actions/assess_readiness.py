"""Are we ready?"""

from actions import documents, interview
from actions.advising import note, objections
from actions.turn import Turn, TurnAction


class AssessReadiness(TurnAction):
    """Begins the interview, takes it up again, or tells the result so far and goes on with it."""

    action = "action_assess_readiness"

    def answer(self, turn: Turn) -> None:
        documents.first(turn)
        objections(turn)
        note(turn)
        if interview.wanted(turn):
            interview.resume(turn)
        else:
            interview.assess(turn)
