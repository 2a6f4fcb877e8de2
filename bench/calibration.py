"""The numbers that turn margins into probabilities: `python -m bench.calibration` fits them and keeps them in
bot/nlu/calibration.json.

They are fitted on the held-out sentences with models trained on data/nlu, because margins on sentences that a model was
trained on say nothing about new ones. Four numbers on more than a thousand sentences leave the held-out figures
meaningful.
"""

import sys
from collections.abc import Sequence

import numpy as np

from bot.bootstrap import lean, quiet

quiet()
lean()  # before anything imports Rasa

from bench import answers  # noqa: E402
from bench.documents import wanted as questions  # noqa: E402
from bench.heldout import OUT_OF_SCOPE, languages, own_files, read  # noqa: E402
from bench.servers import ROOT  # noqa: E402
from bot.nlu import classifier  # noqa: E402
from bot.nlu import entries as ranker  # noqa: E402
from bot.nlu.answers import answer_of  # noqa: E402
from bot.nlu.calibration import DEGREES, ENTRIES, FILE, INTENTS, Calibration, write  # noqa: E402
from bot.nlu.entries import NONE  # noqa: E402
from bot.nlu.facts.structured import READINESS  # noqa: E402

DECLINING_COSTS = 4.5
"""How much worse it is to decline a real question than to take a foreign one for a real one.

High, because people word their questions more freely than any held-out file does.
"""

MISSING_COSTS = 1.0
"""The same for a question about the documents, all of them against all other sentences."""

ASKING_AGAIN_COSTS = 4.5
"""The same for an answer to a readiness question; of these the held-out files have many more than of what is none."""

Rows = list[tuple[str, str, str | None]]
"""Sentences with their intent and, of questions about the documents, the entry that answers them."""

_ANY = Calibration(1.0, 1.0, 0.0, 1.0)


def fit(margins: np.ndarray, labels: Sequence[str], names: Sequence[str], declining_costs: float) -> Calibration:
    """The calibration under which the wanted labels of these rows of `LinearModel.margins` are likeliest."""
    from sklearn.linear_model import LogisticRegression

    outside = np.array([label == OUT_OF_SCOPE for label in labels])
    best = margins[:, :-1].max(axis=1)
    balance = np.where(outside, 1.0, declining_costs * outside.sum() / (~outside).sum())
    line = LogisticRegression(C=100.0).fit(np.column_stack([margins[:, -1], best]), outside, sample_weight=balance)
    ours = margins[~outside, :-1]
    wanted = [list(names).index(label) for label in labels if label != OUT_OF_SCOPE]
    sharpness = min(np.arange(0.5, 20, 0.25), key=lambda sharp: _surprise(sharp * ours, wanted))
    (foreign, own), offset = line.coef_[0], line.intercept_[0]
    return Calibration(float(foreign), float(-own), float(offset), float(sharpness))


def _surprise(margins: np.ndarray, wanted: Sequence[int]) -> float:
    """The mean negative logarithm of the wanted label's share under a softmax."""
    level = margins - margins.max(axis=1, keepdims=True)
    return float((np.log(np.exp(level).sum(axis=1)) - level[np.arange(len(wanted)), wanted]).mean())


def intents(rows: Rows) -> Calibration:
    """The numbers of the intent model of these training sentences."""
    heldout = [one for path in own_files() for one in read(path)]
    model = classifier.taught(rows, _ANY)
    margins = model.margins([classifier.sentence_of(one.text, model) for one in heldout])
    return fit(margins, [one.intent for one in heldout], model.labels, DECLINING_COSTS)


def entries(rows: Rows) -> Calibration:
    """The numbers of the model that ranks the documents' entries."""
    asked = [(one.text, one.id or NONE) for language in languages() for one in questions(language)]
    other = [(one.text, NONE) for path in own_files() for one in read(path) if one.intent != ranker.ASK]
    model = ranker.taught(rows, _ANY)
    margins = model.margins([ranker.question_of(text, model) for text, _ in asked + other])
    return fit(margins, [entry for _, entry in asked + other], model.labels, MISSING_COSTS)


def degrees() -> Calibration:
    """The numbers of the model of answers to readiness questions."""
    held = [row for path in answers.files() for row in answers.held_out(path)]
    model = answers.model(_ANY)
    margins = model.margins([answer_of(text, asked.removeprefix(READINESS), model) for text, asked, _ in held])
    return fit(margins, [meant or OUT_OF_SCOPE for _, _, meant in held], model.labels, ASKING_AGAIN_COSTS)


def main() -> int:
    """Fits, keeps and prints the numbers. 0."""
    taught = [one for path in sorted((ROOT / "data" / "nlu").glob("*/*.yml")) for one in read(path)]
    rows = [(one.text, one.intent, one.entry) for one in taught]
    found = {INTENTS: intents(rows), ENTRIES: entries(rows), DEGREES: degrees()}
    write(found)
    print(FILE.read_text("utf-8"), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
