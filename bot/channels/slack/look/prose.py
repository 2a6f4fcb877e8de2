"""The words of an answer as blocks: each paragraph a section, lists as lists, what was assumed in small print.

Slack folds a long section by itself ("see more"), so the reasons, each a paragraph of its own, take no more room than
the reader wants to give them.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache, partial
from typing import Any

from bot.channels.slack.look import limits
from bot.channels.slack.look.blocks import Block, bullets, context, section
from bot.channels.slack.look.mrkdwn import clean, emphasised, escaped
from bot.channels.slack.look.pieces import pieces
from bot.wording.catalogue import catalogue

# What an answer rests on is said in sentences that begin so: a reader wants it, but not first.
_FINE_PRINT = ("assumed",)
_DOCUMENT = re.compile(r"(?<![0-9A-Za-z])S[0-4](?![0-9A-Za-z])")
# Nobody reads so long a list; pieces of a longer one follow each other as lists of their own.
_ITEMS = 40


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, none empty."""
    return [one.strip() for one in re.split(r"\n{2,}", clean(text)) if one.strip()]


def blocks_of(paragraph: str, language: str, phrases: Iterable[str] = ()) -> list[Block]:
    """One paragraph as blocks; the phrase that comes first in it is shown in bold."""
    if paragraph.startswith(_fine_print(language)):
        return _small(paragraph)
    mark = catalogue(language).say("line-start", {}, "")
    blocks: list[Block] = []
    for listed, lines in _runs(paragraph.split("\n"), mark):
        blocks += _list(lines, mark) if listed else _sections("\n".join(lines), phrases)
    return blocks


def sources(text: str, language: str) -> list[Block]:
    """The documents that a text cites, by their titles, in small print; none where the text says them itself."""
    words = catalogue(language)
    titles = {one: words.say(f"document-{one}", {}, "") for one in sorted(set(_DOCUMENT.findall(text)))}
    cited = [words.say("slack-source", {"document": one, "title": titles[one]}, "") for one in titles]
    new = [said for said, title in zip(cited, titles.values(), strict=True) if title not in text]
    return [context([escaped("\n".join(new))])] if new else []


def spoken(advice: Mapping[str, Any], language: str, as_of: str) -> list[str]:
    """How the words may say the recommended window of an advice."""
    window = advice.get("window")
    if not window:
        return []
    words = catalogue(language)
    return [words.say("export-cell", {"value": {form: window}}, as_of) for form in ("during", "interval")]


def _sections(text: str, phrases: Iterable[str]) -> list[Block]:
    said = text.strip()
    found = sorted((said.find(one), -len(one), one) for one in phrases if one and one in said)
    phrase = found[0][2] if found else ""
    most = limits.SECTION - 4  # two stars and two spaces
    blocks, shown = [], ""
    for piece in pieces(said, most, escaped):
        shown, phrase = (phrase, "") if phrase and phrase in piece else ("", phrase)
        blocks.append(section(emphasised(piece, shown)))
    return blocks


def _small(text: str) -> list[Block]:
    parts = pieces(text, limits.CONTEXT, escaped)
    most = limits.CONTEXT_ELEMENTS
    return [context(map(escaped, parts[at : at + most])) for at in range(0, len(parts), most)]


def _list(lines: Iterable[str], mark: str) -> list[Block]:
    items = [piece for line in lines for piece in pieces(line.removeprefix(mark), limits.SECTION)]
    blocks: list[list[str]] = [[]]
    for item in items:
        if len(blocks[-1]) == _ITEMS or sum(map(limits.length, [*blocks[-1], item])) > limits.SECTION:
            blocks.append([])
        blocks[-1].append(item)
    return [bullets(one) for one in blocks if one]


def _runs(lines: Iterable[str], mark: str) -> list[tuple[bool, list[str]]]:
    """Lines that stand together: whether they are items of a list, and the lines."""
    runs: list[tuple[bool, list[str]]] = []
    for line in lines:
        listed = line.startswith(mark)
        if not runs or runs[-1][0] != listed:
            runs.append((listed, []))
        runs[-1][1].append(line)
    return runs


@lru_cache(maxsize=8)
def _fine_print(language: str) -> tuple[str, ...]:
    """How sentences of small print begin in a language."""
    said = partial(catalogue(language).say, args={"facts": {"text": "\0"}}, as_of="")
    return tuple(said(key).partition("\0")[0] for key in _FINE_PRINT)
