"""Names of people in place of their Slack ids: who told what is kept by id, and shown by name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_ID = re.compile(r"(?<![A-Za-z0-9])[UW][A-Z0-9]{6,20}(?![A-Za-z0-9])")
# What is shown of a message; the rest is for programs, or is sent back as it is.
_SHOWN = ("text", "title", "content", "alt")


def mentioned(messages: Iterable[Mapping[str, Any]]) -> set[str]:
    """What may be ids of people in the words, buttons and files of messages."""
    return {found for text in _texts(messages) for found in _ID.findall(text)}


def named(messages: Iterable[Mapping[str, Any]], names: Mapping[str, str]) -> list[dict[str, Any]]:
    """The messages with names in place of the ids that have one."""
    return [_named(message, names) for message in messages] if names else [dict(one) for one in messages]


def _texts(value: Any, shown: bool = False) -> Iterator[str]:
    if isinstance(value, str):
        if shown:
            yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if key != "payload":
                yield from _texts(inner, shown or key in _SHOWN)
    elif isinstance(value, (list, tuple, set)):
        for inner in value:
            yield from _texts(inner, shown)


def _named(value: Any, names: Mapping[str, str], shown: bool = False) -> Any:
    if isinstance(value, str):
        return _ID.sub(lambda found: names.get(found[0], found[0]), value) if shown else value
    if isinstance(value, Mapping):
        return {
            key: inner if key == "payload" else _named(inner, names, shown or key in _SHOWN)
            for key, inner in value.items()
        }
    return [_named(inner, names, shown) for inner in value] if isinstance(value, (list, tuple)) else value
