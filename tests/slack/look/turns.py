"""Messages of turns as a channel gets them, and Slack's payloads for what people do with what they see."""

from typing import Any

WINDOW = {"from": "2027-03-01", "to": "2027-07-23"}
ADVICE = {"type": "advice", "case": {"as_of": "2026-11-22"}, "advice": {"window": WINDOW}}


def button(title: str, **payload: Any) -> dict[str, Any]:
    """A button of an answer; without a payload it says its own words."""
    return {"title": title, "payload": payload or {"text": title}}


def question(fact: str, *options: Any) -> dict[str, Any]:
    """The message that asks for a fact."""
    return {"custom": {"type": "question", "fact": fact, "options": list(options)}}


def stages(fact: str = "growth.stage") -> list[dict[str, Any]]:
    """The turn that asks where the company stands."""
    names = {"new": "Newly opened", "expanding": "Expanding", "restructuring": "Being reorganised", "stable": "Stable"}
    buttons = [button(title, fact=fact, value=value) for value, title in names.items()]
    return [{"text": "Where does the company stand?", "buttons": buttons}, question(fact, *names)]


def elements(blocks: list[dict[str, Any]]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Every element that can be used, with its block."""
    found = []
    for block in blocks:
        inside = block["elements"] if block["type"] == "actions" else [block.get("accessory") or block.get("element")]
        found += [(block, one) for one in inside if one]
    return found


def element(blocks: list[dict[str, Any]], kind: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The one element of a type."""
    found = [one for one in elements(blocks) if one[1]["type"] == kind]
    assert len(found) == 1, [one[1]["type"] for one in elements(blocks)]
    return found[0]


def used(
    blocks: list[dict[str, Any]],
    block: dict[str, Any],
    one: dict[str, Any],
    values: dict[str, Any] | None = None,
    **how,
) -> dict[str, Any]:
    """The ``block_actions`` payload of one element; ``values`` is the state of the others."""
    action = {"block_id": block.get("block_id"), "action_id": one["action_id"], "type": one["type"], **how}
    if one["type"] == "button":
        action |= {"text": one["text"], "value": one["value"]}
    return {
        "type": "block_actions",
        "actions": [action],
        "message": {"text": "text", "blocks": blocks},
        "state": {"values": values or {}},
    }
