"""What the documents say: every entry of their catalogue can be reached in every language, with its source."""

import re

import pytest

from actions import questions
from actions.documents import source_of
from advisor import catalogue
from bench.documents import LANGUAGES, TARGET, measure, wanted
from bot.wording import catalogue as wording
from tests.actions.talk import Talk

# Numbers that the documents themselves give.
NUMBERS = re.compile(r"\d+")
GIVEN = {("S0.1", "en"): {"70"}, ("S0.1", "ru"): {"70"}, ("S4.1d", "zh"): {"12"}}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id_", catalogue.entries())
def test_every_entry_is_reached_by_what_people_ask(home, language: str, id_: str) -> None:
    for question in questions.examples()[language][id_][:2]:
        answer = Talk(language=language).say("ask_term", question)
        assert id_ in {one["source"] for one in answer.of("explanation")["terms"]}, question
        assert id_[:2] in answer.text or id_ in answer.text
    words = wording.catalogue(language).say(f"entry-{id_.replace('.', '-')}", {"source": ""}, "2026")
    assert set(NUMBERS.findall(words)) == GIVEN.get((id_, language), set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_belong_to_entries_and_none_is_a_question_that_is_measured(language: str) -> None:
    said = questions.examples()[language]
    assert list(said) == list(catalogue.entries())
    assert {len(one) >= 6 for one in said.values()} == {True}
    plain = {re.sub(r"\W+", " ", one.casefold()).strip() for texts in said.values() for one in texts}
    assert not {one.text for one in wanted(language) if re.sub(r"\W+", " ", one.text.casefold()).strip() in plain}


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_nobody_wrote_examples_for_find_their_entry(language: str) -> None:
    measured = measure(language)
    assert measured.right / measured.asked >= TARGET, measured.missed
    assert len(measured.made_up) <= 1


@pytest.mark.parametrize(
    ("language", "near"),
    [("en", "how big should the project room be"), ("zh", "年会节目怎么排"), ("ru", "парковка для дилеров")],
)
def test_what_is_only_near_is_offered(home, language: str, near: str) -> None:
    answer = Talk(language=language).say("ask_term", near)
    assert answer.of("explanation")["terms"] == []
    offered = [button["payload"]["text"] for button in answer.buttons]
    assert 1 <= len(offered) <= 3
    reached = [Talk(conversation=one, language=language).say("ask_term", one) for one in offered]
    assert all(one.of("explanation")["terms"] for one in reached)


def test_what_is_not_covered_is_said_to_be(home) -> None:
    answer = Talk().say("ask_term", "how do I reset my password")
    assert answer.of("explanation")["terms"] == [] and not answer.buttons
    assert "rather not guess" in answer.text


@pytest.mark.parametrize("intent", ["nlu_fallback", "out_of_scope"])
def test_a_clear_question_is_answered_whatever_it_was_taken_for(home, intent: str) -> None:
    answer = Talk().say(intent, "what is the story of the blind men and the elephant?")
    assert [one["source"] for one in answer.of("explanation")["terms"]] == ["S3.1"]
    assert "explanation" not in Talk(conversation="b").say(intent, "who won the football world cup").types


def test_a_question_that_names_a_word_gets_the_word(home) -> None:
    assert source_of("key_user") == "S4.3b"
    assert Talk().say("ask_term", "what is a key user?").of("explanation")["terms"][0]["term"] == "key_user"
