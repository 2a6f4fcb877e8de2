"""The numbers in config.yml that turn margins into probabilities: `python -m bench.calibration` fits and prints them.

They are fitted on the held-out sentences with a model trained on data/nlu, because margins on sentences that a
model was trained on say nothing about new ones. Four numbers on more than a thousand sentences leave the
held-out figures meaningful.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench.heldout import OUT_OF_SCOPE, Wanted, own_files, read
from bench.servers import ROOT
from bot.nlu.model import Calibration, IntentModel

DECLINING_COSTS = 4.5
"""How much worse it is to decline a real question than to take a foreign one for a real one.

High, because people word their questions more freely than any held-out file does.
"""

_ANY = Calibration(1.0, 1.0, 0.0, 1.0)


def fit(margins: np.ndarray, intents: Sequence[str], names: Sequence[str]) -> Calibration:
    """The calibration under which the wanted intents of these rows of `IntentModel.margins` are likeliest."""
    from sklearn.linear_model import LogisticRegression

    outside = np.array([intent == OUT_OF_SCOPE for intent in intents])
    best = margins[:, :-1].max(axis=1)
    balance = np.where(outside, 1.0, DECLINING_COSTS * outside.sum() / (~outside).sum())
    line = LogisticRegression(C=100.0).fit(np.column_stack([margins[:, -1], best]), outside, sample_weight=balance)
    ours = margins[~outside, :-1]
    wanted = [list(names).index(intent) for intent in intents if intent != OUT_OF_SCOPE]
    sharpness = min(np.arange(0.5, 10, 0.25), key=lambda sharp: _surprise(sharp * ours, wanted))
    (foreign, own), offset = line.coef_[0], line.intercept_[0]
    return Calibration(float(foreign), float(-own), float(offset), float(sharpness))


def _surprise(margins: np.ndarray, wanted: Sequence[int]) -> float:
    """The mean negative logarithm of the wanted intent's share under a softmax."""
    level = margins - margins.max(axis=1, keepdims=True)
    return float((np.log(np.exp(level).sum(axis=1)) - level[np.arange(len(wanted)), wanted]).mean())


def trained(folder: Path) -> IntentModel:
    """A model of all sentences under ``folder``."""
    from bot.nlu.classifier import sentence_of

    wanted = [one for path in sorted(folder.glob("*/*.yml")) for one in read(path) if one.entry is None]
    return IntentModel.fit([sentence_of(one.text) for one in wanted], [one.intent for one in wanted], _ANY)


def main() -> int:
    """Prints the numbers as lines of config.yml. 0."""
    from bot.bootstrap import lean, quiet

    quiet()
    lean()
    from bot.nlu.classifier import sentence_of

    heldout: list[Wanted] = [one for path in own_files() for one in read(path)]
    model = trained(ROOT / "data" / "nlu")
    margins = model.margins([sentence_of(one.text, model) for one in heldout])
    found = fit(margins, [one.intent for one in heldout], model.intents)
    for name in ("foreign", "own", "offset", "sharpness"):
        print(f"    {name}: {getattr(found, name):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
