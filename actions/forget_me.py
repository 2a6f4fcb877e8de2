"""Delete my data."""

from actions.asking import ask
from actions.confirmations import FORGET_ME
from actions.turn import Turn, TurnAction


class ForgetMe(TurnAction):
    """Asks once for a yes, saying what will be gone."""

    action = "action_forget_me"

    def answer(self, turn: Turn) -> None:
        turn.say("forget-lead")
        ask(turn, FORGET_ME)
