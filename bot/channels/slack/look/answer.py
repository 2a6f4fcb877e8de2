"""A turn's messages as Slack messages: the answer first, then what it rests on, the question, what answers it."""

import base64
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.channels.slack.look import limits
from bot.channels.slack.look.blocks import Block, actions, button, section
from bot.channels.slack.look.inputs import Inputs, inputs
from bot.channels.slack.look.mrkdwn import escaped
from bot.channels.slack.look.pieces import cut
from bot.channels.slack.look.prose import blocks_of, paragraphs, sources, spoken
from bot.wording.catalogue import Catalogue, catalogue

FACTS = "facts:open"
"""The button that opens what is known (facts_form.py)."""
# What one may ask for a beginning.
BEGIN = ("widget-begin-when", "widget-begin-date", "widget-begin-people")

# What a file is called in Slack, by its name or by what kind of file it is.
_TITLES = {
    "year.png": "slack-file-year",
    "turnover.png": "slack-file-turnover",
    "coverage.png": "slack-file-coverage",
    "application/pdf": "slack-file-pdf",
    "text/html": "slack-file-html",
    "text/calendar": "slack-file-ics",
    "application/json": "slack-file-json",
}


@dataclass(frozen=True)
class File:
    """A file to be uploaded; ``alt`` says in words what a picture shows, empty for any other file."""

    name: str
    data: bytes
    title: str
    alt: str
    media_type: str


@dataclass(frozen=True)
class Sent:
    """One message: ``text`` for notifications and screen readers, the blocks that are shown in its place, and files
    that follow it. A turn of files alone has neither text nor blocks.
    """

    text: str
    blocks: list[Block]
    files: list[File] = field(default_factory=list)


def answer(messages: Iterable[Mapping[str, Any]], language: str) -> list[Sent]:
    """The messages of a turn, with their files written (bot.files.with_files), as Slack messages in order; none for a
    turn that said nothing.
    """
    turn, words = list(messages), catalogue(language)
    customs = {one["custom"]["type"]: one["custom"] for one in turn if one.get("custom")}
    texts = [one["text"] for one in turn if (one.get("text") or "").strip()]
    offered = [button for one in turn for button in one.get("buttons") or []]
    files = [_file(one["custom"], words) for one in turn if (one.get("custom") or {}).get("type") == "file"]
    if not texts:
        return [Sent("", [], files)] if files else []
    given = inputs(customs.get("question"), offered, words)
    told, asked = _blocks("\n\n".join(texts), customs, given, language)
    # In the interview one answer follows another; there the button would only be in the way.
    if "case" in customs and not _fact(customs).startswith("readiness."):
        known = button(FACTS, words.say("slack-facts", {}, ""), FACTS)
        given.blocks.append(actions([known], "facts"))
    if told and asked and any(file.alt for file in files):  # the question stands under the pictures, not above them
        return [*_messages(told, [], files), *_messages(asked, given.blocks, [])]
    return _messages([*told, *asked], given.blocks, files)


def hello(language: str) -> Sent:
    """What is said to one who calls the bot without a word, with things to ask."""
    words = catalogue(language)
    titles = [words.say(key, {}, "") for key in BEGIN]
    buttons = [{"title": title, "payload": {"text": title}} for title in titles]
    said = {"text": words.say("widget-hello", {}, ""), "buttons": buttons}
    return answer([said], language)[0]


def _blocks(text: str, customs: Mapping[str, Any], given: Inputs, language: str) -> tuple[list[Block], list[Block]]:
    """What is told, with its sources under it, and the question in the end; words that are one paragraph are told."""
    said = paragraphs(text)
    asks = len(said) > 1 and ("question" in customs or bool(given.blocks))
    advice = customs.get("advice") or {}
    phrases = spoken(advice.get("advice") or {}, language, (advice.get("case") or {}).get("as_of") or "")
    told = [block for one in (said[:-1] if asks else said) for block in blocks_of(one, language, phrases)]
    asked = blocks_of(said[-1], language) if asks else []
    if given.accessory:
        told, asked = (told, _beside(asked, given, language)) if asks else (_beside(told, given, language), [])
    return told + sources(text, language), asked


def _fact(customs: Mapping[str, Any]) -> str:
    return (customs.get("question") or {}).get("fact") or ""


def _beside(blocks: list[Block], given: Inputs, language: str) -> list[Block]:
    """The blocks with the element of the question beside the question; where that is no paragraph, beside a hint."""
    if blocks[-1]["type"] != "section":
        blocks = [*blocks, section(escaped(catalogue(language).say("slack-choose", {}, "")))]
    return [*blocks[:-1], {**blocks[-1], "accessory": given.accessory, "block_id": given.block_id}]


def _messages(blocks: Sequence[Block], last: Sequence[Block], files: list[File]) -> list[Sent]:
    """As many messages as Slack's limits need; ``last`` and the files belong to the last of them."""
    groups: list[list[Block]] = [[]]
    for block in blocks:
        full = len(groups[-1]) + len(last) >= limits.BLOCKS
        signs = sum(limits.length(text_of(one)) for one in [*groups[-1], block])
        if groups[-1] and (full or signs > limits.MESSAGE_SIGNS):
            groups.append([])
        groups[-1].append(block)
    made = [Sent(notification(group), group) for group in groups]
    end = [*groups[-1], *last]
    return [*made[:-1], Sent(made[-1].text, end, files)]


def notification(blocks: Iterable[Block]) -> str:
    """The words of blocks for where blocks aren't shown."""
    said = "\n\n".join(filter(None, map(text_of, blocks)))
    return cut(said, limits.MESSAGE_TEXT)


def text_of(block: Mapping[str, Any]) -> str:
    """The words of a block, as mrkdwn."""
    kind = block["type"]
    if kind in ("section", "header"):
        return block["text"]["text"]
    if kind == "context":
        return "\n".join(one["text"] for one in block["elements"])
    if kind == "rich_text":
        rows = [row["elements"][0]["text"] for part in block["elements"] for row in part["elements"]]
        return "\n".join(escaped(f"• {row}") for row in rows)
    return ""


def _file(custom: Mapping[str, Any], words: Catalogue) -> File:
    name, kind = custom["name"], custom["media_type"]
    key = _TITLES.get(name) or _TITLES.get(kind)
    title = words.say(key, {}, "") if key else name
    return File(name, base64.b64decode(custom["data"]), title, cut(custom.get("alt") or "", limits.ALT_TEXT), kind)
