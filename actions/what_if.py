"""What if a fact were different?"""

from actions import documents, shift
from actions.advising import answer_fully, compare_with_now, objections
from actions.turn import Turn, TurnAction


class WhatIf(TurnAction):
    """The advice with a supposed fact beside the advice without it; nothing is stored, whatever the
    sentence's mood.
    """

    action = "action_what_if"

    async def run(self, dispatcher, tracker, domain):
        """As every turn, but the facts of this message are supposed even where the understanding didn't
        mark them.
        """
        understood = tracker.latest_message.get("understood")
        if understood:
            tracker.latest_message["understood"] = {**understood, "hypothetical": True}
        return await super().run(dispatcher, tracker, domain)

    def answer(self, turn: Turn) -> None:
        if not turn.changes and shift.suppose(turn):
            answer_fully(turn)
        else:
            self._suppose_facts(turn)
        turn.memory.asked = turn.pending

    def _suppose_facts(self, turn: Turn) -> None:
        documents.first(turn)
        objections(turn)
        if turn.changes:
            compare_with_now(turn)
        elif turn.confirmed:
            turn.say("whatif-already")
        elif not turn.refused:
            turn.say("whatif-which")
