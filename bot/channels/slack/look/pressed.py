"""What was pressed or picked, as the web channel would get it; and how the Slack message looks after that."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.channels.slack.look import limits
from bot.channels.slack.look.blocks import Block, context
from bot.channels.slack.look.inputs import DAY, FROM, ONE, PICK, SAY, SEVERAL, TAKE, TAKEN, TO
from bot.channels.slack.look.mrkdwn import escaped
from bot.channels.slack.look.pieces import cut
from bot.wording.catalogue import catalogue
from bot.wording.localise import day

HOME = "home"
"""How the ids of buttons on the Home tab begin."""
_LONGEST = 300  # characters of a choice that are said back


@dataclass(frozen=True)
class Pressed:
    """``message`` is ``{"text"}`` or ``{"fact", "value"}``, ``shown`` the words of the choice."""

    message: dict[str, Any]
    shown: str


def pressed(payload: Mapping[str, Any], language: str) -> Pressed | None:
    """What a ``block_actions`` payload says; None where nothing is said yet, such as one end of a period."""
    action = payload["actions"][0]
    kind = str(action.get("action_id", "")).partition(":")[0]
    try:
        if kind in (SAY, HOME):
            return _button(json.loads(action["value"]), action["text"]["text"])
        return _PICKED[kind](action, payload, language) if kind in _PICKED else None
    except (KeyError, TypeError, ValueError):  # a message from before an update of ours, or picked and emptied again
        return None


def settled(message: Mapping[str, Any], shown: str, language: str) -> tuple[str, list[Block]]:
    """The text and blocks of a message whose question was answered: what was chosen in place of what could be."""
    kept = [one for one in map(_answered, message.get("blocks") or []) if one]
    chosen = catalogue(language).say("slack-chosen", {"what": {"text": "\0"}}, "")
    said = context([escaped(chosen.replace("\0", cut(shown, _LONGEST)))])
    return message.get("text") or "", [*kept[: limits.BLOCKS - 1], said]


def _button(value: Any, title: str) -> Pressed:
    if not isinstance(value, dict) or not (isinstance(value.get("text"), str) or value.keys() >= {"fact", "value"}):
        raise ValueError("no message")
    return Pressed(value, value.get("text", title))


def _day(action: Mapping[str, Any], payload: Mapping[str, Any], language: str) -> Pressed:
    picked = action["selected_date"]
    return _stated(action["block_id"], PICK, picked, day(language, picked, True))


def _one(action: Mapping[str, Any], payload: Mapping[str, Any], language: str) -> Pressed:
    option = action["selected_option"]
    return _stated(action["block_id"], PICK, json.loads(option["value"]), option["text"]["text"])


def _taken(action: Mapping[str, Any], payload: Mapping[str, Any], language: str) -> Pressed | None:
    """The button under elements that give a value together: their state comes along."""
    block = action["block_id"]
    fact = block.removeprefix(TAKE).removeprefix(PICK)
    state = payload["state"]["values"][PICK + fact]
    if SEVERAL in state:
        chosen = state[SEVERAL]["selected_options"]
        values = [json.loads(one["value"]) for one in chosen]
        shown = ", ".join(one["text"]["text"] for one in chosen)
        return Pressed({"fact": fact, "value": values}, shown) if values else None
    ends = [state[end]["selected_date"] for end in (FROM, TO)]
    if not ends[0]:
        return None
    first, last = sorted((ends[0], ends[1] or ends[0]), key=date.fromisoformat)
    said = (
        day(language, first, True) if first == last else f"{day(language, first, True)} – {day(language, last, True)}"
    )
    return Pressed({"fact": fact, "value": {"from": first, "to": last}}, said)


_PICKED = {DAY: _day, ONE: _one, TAKEN: _taken}


def _stated(block_id: str, prefix: str, value: Any, shown: str) -> Pressed:
    return Pressed({"fact": block_id.removeprefix(prefix), "value": value}, shown)


def _answered(block: Mapping[str, Any]) -> Block | None:
    """A block without what answers the question; None where nothing is left of it."""
    own = str(block.get("block_id", ""))
    if block["type"] == "section" and own.startswith(PICK):
        return {key: value for key, value in block.items() if key not in ("accessory", "block_id")}
    return None if own.startswith((SAY, PICK, TAKE)) else dict(block)
