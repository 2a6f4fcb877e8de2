"""Hello."""

from actions.smalltalk import Smalltalk
from actions.turn import Turn, TurnAction


class Greet(Smalltalk, TurnAction):
    """The first greeting says what the bot is for and how to begin; once a project is known, a short one."""

    action = "action_greet"

    def greeting(self, turn: Turn) -> str:
        """The message that fits what is known."""
        return "greet-again" if turn.project.facts or turn.pending else "greet"
