"""Where something is said in Slack, and which conversation that is.

In the direct messages with the bot each person has one conversation, whichever thread there they write in. In a
channel each thread is one conversation of all who write in it, about one project. Neither is ever the other: ids hold
the workspace, and the person or the thread.
"""

import re
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import quote

_PREFIX = "slack"
_THREAD = re.compile(r"([CG][A-Z0-9]+):([0-9]+\.[0-9]+)")


@dataclass(frozen=True)
class Place:
    """A person in their direct messages (``channel`` may not be known yet), or somebody in a channel's thread.

    ``thread`` is where the answer belongs; in the direct messages there may be none.
    """

    workspace: str
    user: str
    channel: str | None
    thread: str | None

    @property
    def shared(self) -> bool:
        """Whether others read along and take part."""
        return self.channel is not None and not is_direct(self.channel)

    @property
    def conversation(self) -> str:
        """The name of the conversation among those of its owner; empty in direct messages."""
        return f"{self.channel}:{self.thread}" if self.shared else ""

    @property
    def lane(self) -> str:
        """What is said in one lane is answered one after the other."""
        return f"{self.workspace}/{self.conversation or self.user}"

    @property
    def sender(self) -> str:
        """The conversation's id for Rasa."""
        owner = "" if self.shared else self.user
        return ":".join(quote(part, safe="") for part in (self.workspace, owner, self.conversation))

    def kept(self) -> dict[str, Any]:
        """For an event's body; ``Place(**kept)`` is the place again."""
        return asdict(self)


def place_in(workspace: str, user: str, conversation: str) -> Place:
    """The place of a person in a conversation of that name. Raises ValueError where no conversation is called so."""
    if not conversation:
        return Place(workspace, user, None, None)
    named = _THREAD.fullmatch(conversation)
    if not named:
        raise ValueError("no conversation is called so")
    return Place(workspace, user, named[1], named[2])


def workspace_of(enterprise: str | None, team: str) -> str:
    """The workspace as the bot knows it: no other channel has a workspace of such a name."""
    return ":".join(filter(None, (_PREFIX, enterprise, team)))


def team_of(workspace: str) -> tuple[str | None, str] | None:
    """(enterprise or None, team) of a workspace; None where it is none of Slack's."""
    prefix, *ids = workspace.split(":")
    if prefix != _PREFIX or not 1 <= len(ids) <= 2:
        return None
    return (ids[0] if len(ids) == 2 else None), ids[-1]


def is_direct(channel: str) -> bool:
    """Whether a channel is the direct messages of one person with the bot."""
    return channel.startswith("D")
