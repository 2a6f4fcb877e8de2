"""Phrases -> kinds, by the longest match over tokens, for all languages at once.

A lexicon is `{kind: phrases}` or `{kind: {value: phrases}}`; phrases are separated by "|". A word that ends in
"*" stands for
every word that begins so (Russian inflection). A phrase written with capitals only matches text with capitals: "IT" is
a department, "it" is not; "Support" needs its first letter large.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.nlu.facts.core import Atom
from bot.nlu.facts.text import Token, tokens


class _Node:
    __slots__ = ("entries", "exact", "shortest", "stems")

    def __init__(self) -> None:
        self.exact: dict[str, _Node] = {}
        self.stems: dict[str, _Node] = {}
        self.shortest = 99  # length of the shortest stem here
        self.entries: list[tuple[str, Any, str]] = []  # kind, value, spelling to insist on ("" for any)


class Lexicon:
    """Built once from the lexicons of all languages; the earlier one wins where two claim a phrase."""

    def __init__(self, sources: Iterable[Mapping[str, Any]], fold: dict[int, str]):
        self._root, self._fold = _Node(), fold
        for source in sources:
            for kind, body in source.items():
                if isinstance(body, Mapping):
                    for value, phrases in body.items():
                        self._add(kind, value, phrases)
                else:
                    self._add(kind, None, body)

    def _add(self, kind: str, value: Any, phrases: str) -> None:
        for phrase in filter(None, (p.strip() for p in phrases.replace("\n", " ").split("|"))):
            node = self._root
            stemmed = phrase.replace("*", "\u02e3")  # a letter, so that the tokenizer keeps it on its word
            for token in tokens(stemmed, self._fold):
                word = token.norm
                if word.endswith("\u02e3"):
                    stem = word[:-1]
                    node.shortest = min(node.shortest, len(stem))
                    node = node.stems.setdefault(stem, _Node())
                else:
                    node = node.exact.setdefault(word, _Node())
            spelling = phrase if phrase != phrase.lower() else ""
            node.entries.insert(0 if spelling else len(node.entries), (kind, value, spelling))

    def longest(self, row: list[Token], i: int, text: str) -> tuple[str, Any, int] | None:
        """The longest phrase that begins at token i: (kind, value, tokens used)."""
        best: tuple[str, Any, int] | None = None
        stack = [(self._root, i)]
        while stack:
            node, j = stack.pop()
            if node.entries and (best is None or j - i > best[2]):
                for kind, value, spelling in node.entries:
                    if not spelling or _spelled(text[row[i].start : row[j - 1].end], spelling):
                        best = (kind, value, j - i)
                        break
            if j >= len(row):
                continue
            word = row[j].norm
            if node.stems:
                for size in range(node.shortest, len(word) + 1):
                    after = node.stems.get(word[:size])
                    if after is not None:
                        stack.append((after, j + 1))
            after = node.exact.get(word)
            if after is not None:
                stack.append((after, j + 1))
        return best

    def atoms(self, row: list[Token], text: str) -> list[Atom]:
        """Tokens -> atoms. What no lexicon knows stays a WORD (value: as typed), NUM, DATE or MARK."""
        out, i = [], 0
        while i < len(row):
            found = self.longest(row, i, text)
            token = row[i]
            if found is not None:
                kind, value, used = found
                out.append(Atom(kind, value, token.start, row[i + used - 1].end))
                i += used
                continue
            raw = text[token.start : token.end]
            if token.kind == "num":
                out.append(Atom("RAWNUM", raw, token.start, token.end))
            elif token.kind == "date":
                out.append(Atom("RAWDATE", raw, token.start, token.end))
            elif token.kind == "mark":
                out.append(Atom("MARK", raw, token.start, token.end))
            else:
                out.append(Atom("NAME" if raw[0].isupper() else "WORD", raw, token.start, token.end))
            i += 1
        return out


def _spelled(raw: str, spelling: str) -> bool:
    """ "IT" wants exactly that; "Support" wants a capital first letter."""
    if spelling.isupper():
        return raw == spelling
    return raw[:1].isupper()
