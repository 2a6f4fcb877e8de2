"""Are you a machine?"""

from actions.smalltalk import Smalltalk
from actions.turn import TurnAction


class BotChallenge(Smalltalk, TurnAction):
    """Answers ``bot_challenge``."""

    action = "action_bot_challenge"
    key = "bot-challenge"
