"""Yes, partly, no or "don't know" in people's own words: "sort of", "the board signed it off", "还没有", "в процессе".

Read only where a readiness question was just asked. One file of phrases a language; a message is read with all of them,
because people mix languages. Questions inside a message are no answers and are left out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from bot.nlu.facts.lang import zh
from bot.nlu.facts.text import plain

FOLDER = Path(__file__).parent
LONGEST = 600
"""Characters that are read; an answer is short."""

_HAN = re.compile(r"[\u3400-\u9fff]")
_SENTENCE = re.compile(r"[^.!?;\n。]+[.!?;\n。]?")
_QUESTION = re.compile(
    r"\?\s*$"
    r"|^\W*(?:(?:so|and|but|ok|okay|well)\W+)?(?:what|when|why|who|whose|which|where|how|should|shall|could|would|can)\b"
    r"|^\W*(?:is|are|do|does|did)\s+(?:it|we|you|they|this|that|i)\b"
    r"|[吗呢]\W*$|什么|怎么|为何|为啥|多少|哪[里个些]|谁来|能不能|要不要|行不行|可不可以|是不是"
    r"|^\W*(?:а\s+)?(?:что|когда|почему|зачем|кто|где|сколько|какой|какая|какие|каков\w*|как)\b|\bли\b"
)
_TRADITIONAL = str.maketrans(zh.FOLD)


@lru_cache(maxsize=1)
def _phrases() -> tuple[dict[str, str], re.Pattern[str]]:
    """The kind of every phrase, and one pattern that finds them, the longest first; a stem is kept with its star."""
    kinds: dict[str, str] = {}
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            kind, mark, said = line.partition(":")
            if mark and not line.startswith("#"):
                kinds.update({_plain(phrase.strip()): kind for phrase in said.split(" | ")})
    ordered = sorted(kinds, key=lambda phrase: (-len(phrase.rstrip("*")), phrase.endswith("*"), phrase))
    pieces = [f"(?P<p{number}>{_piece(phrase)})" for number, phrase in enumerate(ordered)]
    return {f"p{number}": kinds[phrase] for number, phrase in enumerate(ordered)}, re.compile("|".join(pieces))


def _piece(phrase: str) -> str:
    if _HAN.search(phrase):
        return re.escape(phrase)
    words = re.escape(phrase.rstrip("*")).replace(r"\ ", r"[\s,-]+")
    return rf"(?<![^\W_]){words}" + (r"[^\W_]*" if phrase.endswith("*") else r"(?![^\W_])")


def _plain(text: str) -> str:
    return plain(text).casefold().replace("ё", "е").translate(_TRADITIONAL)


def kinds_in(text: str) -> list[str]:
    """The kinds of the phrases in a text, in order, questions left out."""
    names, pattern = _phrases()
    found = []
    for sentence in _SENTENCE.findall(_plain(text[:LONGEST])):
        if not _QUESTION.search(sentence) or _is_unsure(sentence, names, pattern):
            found += [names[one.lastgroup] for one in pattern.finditer(sentence)]
    return found


def _is_unsure(sentence: str, names: dict[str, str], pattern: re.Pattern[str]) -> bool:
    """ "Who knows?" asks nothing."""
    return any(names[one.lastgroup] == "unknown" for one in pattern.finditer(sentence))


def asks(text: str) -> bool:
    """Whether a sentence of a message is a question."""
    return any(_QUESTION.search(sentence) for sentence in _SENTENCE.findall(_plain(text[:LONGEST])))


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
    if "partly" in said or found[-3:] == ["weak", "but", "no"]:
        return "partly"
    return _mixed(found, _begins(text)) if {"yes", "no"} <= set(said) else said[0]


def _begins(text: str) -> str | None:
    """The kind of the phrase that a text begins with."""
    names, pattern = _phrases()
    first = pattern.match(_plain(text[:LONGEST]).strip())
    return names[first.lastgroup] if first else None


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
