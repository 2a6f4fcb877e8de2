"""What must be done before the start?"""

from actions import engine, findings
from actions.advising import note, objections
from actions.asking import ask_next
from actions.preparation import TASKS, message
from actions.turn import Turn, TurnAction


class AskPreparation(TurnAction):
    """The documents' list, to be done by the first day of the recommended window."""

    action = "action_ask_preparation"

    def answer(self, turn: Turn) -> None:
        objections(turn)
        note(turn)
        advice = engine.advise(turn.case)
        if advice["window"]:
            turn.say("prepare-by", start={"date": advice["window"]["from"]})
        else:
            turn.say("prepare-lead", reasons=findings.reasons(findings.about(advice, "horizon", "asked"), 2))
        for name, source in TASKS.items():
            turn.say("prepare-task", line=True, task={"key": f"task-{name}"}, source={"source": source})
        for task in advice.get("preparation") or []:
            turn.say(
                "prepare-dated",
                line=True,
                item={"text": task["item"]},
                when={"interval": {"from": task["from"], "to": task["to"]}},
            )
        adding = sum(row["backups"] for row in advice["staffing"])
        if adding:
            turn.say("prepare-backups", line=True, count={"number": adding}, source={"source": "S4.3f"})
        turn.send("readiness", **message(turn.case, advice))
        turn.memory.said = "advice"
        ask_next(turn, advice)
