"""What does a word mean?"""

from actions import lexicon
from actions.advising import answer_to_facts
from actions.asking import ask
from actions.ideas import TERMS
from actions.turn import Turn, TurnAction


class AskTerm(TurnAction):
    """Explains the ideas of the documents and the words that the bot itself uses; an unknown word is said
    to be unknown.
    """

    action = "action_ask_term"

    def answer(self, turn: Turn) -> None:
        ideas = lexicon.found(turn.text, "terms")[:1]
        for idea in ideas:
            turn.say(f"term-{idea}", source={"source_full": TERMS[idea]})
        if not ideas:
            turn.say("term-unknown")
        turn.send("explanation", terms=[{"term": idea, "source": TERMS[idea]} for idea in ideas])
        if turn.changes:
            answer_to_facts(turn)
        elif turn.pending:
            ask(turn, turn.pending)
            turn.memory.said = turn.said_before
