"""A conversation that several people share: one project, and each is known for what they said."""

import pytest

from actions.store import store
from tests.actions.talk import Talk

THREAD = "C1:1700000000.000100"


def in_thread(user: str, thread: str = THREAD) -> Talk:
    talk = Talk(user=user, conversation=thread)
    talk.who["shared"] = True
    return talk


@pytest.fixture
def ann(home) -> Talk:
    talk = in_thread("ann")
    talk.say("inform", facts={"headcount": 120})
    return talk


def test_what_one_says_the_other_finds_and_both_are_remembered(ann):
    bob = in_thread("bob")
    answer = bob.say("inform", facts={"project": {"duration_weeks": 16}})
    case = answer.of("case")
    assert case["case"]["headcount"] == 120
    assert case["origins"]["headcount"]["who"] == "ann"
    assert case["origins"]["project.duration_weeks"]["who"] == "bob"


def test_two_threads_and_a_talk_under_four_eyes_are_three_projects(ann):
    others = [in_thread("ann", "C1:1700000000.000200"), Talk(user="ann", conversation="default")]
    for other in others:
        assert "headcount" not in other.say("inform", facts={"regions": ["CN"]}).of("case")["case"]


def test_who_begins_again_begins_again_for_all(ann):
    bob = in_thread("bob")
    bob.say("restart")
    bob.say("affirm")
    assert "headcount" not in ann.say("inform", facts={"regions": ["CN"]}).of("case")["case"]


def test_who_is_forgotten_leaves_what_the_others_said(ann):
    bob = in_thread("bob")
    bob.say("inform", facts={"project": {"duration_weeks": 16}})
    store().forget("acme", "bob")
    facts = ann.say("inform", facts={"regions": ["CN"]}).of("case")["case"]
    assert facts["headcount"] == 120 and "duration_weeks" not in facts.get("project", {})


def test_hrs_answer_on_another_project_is_not_told_where_others_read_along(ann):
    own = Talk(user="ann", conversation="default")
    own.say("ask_start_window", facts={"regions": ["CN"], "project": {"duration_weeks": 16}, "turnover": {"rate": 0.2}})
    own.say("request_review")
    olga = Talk(user="olga", role="hr", conversation="default")
    olga.press(olga.say("greet").buttons[0])
    olga.say("inform", facts={"turnover": {"rate": 0.31}})
    while olga.say("dont_know").messages and store().reviews.waiting("acme"):
        pass
    assert "31" not in ann.say("greet").text
    assert "31" in own.say("greet").text


def test_the_language_is_the_persons_until_they_have_spoken(home):
    talk = Talk(user="chen", conversation="default", language="")
    talk.who["language"] = "zh"
    assert any("\u4e00" <= sign <= "\u9fff" for sign in talk.say("greet").text)
