"""Not at year-end: attention is scattered, and after the break people need to get going again."""

from __future__ import annotations

import numpy as np

from advisor.outlook import Outlook
from advisor.rule import Evidence, Rule


class YearEnd(Rule):
    """Blocks starts inside a closed season; weighs the share of user-facing days inside one, times 0.5."""

    id = "year_end"
    source = "S4.1a"
    reads = frozenset({"calendar", "plan"})

    def blocked(self, outlook: Outlook) -> np.ndarray:
        return outlook.axis.closed[: outlook.starts]

    def weight(self, outlook: Outlook) -> np.ndarray:
        return outlook.closed_share * outlook.settings.year_end_factor

    def evidence(self, outlook: Outlook, start: int) -> Evidence:
        axis, settings = outlook.axis, outlook.settings
        met = outlook.seasons_met(start)
        break_, season = met[0] if met else (axis.breaks[0], axis.seasons[0])
        share = float(outlook.closed_share[start])
        values = {
            "closed_from": season[0].isoformat(),
            "closed_to": season[1].isoformat(),
            "break_from": break_[0].isoformat(),
            "break_to": break_[1].isoformat(),
            "region": outlook.case.regions[0] if outlook.case.regions else None,
            "settling_days": settings.settling_days,
            "share": share,
            "weight": share * settings.year_end_factor,
        }
        return Evidence(values, *season)
