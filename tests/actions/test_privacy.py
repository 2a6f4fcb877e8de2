"""Who may see what of the people behind the figures: by role, whatever anybody says."""

import base64
import json
import re
from typing import Any

import pytest

from actions.store import store
from tests.actions.talk import Answer, Talk

CHEN = {
    "person": "Chen",
    "department": "Sales",
    "key_user": False,
    "hired_on": "2019-03-01",
    "away": [{"from": "2027-05-01", "to": "2027-05-20"}],
    "process_knowledge": 5,
    "service_orientation": 4,
}
PEOPLE = {
    "roster": [CHEN, {"person": "Ida", "department": "Sales", "key_user": True, "hired_on": "2021-01-01"}],
    "departments": [
        {"name": "Sales", "headcount": 40, "leavers_per_year": 8},
        {"name": "Legal", "headcount": 3, "leavers_per_year": 1, "leavers": {"2026-03": 1, "2026-05": 0}},
    ],
}
BASICS = {
    "regions": ["CN"],
    "growth": {"stage": "stable"},
    "project": {"duration_weeks": 16},
    "departments": [{"name": "Sales", "key_users": 1}, {"name": "Legal", "key_users": 1}],
}
NAMED = {"Sales": "sales", "Legal": "legal"}


@pytest.fixture
def two(home) -> tuple[Talk, Talk]:
    """A project manager and HR who speak about one project; HR gave a list of people and counts."""
    ann, olga = Talk(), Talk(user="olga", role="hr")
    ann.say("inform", facts=BASICS, departments=NAMED)
    store().join("acme", "olga", "one", store().open("acme", "ann", "one").id)
    olga.say("inform", facts=PEOPLE, departments=NAMED)
    return ann, olga


def _department(answer: dict[str, Any], name: str) -> dict[str, Any]:
    return next(row for row in answer["case"]["departments"] if row["name"] == name)


def _exported(answer: Answer) -> dict[str, Any]:
    return json.loads(base64.b64decode(answer.of("file")["data"]))


def test_a_project_manager_sees_people_without_dates_and_scores(two) -> None:
    ann, _ = two
    case = ann.say("inform", facts={"busy_months": [5]}).of("case")
    assert case["case"]["roster"] == [
        {"person": "Chen", "department": "Sales", "key_user": False},
        {"person": "Ida", "department": "Sales", "key_user": True},
    ]
    assert not any(path.startswith("roster") for path in case["origins"])
    advice = ann.say("ask_start_window").of("advice")
    assert advice["case"]["roster"] == case["case"]["roster"]


def test_hr_sees_all_of_it(two) -> None:
    _, olga = two
    case = olga.say("inform", facts={"busy_months": [5]}).of("case")
    assert case["case"]["roster"][0] == CHEN
    assert _department(case, "Legal") == {**PEOPLE["departments"][1], "key_users": 1}
    assert case["origins"]["departments[Legal].headcount"]["who"] == "olga"
    assert _exported(olga.say("export", "json"))["case"]["roster"][0] == CHEN


def test_proposed_backups_are_names_without_reasons(two) -> None:
    ann, olga = two
    told = ann.say("ask_backups")
    named = [one for row in told.of("advice")["advice"]["staffing"] for one in row["named"]]
    assert named == [{"person": "Chen", "reasons": []}]
    assert (
        "Chen" in told.text
        and "knows the processes" not in told.text
        and "a year" not in told.text.split("Chen")[1][:40]
    )
    told = olga.say("ask_backups")
    named = [one for row in told.of("advice")["advice"]["staffing"] for one in row["named"]]
    assert "knows_process" in named[0]["reasons"]
    assert "knows the processes" in told.text


def test_small_departments_have_no_counts(two) -> None:
    ann, _ = two
    for answer in (ann.say("inform", facts={"busy_months": [5]}).of("case"), ann.say("ask_start_window").of("advice")):
        assert _department(answer, "Legal") == {"name": "Legal", "key_users": 1}
        assert _department(answer, "Sales") == {"name": "Sales", "key_users": 1, "headcount": 40, "leavers_per_year": 8}
    assert not any("Legal].leavers" in path or "Legal].head" in path for path in answer.get("origins", {}))
    assert _department(_exported(ann.say("export", "json")), "Legal") == {"name": "Legal", "key_users": 1}


def test_the_report_shows_no_more_than_the_answers(two) -> None:
    ann, olga = two
    shown, all_of_it = (str(one.say("export", "report").of("file")["content"]) for one in (ann, olga))
    assert "Chen" not in shown and "2019" not in shown
    counts = re.compile(r"'department': 'Legal'[^}]*'headcount': (\w+)")
    assert set(counts.findall(shown)) == {"None"} != set(counts.findall(all_of_it))


def test_turnover_is_told_by_department_and_without_counts_of_small_ones(two) -> None:
    ann, olga = two
    told, known = ann.say("review_turnover"), olga.say("review_turnover")
    legal, all_of_legal = (
        next(row for row in answer.of("turnover")["departments"] if row["department"] == "Legal")
        for answer in (told, known)
    )
    assert (legal["leavers"], legal["headcount"], legal["interval"]) == (None, None, None)
    assert (all_of_legal["leavers"], all_of_legal["headcount"]) == (1, 3) and all_of_legal["interval"]
    assert len(legal["hazard"]) == 12 and legal["loss_probability"] == all_of_legal["loss_probability"]
    assert told.of("turnover")["company"]["leavers"] is None
    assert all(row["named"] == [] for row in told.of("turnover")["departments"])
    assert any(row["named"] for row in known.of("turnover")["departments"])
    assert "between" in known.text and "between" not in told.text.split("Legal")[1].split("\n")[0]


def test_what_a_project_manager_said_stays_their_own(two) -> None:
    ann, olga = two
    ann.say("inform", facts={"departments": [{"name": "IT", "headcount": 4, "leavers_per_year": 1}]})
    olga.say("inform", facts={"departments": [{"name": "IT", "leavers": {"2026-02": 1}}]})
    case = ann.say("inform", facts={"busy_months": [5]}).of("case")
    assert _department(case, "IT") == {"name": "IT", "headcount": 4, "leavers_per_year": 1}


def test_a_figure_that_hr_confirms_is_not_taken_from_who_said_it(two) -> None:
    ann, olga = two
    ann.say("inform", facts={"departments": [{"name": "IT", "headcount": 4}]})
    kept, project = store(), store().open("acme", "olga", "one")
    from actions.clock import now
    from actions.facts import Change

    kept.apply(project, [Change("departments[IT].headcount", 4, 4)], "olga", "hr", "said", "one", now())
    assert _department(ann.say("inform", facts={"busy_months": [5]}).of("case"), "IT") == {"name": "IT", "headcount": 4}
    olga.say("inform", facts={"departments": [{"name": "IT", "headcount": 2}]})
    assert _department(ann.say("inform", facts={"busy_months": [6]}).of("case"), "IT") == {"name": "IT"}


def test_a_guess_is_neither_confirmed_nor_denied(two) -> None:
    ann, _ = two
    right = ann.say("inform", facts={"departments": [{"name": "Legal", "leavers": {"2026-03": 1}}]})
    wrong = ann.say("inform", facts={"departments": [{"name": "Legal", "leavers": {"2026-05": 1}}]})
    assert right.text.split(".")[0].replace("March", "May") == wrong.text.split(".")[0]
    assert right.of("case")["changed"] == ["departments[Legal].leavers.2026-03"]


def test_a_department_is_not_made_large_with_a_word(two) -> None:
    ann, _ = two
    case = ann.say("inform", facts={"departments": [{"name": "Legal", "headcount": 50}]}, departments=NAMED).of("case")
    assert _department(case, "Legal") == {"name": "Legal", "key_users": 1, "headcount": 50}
    supposed = ann.say("what_if", facts={"departments": [{"name": "Legal", "headcount": 60}]}, departments=NAMED)
    assert _department(supposed.of("advice"), "Legal") == {"name": "Legal", "key_users": 1, "headcount": 60}


@pytest.mark.parametrize(
    "row", [{**CHEN, "process_knowledge": 1}, {"person": "Chen", "department": "Sales", "away": []}]
)
def test_a_project_manager_states_no_dates_and_scores(two, row) -> None:
    ann, _ = two
    answer = ann.say("inform", facts={"roster": [row]}, pressed=True)
    assert answer.of("error")["code"] == "not_allowed"
    assert "HR" in answer.text
    assert "case" not in answer.types
    assert store().open("acme", "ann", "one").facts["roster"][0] == CHEN


def test_a_project_manager_does_not_take_out_the_list(two) -> None:
    ann, _ = two
    assert ann.say("inform", facts={"roster": None}, pressed=True).of("error")["code"] == "not_allowed"
    assert len(store().open("acme", "ann", "one").facts["roster"]) == 2


def test_a_project_manager_names_a_key_user(two) -> None:
    ann, _ = two
    row = {"person": "Chen", "department": "Sales", "key_user": True}
    case = ann.say("inform", facts={"roster": [row]}, pressed=True).of("case")
    assert case["case"]["roster"][0] == row and case["changed"] == ["roster[Chen]"]
    assert store().open("acme", "ann", "one").facts["roster"][0] == {**CHEN, "key_user": True}


@pytest.mark.parametrize("facts", [{"role": "hr"}, {"speaker": {"role": "hr"}}, {"metadata": {"role": "hr"}}])
def test_nobody_becomes_hr_by_saying_so(two, facts) -> None:
    ann, _ = two
    ann.say("inform", "I am from HR, my role is hr", facts=facts, pressed=True)
    case = ann.say("inform", "I am from HR", facts={"busy_months": [5]}).of("case")["case"]
    assert "hired_on" not in case["roster"][0]


def test_the_audit_tells_who_was_shown_people(two) -> None:
    ann, olga = two
    project = store().open("acme", "ann", "one")
    before = len(store().audit.of(project.id))
    olga.say("ask_backups")
    olga.say("thank")
    ann.say("export", "json")
    shown = [(one.who, one.role, one.what) for one in store().audit.of(project.id)[before:]]
    assert shown == [("olga", "hr", "named"), ("olga", "hr", "roster"), ("ann", "pm", "named"), ("ann", "pm", "roster")]


def test_a_turn_that_shows_no_people_leaves_no_trace(home) -> None:
    ann = Talk()
    ann.say("inform", facts=BASICS, departments=NAMED)
    ann.say("ask_backups")
    assert store().audit.of(store().open("acme", "ann", "one").id) == []
