"""Every intent gets words in every state of a conversation, and every turn ends as Rasa expects it."""

import re
from pathlib import Path

import pytest
import yaml

from actions.store import store
from bot.wording.catalogue import languages
from tests.actions.cases import MARCH, NEW_COMPANY, SHANGHAI
from tests.actions.talk import Talk, action_of

ROOT = Path(__file__).parents[2]
DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
RULES = yaml.safe_load((ROOT / "data" / "stories" / "rules.yml").read_text(encoding="utf-8"))["rules"]
INTENTS = [*DOMAIN["intents"], "nlu_fallback"]


def _fresh(talk: Talk) -> None:
    pass


def _asked(talk: Talk) -> None:
    talk.say("greet")
    talk.say("dont_know")


def _advised(talk: Talk) -> None:
    talk.say("check_date", **SHANGHAI)


def _no_window(talk: Talk) -> None:
    talk.say("ask_start_window", **NEW_COMPANY)


def _about_to_restart(talk: Talk) -> None:
    _advised(talk)
    talk.say("restart")


def _about_to_be_forgotten(talk: Talk) -> None:
    talk.say("forget_me")


def _growing(talk: Talk) -> None:
    talk.say("ask_start_window")
    talk.say("inform", facts={"headcount": 150, "growth": {"headcount_a_year_ago": 100}})


def _interviewed(talk: Talk) -> None:
    _advised(talk)
    talk.say("assess_readiness")


STATES = (_fresh, _asked, _advised, _no_window, _about_to_restart, _about_to_be_forgotten, _growing, _interviewed)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__.strip("_"))
@pytest.mark.parametrize("intent", INTENTS)
def test_every_intent_is_answered_in_every_state(home, intent: str, state) -> None:
    talk = Talk()
    state(talk)
    answer = talk.say(intent, "hm", ranking=["nlu_fallback", "check_date", "ask_term"])
    assert len(answer.text) > 3
    assert "{" not in answer.text and "???" not in answer.text and "!" not in answer.text
    assert [event["event"] for event in answer.events] == ["slot", "followup"]
    assert answer.events[1]["name"] == "action_listen"
    assert all(button["title"] and button["payload"] for button in answer.buttons)
    assert "case" not in answer.types[:-1]


@pytest.mark.parametrize("intent", INTENTS)
def test_facts_are_taken_from_every_message(home, intent: str) -> None:
    talk = Talk()
    answer = talk.say(intent, facts={"headcount": 120, "project": {"duration_weeks": 20}}, hypothetical=False)
    if intent == "what_if":
        assert "case" not in answer.types
    else:
        assert answer.messages[-1]["type"] == "case"
        assert answer.of("case")["case"]["headcount"] == 120
        assert answer.of("case")["changed"] == ["headcount", "project.duration_weeks"]


@pytest.mark.parametrize("intent", INTENTS)
def test_nothing_supposed_is_stored(home, intent: str) -> None:
    talk = Talk()
    talk.say("inform", facts={"headcount": 100})
    answer = talk.say(intent, facts={"headcount": 200}, periods=[MARCH], hypothetical=True)
    assert "case" not in answer.types
    assert store().open("acme", "ann", "one").facts == {"headcount": 100}


def test_each_intent_has_one_rule_to_its_own_action() -> None:
    led = {rule["steps"][0]["intent"]: rule["steps"][1]["action"] for rule in RULES}
    assert sorted(led) == sorted(INTENTS)
    assert all(len(rule["steps"]) == 2 for rule in RULES)
    assert {intent: action_of(intent).name() for intent in INTENTS} == led


def test_the_domain_lists_every_action() -> None:
    assert sorted(DOMAIN["actions"]) == sorted(action_of(intent).name() for intent in INTENTS)


def test_no_words_stand_in_the_code() -> None:
    sentence = re.compile(r"utter_message\([^)]*text=")
    for path in (ROOT / "actions").glob("*.py"):
        assert not sentence.search(path.read_text(encoding="utf-8")), path.name


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("state", [_advised, _no_window, _growing], ids=lambda state: state.__name__.strip("_"))
def test_no_language_lacks_a_value(home, caplog, state, language: str) -> None:
    for intent in INTENTS:
        talk = Talk(user=f"{intent}-{language}", language=language)
        state(talk)
        answer = talk.say(intent, "hm", ranking=["check_date", "ask_term"], periods=[MARCH])
        assert "{" not in answer.text and "???" not in answer.text, (intent, answer.text)
    assert caplog.records == []
