"""What one Advice costs, against departments and horizon, with its questions and without."""

import gc
from itertools import pairwise
from statistics import median
from time import perf_counter

from advisor import advise
from advisor.settings import default_settings
from bench.dialogues import TODAY
from bench.table import Table, ms

DEPARTMENTS = (1, 10, 100)
MONTHS = (6, 18, 60)
TYPICAL = (10, 18)  # departments, months: the case that the turn's targets speak of
_REPEATS = 15

Costs = dict[tuple[int, int, bool], float]


def case(departments: int) -> dict:
    """A case as a dialogue leaves it: most things said, some missing, leavers counted for every other department."""
    rows = []
    for number in range(departments):
        row = {"name": f"Department {number + 1}", "headcount": 8 + number % 40}
        if number % 3:
            row["key_users"] = 1 + number % 2
        if number % 2:
            row["leavers"] = {f"{2024 + k // 12}-{k % 12 + 1:02d}": (k + number) % 3 for k in range(20)}
        else:
            row["leavers_per_year"] = 2
        if number % 4 == 0:
            row["peak_months"] = [3, 4]
        rows.append(row)
    return {
        "as_of": TODAY.isoformat(),
        "regions": ["CN"],
        "headcount": 120,
        "growth": {"stage": "stable"},
        "project": {"duration_weeks": 17.39, "desired_start": {"from": "2026-12-10", "to": "2026-12-10"}},
        "departments": rows,
    }


def measure(
    departments: tuple[int, ...] = DEPARTMENTS, months: tuple[int, ...] = MONTHS, repeats: int = _REPEATS
) -> Costs:
    """Median seconds of one Advice by (departments, months of horizon, with questions)."""
    settings = {span: default_settings().replace(horizon_months=span) for span in months}
    combinations = [(count, span, ask) for ask in (False, True) for count in departments for span in months]
    cases = {count: case(count) for count in departments}
    taken: dict[tuple[int, int, bool], list[float]] = {combination: [] for combination in combinations}
    for count, span, ask in combinations:
        advise(cases[count], settings=settings[span], ask=ask)  # what is kept per process is made once, before
    for _ in range(repeats):  # round by round, so that a busy moment hits all alike
        for count, span, ask in combinations:
            gc.collect()
            began = perf_counter()
            advise(cases[count], settings=settings[span], ask=ask)
            taken[count, span, ask].append(perf_counter() - began)
    return {combination: median(times) for combination, times in taken.items()}


def tables(costs: Costs, plain_turn: float | None) -> list[Table]:
    """The costs, and how they grow; beside a turn of the plain bot (seconds) where it was measured."""
    departments, months = (sorted({key[place] for key in costs}) for place in (0, 1))
    heads = ["departments", *[f"{span} months" for span in months], *[f"{span} months, questions" for span in months]]
    rows = [
        [str(count), *[ms(costs[count, span, ask]) for ask in (False, True) for span in months]]
        for count in departments
    ]
    cost = Table("Engine: one Advice", "Median time of `advise` by departments and horizon.", heads, rows)
    heads = ["what", "measured", "target", ""]
    grown = [*_growth(costs, departments, months)]
    if plain_turn and {(*TYPICAL, False), (*TYPICAL, True)} <= costs.keys():
        for ask, at_most, name in ((False, 0.1, ""), (True, 0.25, " with its questions")):
            share = costs[(*TYPICAL, ask)] / plain_turn
            what = f"one Advice{name}, {TYPICAL[0]} departments, {TYPICAL[1]} months, of a plain turn"
            grown.append([what, f"{share:.3f}", f"<= {at_most}", _verdict(share <= at_most)])
    about = "Time may grow no faster than the number of departments and of days."
    return [cost, Table("Engine: growth and share of a turn", about, heads, grown)]


def _growth(costs: Costs, departments: list[int], months: list[int]) -> list[list[str]]:
    rows = []
    for ask, name in ((False, ""), (True, ", questions")):
        for fewer, more in pairwise(departments):
            factor = max(costs[more, span, ask] / costs[fewer, span, ask] for span in months)
            allowed = more / fewer
            what = f"{fewer} to {more} departments{name}, worst horizon"
            rows.append([what, f"x {factor:.1f}", f"<= x {allowed:.1f}", _verdict(factor <= allowed)])
        for shorter, longer in pairwise(months):
            factor = max(costs[count, longer, ask] / costs[count, shorter, ask] for count in departments)
            allowed = longer / shorter
            what = f"{shorter} to {longer} months{name}, worst number of departments"
            rows.append([what, f"x {factor:.1f}", f"<= x {allowed:.1f}", _verdict(factor <= allowed)])
    return rows


def _verdict(met: bool) -> str:
    return "met" if met else "MISSED"
