"""Thanks."""

from actions.smalltalk import Smalltalk
from actions.turn import TurnAction


class Thank(Smalltalk, TurnAction):
    """Answers ``thank``."""

    action = "action_thank"
    key = "thank"
    resumes = False
