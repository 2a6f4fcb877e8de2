"""News for people who are not writing just now, for channels that can reach them.

A channel that can write to people of its own accord calls ``listen`` once; whatever a turn has to tell somebody else
comes to it as a Notice, in the turn's own thread and after all is stored. Channels that only answer need not listen:
everybody is told the same at their next message.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from actions.speech import Part

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Notice:
    """News for one person of a workspace, or for everybody with a role there where ``user`` is None.

    ``parts`` are what the catalogue makes words of, ``choices`` its buttons (bot.wording.nlg), in the language that
    the channel speaks with the person; ``as_of`` is the day (ISO 8601) whose year need not be said. Where ``tells`` is
    set, the same would be said at the person's next message; a channel that has delivered the notice hands it to
    ``actions.start.told``, and it is said once.
    """

    workspace: str
    user: str | None
    role: str
    as_of: str
    parts: list[Part] = field(default_factory=list)
    choices: list[dict] = field(default_factory=list)
    tells: dict[str, int] | None = None


Listener = Callable[[Notice], None]
_listeners: list[Listener] = []


def listen(listener: Listener) -> Callable[[], None]:
    """Have a function called with every Notice; calling what is given back ends that."""
    _listeners.append(listener)
    return lambda: _listeners.remove(listener)


def publish(notice: Notice) -> None:
    """Hand news to whoever listens. A listener that fails is logged; the turn goes on."""
    for listener in list(_listeners):
        try:
            listener(notice)
        except Exception:
            logger.exception("a notice could not be delivered")
