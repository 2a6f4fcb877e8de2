"""Yes, partly, no and "don't know" to a readiness question, in people's own words."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.nlu.facts import extract
from bot.nlu.facts.degrees import asks, degree
from bot.nlu.facts.structured import stated

DAY = date(2026, 11, 22)
ANSWERS = {
    path.stem[-2:]: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted(Path(__file__).parent.glob("degrees_*.yml"))
}
SAID = [
    (language, kind, text)
    for language, kinds in ANSWERS.items()
    for kind, texts in kinds.items()
    for text in texts or ()
]


@pytest.mark.parametrize(("language", "kind", "text"), SAID, ids=[f"{one[0]}-{one[2]}" for one in SAID])
def test_answers_mean_what_people_mean(language: str, kind: str, text: str) -> None:
    assert degree(text) == (None if kind == "none" else kind)


def test_every_language_has_every_answer() -> None:
    assert set(ANSWERS) == {"en", "ru", "zh"}
    for kinds in ANSWERS.values():
        assert all(len(kinds[kind]) >= 10 for kind in ("yes", "partly", "no")) and len(kinds["unknown"]) >= 5


def _read(text: str, asked: str | None = "readiness.S1.3", recent=()) -> dict:
    return extract(text, DAY, asked=asked, recent=recent)


def test_it_is_a_fact_of_the_item_that_was_asked_for() -> None:
    assert _read("sort of", "readiness.S0.9/3")["facts"] == {"readiness": {"S0.9/3": "partly"}}
    assert _read("sort of", "readiness.S0.9/3")["answered"] is True


@pytest.mark.parametrize("asked", [None, "project.duration_weeks", "confirm:restart"])
def test_nothing_else_that_was_asked_is_answered_so(asked) -> None:
    assert "readiness" not in _read("yes, done", asked)["facts"]
    assert _read("yes, done", asked)["answered"] is False


def test_a_date_in_an_answer_is_no_start() -> None:
    assert _read("no, that's planned for March")["facts"] == {"readiness": {"S1.3": "no"}}


def test_a_fact_told_beside_the_answer_is_kept() -> None:
    facts = _read("yes. we are 120 people")["facts"]
    assert facts == {"readiness": {"S1.3": "yes"}, "headcount": 120}


def test_a_mere_fact_is_no_yes() -> None:
    assert _read("we are 120 people")["facts"] == {"headcount": 120}


@pytest.mark.parametrize("text", ["sorry, I meant partly", "说错了，部分做到", "точнее, отчасти"])
@pytest.mark.parametrize("asked", ["readiness.S1.5", None])
def test_a_correction_belongs_to_the_answer_before(text: str, asked: str | None) -> None:
    facts = _read(text, asked, recent=[["readiness.S1.3", "no"], ["headcount", 12]])["facts"]
    assert facts == {"readiness": {"S1.3": "partly"}}


@pytest.mark.parametrize("text", ["yes. can we start in May?", "有。什么时候启动好？", "да. а когда начинать?"])
def test_a_question_beside_the_answer_is_seen(text: str) -> None:
    assert asks(text) and _read(text)["facts"]["readiness"] == {"S1.3": "yes"}


@pytest.mark.parametrize("value", ["partly", None])
def test_a_button_states_an_item_whose_id_holds_dots(value: str | None) -> None:
    assert stated("readiness.S0.9/3", value, "en")["facts"] == {"readiness": {"S0.9/3": value}}
