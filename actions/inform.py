"""A fact is given or corrected."""

from actions import engine
from actions.advising import answer_to_facts
from actions.asking import ASKED_AT_MOST, ask, ask_next
from actions.turn import Turn, TurnAction


class Inform(TurnAction):
    """Takes the facts; what follows depends on whether advice was given already."""

    action = "action_inform"

    def answer(self, turn: Turn) -> None:
        if turn.news:
            answer_to_facts(turn)
        elif not turn.pending:
            turn.say("inform-not-understood")
        elif turn.pending.startswith("confirm:"):
            turn.say("inform-not-understood-confirmation")
            ask(turn, turn.pending)
        else:
            self._unreadable(turn, turn.pending)

    def _unreadable(self, turn: Turn, asked: str) -> None:
        """Ask once more; after that go on, for whoever can't be understood twice won't be the third time."""
        times = turn.memory.times
        if times.get(asked, 0) < ASKED_AT_MOST:
            times[asked] = times.get(asked, 0) + 1
            turn.say("inform-not-understood-answer")
            ask(turn, asked)
        else:
            turn.say("inform-not-understood")
            ask_next(turn, engine.advise(turn.case))
