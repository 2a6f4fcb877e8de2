"""Start over with a new case."""

from actions.asking import ask
from actions.confirmations import RESTART
from actions.turn import Turn, TurnAction


class Restart(TurnAction):
    """Asks once for a yes; the old case stays in the store, out of sight."""

    action = "action_restart"

    def answer(self, turn: Turn) -> None:
        turn.say("restart-lead")
        ask(turn, RESTART)
