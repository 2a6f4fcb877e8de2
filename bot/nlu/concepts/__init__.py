"""What single words and phrases are about, in three languages: `find` names the concepts of a sentence in their order.

A few thousand training sentences don't hold every word that people use. The lists beside this file (en.txt, zh.txt,
ru.txt) say that "resign", "quit" and "walk out", "辞职" and "уволиться" are about the same, under one name for all
languages, so what was learned with one word holds for the others.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent

_LONGEST_PHRASE = 3  # words
_LONGEST_HAN = 6  # characters
_SHORTEST_STEM = 3  # letters


class Lexicon:
    """Words, stems and phrases with the concept each stands for.

    Raises ValueError for a line that isn't ``name: words``.
    """

    def __init__(self, lines: Iterator[str]) -> None:
        self._exact: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        for line in lines:
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            name, colon, words = line.partition(":")
            if not colon:
                raise ValueError(line)
            for word in words.split():
                if word.endswith("*"):
                    self._stems.setdefault(word[:-1], name)
                else:
                    self._exact.setdefault(word.replace("_", " "), name)

    def of_word(self, word: str) -> str | None:
        """The concept of one lower-case word or phrase: exact before the longest stem; None where there is none."""
        found = self._exact.get(word)
        if found is None:
            for length in range(len(word), _SHORTEST_STEM - 1, -1):
                found = self._stems.get(word[:length])
                if found is not None:
                    break
        return found

    def of_phrase(self, phrase: str) -> str | None:
        """The concept of several words joined by a space, or of a run of Chinese characters."""
        return self._exact.get(phrase)


@cache
def lexicon() -> Lexicon:
    """All three lists as one: their scripts keep them apart."""
    return Lexicon(line for path in sorted(FOLDER.glob("*.txt")) for line in path.read_text("utf-8").splitlines())


def find(tokens: list[str]) -> list[str]:
    """The concepts of normalised tokens (lower case, one Chinese character each), the longest phrase first."""
    words = lexicon()
    found, at = [], 0
    while at < len(tokens):
        name, length = _longest(words, tokens, at)
        if name:
            found.append(name)
        at += length
    return found


def _longest(words: Lexicon, tokens: list[str], at: int) -> tuple[str | None, int]:
    han = is_han(tokens[at])
    joint, longest = ("", _LONGEST_HAN) if han else (" ", _LONGEST_PHRASE)
    for length in range(min(longest, len(tokens) - at), 1, -1):
        name = words.of_phrase(joint.join(tokens[at : at + length]))
        if name:
            return name, length
    return words.of_word(tokens[at]), 1


def is_han(token: str) -> bool:
    """Whether a token is a Chinese character."""
    return "\u3400" <= token[0] <= "\u9fff"
