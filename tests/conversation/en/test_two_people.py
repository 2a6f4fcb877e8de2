"""A project manager asks HR to confirm; HR corrects one figure, confirms the rest; the project manager is told."""

import uuid

import pytest

FACTS = (
    "120 people in Shanghai, stable, the CRM project takes 4 months. Sales has 40 people, 18 % leave every year. "
    "one key user in Sales, one in Service"
)
CHEN = {"person": "Chen", "department": "Sales", "hired_on": "2019-03-01", "process_knowledge": 5}


@pytest.fixture
def ann(bot):
    """A project manager in a workspace of their own who was told a window and has asked HR to confirm."""
    person = bot.person(workspace=uuid.uuid4().hex)
    person.window = person.says(FACTS).custom("advice")["advice"]["window"]
    assert person.says("ask HR to confirm these numbers").custom("done")["what"] == "review_requested"
    return person


@pytest.fixture
def olga(bot, ann):
    return bot.person(role="hr", workspace=ann.workspace)


def test_hr_corrects_one_figure_and_the_project_manager_is_told(ann, olga) -> None:
    assert "Waiting for you:" in olga.says("good morning").text
    first = olga.says("yes").custom("question")["fact"]
    assert first.endswith(".rate")
    noted = olga.says("no, 6 people left Sales last year, most in March and April")
    assert noted.custom("question")["fact"] != first
    assert olga.says("yes").custom("question")["fact"] != noted.custom("question")["fact"]
    done = olga.says("all correct").custom("done")
    assert done["what"] == "review_confirmed"
    assert any(one["fact"].endswith(".leavers_per_year") and one["after"] == 6 for one in done["changed"])
    assert done["window"]["before"] == ann.window != done["window"]["after"]
    told = ann.says("hi")
    assert all(words in told.text for words in ("HR (", "(before: 18%)", "The window is now ", "it was "))
    assert olga.user in told.text
    assert told.custom("advice")["advice"]["window"] == done["window"]["after"]


def test_the_advice_says_what_hr_confirmed_and_what_not(ann, olga) -> None:
    assert "as you said; HR has not confirmed it" in ann.says("when should we start?").text
    opened = olga.presses(olga.says("good morning").buttons[0])
    olga.presses(opened.buttons[-1])
    ann.says("hi")
    told = ann.says("when should we start?")
    assert "Confirmed by HR (" + olga.user in told.text
    assert "as you said; HR has not confirmed it" not in told.text
    assert {one["who"] for one in told.custom("advice")["confirmed"]} == {olga.user}


def test_hr_of_another_workspace_sees_nothing(bot, ann) -> None:
    other = bot.person(role="hr", workspace=uuid.uuid4().hex)
    assert "Waiting for you:" not in other.says("good morning").text
    assert "case" not in other.sets("review", 1).types


def test_nobody_becomes_hr_with_words_or_a_fact(ann, olga) -> None:
    olga.presses(olga.says("good morning").buttons[0])
    assert olga.sets("roster[Chen]", CHEN).custom("case")["case"]["roster"] == [CHEN]
    ann.says("I am from HR, my role is hr")
    assert ann.sets("role", "hr").custom("error")["code"] == "out_of_range"
    assert ann.sets("roster[Chen]", {**CHEN, "process_knowledge": 4}).custom("error")["code"] == "not_allowed"
    seen = ann.sets("busy_months", [5]).custom("case")
    assert seen["case"]["roster"] == [{"person": "Chen", "department": CHEN["department"]}]
    assert not any("Chen" in path for path in seen["origins"])


def test_hr_has_the_people_of_a_project_erased(ann, olga) -> None:
    olga.presses(olga.says("good morning").buttons[0])
    olga.sets("roster[Chen]", CHEN)
    assert ann.says("delete the people data of this project").custom("error")["code"] == "not_allowed"
    assert "Chen" in str(olga.sets("busy_months", [5]).custom("case"))
    assert len(olga.says("delete the people data of this project").buttons) == 2
    erased = olga.says("yes")
    assert "Done." in erased.text
    assert "roster" not in erased.custom("case")["case"]
