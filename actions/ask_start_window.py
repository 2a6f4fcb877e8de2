"""When should we start?"""

from actions import documents
from actions.advising import answer_fully, objections
from actions.turn import Turn, TurnAction


class AskStartWindow(TurnAction):
    """The start window for the case as known, with what was assumed and the question that matters most."""

    action = "action_ask_start_window"

    def answer(self, turn: Turn) -> None:
        documents.first(turn)
        objections(turn)
        answer_fully(turn)
