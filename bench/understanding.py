"""How well messages are understood, by the trained model: `python -m bench.understanding [FILE ...] [--errors]`.

Prints, for each language, intent accuracy and F1, real questions wrongly declined, out of scope caught, the language
recognised and the time a message takes, and draws who is taken for whom as a picture. Without files it takes the
project's own held-out ones; see `bench.heldout` for what a file looks like.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.heldout import DECLINED, OUT_OF_SCOPE, Wanted, own_files, read
from bench.servers import ROOT
from bench.table import Table, ms, quantile

PICTURE = ROOT / "bench" / "confusion.png"


@dataclass(frozen=True)
class Understood:
    """A sentence and what came out of it; ``seconds`` of one process."""

    wanted: Wanted
    intent: str
    confidence: float
    language: str | None
    seconds: float

    @property
    def right(self) -> bool:
        """The intent is the wanted one; what is none of our business may also be asked about."""
        return self.intent == self.wanted.intent or (self.wanted.intent == OUT_OF_SCOPE and self.intent in DECLINED)


@dataclass(frozen=True)
class Figures:
    """Counts of one language: of ``asked`` sentences of our business and ``foreign`` others."""

    asked: int
    right: int
    declined: int
    f1: float
    foreign: int
    caught: int
    long: int
    language_right: int


def understand(sentences: Sequence[Wanted]) -> list[Understood]:
    """What the trained model makes of them, one by one; the model is trained first where there is none."""
    from bot.nlu.understand import with_model
    from bot.training import ensure_model

    reader = with_model(ensure_model())
    reader("warm up", None)
    found = []
    for sentence in sentences:
        began = time.perf_counter()
        answer = reader(sentence.text, None)
        seconds = time.perf_counter() - began
        intent, understood = answer["intent"], answer["understood"]
        found.append(Understood(sentence, intent["name"], intent["confidence"], understood["language"], seconds))
    return found


def figures(found: Sequence[Understood]) -> Figures:
    """The counts of one language. F1 is the mean over our intents, each weighing the same."""
    ours = [one for one in found if one.wanted.intent != OUT_OF_SCOPE]
    foreign = [one for one in found if one.wanted.intent == OUT_OF_SCOPE]
    long = [one for one in found if _is_long(one.wanted.text)]
    return Figures(
        asked=len(ours),
        right=sum(one.right for one in ours),
        declined=sum(one.intent in DECLINED for one in ours),
        f1=_f1(ours),
        foreign=len(foreign),
        caught=sum(one.right for one in foreign),
        long=len(long),
        language_right=sum(one.language == one.wanted.language for one in long),
    )


def _is_long(text: str) -> bool:
    """Three words or more; of Chinese, which writes no blanks, six characters."""
    return len(text.split()) >= 3 or sum("\u3400" <= character <= "\u9fff" for character in text) >= 6


def _f1(found: Sequence[Understood]) -> float:
    wanted, said = Counter(one.wanted.intent for one in found), Counter(one.intent for one in found)
    hits = Counter(one.intent for one in found if one.right)
    scores = [2 * hits[intent] / (wanted[intent] + said[intent]) for intent in wanted]
    return sum(scores) / len(scores) if scores else 0.0


def table(found: Sequence[Understood]) -> Table:
    """One row a language."""
    rows = []
    for language in sorted({one.wanted.language for one in found}):
        part = [one for one in found if one.wanted.language == language]
        count = figures(part)
        seconds = [one.seconds for one in part]
        rows.append(
            [
                language,
                _share(count.right, count.asked),
                f"{count.f1:.3f}" if count.asked else "-",
                _share(count.declined, count.asked),
                _share(count.caught, count.foreign),
                _share(count.language_right, count.long),
                f"{ms(quantile(seconds, 0.5))} / {ms(quantile(seconds, 0.95))}",
            ]
        )
    heads = ["language", "intent right", "F1", "declined wrongly", "out of scope caught", "language right", "p50 / p95"]
    about = "Sentences that the model wasn't trained on. Declined: answered with a polite no or with a question."
    return Table("Understanding", about, heads, rows)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f} ({part}/{whole})" if whole else "-"


def draw(found: Sequence[Understood], path: Path) -> None:
    """Writes a picture of who is taken for whom: a row for each wanted intent, a column for each one understood."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    pairs = Counter((one.wanted.intent, one.intent) for one in found)
    rows = sorted({wanted for wanted, _ in pairs})
    columns = sorted({*rows, *(said for _, said in pairs)})
    shares = [[pairs[row, column] / sum(pairs[row, said] for said in columns) for column in columns] for row in rows]
    figure, axes = pyplot.subplots(figsize=(12, 11))
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(columns)), columns, rotation=90)
    axes.set_yticks(range(len(rows)), rows)
    axes.set_xlabel("understood")
    axes.set_ylabel("meant")
    for y, row in enumerate(rows):
        for x, column in enumerate(columns):
            if pairs[row, column]:
                colour = "white" if shares[y][x] > 0.5 else "black"
                axes.text(x, y, str(pairs[row, column]), ha="center", va="center", fontsize=7, color=colour)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    pyplot.close(figure)


def main(arguments: Sequence[str] | None = None) -> int:
    """0; 2 for wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m bench.understanding", description="Measure understanding.")
    parser.add_argument("files", nargs="*", type=Path, help=".yml or .jsonl; the project's held-out files if none")
    parser.add_argument("--errors", action="store_true", help="print what was understood wrongly")
    parser.add_argument("--picture", type=Path, default=PICTURE, help="where the confusion table is drawn")
    options = parser.parse_args(arguments)
    from bot.bootstrap import lean, quiet

    quiet()
    lean()
    try:
        sentences = [sentence for path in options.files or own_files() for sentence in read(path)]
    except (OSError, ValueError, KeyError) as error:
        parser.error(str(error))
    found = understand(sentences)
    print(table(found).markdown())
    draw(found, options.picture)
    for one in found if options.errors else ():
        if not one.right:
            print(f"{one.wanted.language} {one.wanted.intent} -> {one.intent} {one.confidence:.2f}  {one.wanted.text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
