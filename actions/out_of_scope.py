"""None of our business."""

from actions import documents
from actions.advising import answer_to_facts
from actions.smalltalk import Smalltalk
from actions.turn import Turn, TurnAction

LIKE_OURS = 0.3
"""From this confidence on an entry of the documents may have been meant after all."""


class OutOfScope(Smalltalk, TurnAction):
    """Answers ``out_of_scope``."""

    action = "action_out_of_scope"
    key = "out-of-scope"

    def answer(self, turn: Turn) -> None:
        """What is refused was meant as a fact; what sounds like the documents is offered."""
        if turn.news:
            answer_to_facts(turn)
            return
        super().answer(turn)
        documents.offer_nearest(turn, LIKE_OURS)
