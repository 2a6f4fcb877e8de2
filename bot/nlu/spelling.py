"""Slips of the finger: a word that no sentence holds is read as the known word it almost is.

Only slips that leave little doubt: the first letter right, and one letter missing, doubled or swapped in a long word,
or all vowels left out ("strt", "mngmnt"). One wrong letter is no slip: a mouth is no month. What is a word of its own,
in our business or not, stays what it is.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise

_LETTERS = re.compile(r"[a-z]+|[\u0400-\u04ff]+")
_VOWELS = re.compile("(?<!^)[aeiouyаеиоуыэюя]")
_LONG = 6  # letters of a word that may be missing one, or hold two the wrong way round
_BONES = 3  # consonants that say which word is meant
_OFTEN = 3  # sentences that hold a word before others are read as it


class Spelling:
    """The words that sentences are made of. ``known``: word -> how many sentences of our business hold it;
    ``real``: all words that are right as they are.
    """

    def __init__(self, known: Mapping[str, int], real: Collection[str]) -> None:
        self._real = real
        self._meant: dict[str, str] = {}
        often = sorted((word for word, count in known.items() if count >= _OFTEN), key=lambda word: -known[word])
        for word in filter(_LETTERS.fullmatch, often):
            for slip in _slips(word):
                if slip[0] == word[0]:
                    self._meant.setdefault(slip, word)

    def mended(self, words: Iterable[str]) -> list[str]:
        """The words, with slips mended."""
        return [word if word in self._real else self._meant.get(word, word) for word in words]


def _slips(word: str) -> Iterable[str]:
    if len(word) >= _LONG:
        yield from (word[:at] + word[at + 1 :] for at in range(1, len(word)))
        yield from (word[:at] + b + a + word[at + 2 :] for at, (a, b) in enumerate(pairwise(word)) if at)
    yield from (word[:at] + letter + word[at:] for at, letter in enumerate(word) if len(word) >= _LONG - 1)
    bones = _VOWELS.sub("", word)
    if len(bones) >= _BONES:
        yield bones
