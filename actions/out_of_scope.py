"""None of our business."""

from actions.smalltalk import Smalltalk
from actions.turn import TurnAction


class OutOfScope(Smalltalk, TurnAction):
    """Answers ``out_of_scope``."""

    action = "action_out_of_scope"
    key = "out-of-scope"
