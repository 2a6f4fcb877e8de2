"""What does a word mean, what do the documents say?"""

from actions import documents, interview
from actions.advising import answer_to_facts
from actions.asking import ask, reason_for
from actions.turn import Turn, TurnAction


class AskTerm(TurnAction):
    """Explains the ideas of the documents and the words that the bot itself uses; a question that is near one offers
    it, any other is said not to be covered.
    """

    action = "action_ask_term"

    def answer(self, turn: Turn) -> None:
        ideas = documents.asked(turn)
        if not ideas and interview.is_pending(turn):
            turn.add([reason_for(turn.pending)])  # "what do you mean?" is about the question that was asked
        elif not ideas and not documents.offer_nearest(turn):
            turn.say("term-unknown")
        documents.tell(turn, ideas)
        if turn.changes:
            answer_to_facts(turn)
        elif turn.pending:
            ask(turn, turn.pending)
            turn.memory.said = turn.said_before
