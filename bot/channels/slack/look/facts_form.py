"""The modal "What I know": every fact a field, so that the case is edited at once; saved as one message.

The id of a field's block is ``set:``, ``from:`` or ``to:`` and the path of its fact; the id of the element is the kind
of its value and a mark of what stood in it. So what was changed is told from the view alone, and what somebody else
changed in the meantime is left as it is.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from bot.channels.slack.look import limits
from bot.channels.slack.look.blocks import Block, context, header, packed, plain
from bot.channels.slack.look.fields import EDITED, KINDS, PERIODS, Content, Unreadable, filled
from bot.channels.slack.look.mrkdwn import escaped
from bot.nlu.facts.structured import stated_together
from bot.wording.catalogue import Catalogue, catalogue

CALLBACK = "facts"
_WHOLE, _FROM, _TO = "set", "from", "to"
_UNITS = {"percent": "slack-in-percent", "weeks": "slack-in-months"}
_LONGEST_ERROR = 250  # characters


@dataclass(frozen=True)
class Submitted:
    """Either ``errors`` by the id of the block, for Slack to show in the modal; or ``message`` ``{"facts": {path:
    value}}`` for the metadata of a turn with ``shown`` as its words, None where nothing was changed.
    """

    errors: dict[str, str]
    message: dict[str, Any] | None = None
    shown: str = ""


def view(forms: ModuleType, speaker: Any, language: str, private: str) -> dict[str, Any]:
    """The modal for what is known in a speaker's conversation (``forms`` is actions.form); ``private`` comes back as
    ``private_metadata``.
    """
    words = catalogue(language)
    rows = [row for row in forms.form(speaker) if row["kind"] in EDITED]
    blocks: list[Block] = [context([escaped(words.say("slack-form-hint", {}, ""))])]
    group, left = None, 0
    for row in rows:
        fields = _fields(row, words)
        if row["group"] != group:
            title = row["group"] or words.say("widget-facts-project", {}, "")
            fields = [header(title), *fields]
        # The last place is for the line which says that there is more.
        if len(blocks) + len(fields) >= limits.VIEW_BLOCKS:
            left += 1
            continue
        blocks += fields
        group = row["group"]
    if left:
        blocks.append(context([escaped(words.say("slack-form-more", {"count": {"number": left}}, ""))]))
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "title": plain(words.say("slack-facts", {}, ""), limits.TITLE),
        "submit": plain(words.say("widget-fact-save", {}, ""), limits.TITLE),
        "close": plain(words.say("widget-fact-cancel", {}, ""), limits.TITLE),
        "private_metadata": private,
        "blocks": blocks,
    }


def submitted(forms: ModuleType, speaker: Any, view: Mapping[str, Any], language: str) -> Submitted:
    """What was changed in a submitted view, or why it can't be taken."""
    words, errors = catalogue(language), {}
    facts: dict[str, Any] = {}
    blocks: dict[str, str] = {}  # path -> block that an error about it is shown at
    state = view["state"]["values"]
    for block, (kind, content, changed) in _read(state).items():
        part, _, path = block.partition(":")
        if not changed or path in facts:
            continue
        blocks[path] = block
        try:
            facts[path] = KINDS[kind].value(content) if part == _WHOLE else _period(path, state)
        except Unreadable:
            errors[block] = words.say("slack-error-number", {}, "")
        except _NoBeginning:
            errors[f"{_FROM}:{path}"] = words.say("slack-error-from", {}, "")
        except _Backwards:
            errors[f"{_TO}:{path}"] = words.say("slack-error-to", {}, "")
    if facts and not errors:
        wrong = forms.check(speaker, stated_together(facts, language))
        errors = {blocks[path]: _error(part, words) for path, part in wrong.items() if path in blocks}
    if errors or not facts:
        return Submitted(errors)
    names = {row["fact"]: row["name"] for row in forms.form(speaker)}
    changed = {"clauses": [names[path] for path in facts if path in names]}
    return Submitted({}, {"facts": facts}, words.say("slack-form-changed", {"facts": changed}, ""))


class _NoBeginning(ValueError):
    """A period with an end only."""


class _Backwards(ValueError):
    """A period that ends before it begins."""


def _fields(row: Mapping[str, Any], words: Catalogue) -> list[Block]:
    path, kind, value = row["fact"], row["kind"], row["value"]
    name = _capital(words.say("export-cell", {"value": row["name"]}, ""))
    hint = _hint(row, words)
    if limits.length(f"{_FROM}:{path}") > limits.BLOCK_ID:
        return []
    if kind in PERIODS:
        called = {"name": {"text": name}}
        labels = {_FROM: words.say("slack-form-from", called, ""), _TO: words.say("slack-form-to", called, "")}
        return [
            _field(f"{part}:{path}", "date", (value or {}).get(part), label, hint, words)
            for part, label in labels.items()
        ]
    label = words.say(_UNITS[kind], {"name": {"text": name}}, "") if kind in _UNITS else name
    return [_field(f"{_WHOLE}:{path}", kind, value, label, hint, words)]


def _field(block: str, kind: str, value: Any, label: str, hint: str, words: Catalogue) -> Block:
    content = KINDS[kind].content(value)
    element = {**KINDS[kind].element(content, words), "action_id": f"{kind}:{_mark(content)}"}
    shown = {"type": "input", "block_id": block, "optional": True, "label": plain(label, limits.LABEL)}
    return {**shown, "element": element, **({"hint": plain(hint, limits.HINT)} if hint else {})}


def _hint(row: Mapping[str, Any], words: Catalogue) -> str:
    """Where a value came from, if not from the person."""
    kind = (row["origin"] or {}).get("kind")
    if kind == "assumed":
        return words.say("slack-hint-assumed", {"fact": row["said"]}, "")
    return words.say(_ORIGINS[kind], {}, "") if kind in _ORIGINS else ""


_ORIGINS = {"hr": "slack-hint-hr", "file": "slack-hint-file"}


def _mark(content: Content) -> str:
    """What tells one content from another; what was chosen from a menu is the same in any order."""
    told = sorted(content) if isinstance(content, list) else content
    return hashlib.sha256(packed(told).encode()).hexdigest()[:12]


def _read(state: Mapping[str, Any]) -> dict[str, tuple[str, Content, bool]]:
    """For each block of a submitted view: the kind of its value, what stands in it, whether it was changed."""
    found = {}
    for block, elements in state.items():
        for action, element in elements.items():
            kind, _, mark = action.partition(":")
            content = _same_form(kind, filled(element))
            found[block] = kind, content, _mark(content) != mark
    return found


def _same_form(kind: str, content: Content) -> Content:
    """The content as it would have been written into the field: 18.0 is 18, months come in their order."""
    try:
        return KINDS[kind].content(KINDS[kind].value(content))
    except Unreadable:
        return content


def _period(path: str, state: Mapping[str, Any]) -> dict[str, str] | None:
    first, last = (filled(next(iter(state[f"{part}:{path}"].values()))) for part in (_FROM, _TO))
    if first is None and last is None:
        return None
    if first is None:
        raise _NoBeginning
    if last is not None and last < first:
        raise _Backwards
    return {"from": first, "to": last or first}


def _error(part: Mapping[str, Any], words: Catalogue) -> str:
    said = words.say(part["key"], part["args"], "")
    return plain(said, _LONGEST_ERROR)["text"]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
