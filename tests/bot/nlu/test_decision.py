"""From probabilities to an intent, a polite no, or a question."""

from bot.nlu.decision import FALLBACK, INFORM, Thresholds, decide
from bot.nlu.model import OUT_OF_SCOPE

AT = Thresholds(certain=0.4, foreign=0.8)
FACTS = {"facts": {"headcount": 50}}


def test_a_likely_intent_is_believed() -> None:
    assert decide([("explain", 0.7), ("thank", 0.3)], "why", {}, AT) == ("explain", 0.7)


def test_an_unlikely_one_is_asked_about() -> None:
    assert decide([("explain", 0.3), ("thank", 0.2)], "eh", {}, AT) == (FALLBACK, 0.3)


def test_a_foreign_sentence_is_declined_however_unlikely() -> None:
    assert decide([(OUT_OF_SCOPE, 0.35), ("thank", 0.3)], "pizza", {}, AT)[0] == OUT_OF_SCOPE


def test_facts_in_an_unclear_statement_are_taken() -> None:
    for ranking in ([("explain", 0.3), (OUT_OF_SCOPE, 0.1)], [(OUT_OF_SCOPE, 0.6), ("inform", 0.1)]):
        intent, confidence = decide(ranking, "fifty", FACTS, AT)
        assert intent == INFORM
        assert AT.certain <= confidence <= 1


def test_facts_in_a_plainly_foreign_sentence_do_not_count() -> None:
    assert decide([(OUT_OF_SCOPE, 0.9)], "a table for fifty", FACTS, AT)[0] == OUT_OF_SCOPE


def test_a_question_with_facts_is_asked_about_like_any_other() -> None:
    for text in ("is fifty a lot?", "五十人够吗", "а пятьдесят — это сколько"):
        assert decide([("explain", 0.3)], text, FACTS, AT)[0] == FALLBACK, text
