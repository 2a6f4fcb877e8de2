"""What day it is for an action: ADVISOR_TODAY where it is set, else the machine's date, read each time."""

import os
from datetime import date, datetime, timezone


def today() -> date:
    """The date that counts as today; ValueError where ADVISOR_TODAY is no ISO date."""
    stated = os.environ.get("ADVISOR_TODAY")
    return date.fromisoformat(stated) if stated else date.today()


def now() -> datetime:
    """The moment a change is stored under, aware, in UTC: today's date with the machine's time of day."""
    moment = datetime.now(timezone.utc)
    if os.environ.get("ADVISOR_TODAY"):
        return datetime.combine(today(), moment.timetz())
    return moment
