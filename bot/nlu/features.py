"""What the classifier sees of a message: named features in groups, from its words and from what was understood.

Values say little about an intent, so dates, durations, departments and numbers become placeholders: "March or
June?" and "5月还是9月" share the shape DATE or DATE. Four views of that shape follow: words and pairs of words, pieces
of words (for typos and inflection), concepts (for words never seen in training), and a few facts about the whole.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

from bot.nlu.concepts import find, is_han
from bot.nlu.shorthand import written_out

DATE, DURATION, DEPARTMENT, NUMBER = "<date>", "<duration>", "<department>", "<number>"
_PLACEHOLDERS = frozenset((DATE, DURATION, DEPARTMENT, NUMBER))
_EDGE = "|"
_PIECES = (2, 3, 4, 5)  # letters
_RUNS = (3, 4)  # Chinese characters
_PAIRED = 5  # concepts apart at most
_EMOJI = "\u2600-\u27bf\u2b50\u2b55\U0001f300-\U0001f3fa\U0001f400-\U0001faff"  # without skin tones
_PART = re.compile(rf"[\w'?!]+|[{_EMOJI}]")
_UNIT = re.compile(r"[^\W\d_]+$")  # 10am, 15th, 3q
_SEAT = re.compile(r"\[.*")  # departments[Sales].headcount is a fact about departments
_REPEATED = re.compile(r"(.)\1{2,}")


def normalise(token: str) -> str:
    """Lower case, full-width forms as plain ones, one apostrophe, "ё" as "е", "sooooo" as "soo", digits as NUMBER."""
    token = unicodedata.normalize("NFKC", token).casefold().replace("’", "'").replace("ё", "е")
    token = written_out(token).casefold()
    if token[:1].isdigit():
        return NUMBER
    return _REPEATED.sub(r"\1\1", token)


def shape(tokens: Sequence[tuple[str, int]], text: str, understood: Mapping[str, Any]) -> list[str]:
    """The normalised words with one placeholder for each thing understood; of signs only ? and ! and emoji stay.

    ``tokens``: words with their offsets in ``text``; ``understood``: as the fact extractor gives it (``periods``,
    ``durations``, ``departments``).
    """
    spans = sorted(_spans(text, understood), key=lambda span: (span[0], -span[1]))
    words, at, last = [], 0, None
    for token, offset in tokens:
        while at < len(spans) and spans[at][1] <= offset:
            at += 1
        if at < len(spans) and spans[at][0] <= offset:
            if spans[at] is not last:
                words.append(spans[at][2])
                last = spans[at]
            continue
        words.extend(_parts(token))
    return words


@lru_cache(maxsize=20_000)
def _parts(token: str) -> tuple[str, ...]:
    word = normalise(token)
    if word == NUMBER:
        rest = _UNIT.search(token.casefold())
        return (NUMBER, rest[0]) if rest else (NUMBER,)
    return tuple(part for part in _PART.findall(word) if part.strip("'"))


def _spans(text: str, understood: Mapping[str, Any]) -> Iterable[tuple[int, int, str]]:
    named = {entry["text"]: DATE for entry in understood.get("periods", ())}
    named.update((entry["text"], DURATION) for entry in understood.get("durations", ()))
    named.update((name, DEPARTMENT) for name in understood.get("departments", ()))
    for surface, kind in named.items():
        start = text.find(surface) if surface else -1
        while start >= 0:
            yield start, start + len(surface), kind
            start = text.find(surface, start + len(surface))


def features(words: Sequence[str], text: str, understood: Mapping[str, Any]) -> dict[str, list[str]]:
    """Group name -> features of one message, repeated as often as they occur. ``words`` come from `shape`."""
    return {
        "word": _words(words),
        "piece": [piece for word in words if _spelled(word) for piece in _pieces(word)],
        "concept": _concepts(words),
        "whole": _whole(words, text, understood),
    }


def _words(words: Sequence[str]) -> list[str]:
    edged = [_EDGE, *words, _EDGE]
    found = [f"w {word}" for word in words]
    found += [f"w {first} {second}" for first, second in pairwise(edged)]
    han = "".join(word if is_han(word) else " " for word in words)
    for length in _RUNS:
        runs = (han[at : at + length] for at in range(len(han) - length + 1))
        found += [f"h {run}" for run in runs if " " not in run]
    return found


def _spelled(word: str) -> bool:
    return word not in _PLACEHOLDERS and not is_han(word) and word not in ("?", "!")


@lru_cache(maxsize=20_000)
def _pieces(word: str) -> tuple[str, ...]:
    edged = f"_{word[:40]}_"
    return tuple(f"p {edged[at : at + n]}" for n in _PIECES for at in range(len(edged) - n + 1))


def _concepts(words: Sequence[str]) -> list[str]:
    row = []
    run: list[str] = []
    for word in [*words, NUMBER]:
        if word in _PLACEHOLDERS:
            row += [*find(run), word]
            run = []
        else:
            run.append(word)
    row = row[:-1][:40]
    found = [f"c {name}" for name in row]
    found += [f"c {first} {second}" for first, second in pairwise([_EDGE, *row, _EDGE])]
    found += [f"c {first} .. {second}" for at, first in enumerate(row) for second in row[at + 2 : at + _PAIRED + 1]]
    return found


def _whole(words: Sequence[str], text: str, understood: Mapping[str, Any]) -> list[str]:
    """How long it is, whether it asks, how many dates and durations it holds, which facts were found in it."""
    found = [f"length {min(len(words).bit_length(), 6)}"]
    if "?" in text or "？" in text:
        found.append("asks")
    digits = "".join(filter(str.isdigit, text))
    if list(words) == [NUMBER] and len(digits) <= 3:
        found.append(f"only {digits}")  # 88 is a farewell, 666 praise; any other number answers a question
    if understood.get("hypothetical"):
        found.append("hypothetical")
    for kind in ("periods", "durations", "departments"):
        found.append(f"{kind} {min(len(understood.get(kind, ())), 2)}")
    found += [f"fact {_SEAT.sub('', refusal['fact'])}" for refusal in understood.get("refused", ())]
    for name, value in understood.get("facts", {}).items():
        found += [f"fact {name}.{part}" for part in value] if isinstance(value, dict) else [f"fact {name}"]
    return found
