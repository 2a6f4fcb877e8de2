"""What a process that runs actions does before the first message: fail early, and spare the first person the wait."""

from typing import Any

from actions import engine
from actions.clock import now, today
from actions.notices import Notice, listen, publish
from actions.retention import enforce
from actions.store import store

__all__ = ["leave", "listen", "prepare", "tell", "tidy", "told"]

_ORDINARY = {"regions": ["CN"], "departments": [{"name": "Sales", "headcount": 40, "leavers_per_year": 8}]}


def prepare() -> None:
    """Opens the store, which brings its tables up to date, and computes one advice, which reads the calendars.

    Raises what the store raises when its database can't be opened.
    """
    store()
    engine.advise({"as_of": today().isoformat(), **_ORDINARY})


def leave(workspace: str, user: str) -> None:
    """Takes out somebody who was there only to see whether the bot answers."""
    store().leave(workspace, user)


def told(tells: dict[str, int]) -> None:
    """A channel has delivered a Notice with this ``tells``."""
    store().reviews.told(tells["review"], tells["newest"])


def tidy() -> None:
    """What has to be done once a day: let go what is older than the retention period, and files nobody said yes to."""
    enforce(store())
    store().imports.expire(now())


def tell(notice: dict[str, Any]) -> None:
    """Hands news on that an action published in another process, as the fields of a Notice."""
    publish(Notice(**notice))
