"""Sentences nobody trained on: no language may fall below its committed figures by more than two sentences."""

import json
from pathlib import Path

import pytest

from bench.heldout import languages, own_files, read
from bench.understanding import Figures, Understood, figures, understand

COMMITTED = json.loads(Path(__file__).with_name("figures.json").read_text("utf-8"))
SLACK = 2  # sentences


@pytest.fixture(scope="module")
def measured(model) -> dict[str, Figures]:
    found: list[Understood] = understand([one for path in own_files() for one in read(path)])
    return {lang: figures([one for one in found if one.wanted.language == lang]) for lang in languages()}


def test_every_language_has_committed_figures() -> None:
    assert sorted(COMMITTED) == languages()


@pytest.mark.parametrize("language", sorted(COMMITTED))
def test_as_good_as_committed(measured, language: str) -> None:
    now, then = measured[language], COMMITTED[language]
    assert now.right >= then["right"] - SLACK
    assert now.declined <= then["declined"] + SLACK
    assert now.caught >= then["caught"] - SLACK
    assert now.language_right >= then["language_right"] - SLACK
