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

    def _shares(self, outlook: Outlook) -> np.ndarray:
        return outlook.share_in_months(outlook.turnover.peaks)

    def weight(self, outlook: Outlook) -> np.ndarray | None:
        if not any(outlook.turnover.peaks):
            return None
        each = self._shares(outlook) / outlook.trained[:, None]
        return outlook.weighted(each) * outlook.settings.peak_factor

    def evidence(self, outlook: Outlook, start: int) -> Evidence:
        shares, turnover = self._shares(outlook), outlook.turnover
        hit = [row for row in range(len(shares)) if shares[row, start] > 0]
        plan_months = outlook.months_of_plan(start)
        by_department = [
            {
                "department": outlook.departments[row].name,
                "months": sorted(set(turnover.peaks[row]) & plan_months),
                "share": float(shares[row, start]),
                "trained": int(outlook.trained[row]),
                "basis": "stated" if turnover.stated[row] else "counts",
            }
            for row in hit
        ]
        each = shares[:, start] / outlook.trained
        values = {
            "months": sorted({month for item in by_department for month in item["months"]}),
            "share": float(outlook.weighted(shares[:, start : start + 1])[0]),
            "weight": float(outlook.weighted(each[:, None])[0]) * outlook.settings.peak_factor,
            "by_department": by_department,
        }
        return Evidence(values, departments=tuple(item["department"] for item in by_department if item["department"]))
