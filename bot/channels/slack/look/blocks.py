"""The blocks of Block Kit that are used here, each within Slack's limits."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.channels.slack.look import limits
from bot.channels.slack.look.mrkdwn import clean, escaped
from bot.channels.slack.look.pieces import cut

Block = dict[str, Any]

_NOTHING = "–"  # Slack refuses an empty text


def plain(text: str, most: int) -> dict[str, Any]:
    """A plain text object, in which nothing is formatted."""
    shown = " ".join(clean(text).split()) or _NOTHING
    return {"type": "plain_text", "text": cut(shown, most), "emoji": False}


def mrkdwn(text: str) -> dict[str, Any]:
    """A text object of what is mrkdwn already; names and addresses in it become no links."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def section(text: str, accessory: Mapping[str, Any] | None = None, block_id: str | None = None) -> Block:
    """A paragraph of mrkdwn, with an element beside it."""
    block: Block = {"type": "section", "text": mrkdwn(text)}
    if accessory:
        block["accessory"] = accessory
    return _named(block, block_id)


def context(texts: Iterable[str]) -> Block:
    """Small print of mrkdwn, a text a line."""
    return {"type": "context", "elements": [mrkdwn(text) for text in texts]}


def bullets(items: Iterable[str]) -> Block:
    """A list of plain texts; as rich text, so that the second line of an item stands under its first."""
    rows = [{"type": "rich_text_section", "elements": [{"type": "text", "text": item}]} for item in items]
    return {"type": "rich_text", "elements": [{"type": "rich_text_list", "style": "bullet", "elements": rows}]}


def header(text: str) -> Block:
    """A heading."""
    return {"type": "header", "text": plain(text, limits.HEADER)}


def divider() -> Block:
    """A line across."""
    return {"type": "divider"}


def actions(elements: Sequence[Mapping[str, Any]], block_id: str | None = None) -> Block:
    """Elements side by side."""
    return _named({"type": "actions", "elements": list(elements)}, block_id)


def button(action_id: str, title: str, value: str, style: str | None = None) -> dict[str, Any]:
    """A button; ``style`` is ``primary`` or ``danger``."""
    shown = {"type": "button", "action_id": action_id, "text": plain(title, limits.BUTTON), "value": value}
    return {**shown, "style": style} if style else shown


def options(choices: Iterable[tuple[Any, str]]) -> list[dict[str, Any]]:
    """The options of a menu out of values and titles; a value comes back as JSON."""
    return [{"text": plain(title, limits.OPTION), "value": packed(value)} for value, title in choices]


def packed(value: Any) -> str:
    """A value as the text that Slack carries for us."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def paragraph(text: str) -> Block:
    """A section of plain text that is known to be short."""
    return section(escaped(cut(text, limits.SECTION // 5)))


def _named(block: Block, block_id: str | None) -> Block:
    return {**block, "block_id": block_id} if block_id else block
