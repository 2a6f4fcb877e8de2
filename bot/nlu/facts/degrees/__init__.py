"""Yes, partly, no or "don't know" in people's own words: "sort of", "the board signed it off", "还没有", "в процессе".

Read only where a readiness question was just asked. One file of phrases a language; a message is read with all of them,
because people mix languages. Questions inside a message are no answers and are left out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from bot.nlu.facts.lang import en, ru, zh
from bot.nlu.facts.lexicon import Lexicon
from bot.nlu.facts.text import plain, tokens

FOLDER = Path(__file__).parent
CUES = FOLDER / "cues"
"""Words that only hint at an answer, those of one meaning under one name in all languages: what is learnt from answers
in one language helps to read the others.
"""
LONGEST = 600
"""Characters that are read; an answer is short."""

_FOLD = str.maketrans({**en.FOLD, **zh.FOLD, **ru.FOLD})
_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;\n]?")
_CLAUSE = re.compile(r"[,，、]")
_QUESTION = re.compile(
    r"\?\s*$"
    r"|^\W*(?:(?:so|and|but|ok|okay|well)\W+)?(?:what|when|why|who|whose|which|where|how|should|shall|could|would|can)\b"
    r"|^\W*(?:is|are|do|does|did)\s+(?:it|we|you|they|this|that|i)\b"
    r"|吗\W*$|什么(?!都|也)|怎么|为何|为啥|多少|哪[里个些]|谁来|能不能|要不要|行不行|可不可以|是不是"
    r"|^\W*(?:а\s+)?(?:что|когда|почему|зачем|кто|где|сколько|какой|какая|какие|каков\w*|как)\b|\bли\b"
)


@lru_cache(maxsize=2)
def _phrases(folder: Path) -> Lexicon:
    """The phrases of all languages in a folder, each with its kind."""
    sources = []
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            kind, mark, said = line.partition(":")
            if mark and not line.startswith("#"):
                sources.append({kind: said})
    return Lexicon(sources, _FOLD)


def _plain(text: str) -> str:
    return plain(text[:LONGEST]).casefold().translate(_FOLD)


@lru_cache(maxsize=256)  # one message is asked about in several ways
def _found(sentence: str, folder: Path = FOLDER) -> tuple[tuple[str, int], ...]:
    """The kinds of the phrases in a sentence, in order, each with the token that it begins at; the longest one wins."""
    row, found, at = tokens(sentence, _FOLD), [], 0
    while at < len(row):
        phrase = _phrases(folder).longest(row, at, sentence)
        if phrase:
            found.append((phrase[0], at))
        at += phrase[2] if phrase else 1
    return tuple(found)


def cues_in(text: str) -> list[str]:
    """The names of what hints at an answer, in order: "nobody", "a draft", "last spring", "everyone has their own"."""
    return [name for name, _ in _found(_plain(text), CUES)]


def kinds_in(text: str) -> list[str]:
    """The kinds of the phrases in a text, in order, questions left out."""
    kinds: list[str] = []
    for sentence in _SENTENCE.findall(_plain(text)):
        found = [kind for kind, _ in _found(sentence)]
        # "Who knows?" asks nothing.
        if "unknown" in found or not _QUESTION.search(sentence):
            kinds += found
    return kinds


def asks(text: str) -> bool:
    """Whether a sentence of a message is a question."""
    return any(_QUESTION.search(sentence) for sentence in _SENTENCE.findall(_plain(text)))


def degree(text: str, sure: bool = False) -> str | None:
    """The answer that a text gives: ``yes``, ``partly``, ``no``, ``unknown``; None where it gives none.

    With ``sure``, a mere "we have" is none: the message says something else, too.
    """
    found = [kind for kind in kinds_in(text) if kind != "sorry"]
    said = [kind for kind in found if kind not in ("but", "weak")]
    if found[-2:] in (["yes", "but"], ["weak", "but"]):  # "there is one, but it is raw"
        return "partly"
    if not said:
        return "yes" if "weak" in found and not sure else None
    if "unknown" in said:
        # "Management knows, the others don't": a yes that goes before is about somebody else.
        return "partly" if "yes" in said[: said.index("unknown")] else "unknown"
    if "order" in said:  # "no, show me the calendar": the person wants something else
        return None
    if "partly" in said or found[-3:] == ["weak", "but", "no"] or _one_has_the_other_not(text):
        return "partly"
    return _mixed(found, _begins(text)) if {"yes", "no"} <= set(said) else said[0]


def _one_has_the_other_not(text: str) -> bool:
    """ "Sales has one, Service doesn't": one clause says that there is, a later one, of more than a word, that there
    isn't.
    """
    clauses = [clause for clause in _CLAUSE.split(_plain(text)) if clause.strip()]
    kinds = [[kind for kind, _ in _found(clause)] for clause in clauses]
    has = next((at for at, found in enumerate(kinds) if found == ["weak"]), len(kinds))
    return any(
        found == ["no"] and len(tokens(clause, _FOLD)) > 1
        for found, clause in zip(kinds[has + 1 :], clauses[has + 1 :], strict=True)
    )


def _begins(text: str) -> str | None:
    """The kind of the phrase that a text begins with."""
    return next((kind for kind, at in _found(_plain(text)) if at == 0), None)


def _mixed(found: list[str], begins: str | None) -> str:
    """Yes and no in one answer.

    "We haven't decided" is no, "yes, nobody objects" yes; "Sales yes, Service no" is partly, and so is "yes, but not
    in Sales".
    """
    if "but" in found:
        before, after = set(found[: found.index("but")]), set(found[found.index("but") :])
        if before & {"yes", "no", "weak"} and after & {"yes", "no"} and not before & after:
            return "partly"
    if begins in ("yes", "no"):
        return begins
    first = next(kind for kind in found if kind in ("yes", "no"))
    return "partly" if first == "yes" else "no"


def is_correction(text: str) -> bool:
    """Whether a message begins by taking back what was said just before ("sorry, I meant partly")."""
    return kinds_in(text)[:1] == ["sorry"]
