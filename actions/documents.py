"""Answering from the documents: the word or the entry of their catalogue that a question asks for, with its source."""

from actions import lexicon, questions
from actions.ideas import TERMS
from actions.speech import slug
from actions.turn import Turn

NAMED = 0.75
"""A name that makes up this share of the letters of a question's telling words is asked for ("what is a key user?")."""

OFFERED = 3


def asked(text: str, sure: float = questions.SURE) -> list[str]:
    """The words (TERMS) or the entry that a question asks for; two words where it is the difference between them."""
    asking = lexicon.found(text, "asking")
    telling = questions.telling(text)
    words = lexicon.found(text, "terms") or lexicon.found(telling, "terms")
    if "difference" in asking and len(words) > 1:
        return words[:2]
    if words and "meaning" in asking and lexicon.share(telling, "terms") >= NAMED:
        return words[:1]
    hits = [hit for hit in questions.nearest(text) if hit.likeness >= sure]
    if not hits:
        return []
    return [next((one for one in words[:1] if TERMS[one] == hits[0].id and "meaning" in asking), hits[0].id)]


def tell(turn: Turn, ideas: list[str]) -> None:
    """What the documents say of them, and the explanation message."""
    say(turn, ideas)
    turn.send("explanation", terms=sources(ideas))


def say(turn: Turn, ideas: list[str]) -> None:
    """What the documents say of them, each with its source."""
    for position, idea in enumerate(ideas):
        source = {"source_full": source_of(idea)}
        if idea in TERMS:
            turn.say(f"term-{idea}", paragraph=bool(position), source=source)
        else:
            turn.say(f"entry-{slug(idea)}", paragraph=bool(position), source=source)


def sources(ideas: list[str]) -> list[dict[str, str]]:
    """Where each stands, as the explanation message says it."""
    return [{"term": idea, "source": source_of(idea)} for idea in ideas]


def source_of(idea: str) -> str:
    """The id of the documents' catalogue behind a word; an entry is its own."""
    return TERMS.get(idea, idea)


def offer_nearest(turn: Turn) -> bool:
    """Ask whether one of the nearest entries is meant, by a question that each answers; False where none is near."""
    near = list(dict.fromkeys(source_of(hit.id) for hit in questions.nearest(turn.text)))[:OFFERED]
    known = questions.examples()
    for id_ in near:
        turn.offer("button-question", question={"text": known.get(turn.language, known["en"])[id_][0]})
    if near:
        turn.say("document-nearest")
    return bool(near)


def answered(turn: Turn, sure: float = questions.CERTAIN) -> bool:
    """Answer a message that was taken for something else, but is clearly a question that the documents answer."""
    ideas = asked(turn.text, sure) if not turn.news else []
    if ideas:
        tell(turn, ideas)
    return bool(ideas)
