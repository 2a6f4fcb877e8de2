"""Held-out sentences: what people might write, with the intent they mean, never trained on."""

import json
from dataclasses import dataclass
from pathlib import Path

from bench.servers import ROOT

HELDOUT = ROOT / "tests" / "heldout"
OUT_OF_SCOPE = "out_of_scope"
DECLINED = (OUT_OF_SCOPE, "nlu_fallback")
"""Intents that don't answer: one says politely no, the other asks what was meant."""


@dataclass(frozen=True)
class Wanted:
    """A sentence, its language, the intent it has, and of a question about the documents the entry that answers it."""

    text: str
    language: str
    intent: str
    entry: str | None = None


def languages() -> list[str]:
    """The languages that have held-out files, in alphabetical order."""
    return sorted(path.parent.name for path in HELDOUT.glob("*/intents.yml"))


def own_files() -> list[Path]:
    """The project's own held-out files of intents and of out of scope."""
    return [HELDOUT / language / name for language in languages() for name in ("intents.yml", "out_of_scope.jsonl")]


def read(path: Path) -> list[Wanted]:
    """The sentences of a file; the language is the row's ``lang``, else the folder's name.

    ``.yml``: Rasa NLU data, whose retrieval intents (``ask_term/S4.2a``) name the entry. ``.jsonl``: {"text", "lang"?,
    "intent"?, "role"?} a line, out of scope where no intent is named; rows of the role "meta" (greetings and thanks,
    which may be answered) are left out. Raises ValueError for
    another suffix.
    """
    if path.suffix in (".yml", ".yaml"):
        return _rasa(path)
    if path.suffix != ".jsonl":
        raise ValueError(f"{path}: neither .yml nor .jsonl")
    rows = (json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip())
    return [
        Wanted(row["text"], row.get("lang", path.parent.name), row.get("intent", OUT_OF_SCOPE))
        for row in rows
        if row.get("role") != "meta"
    ]


def _rasa(path: Path) -> list[Wanted]:
    from ruamel.yaml import YAML

    sentences = []
    for group in YAML(typ="safe").load(path.read_text("utf-8"))["nlu"]:
        intent, _, entry = group["intent"].partition("/")  # Rasa's retrieval intents: ask_term/S4.2a
        for line in group["examples"].splitlines():
            if line.strip():
                text = line.strip().removeprefix("- ").strip()
                sentences.append(Wanted(text, path.parent.name, intent, entry or None))
    return sentences
