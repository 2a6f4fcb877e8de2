"""No."""

from actions.confirmations import disagree
from actions.turn import Turn, TurnAction


class Deny(TurnAction):
    """No to what was asked."""

    action = "action_deny"

    def answer(self, turn: Turn) -> None:
        disagree(turn)
