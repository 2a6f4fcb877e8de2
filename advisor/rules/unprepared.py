"""Preparation that the documents ask for and that would not be done by then."""

from __future__ import annotations

from datetime import timedelta

import numpy as np

from advisor.outlook import Outlook
from advisor.preparation import holdups, ready_on
from advisor.rule import Evidence, Rule


class Unprepared(Rule):
    """Weighs the share of the missing preparation that is still undone on the start day, times 0.4 (S0.9, S2.3).

    As long as anything is undone it weighs so much that no window opens just before all is done.
    """

    id = "unprepared"
    source = "S0.9"
    reads = frozenset({"readiness", "calendar"})  # the region decides the order (S2.4), and so how long it takes

    def weight(self, outlook: Outlook) -> np.ndarray | None:
        days = (ready_on(outlook.case, outlook.settings) - outlook.case.as_of).days
        if days <= 0:
            return None
        since = outlook.axis.index(outlook.case.as_of)
        left = 1 - (np.arange(outlook.starts) - since) / days
        undone = np.where(left > 0, np.clip(left, outlook.settings.unprepared_least, 1), 0)
        return undone * outlook.settings.unprepared_factor

    def evidence(self, outlook: Outlook, start: int) -> Evidence:
        done = ready_on(outlook.case, outlook.settings)
        values = {
            "ready_on": done.isoformat(),
            "weeks": (done - outlook.case.as_of).days / 7,
            "items": [item for item, _ in holdups(outlook.case, outlook.settings)],
            "weight": float(outlook.weights[self.id][start]),
        }
        return Evidence(values, outlook.case.as_of, done - timedelta(days=1))
