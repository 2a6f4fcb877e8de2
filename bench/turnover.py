"""How well the turnover model foretells who leaves: `python -m bench turnover [records.csv|records.jsonl]`.

Without a file, simulated firms (bench/worlds.py), whose true rates are known, so that the 80 % interval of the rate
can be judged. Of real records only what happened is known: there the 80 % range of the leavers to come is judged. Both
are printed for simulations. With a file (bench/records.py says what is in it), the departments of a firm are given to
the advisor as one case without the last months, which are then compared.
"""

import argparse
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from scipy import stats

from advisor.case import Case
from advisor.counts import Record
from advisor.forecast import leavers_range
from advisor.losses import loss_probability
from advisor.season import claimed_peaks
from advisor.settings import default_settings
from advisor.turnover import fit
from bench.records import Department, read
from bench.table import Table
from bench.worlds import WORLDS, World, firm, leavers

S = default_settings()
SIZES = (20, 50, 100, 200, 500, 1000, 2000, 5000)
LATER = 5
HEADS = ["departments", "advisor", "pooled rate", "own raw rate", "rate in 80 %", "leavers in 80 %"]
ABOUT = (
    "Mean Poisson log-likelihood of the leavers of a department in the months after those that were counted: of the "
    "advisor's loss probability, of the rate of all departments of the firm together, and of each department's own raw "
    "rate (at least half a leaver: none seen would mean none for ever). How often the 80 % intervals hold: of the true "
    "rate where it is known, and of the number of leavers."
)


@dataclass
class Score:
    """What was foretold and what happened, department by department."""

    model: list[float] = field(default_factory=list)
    pooled: list[float] = field(default_factory=list)
    raw: list[float] = field(default_factory=list)
    rate_held: list[bool] = field(default_factory=list)
    leavers_held: list[bool] = field(default_factory=list)

    def row(self) -> list[str]:
        """The cells of a table."""
        means = [f"{np.mean(values):.3f}" for values in (self.model, self.pooled, self.raw)]
        held = [f"{np.mean(values):.0%}" if values else "-" for values in (self.rate_held, self.leavers_held)]
        return [str(len(self.model)), *means, *held]


def foretell(firms: Iterable[list[Department]]) -> Score:
    """The score over all departments of all firms, each firm a case of its own."""
    score = Score()
    for departments in firms:
        _foretell(departments, score)
    return score


def _foretell(departments: list[Department], score: Score) -> None:
    rows = [{"name": d.name, "headcount": d.headcount, "leavers": d.leavers} for d in departments]
    case = Case.from_json({"as_of": f"{max(max(d.leavers) for d in departments)}-28", "departments": rows})
    model = fit(case, case.departments, S)
    of = {d.name: d for d in departments}
    known = [of[row.name] for row in case.departments]
    left = np.array([sum(d.leavers.values()) for d in known], dtype=float)
    seen = np.array([Record.of(d.leavers, d.headcount).years for d in known])
    people = np.array([d.headcount for d in known])
    time = np.array([len(d.later) / 12 for d in known])
    season = np.array(
        [np.mean([model.season[row][int(month[5:]) - 1] for month in d.later]) for row, d in enumerate(known)]
    )
    happened = np.array([sum(d.later.values()) for d in known])
    shape, years = (column[:, 0] for column in model.gamma())
    loss = loss_probability(shape, years, time * season)
    pooled = max(left.sum(), 0.5) / seen.sum()
    score.model += list(stats.poisson.logpmf(happened, -np.log1p(-loss) * people))
    score.pooled += list(stats.poisson.logpmf(happened, pooled * time * people))
    score.raw += list(stats.poisson.logpmf(happened, np.maximum(left, 0.5) / seen * time * people))
    for row, department in enumerate(known):
        hazard = model.hazards[row]
        if department.rate is not None:
            low, high = hazard.interval(S)
            score.rate_held.append(low <= department.rate <= high)
        low, high = leavers_range(hazard, people[row] * time[row] * season[row], model.batches, S)
        score.leavers_held.append(low <= happened[row] <= high)


def simulated(worlds: Iterable[World] = WORLDS, departments: int = 600) -> Table:
    """All worlds: many small firms and one large one, short and long counts, a fixed seed for each."""
    rows = []
    for world in worlds:
        for number in (1, 4, 12, 300):
            for years in (1, 3):
                random = np.random.default_rng(4)
                firms = [firm(world, number, years, LATER, random) for _ in range(max(2, departments // number))]
                rows.append([world.name, str(number), str(years), *foretell(firms).row()])
    return Table(
        "Turnover: simulated firms",
        ABOUT + f" Departments of 3 to 40 people, {LATER} months foretold.",
        ["world", "a firm", "years", *HEADS],
        rows,
    )


def told_of_a_peak(season: np.ndarray, along: float, size: int, years: int, firms: int, seed: int = 6) -> float:
    """Share of simulated firms of one size that are told of a peak month."""
    random = np.random.default_rng(seed)
    expected = np.tile(season / season.mean(), years) * size * 0.2 / 12
    found = [
        claimed_peaks(Record(2020 * 12, leavers(random, expected, along).astype(float), size), S) for _ in range(firms)
    ]
    return float(np.mean([bool(months) for months in found]))


def peaks(firms: int = 100) -> Table:
    """How many firms of each size are told that they have a peak, without a season and with a strong one."""
    flat, strong = np.ones(12), np.where(np.isin(np.arange(12), (2, 3)), 2.0, 1.0)
    kinds = [("no season", flat, 0.0), ("no season, leaving together", flat, 0.6), ("no season, in threes", flat, 2.0)]
    kinds += [("twice as many in March and April", strong, 0.0)]
    rows = [
        [name, str(years), *(f"{told_of_a_peak(season, along, size, years, firms):.0%}" for size in SIZES)]
        for name, season, along in kinds
        for years in (1, 2, 3, 5)
    ]
    return Table(
        "Turnover: firms told that they have a peak month",
        "Without a season at most one firm in ten may be told that it has one. A fifth of the people leave in a year.",
        ["firms", "years", *(f"{size} people" for size in SIZES)],
        rows,
    )


def main(arguments: list[str] | None = None) -> int:
    """Prints the tables. 0; 2 where a file cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m bench turnover", description=__doc__.split("\n")[0])
    parser.add_argument("records", nargs="?", type=Path, help="real records to foretell (.csv or .jsonl)")
    parser.add_argument("--months", type=int, default=12, help="months held back and foretold")
    options = parser.parse_args(arguments)
    if options.records is None:
        print(simulated().markdown())
        print(peaks().markdown())
        return 0
    try:
        firms = read(options.records, options.months)
    except (OSError, ValueError, KeyError) as wrong:
        print(wrong, file=sys.stderr)
        return 2
    print(Table("Turnover: the given records", ABOUT, HEADS, [foretell(filter(None, firms)).row()]).markdown())
    return 0


if __name__ == "__main__":
    sys.exit(main())
