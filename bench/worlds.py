"""Simulated firms whose true rates are known: departments that differ, people who leave together, growth, seasons."""

from dataclasses import dataclass

import numpy as np

from bench.records import Department

FIRST_YEAR = 2020
# Total separations in US firms of 50 to 249 people, month over average, 2010-2023 without 2020 (Bureau of Labor
# Statistics, JOLTS, not seasonally adjusted): what an ordinary season looks like.
ORDINARY = np.array([1.07, 0.82, 0.90, 0.98, 0.99, 1.03, 1.06, 1.22, 1.06, 1.03, 0.91, 0.94])


@dataclass(frozen=True)
class World:
    """How people leave in a world.

    Attributes:
        shape: of the Gamma distribution of the departments' rates; infinite where all are alike.
        along: how many others a leaver takes along on average.
        drift: variance of a department's rate from one year to the next, over its square.
        growth: growth of the headcount a year, while the counts are read with the headcount of today.
        season: month over average, shape (12,); None for none.
        mean: leavers per person and year.
    """

    name: str
    shape: float = 4.0
    along: float = 0.0
    drift: float = 0.0
    growth: float = 0.0
    season: np.ndarray | None = None
    mean: float = 0.2


WORLDS = (
    World("as the model thinks"),
    World("departments alike", shape=np.inf),
    World("departments far apart", shape=1.5),
    World("leaving together", along=0.6),
    World("rates drift", drift=0.3),
    World("growing", growth=0.15),
    World("ordinary season", season=ORDINARY),
    World("all at once", shape=3.0, along=0.4, drift=0.2, growth=0.08, season=ORDINARY),
)


def leavers(random: np.random.Generator, expected: np.ndarray, along: float) -> np.ndarray:
    """Leavers by month where so many are expected; a leaver takes others along, a geometric number of them."""
    first = random.poisson(expected / (1 + along))
    if not along:
        return first
    others = random.negative_binomial(np.maximum(first, 1), 1 / (1 + along))
    return first + np.where(first > 0, others, 0)


def firm(
    world: World, number: int, years: int, later: int, random: np.random.Generator, people: tuple[int, int] = (3, 40)
) -> list[Department]:
    """The departments of one firm, counted for some years, and what happened in the ``later`` months after them."""
    low, high = np.log(people)
    headcount = np.round(np.exp(random.uniform(low, high, number))).astype(int)
    rate = np.full(number, world.mean)
    if np.isfinite(world.shape):
        rate = random.gamma(world.shape, world.mean / world.shape, number)
    months = np.arange(12 * years + later)
    expected = rate[:, None] / 12 * headcount[:, None] * (1 + world.growth) ** ((months - 12 * years) / 12)
    if world.drift:
        by_year = random.gamma(1 / world.drift, world.drift, (number, months[-1] // 12 + 1))
        expected = expected * by_year[:, months // 12]
    if world.season is not None:
        expected = expected * (world.season / world.season.mean())[months % 12]
    left = np.minimum(leavers(random, expected, world.along), headcount[:, None])
    named = [f"{FIRST_YEAR + month // 12}-{month % 12 + 1:02d}" for month in months]
    return [
        Department(
            name=f"{row:04d}",
            headcount=int(headcount[row]),
            leavers={month: int(n) for month, n in zip(named[: 12 * years], left[row], strict=False)},
            later={month: int(n) for month, n in zip(named[12 * years :], left[row, 12 * years :], strict=True)},
            rate=float(rate[row]),
        )
        for row in range(number)
    ]
