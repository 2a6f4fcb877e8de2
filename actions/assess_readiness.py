"""Are we ready?"""

from actions import engine
from actions.advising import note, objections
from actions.asking import ask_next
from actions.preparation import TASKS, checks, message
from actions.speech import clause
from actions.turn import Turn, TurnAction


class AssessReadiness(TurnAction):
    """What the case answers of the documents' conditions, and what nobody has said yet."""

    action = "action_assess_readiness"

    def answer(self, turn: Turn) -> None:
        objections(turn)
        note(turn)
        advice = engine.advise(turn.case)
        found = checks(turn.case, advice)
        missing = [name for name, answer, _ in found if answer == "no"]
        unknown = [name for name, answer, _ in found if answer == "unknown"]
        turn.say("ready-not-yet" if missing else "ready-unknown" if unknown else "ready-so-far")
        for name, answer, source in found:
            turn.say(f"ready-{name}-{answer}", line=True, source={"source": source})
        tasks = {"clauses": [clause(f"task-{name}") for name in TASKS]}
        turn.say("ready-open", paragraph=True, tasks=tasks, source={"sources": list(TASKS.values())})
        turn.send("readiness", **message(turn.case, advice))
        turn.memory.said = "advice"
        ask_next(turn, advice)
