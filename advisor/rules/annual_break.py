"""What is taught just before a long break is forgotten in it."""

from __future__ import annotations

import math

import numpy as np

from advisor.outlook import Outlook
from advisor.plan import PHASES
from advisor.rule import Evidence, Rule
from advisor.settings import Settings


def retention(days: int, settings: Settings) -> tuple[float, float]:
    """What is left of a training after so many days without practice: (only heard, practised hands-on), 0 to 1."""
    if days <= 0:
        return 1.0, 1.0
    curve = settings.forgetting_curve
    heard = curve["k"] / (math.log10(1440 * days) ** curve["c"] + curve["k"])
    return heard, 2 ** (-days / settings.practised_half_life_days)


class AnnualBreak(Rule):
    """Weighs the knowledge lost to a break between the start of operation training and the end of the transition."""

    id = "annual_break"
    source = "S4.1b"
    reads = frozenset({"calendar", "plan"})

    def _lost_days(self, outlook: Outlook) -> np.ndarray:
        """Days of each break that fall into that span, shape (breaks, starts)."""
        first, last = outlook.plan.bounds[PHASES.index("operation_training")], outlook.plan.length
        rest = np.concatenate([np.zeros((len(outlook.axis.breaks), 1), dtype=np.int32), outlook.axis.rest], axis=1)
        return rest[:, last : last + outlook.starts] - rest[:, first : first + outlook.starts]

    def weight(self, outlook: Outlook) -> np.ndarray | None:
        if not outlook.axis.breaks:
            return None
        lost = self._lost_days(outlook).max(axis=0)
        table = [1 - sum(retention(n, outlook.settings)) / 2 for n in range(int(lost.max()) + 1)]
        return np.array(table)[lost]

    def evidence(self, outlook: Outlook, start: int) -> Evidence:
        lost = self._lost_days(outlook)[:, start]
        row = int(np.argmax(lost))
        heard, practised = retention(int(lost[row]), outlook.settings)
        break_ = outlook.axis.breaks[row]
        values = {
            "break_from": break_[0].isoformat(),
            "break_to": break_[1].isoformat(),
            "days": int(lost[row]),
            "forgotten": 1 - (heard + practised) / 2,
            "forgotten_low": 1 - practised,
            "forgotten_high": 1 - heard,
            "weight": 1 - (heard + practised) / 2,
        }
        return Evidence(values, *break_)
