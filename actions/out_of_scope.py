"""None of our business."""

from actions import documents
from actions.advising import answer_to_facts
from actions.smalltalk import Smalltalk
from actions.turn import Turn, TurnAction


class OutOfScope(Smalltalk, TurnAction):
    """Answers ``out_of_scope``."""

    action = "action_out_of_scope"
    key = "out-of-scope"

    def answer(self, turn: Turn) -> None:
        """Facts in a message show that it is our business after all."""
        if turn.news:
            answer_to_facts(turn)
        elif not documents.answered(turn):
            super().answer(turn)
