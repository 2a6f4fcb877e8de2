"""Why, what does that mean, which is better, show me, and what the vendor says."""

import base64
import json
from pathlib import Path

import jsonschema
import pytest

from actions import lexicon
from actions.store import store
from tests.actions.cases import DECEMBER as DESIRED
from tests.actions.cases import JUNE, MARCH, NEW_COMPANY, SHANGHAI
from tests.actions.talk import Talk

SCHEMAS = Path(__file__).parents[2] / "advisor" / "schema"
DECEMBER = {"text": "December", "from": "2026-12-01", "to": "2026-12-31"}


@pytest.fixture
def talk(home) -> Talk:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    return talk


def test_why_not_december_names_the_rule_and_the_document(talk: Talk) -> None:
    answer = talk.say("explain", "why not December?", periods=[DECEMBER])
    assert [rule["rule"] for rule in answer.of("explanation")["rules"]] == ["year_end"]
    assert "(S4, part 1)" in answer.text and "When is it the wrong time" in answer.text


def test_a_date_that_is_asked_about_does_not_become_the_start(talk: Talk) -> None:
    december, march = ({"from": one["from"], "to": one["to"]} for one in (DECEMBER, MARCH))
    talk.say("explain", facts={"project": {"desired_start": december}}, periods=[DECEMBER])
    talk.say("compare_dates", facts={"project": {"desired_start": march}}, periods=[MARCH, JUNE])
    assert store().open("acme", "ann", "one").facts["project"]["desired_start"] == DESIRED


def test_why_after_advice_explains_the_advice(talk: Talk) -> None:
    assert talk.say("explain", "why?").of("explanation")["rules"][0]["rule"] == "year_end"


def test_why_do_you_ask_explains_the_question(talk: Talk) -> None:
    asked = talk.context["asked"]
    answer = talk.say("explain", "why do you ask?")
    assert answer.of("question")["fact"] == asked == talk.context["asked"]


def test_why_on_a_bare_question_explains_the_question(home) -> None:
    talk = Talk()
    asked = talk.say("inform", facts={"headcount": 10}).of("question")["fact"]
    assert talk.say("explain", "why?").of("question")["fact"] == asked


def test_dates_are_compared_best_first(talk: Talk) -> None:
    options = talk.say("compare_dates", periods=[DECEMBER, MARCH, JUNE]).of("comparison")["options"]
    assert set(options[0]) == {"from", "to", "risk", "verdict", "blocked_by"}
    assert options[-1]["from"] == "2026-12-01" and options[-1]["blocked_by"]
    assert options[0]["risk"] <= options[1]["risk"]


def test_a_single_date_is_compared_with_the_desired_one(talk: Talk) -> None:
    options = talk.say("compare_dates", periods=[JUNE]).of("comparison")["options"]
    assert {option["from"] for option in options} == {"2027-06-01", "2026-12-10"}


def test_backups_of_one_department(talk: Talk) -> None:
    answer = talk.say("ask_backups", departments={"Sales": "sales"})
    assert answer.text.startswith("Sales needs 2 trained key users") and "Finance needs" not in answer.text
    assert "Name them by " in answer.text and "take part from then on" in answer.text
    assert "advice" in answer.types


def test_backups_by_another_name_of_the_department(talk: Talk) -> None:
    assert talk.say("ask_backups", departments={"销售部": "sales"}).text.startswith("Sales needs")


def test_the_calendar_has_a_line_for_every_month(talk: Talk) -> None:
    answer = talk.say("show_calendar")
    months = {week["week"][:7] for week in answer.of("advice")["advice"]["weeks"]}
    assert answer.text.count("• ") == len(months)
    assert "• January 2027: closed (year-end)" in answer.text


def test_the_file_holds_a_valid_case_and_advice(talk: Talk) -> None:
    sent = talk.say("export", "as JSON").of("file")
    content = json.loads(base64.b64decode(sent["data"]))
    for name in ("case", "advice"):
        schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
        jsonschema.validate(content[name], schema)
    assert sent["media_type"] == "application/json"


def test_turnover_by_department(talk: Talk) -> None:
    answer = talk.say("review_turnover")
    rows = answer.of("turnover")["departments"]
    assert [len(row["hazard"]) for row in rows] == [12, 12, 12]
    assert "Most people leave in March and April" in answer.text


def test_where_no_season_is_known_it_is_said(home) -> None:
    facts = {"departments": [{"name": "Sales", "headcount": 20, "leavers": {"2026-03": 1, "2026-07": 1}}]}
    assert "can't tell yet" in Talk().say("review_turnover", facts=facts).text


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("our vendor says a company with no processes yet is like a blank sheet", "blank_sheet"),
        ("my boss thinks it worked well in the other company so it will here", "worked_elsewhere"),
        ("they offer a discount if we begin before Christmas", "year_end_discount"),
        ("the consultant claims expansion is the best moment", "expansion_best"),
        ("he says December is ideal because it is quiet", "year_end_best"),
        ("the salesman says their servers are the fastest", None),
    ],
)
def test_claims_are_recognised_or_said_to_be_unknown(home, said: str, claim: str | None) -> None:
    answer = Talk().say("vendor_claim", said)
    terms = answer.of("explanation")["terms"]
    assert {one["term"] for one in terms} == ({claim} if claim else set())
    assert "needs the order" in answer.text


@pytest.mark.parametrize(
    ("said", "term"),
    [
        ("what is a key user?", "key_user"),
        ("what do you mean by growth stage?", "growth_stage"),
        ("whats go-live", "go_live"),
        ("explain the closed season please", "closed_season"),
        ("define backups", "backup"),
        ("what is operational CRM", "operational_crm"),
        ("what does flux capacitor mean", None),
    ],
)
def test_terms_are_explained_or_said_to_be_unknown(home, said: str, term: str | None) -> None:
    answer = Talk().say("ask_term", said)
    assert [one["term"] for one in answer.of("explanation")["terms"]] == ([term] if term else [])


def test_a_name_matches_from_the_beginning_of_a_word() -> None:
    assert lexicon.found("monkey users", "terms") == []
    assert lexicon.found("key users", "terms") == ["key_user"]


def test_two_meanings_are_offered_not_guessed(home) -> None:
    answer = Talk().say(
        "nlu_fallback", "hm", ranking=["nlu_fallback", "check_date", "greet", "explain"], periods=[JUNE]
    )
    assert [button["payload"] for button in answer.buttons] == [
        {"text": "Can we start in June 2027?"},
        {"text": "Why do you recommend that?"},
    ]


def test_advice_without_a_window_keeps_the_schema(home) -> None:
    schema = json.loads((SCHEMAS / "advice.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(Talk().say("ask_start_window", **NEW_COMPANY).of("advice")["advice"], schema)


@pytest.mark.parametrize("intent", ["ask_start_window", "ask_backups", "review_turnover", "request_review", "export"])
def test_a_hundred_departments_are_still_an_answer(home, intent: str) -> None:
    facts = {"departments": [{"name": f"Plant {number} " + "x" * 100, "headcount": 9} for number in range(100)]}
    answer = Talk().say(intent, facts=facts)
    assert "???" not in answer.text and len(answer.text) < 6000


def test_people_are_named_to_hr_only_in_the_turnover_review(home) -> None:
    facts = {
        "departments": [{"name": "Sales", "headcount": 9, "key_users": 1, "leavers_per_year": 5}],
        "roster": [{"person": "Li", "department": "Sales", "hired_on": "2020-01-01"}],
    }
    named = {role: Talk(role, role=role).say("review_turnover", facts=facts) for role in ("pm", "hr")}
    assert named["pm"].of("turnover")["departments"][0]["named"] == []
    assert named["hr"].of("turnover")["departments"][0]["named"][0]["person"] == "Li"
