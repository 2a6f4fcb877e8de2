"""Held-out sentences and dates, written in another frame of mind than the grammar: none may fall below the
committed figure."""

import json
from pathlib import Path

import pytest

from bench import dates, facts

HERE = Path(__file__).parent
HELDOUT = HERE.parents[2] / "heldout"
FIGURES = json.loads((HERE / "figures.json").read_text())
SLACK = 2  # sentences


@pytest.mark.parametrize("language", FIGURES)
def test_facts_are_as_right_as_they_were(language):
    path = HELDOUT / language / "facts.jsonl"
    missed = [row["text"] for row, _ in facts.wrong(path)]
    assert len(facts.rows(path)) - len(missed) >= FIGURES[language]["facts"] - SLACK, missed


@pytest.mark.parametrize("language", FIGURES)
def test_dates_are_as_right_as_they_were(language):
    path = HELDOUT / language / "dates.jsonl"
    missed = [row["text"] for row, _ in dates.wrong(path)]
    assert len(dates.rows(path)) - len(missed) >= FIGURES[language]["dates"] - SLACK, missed


@pytest.mark.parametrize("language", FIGURES)
def test_there_are_enough_of_them(language):
    assert len(facts.rows(HELDOUT / language / "facts.jsonl")) >= 100
    assert len(dates.rows(HELDOUT / language / "dates.jsonl")) >= 100
