"""The turnover model against simulated firms whose truth is known, with fixed seeds, and against files of records."""

import json
from functools import cache
from itertools import product

import numpy as np
import pytest

from bench import turnover
from bench.records import read
from bench.turnover import foretell
from bench.worlds import WORLDS, firm

BY_NAME = {world.name: world for world in WORLDS}
# Where departments differ, as real ones do; where they are all alike nothing beats the pooled rate, which is the truth.
DIFFERENT = [name for name in BY_NAME if name != "departments alike"]


@cache
def score(name: str, number: int, years: int) -> turnover.Score:
    random = np.random.default_rng(20)
    return foretell([firm(BY_NAME[name], number, years, 5, random) for _ in range(1500 // number)])


@pytest.mark.parametrize("name", DIFFERENT)
def test_the_loss_probability_beats_the_pooled_rate_and_the_raw_rates(name):
    for number, years in product((12, 300), (1, 3)):
        found = score(name, number, years)
        model, pooled, raw = (np.mean(values) for values in (found.model, found.pooled, found.raw))
        assert model > pooled, (number, years)
        # Very different departments, long watched, are each their own best guide, elsewhere the raw rate is far off.
        assert model > raw - 0.05, (number, years)


@pytest.mark.parametrize("name", ["as the model thinks", "leaving together", "rates drift", "all at once"])
def test_four_of_five_departments_lose_as_many_as_the_interval_says(name):
    for number, years in product((4, 12, 300), (1, 3)):
        assert 0.75 <= np.mean(score(name, number, years).leavers_held) <= 0.85, (number, years)


@pytest.mark.parametrize("name", ["as the model thinks", "leaving together", "rates drift", "ordinary season"])
def test_the_true_rate_lies_in_its_interval_about_as_often_as_it_says(name):
    for number, years in product((4, 12, 300), (1, 3)):
        assert 0.68 <= np.mean(score(name, number, years).rate_held) <= 0.90, (number, years)


def test_a_file_of_records_is_cut_before_what_is_foretold(tmp_path):
    table = tmp_path / "records.csv"
    rows = [f"F,{d},2025-{m:02d},{m % 2},{10 + m}" for d in ("A", "B") for m in range(1, 13)]
    table.write_text("\n".join(["firm,department,month,leavers,headcount", *rows]), encoding="utf-8")
    (departments,) = read(table, 3)
    assert [d.name for d in departments] == ["A", "B"]
    assert list(departments[0].later) == ["2025-10", "2025-11", "2025-12"]
    assert max(departments[0].leavers) == "2025-09" and departments[0].headcount == 19
    lines = tmp_path / "records.jsonl"
    one = {"department": "A", "headcount": 7, "leavers": {"2025-01": 1}, "later": {"2025-02": 0}}
    lines.write_text(json.dumps(one), encoding="utf-8")
    assert read(lines, 3)[0][0].later == {"2025-02": 0}
    assert turnover.main([str(table), "--months", "3"]) == 0
    assert turnover.main([str(tmp_path / "none.csv")]) == 2
    assert turnover.main([str(table), "--months", "12"]) == 2
