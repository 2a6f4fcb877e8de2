"""What does a word mean?"""

from actions import interview, lexicon
from actions.advising import answer_to_facts
from actions.asking import ask, reason_for
from actions.ideas import TERMS
from actions.turn import Turn, TurnAction


class AskTerm(TurnAction):
    """Explains the ideas of the documents and the words that the bot itself uses; an unknown word is said
    to be unknown.
    """

    action = "action_ask_term"

    def answer(self, turn: Turn) -> None:
        ideas = self._asked(turn.text)
        for position, idea in enumerate(ideas):
            turn.say(f"term-{idea}", paragraph=bool(position), source={"source_full": TERMS[idea]})
        if not ideas and interview.is_pending(turn):
            turn.add([reason_for(turn.pending)])  # "what do you mean?" is about the question that was asked
        elif not ideas:
            turn.say("term-unknown")
        turn.send("explanation", terms=[{"term": idea, "source": TERMS[idea]} for idea in ideas])
        if turn.changes:
            answer_to_facts(turn)
        elif turn.pending:
            ask(turn, turn.pending)
            turn.memory.said = turn.said_before

    def _asked(self, text: str) -> list[str]:
        """The idea asked about; two where it is the difference between them."""
        number = 2 if "difference" in lexicon.found(text, "asking") else 1
        return lexicon.found(text, "terms")[:number]
