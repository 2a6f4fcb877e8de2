"""A fact is given or corrected."""

from actions.advising import answer_to_facts
from actions.asking import ask
from actions.turn import Turn, TurnAction


class Inform(TurnAction):
    """Takes the facts; what follows depends on whether advice was given already."""

    action = "action_inform"

    def answer(self, turn: Turn) -> None:
        if turn.news:
            answer_to_facts(turn)
        elif turn.pending:
            turn.say("inform-not-understood-answer")
            ask(turn, turn.pending)
        else:
            turn.say("inform-not-understood")
