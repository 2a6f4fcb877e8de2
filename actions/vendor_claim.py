"""What a vendor or a boss says about timing."""

from actions import documents, lexicon
from actions.advising import answer_to_facts
from actions.asking import ask
from actions.ideas import CLAIMS
from actions.turn import Turn, TurnAction

# What the advice would say again of a claim that was just answered.
SAID_BY_CLAIM = {"worked_elsewhere": ("advice-other-firm",)}


class VendorClaim(TurnAction):
    """Weighs the claim with the documents, names who gains by it (S4.2e), and offers the compromise where
    it helps (S4.2f).
    """

    action = "action_vendor_claim"

    def answer(self, turn: Turn) -> None:
        claims = lexicon.found(turn.text, "claims")[:1]
        if not claims and turn.news:
            # Somebody said so, but what was said is a fact of the project.
            documents.first(turn)
            answer_to_facts(turn)
            return
        for claim in claims:
            turn.say(f"claim-{claim}", source={"sources": list(CLAIMS[claim])})
        ideas = [] if claims else documents.asked(turn)
        if ideas:
            turn.say("claim-documents")
            documents.say(turn, ideas)
        elif not claims:
            turn.say("claim-unknown")
        if turn.changes:
            turn.covered.update(SAID_BY_CLAIM.get(claims[0], ()) if claims else ())
        else:
            turn.say("claim-independence", paragraph=True, source={"source": "S4.2e"}, compromise={"source": "S4.2f"})
        turn.send(
            "explanation",
            terms=[
                *({"term": claim, "source": source} for claim in claims for source in (*CLAIMS[claim], "S4.2f")),
                *documents.sources(ideas),
            ],
        )
        if turn.changes:
            answer_to_facts(turn)
        elif turn.pending:
            ask(turn, turn.pending)
            turn.memory.said = turn.said_before
