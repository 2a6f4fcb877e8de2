"""None of our business."""

from actions import documents, questions
from actions.advising import answer_to_facts
from actions.smalltalk import Smalltalk
from actions.turn import Turn, TurnAction

TELLING = 2  # words; one alone ("buy") is like too much


class OutOfScope(Smalltalk, TurnAction):
    """Answers ``out_of_scope``."""

    action = "action_out_of_scope"
    key = "out-of-scope"

    def answer(self, turn: Turn) -> None:
        """What is refused was meant as a fact; what is very like a question about the documents gets their answer."""
        like_ours = questions.telling_words(turn.text) >= TELLING
        if turn.news:
            answer_to_facts(turn)
        elif not (like_ours and documents.answered(turn, questions.FOREIGN)):
            super().answer(turn)
