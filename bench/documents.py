"""Questions about the documents: how many get the right entry, `python -m bench.documents [FILE ...]`.

A file has a JSON object a line: {"text", "id", "lang"?}; ``id`` is null where the documents don't say. Without a
file the project's own, which hold no example question. What the intent is taken for is not measured here.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from actions.documents import asked, source_of
from bench.heldout import HELDOUT, languages
from bench.table import Table

LANGUAGES = languages()
TARGET = 0.92
ABOUT = "Questions about the documents that get the entry which answers them, each asked on its own."


@dataclass(frozen=True)
class Question:
    """A question and the id of the entry that answers it, None where there is none."""

    text: str
    id: str | None


@dataclass(frozen=True)
class Measured:
    """Of ``asked`` questions ``right`` got their entry; ``missed`` and ``made_up`` tell what came instead."""

    asked: int
    right: int
    missed: list[tuple[str, str | None, list[str]]]
    foreign: int
    made_up: list[tuple[str, list[str]]]


def wanted(language: str, files: list[Path] | None = None) -> list[Question]:
    """The questions of a language."""
    rows = []
    for path in files or [HELDOUT / language / "documents.jsonl"]:
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            if row.get("lang", path.parent.name) == language:
                rows.append(Question(row["text"], row["id"]))
    return rows


def measure(language: str, files: list[Path] | None = None) -> Measured:
    """What the documents' part answers to the questions of a language."""
    answers = [(one, [source_of(idea) for idea in asked(one.text)]) for one in wanted(language, files)]
    ours = [(one, said) for one, said in answers if one.id]
    missed = [(one.text, one.id, said) for one, said in ours if one.id not in said]
    foreign = [(one.text, said) for one, said in answers if not one.id]
    return Measured(len(ours), len(ours) - len(missed), missed, len(foreign), [one for one in foreign if one[1]])


def main(arguments: list[str]) -> int:
    """Print a table, and what was missed; exit status 1 where a language misses the target."""
    files = [Path(one) for one in arguments] or None
    found = {language: measure(language, files) for language in LANGUAGES}
    rows = [
        [
            language,
            f"{one.right} of {one.asked}",
            f"{one.right / max(one.asked, 1):.3f}",
            f">= {TARGET}",
            f"{one.foreign - len(one.made_up)} of {one.foreign}",
        ]
        for language, one in found.items()
    ]
    print(Table("Documents", ABOUT, ["", "right entry", "share", "target", "not covered, said so"], rows).markdown())
    for one in found.values():
        for text, id_, said in one.missed:
            print(f"- {text}: wanted {id_}, got {', '.join(said) or 'nothing'}")
        for text, said in one.made_up:
            print(f"- {text}: not covered, got {', '.join(said)}")
    return int(any(one.right < TARGET * one.asked for one in found.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
