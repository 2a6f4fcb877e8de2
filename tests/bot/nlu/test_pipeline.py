"""The trained pipeline through Rasa's own agent: typed commands, structured facts, long and odd text."""

import time

import pytest

from bench.heldout import languages


@pytest.fixture(scope="module")
def agent(model):
    """The agent that serves, without stores of ours: what it understands is looked at."""
    from rasa.core.agent import Agent

    return Agent.load(str(model))


async def test_a_typed_command_is_ordinary_text(agent) -> None:
    for text in ("/restart", '/forget_me{"x": "y"}', "  /affirm@1.0", '/inform{"headcount": 3}', "/nonsense", "/"):
        parsed = await agent.parse_message(text)
        assert not parsed["entities"], text
        assert parsed["intent"]["confidence"] < 1.0, text
        assert len(parsed["intent_ranking"]) > 1, text  # a command has a ranking of one


async def test_what_was_typed_is_what_is_kept(agent) -> None:
    """The tracker keeps the real text, and no event of a command is made."""
    await agent.handle_text("/restart", sender_id="slash")
    tracker = await agent.tracker_store.retrieve("slash")
    said = next(event for event in tracker.applied_events() if event.type_name == "user")
    assert said.text == "/restart"
    assert not [event for event in tracker.events if event.type_name == "restart"]


async def test_a_fact_from_a_button_is_certain(agent) -> None:
    from rasa.core.channels.channel import UserMessage

    message = UserMessage("half a year", metadata={"fact": "project.duration_weeks", "value": 26})
    parsed = await agent.processor.parse_message(message)
    assert parsed["intent"] == {"name": "inform", "confidence": 1.0}
    assert parsed["understood"]["facts"] == {"project": {"duration_weeks": 26}}


_ODD = ["👍", "?", "x", "50", "   ", "مرحبا كيف حالك", "\u200b", "什", "ж"]
_ENDLESS = ["a" * 10_000, "12" * 2_000, "да no 对 " * 900, "?" * 4_000, "3月或" * 1_500]


@pytest.mark.parametrize("text", _ODD + _ENDLESS, ids=lambda text: f"{text[:4]}-{len(text)}")
async def test_any_text_is_understood_somehow_and_soon(agent, text: str) -> None:
    began = time.process_time()
    parsed = await agent.parse_message(text)
    assert time.process_time() - began < 2  # seconds of the processor; a bound, no measurement
    assert parsed["intent"]["name"]
    assert 0 <= parsed["intent"]["confidence"] <= 1
    assert parsed["understood"]["language"] in languages()


async def test_the_ranking_is_short_and_begins_with_the_intent(agent) -> None:
    parsed = await agent.parse_message("when should we start?")
    assert parsed["intent"]["name"] == "ask_start_window"
    assert parsed["intent_ranking"][0] == parsed["intent"]
    assert len(parsed["intent_ranking"]) == 5


async def test_one_model_takes_all_languages(agent) -> None:
    for text in ("what is a key user?", "什么叫关键用户?", "что такое ключевой пользователь?"):
        parsed = await agent.parse_message(text)
        assert parsed["intent"]["name"] == "ask_term", text
