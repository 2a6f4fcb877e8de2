"""HR has the data about people of a project erased, in words; what is kept too long goes when the store is opened."""

import sqlite3

import pytest

from actions import start
from actions import store as stores
from actions.store import store
from tests.actions.talk import Talk

CHEN = {"person": "Chen", "department": "Sales", "process_knowledge": 5}
WORDS = {
    "en": "delete the people data of this project",
    "zh": "删除这个项目的人员数据",
    "ru": "удали данные о людях этого проекта",
}


@pytest.fixture
def olga(home) -> Talk:
    talk = Talk(user="olga", role="hr")
    talk.say("inform", facts={"roster": [CHEN], "departments": [{"name": "Sales", "rate": 0.2}]})
    return talk


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("intent", ["forget_me", "restart"])
def test_a_yes_erases_the_people_and_leaves_the_figures(olga, language, intent) -> None:
    olga.language = language
    asked = olga.say(intent, WORDS[language])
    assert "done" not in asked.types and len(asked.buttons) == 2
    assert "1" in asked.text or "one person" in asked.text
    assert store().open("acme", "olga", "one").facts["roster"] == [CHEN]
    answer = olga.say("affirm")
    assert answer.of("done") == {"type": "done", "what": "forgotten", "of": "people"}
    assert answer.of("case")["case"] == {"as_of": "2026-11-22", "departments": [{"name": "Sales", "rate": 0.2}]}
    audit = store().audit.of(store().open("acme", "olga", "one").id)
    assert [(one.who, one.what) for one in audit][-1] == ("olga", "erased")
    assert "Chen" not in str(olga.context)


def test_a_no_leaves_them(olga) -> None:
    olga.say("forget_me", WORDS["en"])
    assert "done" not in olga.say("deny").types
    assert store().open("acme", "olga", "one").facts["roster"] == [CHEN]


def test_where_there_are_none_it_is_said(home) -> None:
    talk = Talk(user="olga", role="hr")
    assert "holds nothing" in talk.say("forget_me", WORDS["en"]).text
    assert "done" not in talk.say("affirm").types


def test_a_project_manager_may_not(home) -> None:
    ann = Talk()
    ann.say("inform", facts={"roster": [{"person": "Chen", "department": "Sales"}]})
    refused = ann.say("forget_me", WORDS["en"])
    assert refused.of("error")["code"] == "not_allowed"
    ann.say("affirm")
    assert store().open("acme", "ann", "one").facts["roster"]


def test_who_wants_their_own_data_deleted_is_asked_about_those(olga) -> None:
    asked = olga.say("forget_me", "delete my data")
    assert "everything you told me" in asked.text
    assert [one["title"] for one in asked.buttons] == ["Yes", "No", "Delete the people data of this project"]
    assert olga.say("affirm").of("done") == {"type": "done", "what": "forgotten"}


def test_the_memory_of_a_conversation_holds_no_people(olga) -> None:
    assert "Chen" not in str(olga.context) and "departments[Sales].rate" in str(olga.context)


def test_once_a_day_what_is_old_is_let_go(olga, home, monkeypatch) -> None:
    project = store().open("acme", "olga", "one").id
    with sqlite3.connect(home / "advisor.db") as connection:
        connection.execute("UPDATE change SET at = '2024-11-01 00:00:00' WHERE path LIKE 'roster%'")
    store().close()
    stores.store.cache_clear()
    assert "roster" in store().open("acme", "olga", "one").facts
    start.tidy()
    assert "roster" not in store().open("acme", "olga", "one").facts
    assert store().open("acme", "olga", "one").id == project
