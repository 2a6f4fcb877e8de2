"""Yes."""

from actions.confirmations import agree
from actions.turn import Turn, TurnAction


class Affirm(TurnAction):
    """Yes to what was asked."""

    action = "action_affirm"

    def answer(self, turn: Turn) -> None:
        agree(turn)
