"""The thread: choosing after comparing, mending what was refused, going on from what can't be read."""

import pytest

from actions.store import store
from tests.actions.cases import JUNE, MARCH, SHANGHAI
from tests.actions.talk import Talk

JANUARY = {"text": "January", "from": "2027-01-01", "to": "2027-01-31"}
MARCH_START = {"from": MARCH["from"], "to": MARCH["to"]}
SETTLED = "growth.settled_from"
DECEMBER = {"text": "December", "from": "2026-12-01", "to": "2026-12-31"}


def test_dates_that_were_compared_can_be_chosen(home) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    answer = talk.say("compare_dates", periods=[MARCH, JUNE])
    assert answer.of("question")["fact"] == talk.context["asked"] == "project.desired_start"
    spans = [{"from": one["from"], "to": one["to"]} for one in answer.of("comparison")["options"]]
    assert answer.of("question")["options"] == spans
    assert [button["payload"] for button in answer.buttons] == [
        {"fact": "project.desired_start", "value": span} for span in spans
    ]


def test_among_blocked_dates_there_is_nothing_to_choose(home) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    answer = talk.say("compare_dates", periods=[DECEMBER, JANUARY])
    assert not [button for button in answer.buttons if "2026-12-01" in str(button["payload"])]


def test_where_the_company_is_not_settled_the_season_is_beside_the_point(home) -> None:
    growth = {"stage": "expanding", "settled_from": "2027-07-01"}
    july = {"from": "2027-07-01", "to": "2027-07-31"}
    facts = {"growth": growth, "project": {"desired_start": july, "go_live_by": "2027-08-31"}}
    answer = Talk().say("check_date", facts=facts)
    assert answer.of("advice")["advice"]["window"] is None
    assert "31 August 2027" in answer.text and "1 July 2027" in answer.text
    assert "closed season" not in answer.text


def test_a_fact_told_with_reference_to_somebody_is_a_fact(home) -> None:
    talk = Talk()
    answer = talk.say("vendor_claim", "my colleague says five months", facts={"project": {"duration_weeks": 21.7}})
    assert "My documents" not in answer.text
    assert "explanation" not in answer.types
    assert talk.say("vendor_claim", "he says so").text.startswith("My documents don't cover")


def test_the_owners_other_firm_is_answered(home) -> None:
    for claim in ("it went great in my travel agency", "my travel company had no problem at all"):
        assert Talk().say("vendor_claim", claim).of("explanation")["terms"][0]["term"] == "worked_elsewhere"


def test_what_was_refused_is_asked_for(home) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    wrong = {"project": {"desired_start": {"from": "2027-02-30", "to": "2027-02-30"}}}
    answer = talk.say("inform", facts=wrong, pressed=True)
    assert answer.of("question")["fact"] == talk.context["asked"] == "project.desired_start"


def test_an_answer_that_cannot_be_read_is_asked_for_once_more_only(home) -> None:
    talk = Talk()
    first = talk.say("inform", facts={"headcount": 10}).of("question")["fact"]
    assert talk.say("inform", "gibberish").of("question")["fact"] == first
    assert talk.say("inform", "gibberish").of("question")["fact"] != first


def test_a_yes_is_asked_for_as_such(home) -> None:
    talk = Talk()
    talk.say("restart")
    answer = talk.say("inform", "gibberish")
    assert "assumption" not in answer.text
    assert talk.context["asked"] == "confirm:restart"
    assert talk.say("affirm").of("done")["what"] == "restarted"


@pytest.mark.parametrize("intent", ["inform", "out_of_scope", "nlu_fallback"])
def test_there_is_none_however_it_is_said(home, intent: str) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    talk.context["asked"] = "project.go_live_by"
    answer = talk.say(intent, "no deadline", facts={"project": {"go_live_by": None}})
    assert answer.text.startswith("All right, none then.")
    assert "project.go_live_by" in talk.context["skipped"]


def test_why_a_question_is_asked_comes_with_its_source(home) -> None:
    talk = Talk()
    talk.say("ask_start_window")
    talk.context["asked"] = "growth.stage"
    [rule] = talk.say("explain", "why do you ask?").of("explanation")["rules"]
    assert rule == {"rule": "expansion", "source": "S4.2a"}


def test_the_difference_between_two_words(home) -> None:
    answer = Talk().say("ask_term", "what's the difference between a backup and a key user?")
    assert {one["term"] for one in answer.of("explanation")["terms"]} == {"backup", "key_user"}
    assert [one["term"] for one in Talk().say("ask_term", "what is a key user in crm").of("explanation")["terms"]] == [
        "key_user"
    ]


def test_a_refused_choice_says_what_can_be_chosen(home) -> None:
    answer = Talk().say("inform", facts={"growth": {"stage": "booming"}}, pressed=True)
    assert answer.of("error")["accepted"] == ["new", "expanding", "restructuring", "stable"]
    assert "newly opened, expanding, being reorganised and stable" not in answer.text
    assert store().open("acme", "ann", "one").facts == {}


def test_one_person_is_not_people(home) -> None:
    said = Talk().say("inform", facts={"departments": [{"name": "service", "headcount": 1}]}).text
    assert "one person in service" in said


def test_a_sentence_begins_with_a_capital(home) -> None:
    talk = Talk()
    talk.say("inform", facts={"departments": [{"name": "sales", "key_users": 1}]}, departments={"sales": "sales"})
    assert talk.say("ask_backups").text.startswith("Sales needs ")


def test_emptying_what_was_empty_is_no_riddle(home) -> None:
    answer = Talk().say("inform", facts={"headcount": None}, pressed=True)
    assert answer.types[-1] == "case" and answer.of("case")["changed"] == []
    assert "couldn't" not in answer.text


def test_a_claim_that_brings_facts_is_not_answered_twice(home) -> None:
    facts = {"growth": {"stage": "new"}}
    answer = Talk().say("vendor_claim", "it went great in his travel agency, now he opened a school", facts=facts)
    assert {"advice", "explanation"} <= set(answer.types)
    assert answer.text.count("stalled for months") == 1
    assert answer.text.count("sign the contract now") + answer.text.count("sign now") == 1


def test_a_supposed_date_leaves_the_question_open(home) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    asked = talk.context["asked"]
    talk.say("check_date", facts={"project": {"desired_start": MARCH_START}}, periods=[MARCH], hypothetical=True)
    assert talk.context["asked"] == asked is not None


def test_the_one_thing_that_is_missing_stays_asked(home) -> None:
    talk = Talk()
    assert talk.say("inform", facts={"growth": {"stage": "expanding"}}).of("question")["fact"] == SETTLED
    assert "question" not in talk.say("ask_start_window").types
    assert talk.context["asked"] == SETTLED
    assert talk.say("ask_start_window").of("question")["fact"] == SETTLED


def test_a_department_that_is_asked_about_is_answered_for(home) -> None:
    talk = Talk()
    talk.say("ask_backups", "how many key users does Marketing need?", departments={"Marketing": "marketing"})
    talk.say("inform", facts={"departments": [{"name": "Sales", "headcount": 40}]}, departments={"Sales": "sales"})
    answer = talk.say("ask_backups", "and Marketing?", departments={"Marketing": "marketing"})
    assert "Marketing needs" in answer.text and "Sales needs" not in answer.text
    assert {row["department"] for row in answer.of("advice")["advice"]["staffing"]} == {"Marketing", "Sales"}
    assert [row["name"] for row in store().open("acme", "ann", "one").facts["departments"]] == ["Sales"]


def test_a_month_that_is_good_in_part_says_which_part(home) -> None:
    answer = Talk().say("compare_dates", facts={"growth": {"stage": "stable"}}, periods=[JANUARY, JUNE])
    [line] = [line for line in answer.text.splitlines() if line.startswith("• January")]
    assert "Best between 18 January and 31 January 2027" in line
    [line] = [line for line in answer.text.splitlines() if line.startswith("• June")]
    assert "Best" not in line


def test_what_there_is_none_of_is_not_asked_for_later(home) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    talk.context["asked"] = "turnover.rate"
    answer = talk.say("inform", "no deadline", facts={"project": {"go_live_by": None}})
    assert answer.text.startswith("All right, none then.")
    talk.say("inform", facts={"project": {"go_live_by": "2027-12-31"}})
    talk.say("inform", "no deadline after all", facts={"project": {"go_live_by": None}})
    assert "project.go_live_by" in talk.context["skipped"]
    assert "go_live_by" not in store().open("acme", "ann", "one").facts["project"]


def test_one_key_user_in_each_of_two_departments(home) -> None:
    departments = [{"name": "Sales", "key_users": 1}, {"name": "Service", "key_users": 1}]
    assert "one key user each in Sales and Service" in Talk().say("inform", facts={"departments": departments}).text


def test_whether_it_still_expands_is_asked_once(home) -> None:
    talk = Talk()
    talk.say("inform", facts={"headcount": 120, "growth": {"headcount_a_year_ago": 80}})
    assert talk.context["asked"] == "confirm:growth"
    talk.say("affirm")
    talk.say("inform", facts={"growth": {"stage": "stable"}})
    assert talk.context["asked"] != "confirm:growth"
