"""What can go wrong?"""

from typing import Any

from actions import engine, findings
from actions.advising import note, objections
from actions.asking import ask_next
from actions.turn import Turn, TurnAction

# What document S1 names as causes of failure; each has a response in the catalogue, from the same document.
CAUSES = ("underrated", "disagreement", "technology_first", "customer_burden", "no_measure")
CAUSES_SOURCE, OBSTACLES_SOURCE = "S1.4", "S0.10"


class AskRisks(TurnAction):
    """First what the case itself shows, weightiest first, then what the documents warn every project of."""

    action = "action_ask_risks"

    def answer(self, turn: Turn) -> None:
        objections(turn)
        note(turn)
        advice = engine.advise(turn.case)
        found = findings.about(advice, "asked", "horizon") or findings.about(advice, "window")
        if found:
            turn.say("risks-of-this", reasons=findings.reasons(found, 3))
        else:
            turn.say("risks-none-of-this")
        turn.say("risks-of-all", paragraph=True, source={"source": CAUSES_SOURCE})
        for cause in CAUSES:
            turn.say(f"risk-{cause}", line=True)
        turn.say("risks-obstacles", paragraph=True, source={"source": OBSTACLES_SOURCE})
        turn.send("risks", risks=[_of_case(one, advice) for one in found] + [_of_documents(one) for one in CAUSES])
        turn.memory.said = "advice"
        ask_next(turn, advice)


def _of_case(finding: dict[str, Any], advice: dict[str, Any]) -> dict[str, Any]:
    """A risk that the case shows: its weight is the exposure; a likelihood only where the engine has one."""
    likelihood = 1 - advice["coverage"]["now"] if finding["rule"] == "single_key_user" else None
    return {
        "risk": finding["rule"],
        "likelihood": likelihood,
        "impact": None,
        "exposure": finding.get("values", {}).get("weight"),
        "blocks": finding["severity"] == "blocker",
        "response": f"why-{finding['rule']}",
        "source": finding["source"],
    }


def _of_documents(cause: str) -> dict[str, Any]:
    return {
        "risk": cause,
        "likelihood": None,
        "impact": None,
        "exposure": None,
        "blocks": False,
        "response": f"risk-{cause}",
        "source": CAUSES_SOURCE,
    }
