"""What the documents say: told with its source, offered where it is only near, said to be missing where it is."""

from typing import Any

import pytest

from actions.documents import BESIDE_FACTS, CLEAR, source_of
from actions.speech import slug
from advisor import catalogue
from bench.heldout import languages
from bot.wording import catalogue as wording
from tests.actions.talk import Answer, Talk


def entries(*likely: tuple[str, float]) -> list[dict[str, Any]]:
    """As the pipeline gives them."""
    return [{"id": id_, "confidence": confidence} for id_, confidence in likely]


def told(answer: Answer) -> list[str]:
    """The sources of what was explained."""
    return [one["source"] for one in answer.of("explanation")["terms"]]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("id_", catalogue.entries())
def test_every_entry_is_told_with_its_source(home, language: str, id_: str) -> None:
    answer = Talk(language=language).say("ask_term", "hm", entries=entries((id_, 0.9)))
    assert told(answer) == [id_]
    words = wording.catalogue(language).say(f"entry-{slug(id_)}", {"source": "@"}, "2026-11-22")
    assert words.partition("@")[0] in answer.text
    # "S4.2a" is the document S4, part 2.
    assert wording.catalogue(language).say(f"document-{id_[:2]}", {}, "2026-11-22") in answer.text


@pytest.mark.parametrize("language", languages())
def test_what_is_only_near_is_offered(home, language: str) -> None:
    answer = Talk(language=language).say("ask_term", "hm", entries=entries(("S2.6", 0.07), ("S2.7", 0.05), ("S1.1", 0)))
    assert told(answer) == []
    words = wording.catalogue(language)
    offered = [button["payload"]["text"] for button in answer.buttons]
    assert offered == [words.say(f"offer-{slug(id_)}", {}, "2026-11-22") for id_ in ("S2.6", "S2.7")]


def test_what_is_not_covered_is_said_to_be(home) -> None:
    answer = Talk().say("ask_term", "how do I reset my password", entries=entries(("S2.7", 0.01)))
    assert told(answer) == [] and not answer.buttons
    assert "rather not guess" in answer.text


def test_none_of_our_business_offers_only_what_was_probably_meant(home) -> None:
    likely = Talk().say("out_of_scope", "scope, how big", entries=entries(("S0.10", 0.4)))
    assert len(likely.buttons) == 1 and "explanation" not in likely.types
    assert told(Talk().say("out_of_scope", "scope, how big", entries=entries(("S0.10", 0.8)))) == ["S0.10"]
    assert not Talk().say("out_of_scope", "pizza", entries=entries(("S0.10", 0.1))).buttons


@pytest.mark.parametrize(
    ("intent", "also"),
    [
        ("ask_risks", "risks"),
        ("ask_preparation", "readiness"),
        ("ask_backups", "question"),
        ("ask_start_window", "question"),
        ("assess_readiness", "readiness"),
        ("turnover_cost", "cost"),
    ],
)
def test_a_question_about_the_project_that_the_documents_answer_too_gets_both(home, intent: str, also: str) -> None:
    both = Talk().say(intent, "why do they fail", entries=entries(("S1.4", CLEAR)))
    assert told(both) == ["S1.4"] and also in both.types
    assert both.text.startswith("Operational CRM usually fails for five reasons")
    alone = Talk(conversation="b").say(intent, "why do they fail", entries=entries(("S1.4", CLEAR - 0.01)))
    assert "explanation" not in alone.types and also in alone.types


def test_a_question_between_two_entries_gets_both(home) -> None:
    near = Talk().say("ask_term", "the eight elements", entries=entries(("S3.2", 0.5), ("S3.6", 0.31), ("S0.2", 0.1)))
    assert told(near) == ["S3.2", "S3.6"]
    assert told(Talk().say("ask_term", "eight", entries=entries(("S3.6", 0.5), ("S3.2", 0.29)))) == ["S3.6"]


def test_a_fact_that_is_a_question_about_the_documents_gets_both(home) -> None:
    leaving = {"turnover": {"peak_months": [3]}}
    asks = Talk().say(
        "inform", "all leave in March, keep out?", facts=leaving, entries=entries(("S4.3a", BESIDE_FACTS))
    )
    assert told(asks) == ["S4.3a"] and "case" in asks.types
    states = Talk(conversation="b").say(
        "inform", "all leave in March", facts=leaving, entries=entries(("S4.3a", CLEAR))
    )
    assert "explanation" not in states.types and "case" in states.types


def test_what_names_no_dates_to_compare_may_still_ask_the_documents(home) -> None:
    assert told(Talk().say("compare_dates", "order in December", entries=entries(("S4.1d", CLEAR)))) == ["S4.1d"]
    assert Talk(conversation="b").say("compare_dates", "which", entries=entries(("S4.1d", 0.1))).types == ["question"]


def test_why_is_answered_from_the_documents_before_any_advice_and_with_its_rules_after_one(home) -> None:
    talk = Talk()
    why = {"entries": entries(("S4.1a", 0.95))}
    before = talk.say("explain", "why not at year-end", **why)
    assert told(before) == ["S4.1a"] and "rules" not in before.of("explanation")
    talk.say("check_date", **{"periods": [{"text": "December", "from": "2026-12-01", "to": "2026-12-31"}]})
    after = talk.say("explain", "why not at year-end", **why)
    assert told(after) == ["S4.1a"]
    assert {one["source"] for one in after.of("explanation")["rules"]}


def test_a_question_that_names_a_word_gets_the_word(home) -> None:
    assert source_of("key_user") == "S4.3b"
    answer = Talk().say("ask_term", "what is a key user?", entries=entries(("S4.3b", 0.9)))
    assert answer.of("explanation")["terms"] == [{"term": "key_user", "source": "S4.3b"}]
    answer = Talk().say("ask_term", "what does coverage mean", entries=entries(("S3.5", 0.5)))
    assert answer.of("explanation")["terms"][0]["term"] == "coverage"
    answer = Talk().say("ask_term", "what makes operational CRM fail", entries=entries(("S1.4", 0.6)))
    assert told(answer) == ["S1.4"]
    answer = Talk().say("ask_term", "what does a key user know that nobody else does", entries=entries(("S4.3c", 0.9)))
    assert told(answer) == ["S4.3c"]
