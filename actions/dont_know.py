"""I don't know, skip it."""

from actions import engine
from actions.advising import answer_fully
from actions.asking import ask_next
from actions.replies import taken
from actions.speech import fact_name, split
from actions.turn import Turn, TurnAction

# As long as these are open a start is ruled out; no assumption can stand in for them.
BLOCKING = frozenset({"growth.settled_from", "departments.staffed_from"})


class DontKnow(TurnAction):
    """The fact that was asked for is not asked again in this conversation; the answer goes on with an
    assumption.
    """

    action = "action_dont_know"

    def answer(self, turn: Turn) -> None:
        if taken(turn, "unknown"):
            return
        if turn.pending:
            skip(turn)
        else:
            turn.say("dontknow-nothing-asked")
            go_on(turn)


def skip(turn: Turn) -> None:
    """Remember that the pending fact is not to be asked again, say so, and go on."""
    turn.memory.skipped.append(turn.pending)
    if split(turn.pending)[0] in BLOCKING:
        turn.say("skipped-blocking", fact=fact_name(turn.pending))
        ask_next(turn, engine.advise(turn.case))
        return
    if turn.pending.startswith("confirm:"):
        turn.say("skipped-confirmation")
    else:
        turn.say("skipped", fact=fact_name(turn.pending))
    go_on(turn)


def go_on(turn: Turn) -> None:
    """The next question; where nothing is left to ask and no advice was given yet, the advice."""
    advice = engine.advise(turn.case)
    if not ask_next(turn, advice):
        if turn.memory.advised is None:
            answer_fully(turn)
        elif advice["window"]:
            turn.say("nothing-left-to-ask", paragraph=True)
