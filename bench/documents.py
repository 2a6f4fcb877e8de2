"""Questions about the documents: how many get the right entry, `python -m bench.documents [FILE ...]`.

Each is typed into the running bot, in a conversation of its own, and looked for in its explanation message: what it was
taken for counts as much as which entry was found. A file has a JSON object a line: {"text", "id", "lang"?}; ``id`` is
null where the documents don't say. Without a file the project's own, which hold no training sentence.
"""

import itertools
import json
import shutil
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.heldout import HELDOUT, languages
from bench.servers import ROOT, Advisor
from bench.table import Table

LANGUAGES = languages()
TARGET = 0.92
PEOPLE = 50  # who ask in turn
Asking = Callable[[str], list[str]]
"""Says a text to the bot; gives the ids of the entries that it answered with."""
ABOUT = "Questions about the documents that get the entry which answers them, each typed in a conversation of its own."


@dataclass(frozen=True)
class Question:
    """A question and the id of the entry that answers it, None where there is none."""

    text: str
    id: str | None


@dataclass(frozen=True)
class Measured:
    """Of ``asked`` questions ``right`` got their entry, and so were ``reached``; ``missed`` and ``made_up`` tell what
    came instead.
    """

    asked: int
    right: int
    reached: set[str]
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


def measure(ask: Asking, language: str, files: list[Path] | None = None) -> Measured:
    """What is answered to the questions of a language."""
    answers = [(one, ask(one.text)) for one in wanted(language, files)]
    ours = [(one, said) for one, said in answers if one.id]
    missed = [(one.text, one.id, said) for one, said in ours if one.id not in said]
    foreign = [(one.text, said) for one, said in answers if not one.id]
    reached = {one.id for one, said in ours if one.id in said}
    made_up = [one for one in foreign if one[1]]
    return Measured(len(ours), len(ours) - len(missed), reached, missed, len(foreign), made_up)


@contextmanager
def running() -> Iterator[Asking]:
    """A bot of its own that answers a text, in a new conversation each, with the entries of its explanation."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        bot = Advisor(Path(folder) / "advisor")
        shutil.copytree(ROOT / "models", bot.folder / "models", dirs_exist_ok=True)  # the trained one, if there is one
        with bot.running():
            said = itertools.count()
            yield lambda text: sources(bot.answer(bot.people(PEOPLE)[next(said) % PEOPLE], uuid.uuid4().hex, text))


def sources(messages: list[dict[str, Any]]) -> list[str]:
    """The entries that the explanation among the messages of an answer tells."""
    told = [one["custom"] for one in messages if one.get("custom", {}).get("type") == "explanation"]
    return [term["source"] for one in told for term in one.get("terms", ())]


def main(arguments: list[str]) -> int:
    """Print a table, and what was missed; exit status 1 where a language misses the target."""
    files = [Path(one) for one in arguments] or None
    with running() as ask:
        found = {language: measure(ask, language, files) for language in LANGUAGES}
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
