"""What Slack refuses in messages and views, as published on docs.slack.dev/reference/block-kit."""

from typing import Any

BLOCKS_OF_A_MESSAGE = 50
BLOCKS_OF_A_VIEW = 100
TEXT_OF_A_MESSAGE = 40_000
ACTIONS = 25
FIELDS = 10
CONTEXT = 10
OPTIONS = 100
OPTION_GROUPS = 100
KNOWN = {"actions", "context", "divider", "file", "header", "image", "input", "rich_text", "section", "table", "video"}
INPUT_ONLY = {"plain_text_input", "number_input", "file_input"}
SECTION_TEXT = 3_000
FIELD_TEXT = 2_000
HEADER_TEXT = 150
BUTTON_TEXT = 75
OPTION_TEXT = 75
OPTION_VALUE = 150
BUTTON_VALUE = 2_000
ACTION_ID = 255
BLOCK_ID = 255
ALT_TEXT = 2_000
PRIVATE_METADATA = 3_000
TITLE_OF_A_MODAL = 24
LABEL = 2_000
PLACEHOLDER = 150


def wrong_with_message(body: dict[str, Any]) -> str | None:
    """The error that Slack answers to chat.postMessage and chat.update with this body, or None."""
    text, blocks = body.get("text") or "", body.get("blocks") or []
    if not text and not blocks and not body.get("attachments"):
        return "no_text"
    if len(text) > TEXT_OF_A_MESSAGE:
        return "msg_too_long"
    if len(blocks) > BLOCKS_OF_A_MESSAGE:
        return "invalid_blocks"
    return "invalid_blocks" if wrong_with_blocks(blocks) else None


def wrong_with_view(view: dict[str, Any]) -> str | None:
    """What Slack would refuse in views.open and views.publish, in words; None where nothing."""
    if view.get("type") not in ("modal", "home"):
        return f"type {view.get('type')!r}"
    if len(view.get("blocks") or []) > BLOCKS_OF_A_VIEW:
        return "too many blocks"
    if len(view.get("private_metadata") or "") > PRIVATE_METADATA:
        return "private_metadata too long"
    if view["type"] == "modal":
        for name in ("title", "submit", "close"):
            text = (view.get(name) or {}).get("text", "")
            if len(text) > TITLE_OF_A_MODAL or (name == "title" and not text):
                return f"{name} of {len(text)} characters"
        if any(block["type"] == "input" for block in view["blocks"]) and not view.get("submit"):
            return "inputs without submit"
    return wrong_with_blocks(view.get("blocks") or [])


def wrong_with_blocks(blocks: list[dict[str, Any]]) -> str | None:
    """The first thing that Slack would refuse in these blocks, in words; None where nothing."""
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    if len(ids) != len(set(ids)) or any(len(one) > BLOCK_ID for one in ids):
        return "block_id twice or too long"
    for number, block in enumerate(blocks):
        wrong = _block(block) or _twice(block)
        if wrong:
            return f"block {number} ({block.get('type')}): {wrong}"
    return None


def _twice(block: dict[str, Any]) -> str | None:
    named = [one["action_id"] for one in block.get("elements", []) if isinstance(one, dict) and "action_id" in one]
    return "an action_id twice" if len(named) != len(set(named)) else None


def _block(block: dict[str, Any]) -> str | None:
    kind = block.get("type")
    if kind not in KNOWN:
        return "unknown type"
    if kind == "section":
        if not block.get("text") and not block.get("fields"):
            return "no text"
        if len(block.get("fields") or []) > FIELDS:
            return "too many fields"
        wrong = _text(block["text"], SECTION_TEXT) if block.get("text") else None
        wrong = wrong or next(filter(None, (_text(field, FIELD_TEXT) for field in block.get("fields") or [])), None)
        return wrong or (_element(block["accessory"]) if block.get("accessory") else None)
    if kind == "header":
        return _text(block.get("text"), HEADER_TEXT, plain=True)
    if kind == "context":
        if not 0 < len(block.get("elements") or []) <= CONTEXT:
            return "number of elements"
        texts = (one for one in block["elements"] if one.get("type") != "image")
        return next(filter(None, (_text(one, SECTION_TEXT) for one in texts)), None)
    if kind == "actions":
        if not 0 < len(block.get("elements") or []) <= ACTIONS:
            return "number of elements"
        if any(one["type"].startswith("multi_") or one["type"] in INPUT_ONLY for one in block["elements"]):
            return "an element that actions don't take"
        return next(filter(None, map(_element, block["elements"])), None)
    if kind == "image":
        if not block.get("alt_text") or len(block["alt_text"]) > ALT_TEXT:
            return "alt_text"
        return None if block.get("image_url") or block.get("slack_file") else "no image"
    if kind == "input":
        wrong = _text(block.get("label"), LABEL, plain=True)
        wrong = wrong or (_text(block["hint"], LABEL, plain=True) if block.get("hint") else None)
        return wrong or _element(block.get("element") or {})
    return None


def _text(text: Any, longest: int, plain: bool = False) -> str | None:
    if not isinstance(text, dict) or text.get("type") not in (("plain_text",) if plain else ("plain_text", "mrkdwn")):
        return f"text object expected, not {text!r:.80}"
    length = len((text.get("text") or "").encode("utf-16-le")) // 2  # as JavaScript counts
    return None if 0 < length <= longest else f"text of {length} characters"


def _element(element: dict[str, Any]) -> str | None:
    kind = element.get("type")
    if len(element.get("action_id") or "") > ACTION_ID:
        return "action_id too long"
    if element.get("placeholder"):
        wrong = _text(element["placeholder"], PLACEHOLDER, plain=True)
        if wrong:
            return wrong
    if kind == "button":
        if len(element.get("value") or "") > BUTTON_VALUE:
            return "value too long"
        if element.get("style") not in (None, "primary", "danger"):
            return "style"
        return _text(element.get("text"), BUTTON_TEXT, plain=True)
    if kind in ("static_select", "multi_static_select", "radio_buttons", "checkboxes", "overflow"):
        return _options(kind, element)
    if kind == "datepicker":
        day = element.get("initial_date")
        return None if day is None or (len(day) == 10 and day[4] == day[7] == "-") else "initial_date"
    if kind in ("plain_text_input", "number_input", "conversations_select", "users_select", "image", "file_input"):
        return "is_decimal_allowed" if kind == "number_input" and "is_decimal_allowed" not in element else None
    return f"unknown element {kind!r}"


def _options(kind: str, element: dict[str, Any]) -> str | None:
    groups = [group["options"] for group in element.get("option_groups") or []] or [element.get("options") or []]
    options = [one for group in groups for one in group]
    most = {"overflow": 5, "radio_buttons": 10, "checkboxes": 10}.get(kind, OPTIONS)
    if len(groups) > OPTION_GROUPS or not all(0 < len(group) <= most for group in groups):
        return f"{len(options)} options"
    if ("options" in element) == ("option_groups" in element):
        return "either options or option_groups"
    chosen = [element["initial_option"]] if "initial_option" in element else element.get("initial_options", [])
    if any(one not in options for one in chosen) or ("initial_options" in element and not chosen):
        return "initial_option is none of the options"
    labels = (_text(group.get("label"), OPTION_TEXT, plain=True) for group in element.get("option_groups") or [])
    if wrong := next(filter(None, labels), None):
        return wrong
    return next(filter(None, map(_option, options)), None)


def _option(option: dict[str, Any]) -> str | None:
    if len(option.get("value") or "") > OPTION_VALUE:
        return "value of an option too long"
    return _text(option.get("text"), OPTION_TEXT)
