"""What the documents say, asked as people ask: typed into the running bot, each in a conversation of its own."""

from collections.abc import Callable
from typing import Any

import pytest

from actions.speech import slug
from advisor import catalogue
from bench.documents import LANGUAGES, TARGET, measure, sources
from bot.wording import catalogue as wording


@pytest.fixture
def ask(bot: Any) -> Callable[[str], list[str]]:
    """The entries that a text is answered with."""
    return lambda text: sources(bot.person().says(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_is_reached_by_a_question_that_nobody_trained_on(ask, language: str) -> None:
    measured = measure(ask, language)
    assert measured.reached == set(catalogue.entries()), measured.missed
    assert measured.right / measured.asked >= TARGET, measured.missed
    assert not measured.made_up


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_that_a_button_asks_is_answered(ask, language: str) -> None:
    words = wording.catalogue(language)
    offered = {id_: words.say(f"offer-{slug(id_)}", {}, "2026-11-22") for id_ in catalogue.entries()}
    assert not {text: got for id_, text in offered.items() if id_ not in (got := ask(text))}


def test_a_question_is_answered_whatever_was_asked_before(bot) -> None:
    person = bot.person()
    asked = person.says("when should we start?").custom("question")["fact"]
    answer = person.says("what's that story about the elephant?")
    assert sources(answer) == ["S3.1"]
    assert answer.custom("question")["fact"] == asked


def test_what_is_asked_about_the_own_project_stays_what_it_is(bot) -> None:
    person = bot.person()
    person.says("we're 80 people in Hamburg, stable for years, it takes 4 months")
    for said, kind in (
        ("when should we start?", "advice"),
        ("what are our biggest risks?", "risks"),
        ("what do we have to do before?", "readiness"),
        ("what does it cost us when a key user leaves?", "cost"),
    ):
        answer = person.says(said)
        assert kind in answer.types and "explanation" not in answer.types, said
    person.says("can we start on 21 December?")
    why = person.says("why do you say that?").custom("explanation")
    assert why["rules"] and "terms" not in why
