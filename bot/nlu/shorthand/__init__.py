"""What people type on phones, written out: "u", "ppl", "b4", "gonna" are "you", "people", "before", "going to".

The lists beside this file (en.txt, ...) have a line for each word: ``word: ways of writing it``. For the intents; for
facts only the Russian ones, as English has words of its own for these in `bot.nlu.facts.lang`.
"""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


def written_out(word: str) -> str:
    """The word or words meant by a shorthand (lower case); any other word as it is."""
    return _meant().get(word, word)


@cache
def _meant() -> dict[str, str]:
    lines = (line for path in sorted(FOLDER.glob("*.txt")) for line in path.read_text("utf-8").splitlines())
    pairs = (line.partition(":") for line in lines if line.strip() and not line.startswith("#"))
    return {shorthand: word.strip() for word, _, ways in pairs for shorthand in ways.split()}
