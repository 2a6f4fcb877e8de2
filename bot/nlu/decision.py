"""What to make of the probabilities: an intent, a polite no, or a question between the two likeliest."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.nlu.concepts import is_han, lexicon
from bot.nlu.facts.degrees import asks
from bot.nlu.model import OUT_OF_SCOPE

FALLBACK = "nlu_fallback"
INFORM = "inform"
COST = "turnover_cost"
SUPPOSE = "what_if"
ASK = "ask_term"
"""What somebody wants who asks what the documents say."""

# Yes, no, ok, да, нет. A Chinese character is a word; other single letters are slips of the finger.
_LETTERS_ALONE = frozenset("ynkдн")
# "+" and "-" are what Russian chats vote with.
_SIGNS = {"+": "affirm", "-": "deny", "−": "deny", "–": "deny"}
# What people mention in passing, whatever they talk about: places, numbers of people, dates.
_EVERYWHERE = frozenset({"regions", "headcount", "project.desired_start", "project.earliest_start"})

_ASKS = re.compile(
    r"[?？]|[吗呢]\s*[。!！.]*$|什么|怎么|多少|几个|谁|哪|为何|是否|能不能|行不行|可不可以|"
    r"\b(?:what|when|why|who|which|where|how)\b|"
    r"(?:^|[.,;:!]|\b(?:so|and|but|ok|then))\s*(?:should|shall|is|are|do|does|can|could|would|will)\b|"
    r"\b(?:что|когда|почему|зачем|кто|как\w*|где|сколько|ли|можно|стоит)\b",
    re.IGNORECASE,
)


_ANSWERS = frozenset(
    {INFORM, FALLBACK, "affirm", "deny", "dont_know", "check_date", "what_if", "greet", "thank", "goodbye"}
)
"""Intents of messages that may answer what was asked just before; whoever wants to see the calendar does not."""


_TOLD_BY = {INFORM: "facts", "what_if": "facts", "check_date": "periods", "compare_dates": "periods"}
"""What stands in a message of these intents where it is meant."""


_NOTHING: dict[str, Any] = {"facts": {}, "told": {}, "costs": {}, "refused": [], "remarks": [], "vague": []}


@dataclass(frozen=True)
class Thresholds:
    """From where on a probability is believed; justified by the held-out files (bench/RESULTS.md has the figures)."""

    certain: float = 0.35
    """Below this probability of the likeliest intent the person is asked which of two was meant."""
    certainly_foreign: float = 0.8
    """Above this probability of out of scope even a sentence with facts in it is none of our business; half a chance
    is enough where the facts are only a place, a number of people or a date."""


def decide(
    ranking: Sequence[tuple[str, float]], text: str, understood: Mapping[str, Any], thresholds: Thresholds
) -> tuple[str, float]:
    """The intent and its confidence; ``ranking`` holds every intent with its probability, likeliest first.

    Facts in an unclear statement are taken as what it was for (`INFORM`): asking "did you mean ...?" after somebody has
    just answered a question would be silly. A fact that was refused is one as well. A question with facts in it is
    asked about like any other. What answers a readiness question ("the board signed it off") is an answer, whatever
    else it sounds like. Of signs alone no model is asked: digits are a fact, a smile is nothing we do.
    A start that is moved ("push it by two months") is supposed. What people earn and what losing them costs is told for
    that. A question that an entry of the documents answers, and that is likelier than the intent it sounds like, is one
    about the documents.
    """
    wordless = _wordless(text, understood, ranking[0][0])
    if wordless is not None:
        return wordless, dict(ranking).get(wordless, 0.0)
    intent, probability = ranking[0]
    if understood.get("answered") and not understood.get("asks", asks(text)):
        return INFORM, max(probability, thresholds.certain)
    if understood.get("costs") and intent != COST:
        return (COST if asks(text) else INFORM), max(probability, thresholds.certain)
    if _shifts(understood) and intent != INFORM and not understood.get("periods"):
        foreign = dict(ranking).get(OUT_OF_SCOPE, 0.0) >= thresholds.certainly_foreign
        return (OUT_OF_SCOPE, probability) if foreign else (SUPPOSE, max(probability, thresholds.certain))
    unclear = probability < thresholds.certain or intent == OUT_OF_SCOPE
    if unclear and not _ASKS.search(text):
        stated = _stated(understood)
        outside = dict(ranking).get(OUT_OF_SCOPE, 0.0)
        if stated and outside < _foreign_from(text, understood, stated, thresholds):
            return INFORM, max(1.0 - outside, thresholds.certain)
    if probability < thresholds.certain and intent != OUT_OF_SCOPE:
        intent = FALLBACK
    entry = max((one["confidence"] for one in understood.get("entries", ())), default=0.0)
    if entry > probability and not _tells(intent, understood):
        return ASK, entry
    return intent, probability


def _foreign_from(text: str, understood: Mapping[str, Any], stated: set[str], thresholds: Thresholds) -> float:
    """From which chance of it on a statement is none of our business; never where it is a bare answer, or a single
    word that is a fact ("Kazan").
    """
    answers = understood.get("told", understood.get("facts")) != understood.get("facts")
    if answers or (len(text.split()) == 1 and not any(map(is_han, text))):
        return math.inf
    return 0.5 if stated <= _EVERYWHERE else thresholds.certainly_foreign


def _wordless(text: str, understood: Mapping[str, Any], likeliest: str) -> str | None:
    """The intent of a message without a word; None where there is one.

    A plus is a yes in chats and a minus a no; 88 is a goodbye in Chinese ones, where it answers nothing.
    """
    signs = set(text.strip())
    if len(signs) == 1 and signs <= set(_SIGNS):
        return _SIGNS[signs.pop()]
    said = "".join(character for character in text if character.isalnum()).casefold()
    if not said and any(lexicon().of_word(character) for character in text):
        return None  # a thumb up says yes, a smile nothing we do
    if not said or (len(said) == 1 and said.isalpha() and said not in _LETTERS_ALONE and not is_han(said)):
        return OUT_OF_SCOPE
    farewell = likeliest == "goodbye" and not understood.get("facts")
    return INFORM if said.isdigit() and not farewell and not _ASKS.search(text) else None


def _shifts(understood: Mapping[str, Any]) -> bool:
    """Whether a start is moved by some weeks."""
    return any(one["kind"] == "shifted" for one in understood.get("remarks", ()))


def _tells(intent: str, understood: Mapping[str, Any]) -> bool:
    """Whether what makes a message one of this intent stands in it: a date, or a fact not mentioned in passing."""
    told = _TOLD_BY.get(intent)
    return (
        bool(understood.get("periods"))
        if told == "periods"
        else told == "facts" and not _stated(understood) <= _EVERYWHERE
    )


def _stated(understood: Mapping[str, Any]) -> set[str]:
    """Paths of what was stated or refused."""
    paths = {refusal["fact"] for refusal in understood.get("refused", ())}
    for name, value in understood.get("facts", {}).items():
        paths |= {f"{name}.{part}" for part in value} if isinstance(value, dict) else {name}
    return paths


def taken(intent: str, understood: Mapping[str, Any]) -> dict[str, Any]:
    """What is understood, with the facts that hold for a message of this intent.

    What is none of our business states none (the weather in Sochi says nothing about where we are), and where the
    person asks for something else instead of answering, nothing in it is the answer.
    """
    if intent == OUT_OF_SCOPE:
        return {**understood, **_NOTHING}
    if intent in _ANSWERS:
        return dict(understood)
    readiness = understood["facts"].get("readiness")  # "yes. and when can we start?"
    return {**understood, "facts": {**understood["told"], **({"readiness": readiness} if readiness else {})}}
