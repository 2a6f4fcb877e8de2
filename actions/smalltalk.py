"""Short answers that keep the thread: what was asked before is asked again."""

from typing import ClassVar

from actions.advising import answer_to_facts
from actions.asking import ask
from actions.turn import Turn


class Smalltalk:
    """Mixed into an action: says a short thing; facts that stood in the message are answered too.

    A pending question is asked again where ``resumes``; else it just stays pending.
    """

    key: ClassVar[str]
    resumes: ClassVar[bool] = True

    def greeting(self, turn: Turn) -> str:
        """The message to begin with."""
        return self.key

    def answer(self, turn: Turn) -> None:
        """The short answer, then back to the thread."""
        turn.say(self.greeting(turn))
        if turn.news:
            answer_to_facts(turn)
        elif turn.pending and self.resumes:
            ask(turn, turn.pending)
            turn.memory.said = turn.said_before
        else:
            turn.memory.asked, turn.memory.said = turn.pending, turn.said_before
