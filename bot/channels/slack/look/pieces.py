"""A long text in pieces that fit, cut where a reader would cut it."""

from collections.abc import Callable

from bot.channels.slack.look.limits import length

# Where to cut, best first: a paragraph, a line, a sentence, a clause, a word.
_BREAKS = (("\n\n",), ("\n",), (". ", "。", "! ", "? ", "！", "？"), ("; ", "；"), (", ", "，", "、"), (" ",))
# A piece shorter than this share of what fits looks torn off: a worse place is taken then.
_LEAST = 0.3


def pieces(text: str, most: int, written: Callable[[str], str] = str) -> list[str]:
    """The text in pieces, none empty, of which none is longer than ``most`` once ``written`` has made of it what is
    sent; but for white space at the cuts nothing is lost.
    """
    found = []
    rest = text.strip()
    while length(written(rest)) > most:
        end = _cut(rest, _fitting(rest, most, written))
        found.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [piece for piece in [*found, rest] if piece]


def cut(text: str, most: int) -> str:
    """The beginning of a text, marked as cut where it is longer than ``most``."""
    if length(text) <= most:
        return text
    return text[: _fitting(text, most - 1, str)].rstrip() + "…"


def _fitting(text: str, most: int, written: Callable[[str], str]) -> int:
    """How many characters from the beginning fit; one at least."""
    low, high = 1, min(len(text), most)
    while low < high:
        middle = (low + high + 1) // 2
        if length(written(text[:middle])) <= most:
            low = middle
        else:
            high = middle - 1
    return low


def _cut(text: str, most: int) -> int:
    """Where to cut within the first ``most`` characters."""
    for marks in _BREAKS:
        ends = [at + len(mark) for mark in marks if (at := text.rfind(mark, 0, most)) >= 0]
        if ends and max(ends) >= most * _LEAST:
            return min(max(ends), most)
    return most
