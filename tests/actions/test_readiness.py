"""The readiness interview, the preparation plan and the risk register in a conversation with the actions alone."""

import pytest

from actions.store import store
from advisor.catalogue import BLOCKS, items
from advisor.settings import default_settings
from tests.actions.cases import NEW_COMPANY
from tests.actions.talk import Answer, Talk

CHINA = {"facts": {"regions": ["CN"], "growth": {"stage": "stable"}, "project": {"duration_weeks": 16}}}
SITTING = default_settings().interview_questions


def _asked(answer: Answer) -> str:
    return answer.of("question")["fact"].removeprefix("readiness.")


def _answers(talk: Talk, answer: Answer, value: str) -> Answer:
    return talk.say("inform", facts={"readiness": {_asked(answer): value}}, answered=True)


def _stored() -> dict[str, str]:
    return store().open("acme", "ann", "one").facts.get("readiness", {})


def test_the_interview_asks_one_thing_at_a_time_and_stores_what_is_said(home) -> None:
    talk = Talk()
    answer = talk.say("assess_readiness")
    seen = []
    for value in ("yes", "partly", "no", "unknown"):
        assert answer.of("question")["options"] == ["yes", "partly", "no", "unknown"]
        assert answer.text.count("?") == 1
        seen.append(_asked(answer))
        answer = _answers(talk, answer, value)
        assert answer.of("case")["changed"] == [f"readiness.{seen[-1]}"]
    assert len(set(seen)) == 4
    assert _stored() == dict(zip(seen, ("yes", "partly", "no", "unknown"), strict=True))


@pytest.mark.parametrize(("intent", "value"), [("affirm", "yes"), ("deny", "no"), ("dont_know", "unknown")])
def test_a_plain_yes_no_or_dont_know_answers_it(home, intent: str, value: str) -> None:
    talk = Talk()
    item = _asked(talk.say("assess_readiness"))
    talk.say(intent)
    assert _stored() == {item: value}


def test_a_message_that_says_more_than_its_intent_is_believed(home) -> None:
    talk = Talk()
    item = _asked(talk.say("assess_readiness"))
    talk.say("affirm", facts={"readiness": {item: "partly"}}, answered=True)
    assert _stored() == {item: "partly"}


def test_a_sitting_ends_with_the_result_and_an_offer_to_go_on(home) -> None:
    talk = Talk()
    answer = talk.say("assess_readiness")
    for _ in range(SITTING):
        answer = _answers(talk, answer, "partly")
    body = answer.of("readiness")
    assert "question" not in answer.types
    assert [one["block"] for one in body["blocks"]] == list(BLOCKS)
    assert body["level_range"][0] <= body["level"] <= body["level_range"][1] and "one between" in answer.text
    assert answer.text.index("Weakest first") < answer.text.index("building blocks")
    assert f"{len(items()) - SITTING} more points" in answer.text
    again = talk.say("assess_readiness", "let's go on with the questions")
    assert _asked(again) not in _stored()


def test_all_items_can_be_asked_and_then_nothing_is_left(home) -> None:
    talk = Talk()
    answer = talk.say("assess_readiness")
    for _ in range(len(items())):
        if "question" not in answer.types:
            answer = talk.say("assess_readiness", "go on")
        answer = _answers(talk, answer, "yes")
    assert set(_stored()) == set(items())
    assert "everything is there" in answer.text and not any("Go on" in one["title"] for one in answer.buttons)


@pytest.mark.parametrize("intent", ["ask_risks", "show_calendar", "ask_start_window", "thank", "ask_backups"])
def test_it_can_be_left_and_taken_up_again(home, intent: str) -> None:
    talk = Talk()
    answer = _answers(talk, talk.say("assess_readiness"), "yes")
    item = _asked(answer)
    talk.say(intent)
    back = talk.say("assess_readiness", "where were we?")
    assert _asked(back) == item and "one is answered" in back.text


@pytest.mark.parametrize("intent", ["affirm", "dont_know", "inform", "nlu_fallback"])
@pytest.mark.parametrize("words", ["continue", "继续问吧", "продолжим вопросы"])
def test_go_on_means_the_interview_whatever_it_was_taken_for(home, intent: str, words: str) -> None:
    talk = Talk()
    item = _asked(talk.say("assess_readiness"))
    assert _asked(talk.say(intent, words)) == item  # right away, and after something else
    talk.say("ask_risks")
    assert _asked(talk.say(intent, words)) == item and _stored() == {}


def test_asked_why_it_says_what_counts_and_names_the_source(home) -> None:
    talk = Talk()
    item = _asked(talk.say("assess_readiness"))
    why = talk.say("explain", "why do you ask?")
    assert "Partly:" in why.text and items()[item].source[:2] in why.text
    assert why.of("explanation")["rules"] == [{"rule": "unprepared", "source": items()[item].source}]
    assert _asked(why) == item


def test_asked_what_is_meant_it_says_what_counts(home) -> None:
    talk = Talk()
    item = _asked(talk.say("assess_readiness"))
    answer = talk.say("ask_term", "what do you mean by that?")
    assert "Partly:" in answer.text and _asked(answer) == item


def test_whoever_is_not_understood_twice_is_asked_something_else(home) -> None:
    talk = Talk()
    first = _asked(talk.say("assess_readiness"))
    assert _asked(talk.say("inform", "hm")) == first
    assert _asked(talk.say("nlu_fallback", "hm")) != first
    assert _stored() == {}


def test_the_verdict_says_when_and_what_is_missing_never_a_bare_score(home) -> None:
    talk = Talk()
    talk.say("inform", **CHINA)
    talk.say("inform", facts={"readiness": {"S3.4": "no", "S1.3": "partly"}})
    answer = talk.say("assess_readiness")
    assert answer.text.startswith("Not yet: ready by 17 January 2027")
    assert "the four customer processes" in answer.text and "the customer strategy" in answer.text
    assert answer.of("readiness")["ready_on"] == "2027-01-17"


def test_growth_is_named_as_what_the_start_waits_for(home) -> None:
    talk = Talk()
    talk.say("ask_start_window", **NEW_COMPANY)
    assert "not settled (S4, part 2)" in talk.say("assess_readiness").text


def test_an_answer_that_moves_the_told_start_says_so_and_why(home) -> None:
    talk = Talk()
    told = talk.say("ask_start_window", **CHINA).of("advice")["advice"]["window"]["from"]
    talk.say("inform", facts={"readiness": {"S3.4": "no", "S0.3": "no"}})
    talk.say("assess_readiness")
    item = talk.context["asked"].removeprefix("readiness.")
    moved = talk.say("inform", facts={"readiness": {item: "no", "S0.9/2": "no"}}, answered=True)
    window = moved.of("advice")["advice"]["window"]["from"]
    assert window > told and "moves the recommended start from" in moved.text
    assert "above all a customer service team" in moved.text


def test_a_field_that_is_edited_outside_the_interview_is_an_ordinary_fact(home) -> None:
    talk = Talk()
    answer = talk.say("inform", facts={"readiness": {"S1.3": "yes"}}, pressed=True)
    assert answer.of("case")["changed"] == ["readiness.S1.3"] and "yes – the customer strategy" in answer.text


# Preparation


def test_what_is_missing_becomes_dated_tasks_before_the_window(home) -> None:
    talk = Talk()
    talk.say("inform", facts={**CHINA["facts"], "readiness": {"S2.3": "no", "S0.9/1": "no", "S0.5": "yes"}})
    answer = talk.say("ask_preparation")
    body = answer.of("readiness")
    assert [task["item"] for task in body["plan"]] == ["S2.3", "S0.9/1"]  # S2.3's order: reorganise, then educate
    assert all(task["source"] and task["owner"] for task in body["plan"])
    assert body["plan"][-1]["to"] == "2027-02-28" and answer.text.startswith("Before 1 March 2027")
    assert "reorganise first" in answer.text and body["shift"] is None


def test_elsewhere_people_are_educated_first(home) -> None:
    talk = Talk()
    talk.say("inform", facts={"regions": ["DE"], "readiness": {"S2.3": "no", "S0.9/1": "no"}})
    answer = talk.say("ask_preparation")
    assert [task["item"] for task in answer.of("readiness")["plan"]] == ["S0.9/1", "S2.3"]
    assert "Gartner" in answer.text


def test_what_does_not_fit_moves_the_start_by_so_many_days_because_of_so_much(home) -> None:
    talk = Talk()
    missing = dict.fromkeys(("S3.4", "S0.3", "S0.9/5"), "no")
    talk.say("inform", facts={**CHINA["facts"], "readiness": missing})
    answer = talk.say("ask_preparation")
    shift = answer.of("readiness")["shift"]
    assert shift["from"] == "2027-03-01" and shift["items"][0] == {"item": "S0.9/5", "days": 56}
    assert f"{shift['days']} days later" in answer.text and "a customer service team (8 weeks)" in answer.text


def test_with_nothing_said_the_whole_order_is_shown_and_the_interview_begins(home) -> None:
    talk = Talk()
    talk.say("inform", **CHINA)
    answer = talk.say("ask_preparation")
    plan = answer.of("readiness")["plan"]
    assert {task["item"] for task in plan} == set(items())
    order = ["decide:", "reorganise:", "educate:", "know customers", "prepare the software:", "after go-live:"]
    places = [answer.text.index(step) for step in order]
    assert places == sorted(places)
    assert _asked(answer) in items()


def test_without_a_window_there_are_tasks_but_no_dates(home) -> None:
    talk = Talk()
    talk.say("inform", facts={**NEW_COMPANY["facts"], "readiness": {"S1.3": "no"}})
    answer = talk.say("ask_preparation")
    assert "There is no start date yet" in answer.text and "derive a simple customer strategy" in answer.text


# Risks


def test_five_risks_first_and_the_rest_when_asked_for(home) -> None:
    talk = Talk()
    talk.say("inform", **CHINA)
    top = talk.say("ask_risks")
    rows = top.of("risks")["risks"]
    assert top.text.count("\n• ") == 5 and f"There are {len(rows) - 5} more" in top.text
    assert any(one["title"] == "Show the rest" for one in top.buttons)
    rest = talk.say("ask_risks", "show the rest")
    assert rest.text.count("\n• ") == len(rows) - 5
    assert not set(top.text.splitlines()) & {line for line in rest.text.splitlines() if line.startswith("• ")}
    assert "all the risks I know of" in talk.say("ask_risks", "show the rest").text
    assert talk.say("ask_risks").text.count("\n• ") == 5


def test_each_risk_has_likelihood_impact_response_owner_and_source(home) -> None:
    for row in Talk().say("ask_risks").of("risks")["risks"]:
        assert 0 < row["likelihood"] <= 1 and 0 < row["impact"] <= 1
        assert row["response"] and row["owner"] and row["source"].startswith("S")


def test_what_was_answered_changes_what_comes_first(home) -> None:
    talk = Talk()
    talk.say("inform", facts={"readiness": {"S1.3": "no", "S1.1": "no"}})
    rows = talk.say("ask_risks").of("risks")["risks"]
    assert rows[0]["risk"] == "S1.4/3" and rows[0]["facts"] == ["readiness.S1.3", "readiness.S1.1"]
