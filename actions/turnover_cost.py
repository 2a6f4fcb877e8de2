"""What does losing people cost?"""

from actions.advising import answer_to_facts
from actions.turn import Turn, TurnAction

SOURCE = "S0.4"
# The parts in which document S0 adds up what people cost. It gives no amounts, and neither do we without pay
# figures.
PARTS = ("losing", "recruiting", "training", "productivity", "chances", "morale", "keeping")


class TurnoverCost(TurnAction):
    """The parts to add up; without pay figures no amount is named."""

    action = "action_turnover_cost"

    def answer(self, turn: Turn) -> None:
        turn.say("cost-lead", source={"source": SOURCE})
        for name in PARTS:
            turn.say(f"cost-{name}", line=True)
        turn.say("cost-no-amount", paragraph=True)
        turn.send(
            "cost",
            parts=[{"part": name, "amount": None, "assumption": None, "source": SOURCE} for name in PARTS],
            sum=None,
        )
        if turn.news:
            answer_to_facts(turn)
        else:
            turn.memory.asked, turn.memory.said = turn.pending, turn.said_before
