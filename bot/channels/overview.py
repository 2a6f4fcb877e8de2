"""What the widget shows beside the chat: facts, advice and year of a conversation, and how each start stands.

The actions know all of it (``LocalAgent.views``); here it becomes words in the language that the request asks for.
"""

from types import ModuleType
from typing import Any

from bot.channels.tokens import Identity
from bot.wording.catalogue import Catalogue, catalogue


def overview(views: ModuleType, identity: Identity, conversation: str, language: str) -> dict[str, Any]:
    """The overview of a conversation, in words of ``language``."""
    seen = views.overview(_speaker(views, identity, conversation))
    return {**seen, "facts": _worded(seen["facts"], catalogue(language), seen["as_of"])}


def starts(views: ModuleType, identity: Identity, conversation: str, language: str) -> list[dict[str, Any]]:
    """How a start in each week of the horizon stands, its reasons in words of ``language``."""
    return _worded(views.starts(_speaker(views, identity, conversation)), catalogue(language), "")


def _speaker(views: ModuleType, identity: Identity, conversation: str) -> Any:
    return views.Speaker(identity.workspace, identity.user, identity.role, conversation or "default")


def _worded(value: Any, words: Catalogue, as_of: str) -> Any:
    """The value with every message of the catalogue said, with a capital at the beginning."""
    if isinstance(value, dict):
        if value.keys() == {"key", "args"}:
            said = words.say(value["key"], value["args"], as_of)
            return said[:1].upper() + said[1:]
        return {name: inner if name == "value" else _worded(inner, words, as_of) for name, inner in value.items()}
    return [_worded(one, words, as_of) for one in value] if isinstance(value, list) else value
