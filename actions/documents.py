"""Answering from the documents: the word or the entry of their catalogue that a question asks for, with its source.

Which entry it is was understood in the pipeline (bot/nlu/entries.py); nothing is made up: what is near none of them
has no answer here.
"""

from actions import lexicon
from actions.ideas import OWN, TERMS
from actions.speech import slug
from actions.turn import Turn

SURE = 0.1
"""From this confidence on an entry is the answer to what is a question about the documents."""

CLEAR = 0.35
"""From this confidence on it also comes before the answer to a question about the project that is about the same; of
such questions one in twenty gets a passage that it did not need.
"""

BESIDE_FACTS = 0.7
"""From this confidence on it also comes before the answer to what was taken for a fact ("we lose people each March, do
we keep out of it?"); of facts one in sixty gets a passage that it did not need.
"""

TOGETHER = 0.6
"""A second entry at least this share as likely as the first is told, too: the question touches both."""

NEAR = 0.04
"""From this confidence on an entry is offered, with the question whether it is meant."""

NAMED = 0.36
"""A word of the bot whose name makes up this share of the letters of a question is asked for ("what is coverage?")."""

OFFERED = 3


def asked(turn: Turn, sure: float = SURE) -> list[str]:
    """The word (TERMS) or the entry that a question asks for; two words where it is the difference between them."""
    asking = lexicon.found(turn.text, "asking")
    words = lexicon.found(turn.text, "terms") if "meaning" in asking or "difference" in asking else []
    if "difference" in asking and len(words) > 1:
        return words[:2]
    if words and words[0] in OWN and lexicon.share(turn.text, "terms") >= NAMED:
        return words[:1]
    entries = _likely(turn, sure)
    return [one for one in words[:1] if not entries or TERMS[one] in entries] or entries


def _likely(turn: Turn, from_: float) -> list[str]:
    """The likeliest entry, and the second where it is hardly less likely."""
    best = [one for one in turn.entries[:2] if one["confidence"] >= from_]
    return [one["id"] for one in best if one["confidence"] >= TOGETHER * best[0]["confidence"]]


def clear(turn: Turn, from_: float = CLEAR) -> list[str]:
    """The entry that a message taken for something else is clearly about."""
    return [one["id"] for one in turn.entries[:1] if one["confidence"] >= from_]


def first(turn: Turn, from_: float = CLEAR) -> bool:
    """Before the answer to what was asked: what the documents say, where they clearly speak of it; whether they do."""
    ideas = clear(turn, from_)
    if ideas:
        tell(turn, ideas)
    return bool(ideas)


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


def offer_nearest(turn: Turn, from_: float = NEAR) -> bool:
    """Ask whether one of the nearest entries is meant, by a question that each answers; False where none is near."""
    near = [one["id"] for one in turn.entries if one["confidence"] >= from_][:OFFERED]
    for id_ in near:
        turn.offer(f"offer-{slug(id_)}")
    if near:
        turn.say("document-nearest")
    return bool(near)
