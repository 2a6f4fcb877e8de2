"""Start over with a new case."""

from actions import people_data
from actions.asking import ask
from actions.confirmations import RESTART
from actions.turn import Turn, TurnAction


class Restart(TurnAction):
    """Asks once for a yes; the old case stays in the store, out of sight."""

    action = "action_restart"

    def answer(self, turn: Turn) -> None:
        if people_data.is_meant(turn):
            people_data.ask_first(turn)
            return
        turn.say("restart-lead")
        ask(turn, RESTART)
