"""Not while the people it needs are at their busiest."""

from __future__ import annotations

import numpy as np

from advisor.case import Department
from advisor.outlook import Outlook
from advisor.rule import Evidence, Rule


class BusySeason(Rule):
    """Weighs the share of user-facing days in busy months, departments weighted by headcount, times 0.5.

    Busy are the company's months, the department's, the month of the fiscal year-end and the one after (S4.1c).
    """

    id = "busy_season"
    source = "S4.1c"
    reads = frozenset({"calendar", "plan", "busy", "headcount"})

    def months(self, outlook: Outlook) -> list[tuple[int, ...]]:
        """Busy months (1-12) of each department."""
        return [self._months(outlook, department) for department in outlook.departments]

    def _months(self, outlook: Outlook, department: Department) -> tuple[int, ...]:
        case = outlook.case
        end = case.fiscal_year_end_month
        closing = () if end is None else (end, end % 12 + 1)
        return tuple(sorted({*case.busy_months, *department.busy_months, *closing}))

    def weight(self, outlook: Outlook) -> np.ndarray | None:
        months = self.months(outlook)
        if not any(months):
            return None
        return outlook.weighted_share(months) * outlook.settings.busy_factor

    def evidence(self, outlook: Outlook, start: int) -> Evidence:
        months = self.months(outlook)
        shares = outlook.share_in_months(months, start)
        share = float(outlook.headcount_share @ shares)
        hit = [row for row in range(len(months)) if shares[row] > 0]
        values = {
            "months": sorted({month for row in hit for month in months[row]} & outlook.months_of_plan(start)),
            "share": share,
            "weight": share * outlook.settings.busy_factor,
        }
        names = tuple(outlook.departments[row].name for row in hit) if len(hit) < len(months) else ()
        return Evidence(values, departments=names)
