"""Answers to readiness questions, held out of the training: how many are taken for what they mean, how many for
something else, of how many the person is asked again: `python -m bench.answers`.

The model is taught anew on data/; the held-out files are tests/heldout/*/degrees.jsonl and answers.jsonl, or those
named, with rows of {"text", "asked", "value"}, where null as a value means that the text is no answer.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bot.bootstrap import lean, quiet

quiet()
lean()  # before anything imports Rasa

from rasa.shared.nlu.constants import TEXT  # noqa: E402
from rasa.shared.nlu.training_data.loading import load_data  # noqa: E402
from rasa.shared.nlu.training_data.message import Message  # noqa: E402

from bench.heldout import HELDOUT  # noqa: E402
from bench.servers import ROOT  # noqa: E402
from bot.nlu.calibration import DEGREES, Calibration, calibration_of  # noqa: E402
from bot.nlu.degrees import DegreeReader, answers_in, taught  # noqa: E402
from bot.nlu.facts import extract  # noqa: E402
from bot.nlu.facts.structured import READINESS  # noqa: E402
from bot.nlu.model import LinearModel  # noqa: E402

TODAY = date(2026, 11, 22)

Held = tuple[str, str, str | None]
"""A text, the path of the question that was asked, and the degree it means; None: it is no answer."""


def model(calibration: Calibration | None = None) -> LinearModel:
    """The model of the answers, taught on data/."""
    said, answered = (load_data(str(ROOT / "data" / name)) for name in ("nlu", "readiness"))
    return taught(answers_in(said.merge(answered)), calibration or calibration_of(DEGREES))


def files() -> list[Path]:
    """The project's own held-out files of answers."""
    return [path for name in ("degrees", "answers") for path in sorted(HELDOUT.glob(f"*/{name}.jsonl"))]


def held_out(path: Path) -> list[Held]:
    """The rows of a file."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [(row["text"], row["asked"], row["value"]) for row in rows]


def read(machine: LinearModel, text: str, asked: str) -> str | None:
    """The degree that the pipeline takes a text for."""
    message = Message({TEXT: text, "understood": extract(text, TODAY, asked=asked)})
    reader = DegreeReader({}, None, None, machine)
    reader.read(message, asked)
    return message.get("understood")["facts"].get("readiness", {}).get(asked.removeprefix(READINESS))


def verdict(said: str | None, meant: str | None) -> str:
    """Whether an answer was taken as ``right`` or ``wrong``, or ``asked`` again; ``left``: what is none was left."""
    if said is None:
        return "left" if meant is None else "asked"
    return "right" if said == meant else "wrong"


def main(argv: Sequence[str] | None = None) -> int:
    """Prints one line a file. 0."""
    machine = model()
    for path in [Path(name) for name in argv or ()] or files():
        found = Counter(verdict(read(machine, text, asked), meant) for text, asked, meant in held_out(path))
        counts = "  ".join(f"{name} {found[name]:3}" for name in ("right", "wrong", "asked", "left"))
        print(f"{path.parent.name}/{path.name:15} {counts}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
