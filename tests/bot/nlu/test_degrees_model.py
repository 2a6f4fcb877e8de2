"""Answers to readiness questions that no phrase is meant for: what the trained bot makes of them."""

import json

import pytest
import yaml

from bench.heldout import HELDOUT, ROOT, languages
from bot.nlu.understand import with_model

RIGHT, WRONG = {"en": 11, "ru": 6, "zh": 12}, {"en": 12, "ru": 18, "zh": 17}
"""Of forty; as measured, with a little slack."""

PATH = "readiness.S0.9/3"


@pytest.fixture(scope="module")
def read(model):
    """Facts of a text, with what was asked."""
    reader = with_model(model)
    return lambda text, asked=PATH: reader(text, asked)["understood"]


def _rows(language: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (HELDOUT / language / "degrees.jsonl").read_text("utf-8").splitlines()]


def _taught(language: str) -> list[str]:
    tables = yaml.safe_load((ROOT / "data" / "readiness" / f"{language}.yml").read_text("utf-8"))["nlu"]
    assert {table["lookup"] for table in tables} == {f"readiness_{said}" for said in ("yes", "partly", "no", "unknown")}
    return [line.strip().removeprefix("- ") for table in tables for line in table["examples"].splitlines()]


@pytest.mark.parametrize("language", languages())
def test_held_out_answers(read, language: str) -> None:
    rows = _rows(language)
    found = [
        read(row["text"], row["asked"])["facts"].get("readiness", {}).get(row["asked"].removeprefix("readiness."))
        for row in rows
    ]
    right = sum(said == row["value"] for said, row in zip(found, rows, strict=True))
    wrong = sum(said not in (None, row["value"]) for said, row in zip(found, rows, strict=True))
    assert len(rows) == 40
    assert right >= RIGHT[language] and wrong <= WRONG[language], (right, wrong)


@pytest.mark.parametrize("language", languages())
def test_no_held_out_answer_was_taught_and_none_twice(language: str) -> None:
    taught = [text.casefold() for text in _taught(language)]
    assert len(taught) == len(set(taught)) >= 250
    assert not set(taught) & {row["text"].casefold() for row in _rows(language)}


def test_only_where_a_readiness_question_was_asked(read) -> None:
    text = "the board nodded it through last week"
    assert read(text)["facts"]["readiness"] == {"S0.9/3": "yes"} and read(text)["answered"]
    assert "readiness" not in read(text, "project.duration_weeks")["facts"]
    assert "readiness" not in read(text, None)["facts"]


@pytest.mark.parametrize("text", ["when should we start?", "we must go live by May", "надо уложиться до мая"])
def test_what_asks_or_tells_something_else_is_no_answer(read, text: str) -> None:
    understood = read(text)
    assert "readiness" not in understood["facts"] and not understood["answered"]
