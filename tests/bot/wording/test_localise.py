"""Values in English words; what differs by language is the catalogue's and Babel's."""

import pytest

from bot.wording.catalogue import MissingWords, catalogue
from bot.wording.nlg import CatalogueGenerator

MARCH_TO_JULY = {"from": "2027-03-01", "to": "2027-07-13"}


def _said(arg: dict, language: str = "en") -> str:
    return str(catalogue(language)._localiser.value(arg, "2026"))


@pytest.mark.parametrize(
    ("arg", "words"),
    [
        ({"date": "2026-12-10"}, "10 December"),
        ({"date": "2027-03-01"}, "1 March 2027"),
        ({"during": MARCH_TO_JULY}, "between 1 March and 13 July 2027"),
        ({"during": {"from": "2026-12-10", "to": "2026-12-10"}}, "on 10 December"),
        ({"during": {"from": "2026-12-01", "to": "2026-12-31"}}, "in December"),
        ({"during": {"from": "2027-02-01", "to": "2027-02-28"}}, "in February 2027"),
        ({"during": {"from": "2028-02-01", "to": "2028-02-28"}}, "between 1 February and 28 February 2028"),
        ({"during": {"from": "2027-03-01", "to": None}}, "from 1 March 2027 on"),
        ({"during": {"from": None, "to": "2026-12-31"}}, "by 31 December"),
        ({"interval": MARCH_TO_JULY}, "1 March to 13 July 2027"),
        ({"interval": {"from": "2026-12-01", "to": "2027-02-28"}}, "1 December 2026 to 28 February 2027"),
        ({"interval": {"from": "2026-12-01", "to": "2026-12-20"}}, "1 December to 20 December"),
        ({"span": MARCH_TO_JULY}, "from 1 March to 13 July 2027"),
        ({"months": [3, 4]}, "March and April"),
        ({"months": [12]}, "December"),
        ({"weeks": 4 * 365.25 / 12 / 7}, "4 months"),
        ({"weeks": 365.25 / 12 / 7}, "1 month"),
        ({"weeks": 1.5 * 365.25 / 12 / 7}, "1.5 months"),
        ({"weeks": 16.0}, "16 weeks"),
        ({"weeks": 13}, "13 weeks"),
        ({"weeks": 1}, "1 week"),
        ({"days": 14}, "14 days"),
        ({"percent": 0.18}, "18%"),
        ({"percent": 0.004}, "0.4%"),
        ({"percent": 0.996}, "99.6%"),
        ({"percent": 0.0}, "0%"),
        ({"percent": 1.0}, "100%"),
        ({"number": 3.0}, "3"),
        ({"list": [{"text": "Sales"}, {"text": "Service"}, {"text": "Finance"}]}, "Sales, Service and Finance"),
        ({"clauses": [{"text": "a"}, {"text": "b"}, {"text": "c"}], "at_most": 3}, "a; b; c"),
        ({"clauses": [{"text": "a"}, {"text": "b"}, {"text": "c"}], "at_most": 2}, "a; 2 more"),
        ({"region": "CN"}, "China"),
        ({"region": "DE-BY"}, "Germany (BY)"),
        ({"source": "S4.1b"}, "S4, part 1"),
        ({"source": "S4.0"}, "S4"),
        ({"source": "S0.9"}, "S0"),
        ({"sources": ["S4.2a", "S4.2b", "S0.9"]}, "S4, part 2; S0"),
        ({"key": "stage-new"}, "newly opened"),
        ({"text": "{ $x } <b>"}, "{ $x } <b>"),
    ],
)
def test_a_value_in_words(arg: dict, words: str) -> None:
    assert _said(arg) == words
    assert _said(arg) == words  # the second time from what was kept


def test_a_long_list_says_how_many_more_there_are() -> None:
    names = [{"text": f"Team {number}"} for number in range(30)]
    assert _said({"list": names}).endswith("Team 10 and 19 more")
    assert _said({"clauses": names}).endswith("Team 10; 19 more")
    assert _said({"list": names[:12]}).endswith("and Team 11")


def test_a_text_without_end_is_cut() -> None:
    assert _said({"text": "x" * 10_000}) == "x" * 79 + "…"
    long = {"clauses": [{"text": "y" * 80}] * 5}
    said = catalogue("en").say("noted", {"facts": {"clauses": [long] * 12}}, "2026")
    assert said.startswith("Noted: yy") and "???" not in said


def test_years_follow_the_day_of_the_question() -> None:
    words = catalogue("en")
    assert str(words._localiser.value({"date": "2027-03-01"}, "2027-01-08")) == "1 March"
    assert str(words._localiser.value({"date": "2027-03-01"}, "2026-10-05")) == "1 March 2027"


def test_what_has_passed_carries_its_year() -> None:
    say = catalogue("en")._localiser.value
    assert str(say({"date": "2026-06-26"}, "2026-11-22")) == "26 June 2026"
    assert str(say({"interval": {"from": "2026-03-01", "to": "2026-03-31"}}, "2026-11-22")) == "March 2026"
    assert str(say({"interval": {"from": "2026-03-01", "to": "2026-03-31"}}, "2026-03-22")) == "March"


def test_what_people_typed_is_not_kept() -> None:
    words = catalogue("en")
    words.say(
        "noted", {"facts": {"clauses": [{"key": "said-departments", "args": {"names": {"text": "Zyx"}}}]}}, "2026"
    )
    words.say("said-departments", {"names": {"list": [{"text": "Zyx"}]}}, "2026")
    assert "Zyx" not in repr(words._localiser._kept) + repr(words._plain)


def test_what_is_kept_is_bounded(monkeypatch) -> None:
    monkeypatch.setattr("bot.wording.localise.MOST_KEPT", 5)
    for day in range(1, 29):
        _said({"date": f"2031-01-{day:02d}"})
    assert len(catalogue("en")._localiser._kept) <= 5


def test_an_unknown_key_and_an_unknown_type_are_errors() -> None:
    with pytest.raises(MissingWords):
        catalogue("en").say("no-such-words", {}, "2026")
    with pytest.raises(KeyError):
        _said({"furlongs": 3})


def test_a_language_without_words_is_answered_in_english() -> None:
    assert catalogue("xx") is catalogue("en")


async def test_the_generator_makes_text_and_buttons_and_leaves_nothing_behind() -> None:
    parts = [{"key": "kept", "args": {}}, {"key": "ask-restart", "args": {}, "paragraph": True}]
    choices = [
        {"key": "button-yes", "args": {}, "payload": None},
        {"key": "choice-new", "args": {}, "payload": {"fact": "growth.stage", "value": "new"}},
    ]
    said = await CatalogueGenerator().generate(
        "utter_say", None, "web", parts=parts, choices=choices, language="en", as_of="2026-11-22"
    )
    assert said["text"] == "All right, everything stays as it is.\n\nShall I?"
    assert [button["payload"] for button in said["buttons"]] == [
        {"text": "Yes"},
        {"fact": "growth.stage", "value": "new"},
    ]
    assert parts == choices == []


async def test_the_generator_is_silent_about_foreign_responses() -> None:
    assert await CatalogueGenerator().generate("utter_other", None, "web") is None
