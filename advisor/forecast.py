"""How many people of a department will leave: what can be held against what then happened."""

from __future__ import annotations

import numpy as np
from scipy import stats

from advisor.rates import Hazard
from advisor.settings import Settings


def leavers_range(hazard: Hazard, person_years: float, batches: float, settings: Settings) -> tuple[int, int] | None:
    """The 80 % interval of a department's leavers over a time to come, whole numbers, both ends inside.

    Counts of a few people cannot be enclosed with exactly 80 %; of the runs of likeliest numbers it is the one whose
    chance comes nearest, so that over many departments four of five fall inside. The count is negative binomial: chance
    (in ``batches``), what is not known of the rate, and that rates drift from year to year.

    Args:
        hazard: the rate; without counts there is no interval.
        person_years: people times years, weighted by the season.
        batches: variance over mean of a department's leavers.
    """
    if not hazard.doubt:
        return None
    mean = hazard.rate * person_years
    variance = mean * batches + mean**2 * (hazard.doubt + settings.rate_drift)
    if mean < 1e-6:
        return 0, 0
    # Above the mean by ten deviations nothing is left to count.
    number = np.arange(int(mean + 10 * variance**0.5) + 3)
    excess = max(variance / mean, 1 + 1e-6)
    chance = stats.nbinom.pmf(number, mean / (excess - 1), 1 / excess)
    likeliest = np.argsort(-chance, kind="stable")
    inside = likeliest[: int(np.argmin(np.abs(np.cumsum(chance[likeliest]) - settings.interval))) + 1]
    return int(inside.min()), int(inside.max())
