"""None of our business."""

from actions import documents
from actions.advising import answer_to_facts
from actions.smalltalk import Smalltalk
from actions.turn import Turn, TurnAction

OURS = 0.8
"""From this confidence on an entry of the documents is the answer after all: under one foreign sentence in a hundred
comes so near."""

LIKE_OURS = 0.3
"""From this confidence on an entry of the documents may have been meant after all."""


class OutOfScope(Smalltalk, TurnAction):
    """Answers ``out_of_scope``."""

    action = "action_out_of_scope"
    key = "out-of-scope"

    def answer(self, turn: Turn) -> None:
        """What is refused was meant as a fact; what sounds like the documents is answered from them or offered."""
        if turn.news:
            answer_to_facts(turn)
            return
        ideas = documents.clear(turn, OURS)
        if ideas:
            documents.tell(turn, ideas)
            return
        super().answer(turn)
        documents.offer_nearest(turn, LIKE_OURS)
