"""What was said in a conversation, for a client that comes back to it."""

from typing import Any

from rasa.shared.core.events import BotUttered, UserUttered

from bot.tracker_store import TurnStore

TURNS = 100
"""Of the last turns at most."""


def said(store: TurnStore, conversation: str) -> dict[str, Any]:
    """``{"messages": [...], "question": path or None}``: who said what, oldest first, and what was asked for last.

    A message is ``{"from": "person" or "advisor", "at": seconds since 1970}`` with ``text``, and with ``buttons`` or
    the client's ``id`` where there are any. What is computed (``custom``) isn't kept: see overview.py.
    """
    tracker = store.recent(conversation, TURNS)
    if tracker is None:
        return {"messages": [], "question": None}
    spoken = [one for one in map(_spoken, tracker.events) if one]
    asked = (tracker.get_slot("context") or {}).get("asked") or ""
    return {"messages": spoken, "question": None if not asked or asked.startswith("confirm:") else asked}


def _spoken(event: Any) -> dict[str, Any] | None:
    if isinstance(event, UserUttered):
        metadata = event.metadata or {}
        text = metadata.get("shown") or (event.text or "").lstrip("\u2060")
        message = {"from": "person", "at": event.timestamp, "text": text}
        return {**message, "id": event.message_id} if event.message_id else message
    if isinstance(event, BotUttered) and event.text:
        message = {"from": "advisor", "at": event.timestamp, "text": event.text}
        buttons = (event.data or {}).get("buttons")
        return {**message, "buttons": buttons} if buttons else message
    return None
