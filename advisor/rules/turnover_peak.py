"""Not through the season in which most people leave."""

from __future__ import annotations

import numpy as np

from advisor.outlook import Outlook
from advisor.rule import Evidence, Rule


class TurnoverPeak(Rule):
    """Weighs the share of user-facing days in a department's peak months, times 0.3, divided by its trained people.

    Departments are weighted by headcount. Two trained people instead of one is the precaution of S4.3f.
    """

    id = "turnover_peak"
    source = "S4.3a"
    reads = frozenset({"calendar", "plan", "turnover", "staffing", "headcount"})

    def weight(self, outlook: Outlook) -> np.ndarray | None:
        if not any(outlook.turnover.peaks):
            return None
        return outlook.weighted_share(outlook.turnover.peaks, outlook.trained) * outlook.settings.peak_factor

    def evidence(self, outlook: Outlook, start: int) -> Evidence:
        turnover = outlook.turnover
        shares = outlook.share_in_months(turnover.peaks, start)
        hit = [row for row in range(len(shares)) if shares[row] > 0]
        plan_months = outlook.months_of_plan(start)
        by_department = [
            {
                "department": outlook.departments[row].name,
                "months": sorted(set(turnover.peaks[row]) & plan_months),
                "share": float(shares[row]),
                "trained": int(outlook.trained[row]),
                "basis": "stated" if turnover.stated[row] else "counts",
            }
            for row in hit
        ]
        values = {
            "months": sorted({month for item in by_department for month in item["months"]}),
            "share": float(outlook.headcount_share @ shares),
            "weight": float(outlook.weights[self.id][start]),
            "by_department": by_department,
        }
        return Evidence(values, departments=tuple(item["department"] for item in by_department if item["department"]))
