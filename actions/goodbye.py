"""Bye."""

from actions.smalltalk import Smalltalk
from actions.turn import TurnAction


class Goodbye(Smalltalk, TurnAction):
    """Answers ``goodbye``."""

    action = "action_goodbye"
    key = "goodbye"
    resumes = False
