"""The message could mean two things, or nothing we know: ask, don't guess."""

from actions import interview
from actions.advising import answer_to_facts
from actions.asking import ask
from actions.reviewing import goes_on
from actions.turn import Turn, TurnAction

# Meanings that are worth offering; a greeting or a yes is cheaper to repeat than to choose.
MEANINGS = (
    "ask_start_window",
    "check_date",
    "compare_dates",
    "ask_backups",
    "review_turnover",
    "turnover_cost",
    "inform",
    "what_if",
    "explain",
    "ask_term",
    "assess_readiness",
    "ask_preparation",
    "ask_risks",
    "vendor_claim",
    "show_calendar",
    "export",
    "request_review",
    "restart",
    "forget_me",
    "help",
)
OFFERED = 2


class NluFallback(TurnAction):
    """Facts in the message are an answer in themselves; else the two likeliest meanings as buttons that say
    the sentence.
    """

    action = "action_nlu_fallback"

    def answer(self, turn: Turn) -> None:
        if interview.wanted(turn):
            interview.resume(turn)
            return
        if interview.is_pending(turn) and not turn.news:
            interview.unreadable(turn)
            return
        if goes_on(turn):
            return
        if turn.news:
            answer_to_facts(turn)
            return
        likely = [one["name"] for one in turn.ranking if one.get("name") in MEANINGS][:OFFERED]
        if not likely:
            turn.say("out-of-scope")
            if turn.pending:
                ask(turn, turn.pending)
                turn.memory.said = turn.said_before
            return
        turn.say("fallback-which")
        for name in likely:
            self._offer(turn, name)
        turn.memory.asked, turn.memory.said = turn.pending, turn.said_before

    def _offer(self, turn: Turn, name: str) -> None:
        whole = [one for one in turn.periods if one["from"] and one["to"]]
        if name == "check_date" and whole:
            turn.offer("meaning-check_date-when", when={"during": {"from": whole[0]["from"], "to": whole[0]["to"]}})
        else:
            turn.offer(f"meaning-{name}")
