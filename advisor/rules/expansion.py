"""Not while the company grows or rebuilds itself: its processes are not settled."""

from __future__ import annotations

import numpy as np

from advisor.outlook import Outlook
from advisor.rule import Evidence, Rule

UNSETTLED = frozenset({"new", "expanding", "restructuring"})


class Expansion(Rule):
    """Blocks every start before the company has settled; without a date for that, all of them (S4.2a-S4.2c)."""

    id = "expansion"
    source = "S4.2a"
    reads = frozenset({"growth"})

    def blocked(self, outlook: Outlook) -> np.ndarray | None:
        if outlook.case.stage not in UNSETTLED:
            return None
        return outlook.before(outlook.case.settled_from)

    def evidence(self, outlook: Outlook, start: int) -> Evidence:
        settled = outlook.case.settled_from
        values = {"stage": outlook.case.stage, "settled_from": None if settled is None else settled.isoformat()}
        return Evidence(values, outlook.axis.first if settled else None, outlook.day_before(settled))
