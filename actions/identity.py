"""Who speaks: read from the message's metadata, which only the channel sets."""

from dataclasses import dataclass
from typing import Any

from rasa_sdk import Tracker


@dataclass(frozen=True)
class Speaker:
    """The person of this turn. ``role`` is ``pm`` or ``hr``; ``conversation`` is the name of one of several
    of theirs, or of one that is ``shared`` by all who write in it.
    """

    workspace: str
    user: str
    role: str
    conversation: str
    shared: bool = False

    @property
    def holder(self) -> str:
        """Whose conversation it is: the person's own, or that of a thread, which is nobody's alone."""
        return f"thread:{self.conversation}" if self.shared else self.user


def metadata_of(tracker: Tracker) -> dict[str, Any]:
    """The metadata that the channel put on the last message; empty where there is none."""
    given = tracker.latest_message.get("metadata")
    if given:
        return given
    for event in reversed(tracker.events):
        if event.get("event") == "user":
            return event.get("metadata") or {}
    return {}


def speaker_of(tracker: Tracker) -> Speaker:
    """The speaker; under a bare Rasa shell, which knows nobody, a project manager of the workspace "local"."""
    metadata = metadata_of(tracker)
    return Speaker(
        workspace=metadata.get("workspace") or "local",
        user=metadata.get("user") or tracker.sender_id,
        role=metadata.get("role") or "pm",
        conversation=metadata.get("conversation") or "default",
        shared=bool(metadata.get("shared")),
    )
