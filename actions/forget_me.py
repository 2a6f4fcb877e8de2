"""Delete my data."""

from actions import people_data
from actions.asking import ask
from actions.confirmations import FORGET_ME
from actions.privacy import HR
from actions.turn import Turn, TurnAction


class ForgetMe(TurnAction):
    """Asks once for a yes, saying what will be gone; HR may mean the data about people of the project."""

    action = "action_forget_me"

    def answer(self, turn: Turn) -> None:
        if people_data.is_meant(turn):
            people_data.ask_first(turn)
            return
        turn.say("forget-lead")
        ask(turn, FORGET_ME)
        if turn.speaker.role == HR and any(people_data.held_by(turn)):
            turn.offer("button-people-data")
