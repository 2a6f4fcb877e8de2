"""A start that cannot reach the date by which the system must be live."""

from __future__ import annotations

from datetime import timedelta

import numpy as np

from advisor.outlook import Outlook
from advisor.rule import Evidence, Rule


class Deadline(Rule):
    """Blocks starts whose go-live would come after ``go_live_by`` (the company's own limit, S4.0)."""

    id = "deadline"
    source = "S4.0"
    reads = frozenset({"plan", "deadline"})

    def _latest(self, outlook: Outlook):
        by = outlook.case.go_live_by
        return None if by is None else by - timedelta(days=outlook.plan.go_live)

    def blocked(self, outlook: Outlook) -> np.ndarray | None:
        latest = self._latest(outlook)
        return None if latest is None else ~outlook.before(latest + timedelta(days=1))

    def evidence(self, outlook: Outlook, start: int) -> Evidence:
        latest = self._latest(outlook)
        values = {"go_live_by": outlook.case.go_live_by.isoformat(), "latest_start": latest.isoformat()}
        return Evidence(values, latest + timedelta(days=1), None)
