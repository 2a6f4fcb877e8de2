"""Recognising an idea by how people name it: one file of names a language, matched against the words of a
message.

``<language>.toml`` has a table for each family (``terms``, ``claims``, ``asking``, ``confirming``,
``people_data``); each entry lists the names of one idea.
A name is matched word by word from the beginning of a word, so "key user" finds "key users" and a Russian
stem finds its
cases; in Chinese anywhere. ``a + b`` needs both. The longest name found wins.
"""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

import tomli

FOLDER = Path(__file__).parent
_CJK = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W_]+")

Names = dict[str, list[str]]


@lru_cache(maxsize=1)
def names() -> dict[str, Names]:
    """Every family with its ideas and their names, of all languages together: people mix languages."""
    merged: dict[str, Names] = {}
    for path in sorted(FOLDER.glob("*.toml")):
        for family, ideas in tomli.loads(path.read_text(encoding="utf-8")).items():
            for idea, said in ideas.items():
                merged.setdefault(family, {}).setdefault(idea, []).extend(said)
    return merged


@lru_cache(maxsize=256)
def _pieces(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_pattern(piece) for piece in name.split("+"))


def _pattern(piece: str) -> re.Pattern[str]:
    if _CJK.search(piece):
        return re.compile(re.escape(plain(piece)))
    words = _WORD.findall(plain(piece))
    # A word begins behind a Chinese character too: "导出pdf".
    return re.compile(r"(?<![^\W\u3400-\u9fff])" + r"[^\W_]*[\W_]+".join(map(re.escape, words)))


def plain(text: str) -> str:
    """A text as names and examples are compared: one way of writing, no capitals, no ё."""
    return unicodedata.normalize("NFKC", text).casefold().replace("ё", "е").strip()


def share(text: str, family: str) -> float:
    """How much of a text's letters the longest name found in it makes up, 0 to 1."""
    said = plain(text)
    longest = max(
        (len("".join(_WORD.findall(name))) for idea in names()[family].values() for name in idea if _says(said, name)),
        default=0,
    )
    return longest / max(len("".join(_WORD.findall(said))), 1)


def _says(said: str, name: str) -> bool:
    return all(piece.search(said) for piece in _pieces(name))


def found(text: str, family: str) -> list[str]:
    """The ideas of a family that a text names, the one with the longest name first; each once."""
    text = plain(text)
    hits = [(len(name), idea) for idea, said in names().get(family, {}).items() for name in said if _says(text, name)]
    return list(dict.fromkeys(idea for _, idea in sorted(hits, reverse=True)))
