"""Today's date for the bot's process: `ADVISOR_TODAY` (YYYY-MM-DD) where it is set, else the machine's date."""

import os
from datetime import date


def today() -> date:
    """Read anew at each call, so that a long-running server crosses midnight.

    Raises ValueError when ADVISOR_TODAY is set but is no ISO date: a wrong clock must not pass silently.
    """
    fixed = os.environ.get("ADVISOR_TODAY")
    return date.fromisoformat(fixed) if fixed else date.today()
