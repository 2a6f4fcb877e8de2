"""From probabilities to an intent, a polite no, or a question."""

from bot.nlu.decision import FALLBACK, INFORM, Thresholds, decide, taken
from bot.nlu.model import OUT_OF_SCOPE

ENTRY = {"entries": [{"id": "S4.3b", "confidence": 0.7}, {"id": "S4.3f", "confidence": 0.1}]}
AT = Thresholds(certain=0.4, certainly_foreign=0.8)
FACTS = {"facts": {"project": {"duration_weeks": 50}}}


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


def test_a_place_alone_does_not_make_a_foreign_sentence_ours() -> None:
    assert decide([(OUT_OF_SCOPE, 0.6)], "weather, Sochi", {"facts": {"regions": ["RU"]}}, AT)[0] == OUT_OF_SCOPE


def test_what_is_none_of_our_business_states_no_facts() -> None:
    understood = {"facts": {"headcount": 12}, "told": {"headcount": 12}, "vague": ["headcount"]}
    left = taken(OUT_OF_SCOPE, understood)
    assert not any(left[part] for part in ("facts", "told", "vague"))


def test_whoever_asks_for_something_else_does_not_answer_what_was_asked() -> None:
    understood = {"facts": {"headcount": 12, "growth": {"settled_from": "2028-01-01"}}, "told": {"headcount": 12}}
    assert taken("show_calendar", understood)["facts"] == {"headcount": 12}
    assert taken(INFORM, understood)["facts"] == understood["facts"]


def test_a_place_or_some_people_alone_do_not_make_a_foreign_sentence_ours() -> None:
    ranking = [(OUT_OF_SCOPE, 0.6), ("inform", 0.3)]
    for facts in ({"regions": ["DE"]}, {"headcount": 12}, {"project": {"desired_start": {}}}):
        assert decide(ranking, "lunch for twelve in Berlin", {"facts": facts}, AT)[0] == OUT_OF_SCOPE, facts
    assert (
        decide(ranking, "we are stable in Berlin", {"facts": {"regions": ["DE"], "growth": {"stage": "stable"}}}, AT)[0]
        == INFORM
    )


def test_a_refused_value_is_a_statement_too() -> None:
    refused = {"facts": {}, "refused": [{"fact": "turnover.rate", "text": "600 %"}]}
    assert decide([(OUT_OF_SCOPE, 0.6)], "turnover is 600 %", refused, AT)[0] == INFORM
    assert decide([(OUT_OF_SCOPE, 0.6)], "is 600 % a lot?", refused, AT)[0] == OUT_OF_SCOPE


def test_signs_without_words_are_nothing_we_do() -> None:
    for text in ("😀😀😀", "?", "...", "a", "ж"):
        assert decide([("affirm", 0.9)], text, {}, AT)[0] == OUT_OF_SCOPE, text
    for text in ("y", "k", "好", "да", "👍", "👌🏻"):
        assert decide([("affirm", 0.9)], text, {}, AT)[0] == "affirm", text


def test_a_plus_is_a_yes_and_a_minus_a_no() -> None:
    assert decide([(OUT_OF_SCOPE, 0.9)], "++", {}, AT)[0] == "affirm"
    assert decide([(OUT_OF_SCOPE, 0.9)], " - ", {}, AT)[0] == "deny"


def test_digits_alone_are_a_fact_unless_they_ask() -> None:
    assert decide([("affirm", 0.9)], "111 222", {}, AT)[0] == INFORM
    assert decide([("check_date", 0.9)], "10/12?", {}, AT)[0] == "check_date"
    assert decide([("goodbye", 0.9)], "88", {}, AT)[0] == "goodbye"
    assert decide([("goodbye", 0.9)], "88", FACTS, AT)[0] == INFORM
    assert decide([("explain", 0.4)], " + ", {}, AT)[0] == "affirm"


def test_a_question_that_an_entry_answers_is_one_about_the_documents() -> None:
    for intent in ("ask_risks", OUT_OF_SCOPE, "explain", INFORM):
        assert decide([(intent, 0.6), ("thank", 0.3)], "only buttons known, bad", ENTRY, AT) == ("ask_term", 0.7), (
            intent
        )
        assert decide([(intent, 0.8), ("thank", 0.1)], "only buttons known, bad", ENTRY, AT)[0] == intent
    assert decide([("ask_risks", 0.2), ("thank", 0.1)], "buttons", ENTRY, AT)[0] == "ask_term", "unclear otherwise"


def test_what_tells_a_fact_or_asks_about_a_date_is_no_question_about_the_documents() -> None:
    assert decide([(INFORM, 0.6)], "50 weeks", {**FACTS, **ENTRY}, AT)[0] == INFORM
    period = {"periods": [{"text": "March", "from": "2027-03-01", "to": "2027-03-31"}]}
    assert decide([("check_date", 0.6)], "March?", {**period, **ENTRY}, AT)[0] == "check_date"
    assert decide([("explain", 0.6)], "why March?", {**period, **ENTRY}, AT)[0] == "ask_term"
    passing = {"facts": {"regions": ["CN"]}, **ENTRY}
    assert decide([(INFORM, 0.6)], "in China teach first", passing, AT)[0] == "ask_term"


def test_a_bare_answer_is_never_none_of_our_business():
    ranking = [(OUT_OF_SCOPE, 0.9), ("thank", 0.05)]
    place = {"facts": {"regions": ["RU"]}}
    assert decide(ranking, "we in Kazan", {**place, "told": {}}, AT)[0] == INFORM
    assert decide(ranking, "sun in Kazan", {**place, "told": place["facts"]}, AT)[0] == OUT_OF_SCOPE
    assert decide(ranking, "Kazan", {**place, "told": place["facts"]}, AT)[0] == INFORM
    assert decide(ranking, "what is Kazan?", {**place, "told": {}}, AT)[0] == OUT_OF_SCOPE
