"""What can you do?"""

from actions.smalltalk import Smalltalk
from actions.turn import TurnAction


class Help(Smalltalk, TurnAction):
    """Answers ``help``."""

    action = "action_help"
    key = "help"
