"""Starting over, being forgotten, and strong growth: asked once, done only on a yes."""

import pytest

from actions import engine
from actions.store import store
from tests.actions.cases import SHANGHAI
from tests.actions.talk import Talk


@pytest.mark.parametrize("intent", ["restart", "forget_me"])
def test_a_no_changes_nothing(home, intent: str) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    asked = talk.say(intent)
    assert "done" not in asked.types and len(asked.buttons) == 2
    assert "done" not in talk.say("deny").types
    assert store().open("acme", "ann", "one").facts["headcount"] == 120


def test_a_yes_begins_a_new_case_and_keeps_the_old_one(home) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    talk.say("restart")
    answer = talk.say("affirm")
    assert answer.of("done")["what"] == "restarted"
    assert answer.of("case")["case"] == {"as_of": "2026-11-22"}
    assert len(store().projects("acme", "ann")) == 2
    assert talk.context["advised"] is None


def test_a_yes_forgets_the_person(home) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    talk.say("forget_me")
    answer = talk.say("affirm")
    assert answer.of("done")["what"] == "forgotten"
    assert "case" not in answer.types
    assert store().projects("acme", "ann") == []
    assert engine._advice.cache_info().currsize == 0


def test_a_yes_long_after_does_nothing(home) -> None:
    talk = Talk()
    talk.say("restart")
    talk.say("help")
    talk.say("ask_start_window")
    assert "done" not in talk.say("affirm").types


def test_strong_growth_is_asked_about_and_never_decided(home) -> None:
    talk = Talk()
    talk.say("ask_start_window")
    asked = talk.say("inform", facts={"headcount": 120, "growth": {"headcount_a_year_ago": 100}})
    assert talk.context["asked"] == "confirm:growth"
    assert asked.of("question")["fact"] == "growth.stage"
    assert "stage" not in asked.of("case")["case"]["growth"]
    said = talk.say("affirm")
    assert said.of("case")["case"]["growth"]["stage"] == "expanding"


@pytest.mark.parametrize("before", [101, 120, 150, None, 0])
def test_less_growth_is_not_asked_about(home, before: int | None) -> None:
    talk = Talk()
    talk.say("ask_start_window")
    talk.say("inform", facts={"headcount": 120, "growth": {"headcount_a_year_ago": before}})
    assert talk.context["asked"] != "confirm:growth"


def test_growth_denied_is_stable_and_not_asked_again(home) -> None:
    talk = Talk()
    talk.say("ask_start_window")
    talk.say("inform", facts={"headcount": 150, "growth": {"headcount_a_year_ago": 100, "stage": "stable"}})
    assert talk.context["asked"] == "confirm:growth"
    talk.say("deny")
    assert talk.context["asked"] != "confirm:growth"
    talk.say("ask_start_window")
    assert talk.context["asked"] != "confirm:growth"
