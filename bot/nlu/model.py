"""The model of intents, and of the documents' entries: linear, small, without Rasa: sentences in, a probability for
every label out.

One linear support vector machine tells the labels of our business apart, a second one tells our business from
everything else. Both see the features of `bot.nlu.features`, weighted by how rare they are (tf-idf), and how many words
of the sentence nobody ever used for our business. Margins become probabilities by a few numbers fitted on sentences
that the model wasn't trained on (`Calibration`).

A model is saved as numbers and names (npz, json), never as pickled code.
"""

import json
import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from bot.nlu.calibration import Calibration
from bot.nlu.spelling import Spelling

OUT_OF_SCOPE = "out_of_scope"

_GROUPS = ("word", "piece", "concept", "whole", "item", "cue")
_UNKNOWN = ("unknown count", "unknown share", "rare share", "all unknown")
_RARE = 2  # sentences of our business
_SEED = 20_270_301
_NEAR_ENOUGH = 0.1  # a finer solution takes half as long again and decides nothing else


@dataclass(frozen=True)
class Sentence:
    """What the model is told of one sentence: its words and its features by group (see `bot.nlu.features`)."""

    words: Sequence[str]
    features: Mapping[str, Sequence[str]]


class LinearModel:
    """A trained model. `fit` makes one, `save` and `load` keep it in a folder."""

    def __init__(
        self,
        labels: Sequence[str],
        vocabulary: Mapping[str, int],
        rarity: np.ndarray,
        weights: np.ndarray,
        known: Mapping[str, int],
        foreign: Collection[str],
        calibration: Calibration,
    ) -> None:
        """``weights``: one row a feature, then `_UNKNOWN`, then the bias; one column a label of ours, then foreign.

        ``known``: word -> number of sentences of our business that hold it. ``foreign``: the words of other sentences
        alone.
        """
        self.labels = list(labels)
        self.calibration = calibration
        self._vocabulary = vocabulary
        self._rarity = rarity
        self._weights = weights
        self._known = known
        self._foreign = foreign
        self._spelling = Spelling(known, frozenset((*known, *foreign)))

    def spelled(self, words: Sequence[str]) -> list[str]:
        """The words of a new sentence with slips of the finger mended; what it was taught stays as it is."""
        return self._spelling.mended(words)

    @classmethod
    def fit(cls, sentences: Sequence[Sentence], labels: Sequence[str], calibration: Calibration) -> "LinearModel":
        """The model of these sentences, the same for the same input.

        Raises ValueError for fewer than two labels of ours.
        """
        ours = sorted(set(labels) - {OUT_OF_SCOPE})
        if len(ours) < 2:
            raise ValueError("a model needs sentences of two labels at least")
        known = Counter(
            word
            for sentence, label in zip(sentences, labels, strict=True)
            if label != OUT_OF_SCOPE
            for word in set(sentence.words)
        )
        foreign = sorted({word for sentence in sentences for word in sentence.words} - known.keys())
        frequency = Counter(
            name for sentence in sentences for group in _GROUPS for name in set(sentence.features.get(group, ()))
        )
        names = sorted(name for name, count in frequency.items() if count > 1)
        rarity = np.array([math.log((1 + len(sentences)) / (1 + frequency[name])) + 1 for name in names])
        empty = np.zeros((len(names) + len(_UNKNOWN) + 1, len(ours) + 1), dtype=np.float32)
        model = cls(ours, {name: at for at, name in enumerate(names)}, rarity, empty, known, foreign, calibration)
        matrix = model._matrix(sentences, [label != OUT_OF_SCOPE for label in labels])
        model._weights = _machines(matrix, np.array(labels), ours).astype(np.float16).astype(np.float32)
        return model

    def margins(self, sentences: Sequence[Sentence]) -> np.ndarray:
        """One row a sentence: the margin of each label of ours, then the one of out of scope."""
        return self._matrix(sentences, [False] * len(sentences)) @ self._weights

    def probabilities(self, sentence: Sentence) -> list[tuple[str, float]]:
        """Every label with its probability, likeliest first; they add up to one."""
        _, columns, values = self._cells([sentence], [False])
        margins = values.astype(np.float32) @ self._weights[columns]
        shares = self.calibration.probabilities(margins[None, :])[0]
        order = np.argsort(-shares, kind="stable")
        names = [*self.labels, OUT_OF_SCOPE]
        return [(names[at], float(shares[at])) for at in order]

    def _cells(self, sentences: Sequence[Sentence], counted: Sequence[bool]) -> tuple[np.ndarray, ...]:
        """The rows, columns and values of the features' matrix that aren't 0; one row a sentence, as `_weights` has
        them. ``counted``: whether a sentence is one of those whose words were counted.
        """
        cells = [self._weighted([one.features.get(group, ()) for one in sentences]) for group in _GROUPS]
        unknown = [self._unknown(one.words, int(own)) for one, own in zip(sentences, counted, strict=True)]
        last = np.array([[*share, 1.0] for share in unknown])  # and the bias
        rows, places = np.nonzero(last)
        cells.append((rows, places + len(self._vocabulary), last[rows, places]))
        return tuple(np.concatenate(parts) for parts in zip(*cells, strict=True))

    def _weighted(self, groups: Sequence[Sequence[str]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The cells of one group's features, of all sentences: tf-idf, each sentence's of length 1."""
        found = [[at for name in names if (at := self._vocabulary.get(name)) is not None] for names in groups]
        rows = np.repeat(np.arange(len(found)), [len(one) for one in found])
        columns = np.fromiter(chain.from_iterable(found), dtype=np.int64, count=len(rows))
        places, counts = np.unique(rows * len(self._rarity) + columns, return_counts=True)
        rows, columns = places // max(len(self._rarity), 1), places % max(len(self._rarity), 1)
        raw = (1 + np.log(counts)) * self._rarity[columns]
        lengths = np.sqrt(np.bincount(rows, raw * raw, minlength=len(found)))
        return rows, columns, raw / lengths[rows]

    def _unknown(self, words: Sequence[str], leave_out: int) -> tuple[float, float, float, float]:
        """How foreign the words are. ``leave_out`` 1: the sentence is one of those that were counted, so not itself."""
        counts = [self._known.get(word, 0) - leave_out for word in words if word[0].isalpha()]
        if not counts:
            return 0.0, 0.0, 0.0, 0.0
        unknown = sum(count <= 0 for count in counts)
        rare = sum(0 < count <= _RARE for count in counts)
        return min(unknown, 3) / 2, unknown / len(counts), rare / len(counts), float(unknown == len(counts))

    def _matrix(self, sentences: Sequence[Sentence], counted: Sequence[bool]) -> csr_matrix:
        rows, columns, values = self._cells(sentences, counted)
        return csr_matrix((values, (rows, columns)), shape=(len(sentences), len(self._weights)))

    def save(self, folder: Path) -> None:
        """Writes ``names.json`` and ``numbers.npz``; weights with 11 significant bits, which changes no decision."""
        names = {
            "labels": self.labels,
            "vocabulary": list(self._vocabulary),
            "known": dict(self._known),
            "foreign": list(self._foreign),
            "calibration": asdict(self.calibration),
        }
        (folder / "names.json").write_text(json.dumps(names, ensure_ascii=False), "utf-8")
        np.savez_compressed(
            folder / "numbers.npz", rarity=self._rarity.astype(np.float32), weights=self._weights.astype(np.float16)
        )

    @classmethod
    def load(cls, folder: Path) -> "LinearModel":
        """What `save` wrote. Raises OSError where it isn't there, ValueError or KeyError where it isn't whole."""
        names = json.loads((folder / "names.json").read_text("utf-8"))
        with np.load(folder / "numbers.npz", allow_pickle=False) as numbers:
            rarity, weights = numbers["rarity"].astype(np.float64), numbers["weights"].astype(np.float32)
        vocabulary = {name: at for at, name in enumerate(names["vocabulary"])}
        if len(rarity) != len(vocabulary) or weights.shape[0] != len(vocabulary) + len(_UNKNOWN) + 1:
            raise ValueError("names.json and numbers.npz don't belong together")
        calibration = Calibration(**names["calibration"])
        return cls(names["labels"], vocabulary, rarity, weights, names["known"], names["foreign"], calibration)


def _machines(matrix: csr_matrix, labels: np.ndarray, ours: Sequence[str]) -> np.ndarray:
    """The weights of both machines, bias included, column by column as `LinearModel` wants them.

    The first one learns from foreign sentences too, so that none of our labels feels at home there. Labels weigh
    the same however many sentences they have. The penalties were chosen on held-out sentences.
    """
    from sklearn.svm import LinearSVC  # only training needs it, and it takes long to import

    apart = LinearSVC(C=0.6, class_weight="balanced", fit_intercept=False, random_state=_SEED, tol=_NEAR_ENOUGH)
    foreign = LinearSVC(C=0.3, fit_intercept=False, random_state=_SEED, tol=_NEAR_ENOUGH)
    with ThreadPoolExecutor() as threads:  # the solver runs outside of Python's lock
        learning = threads.submit(apart.fit, matrix, labels)
        if OUT_OF_SCOPE in labels:
            foreign.fit(matrix, labels == OUT_OF_SCOPE)
        learning.result()
    if len(apart.classes_) == 2:  # one row stands for both
        rows = {apart.classes_[0]: -apart.coef_[0], apart.classes_[1]: apart.coef_[0]}
    else:
        rows = dict(zip(apart.classes_, apart.coef_, strict=True))
    outside = foreign.coef_[0] if OUT_OF_SCOPE in rows else np.zeros(matrix.shape[1])
    return np.stack([*(rows[label] for label in ours), outside], axis=1)
