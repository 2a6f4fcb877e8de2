"""What a model is told of an answer to a readiness question: its words, the phrases and hints in it, clause by clause,
and all of these together with the point that was asked about.

"Sales does, production couldn't care less" and "nobody has complained yet" are told apart by how the clauses follow one
another and by what was asked more than by single words.
"""

import re
from itertools import pairwise

from bot.nlu.facts.degrees import cues_in, degree, kinds_in
from bot.nlu.features import features, shape
from bot.nlu.model import LinearModel, Sentence
from bot.nlu.tokens import split

_CLAUSE = re.compile(r"[,，;；.。!！:：—–\n]+\s*|\s-\s")
_CUES = 12
"""Hints that are read of a clause; more stand only in pasted text."""

_NEAR = 5
"""Hints so many places apart at most are seen as a pair."""

_EDGE = "|"


def answer_of(text: str, item: str | None, model: LinearModel | None = None) -> Sentence:
    """A training answer, or with ``model`` a new one, to the question about ``item``; None for an answer that would do
    for any question.
    """
    words = shape(split(text), text, {})
    words = words if model is None else model.spelled(words)
    clauses = [clause for clause in _CLAUSE.split(text) if clause.strip()]
    seen = features(words, text, {})
    seen["whole"] = [*seen["whole"], *_phrases(text), *_readings(clauses)]
    seen["word"] = [*seen["word"], *_skipping(words), *_last(clauses)]
    seen["cue"] = _cues(clauses, item)
    if item:
        seen["item"] = [f"i {item} {name}" for name in (*seen["word"], *seen["concept"]) if _is_alone(name)]
    return Sentence(words, seen)


def _phrases(text: str) -> list[str]:
    """The kinds of the phrases, their pairs, and what the rules make of them."""
    kinds = [kind for kind in kinds_in(text) if kind != "sorry"]
    pairs = [f"k {one} {two}" for one, two in pairwise([_EDGE, *kinds, _EDGE])]
    return [*(f"k {kind}" for kind in kinds), *pairs, f"read {degree(text)}"]


def _readings(clauses: list[str]) -> list[str]:
    """How many clauses there are, and what the rules make of the first ones and the last."""
    if not clauses:
        return []
    read = [str(degree(clause)) for clause in clauses]
    return [f"clauses {min(len(clauses), 4)}", f"first {read[0]}", f"last {read[-1]}", "row " + " ".join(read[:3])]


def _skipping(words: list[str]) -> list[str]:
    """Pairs of words with one or two others between them."""
    row = words[:40]
    return [f"s {one} {two}" for at, one in enumerate(row) for two in row[at + 2 : at + 4]]


def _last(clauses: list[str]) -> list[str]:
    """The words of the last clause, where there are several: the turn comes at the end."""
    return [f"last {word}" for word in shape(split(clauses[-1]), clauses[-1], {})] if len(clauses) > 1 else []


def _cues(clauses: list[str], item: str | None) -> list[str]:
    """The hints of every clause, their pairs, those of the first and the last clause, and each with the item."""
    found = []
    for at, clause in enumerate(clauses):
        row = cues_in(clause)[:_CUES]
        found += [f"q {name}" for name in row]
        found += [f"q {one} {two}" for one, two in pairwise([_EDGE, *row, _EDGE])]
        found += [f"q {one} .. {two}" for n, one in enumerate(row) for two in row[n + 2 : n + _NEAR]]
        if len(clauses) > 1 and at in (0, len(clauses) - 1):
            found += [f"q {'last' if at else 'first'} {name}" for name in row]
        found += [f"q {item} {name}" for name in row] if item else []
    return found


def _is_alone(name: str) -> bool:
    """Whether a feature is of one word or pair of neighbours ("w ..."), or of one concept ("c ...")."""
    return name.startswith("w ") or (name.startswith("c ") and name.count(" ") == 1)
