"""Margins of a linear model to probabilities, by four numbers for each model, which stand in calibration.json."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

FILE = Path(__file__).with_suffix(".json")
INTENTS, ENTRIES, DEGREES = "intents", "entries", "degrees"


@dataclass(frozen=True)
class Calibration:
    """Numbers that ``python -m bench.calibration`` fits on sentences the model wasn't trained on, and writes.

    P(out of scope) is the logistic function of ``foreign`` x the second machine's margin - ``own`` x the best margin of
    a label of ours + ``offset``; what is left goes to our labels by a softmax of their margins x ``sharpness``.
    """

    foreign: float
    own: float
    offset: float
    sharpness: float

    def probabilities(self, margins: np.ndarray) -> np.ndarray:
        """Of each row of ``margins`` (of each label of ours, then of out of scope) the probabilities, columns alike."""
        ours, foreign = margins[:, :-1], margins[:, -1]
        best = ours.max(axis=1)
        outside = 1 / (1 + np.exp(-(self.foreign * foreign - self.own * best + self.offset)))
        shares = np.exp(self.sharpness * (ours - best[:, None]))
        shares *= ((1 - outside) / shares.sum(axis=1))[:, None]
        return np.column_stack([shares, outside])


def calibration_of(model: str) -> Calibration:
    """The numbers of `INTENTS`, `ENTRIES` or `DEGREES`."""
    return Calibration(**json.loads(FILE.read_text("utf-8"))[model])


def write(found: Mapping[str, Calibration]) -> None:
    """Keep the numbers of the models named, rounded to what means anything, and those of the others as they are."""
    kept = json.loads(FILE.read_text("utf-8"))
    rounded = {name: {key: round(value, 2) for key, value in asdict(one).items()} for name, one in found.items()}
    FILE.write_text(json.dumps({**kept, **rounded}, indent=2) + "\n", "utf-8")
