"""How long is kept what nobody touches: ADVISOR_RETENTION_MONTHS, 24 by default, counted from the day it was stored.
What is older is erased once a day, by one process of all (actions.start.tidy). How many left a department in which
month is a figure and no data about people; it stays as long as its project.
"""

from __future__ import annotations

import logging
import os
from datetime import datetime, time, timezone
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from actions.clock import today

if TYPE_CHECKING:
    from actions.store import Store

MONTHS = 24
logger = logging.getLogger(__name__)


def months() -> int:
    """The retention period in months. Raises ValueError where the setting is no whole number above 0."""
    stated = os.environ.get("ADVISOR_RETENTION_MONTHS") or str(MONTHS)
    if not stated.isdecimal() or int(stated) < 1:
        raise ValueError(f"ADVISOR_RETENTION_MONTHS has to be a number of months, not {stated!r}")
    return int(stated)


def enforce(store: Store) -> None:
    """Erase what is older than the retention period, as of today."""
    oldest = today() - relativedelta(months=months())
    erased = store.let_go(datetime.combine(oldest, time(), timezone.utc))
    if any(erased.values()):
        logger.info("retention: erased what is older than %s: %s", oldest, erased)
