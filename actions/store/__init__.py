"""Where cases live: a database of projects under workspaces, with every change to a case and who made it.

Nothing opens at import. `store()` opens the database of this process on first use; a bot that opens it at its
start spares the first person the wait.
"""

from functools import cache

from actions.store.audit import Reading
from actions.store.engine import url_from_environment
from actions.store.reviews import Heard, Review
from actions.store.store import Entry, Forgotten, Overtaken, Project, Store

__all__ = ["Entry", "Forgotten", "Heard", "Overtaken", "Project", "Reading", "Review", "Store", "store"]


@cache
def store() -> Store:
    """The store of this process, opened once: ADVISOR_DATABASE_URL, else SQLite in ADVISOR_HOME."""
    return Store(url_from_environment())
