"""Which entry of the documents a question asks for, by likeness to example questions.

``<language>/entries.toml`` lists, for each id of the documents' catalogue, questions as people ask them and key words;
the names of words (actions.lexicon) compete with them. Likeness is made of weighted word parts as in Manning, Raghavan,
Schütze, Introduction to Information Retrieval, 2008, ch. 6. Nothing is made up: a question that is like none of the
examples has no answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import tomli

from actions.lexicon import names, plain

FOLDER = Path(__file__).parent
_WORD = re.compile(r"[^\W_]+")
_CHINESE = re.compile(r"[\u3400-\u9fff]")

SURE = 0.235
"""From this likeness on an entry is the answer to what is a question about the documents."""

CERTAIN = 0.4
"""From this likeness on it is also the answer to what was unclear."""

FOREIGN = 0.6
"""From this likeness on, and with two telling words at least, it is also the answer to what was taken for none of our
business: of 2,744 foreign sentences 13 come so near, with CERTAIN 156 would.
"""

NEAR = 0.19
"""From this likeness on an entry is offered, with the question whether it is meant."""

KINDS: tuple[dict[str, Any], ...] = (
    {"analyzer": "char_wb", "ngram_range": (2, 4)},
    {"analyzer": "word", "token_pattern": r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+"},
)
"""What a text is taken apart into: parts of words, which bear slips and Russian endings; words, or Chinese
characters.
"""

UNKNOWN = 0.6
"""Weight of a part that no example has, against the rarest that one has."""

BEST = 0.3
"""Weight of the likest single example; the rest is that of all examples of the entry together."""


@dataclass(frozen=True)
class Hit:
    """An id, and how like its examples the question is, 0 to 1."""

    id: str
    likeness: float


def nearest(text: str, count: int = 3) -> list[Hit]:
    """The ids, or words of actions.ideas, whose examples are likest, best first, none below NEAR."""
    if not any(one.isalpha() for one in text):
        return []
    return [hit for hit in _index().rank(text)[:count] if hit.likeness >= NEAR]


@cache
def examples() -> dict[str, dict[str, list[str]]]:
    """The examples by language and id."""
    return {
        path.parent.name: tomli.loads(path.read_text(encoding="utf-8"))
        for path in sorted(FOLDER.glob("*/entries.toml"))
    }


@cache
def _common() -> re.Pattern[str]:
    """Words that questions about anything have, of all languages; the longest first, for Chinese has no gaps."""
    words = {word for path in FOLDER.glob("*/common.txt") for word in path.read_text(encoding="utf-8").split()}
    chinese = sorted((one for one in words if _CHINESE.match(one)), key=len, reverse=True)
    others = sorted(words.difference(chinese), key=len, reverse=True)
    return re.compile(rf"{'|'.join(chinese)}|(?<![^\W_\u3400-\u9fff])(?:{'|'.join(others)})(?![^\W_\u3400-\u9fff])")


def telling(text: str) -> str:
    """What is left of a text without the words that questions about anything have."""
    return " ".join(_WORD.findall(_common().sub(" ", plain(text))))


def telling_words(text: str) -> float:
    """How many words tell what a question is about; two Chinese characters are one, and CRM is what all is about."""
    words = [word for word in telling(text).split() if word not in ("crm", "срм")]
    chinese = sum(len(_CHINESE.findall(word)) for word in words)
    return sum(not _CHINESE.search(word) for word in words) + chinese / 2


@cache
def _index() -> Index:
    rows = [(id_, text) for ids in examples().values() for id_, texts in ids.items() for text in texts]
    rows += [(idea, name) for idea, said in names()["terms"].items() for name in said if "+" not in name]
    return Index(rows)


class Index:
    """Example questions of all languages together: people mix languages."""

    def __init__(self, rows: list[tuple[str, str]]) -> None:
        self._ids = list(dict.fromkeys(id_ for id_, _ in rows))
        rows = sorted(rows, key=lambda row: self._ids.index(row[0]))
        owner = np.array([self._ids.index(id_) for id_, _ in rows])
        self._starts = np.searchsorted(owner, np.arange(len(self._ids)))
        texts = [text for _, text in rows]
        self._views = [View(texts, owner, **kind) for kind in KINDS]

    def rank(self, text: str) -> list[Hit]:
        """Every id, the likest first."""
        likest = np.maximum.reduceat(np.mean([view.likeness(text) for view in self._views], axis=0), self._starts)
        covered = np.mean([view.covered(text) for view in self._views], axis=0)
        scores = BEST * likest + (1 - BEST) * covered
        return [Hit(self._ids[one], float(scores[one])) for one in np.argsort(-scores, kind="stable")]


class View:
    """Texts as weighted parts: a part that the examples of many ids share ("what is") says little, whatever the number
    of texts; one that no example has counts against the likeness.
    """

    def __init__(self, texts: list[str], owner: np.ndarray, **kind: Any) -> None:
        # Here, for whoever never asks such a question need not wait for the library.
        from scipy.sparse import csr_matrix, vstack
        from sklearn.feature_extraction.text import CountVectorizer
        from sklearn.preprocessing import normalize

        self._vectorizer = CountVectorizer(preprocessor=telling, binary=True, dtype=np.float32, **kind)
        counts = self._vectorizer.fit_transform(texts)
        self._analyze = self._vectorizer.build_analyzer()
        self._has = vstack([csr_matrix(counts[owner == one].max(axis=0)) for one in range(owner[-1] + 1)]).tocsr()
        self._weights = np.log((self._has.shape[0] + 1) / np.asarray(self._has.sum(axis=0)).ravel())
        self._rows = normalize(counts.multiply(self._weights).tocsr())

    def likeness(self, text: str) -> np.ndarray:
        """The cosine with each text."""
        said, norm = self._weighed(text)
        return np.asarray((self._rows @ said.T).todense()).ravel() / norm

    def covered(self, text: str) -> np.ndarray:
        """The share of the text's squared weight that the examples of each id have anywhere."""
        said, norm = self._weighed(text)
        return np.asarray((self._has @ said.multiply(said).tocsr().T).todense()).ravel() / norm**2

    def _weighed(self, text: str) -> tuple[Any, float]:
        said = self._vectorizer.transform([text]).multiply(self._weights).tocsr()
        unknown = len(set(self._analyze(text)) - self._vectorizer.vocabulary_.keys())
        return said, max(float(np.sqrt(said.multiply(said).sum() + UNKNOWN * unknown * self._weights.max() ** 2)), 1e-9)
