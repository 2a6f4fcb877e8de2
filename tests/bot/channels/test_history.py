"""What was said in a conversation, as a client finds it again."""

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, SlotSet, UserUttered

from bot.channels import history
from bot.tracker_store import TurnStore

WHO = {"workspace": "acme", "user": "ann"}


@pytest.fixture
def store(tmp_path, monkeypatch) -> TurnStore:
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path))
    monkeypatch.delenv("ADVISOR_DATABASE_URL", raising=False)
    return TurnStore(Domain.from_dict({"slots": {"context": {"type": "any", "mappings": [{"type": "custom"}]}}}))


async def turn(store: TurnStore, *events) -> None:
    tracker = await store.get_or_create_tracker("acme:ann:")
    tracker.update_with_events(list(events), None)
    await store.save(tracker)


async def test_who_said_what_in_order_with_buttons_and_names(store) -> None:
    buttons = [{"title": "Yes", "payload": {"text": "yes"}}]
    await turn(
        store,
        UserUttered("hi", metadata=WHO, message_id="m-1"),
        BotUttered("Where?", {"buttons": buttons}),
        BotUttered(None, {"custom": {"type": "question"}}),
        SlotSet("context", {"asked": "regions"}),
    )
    await turn(store, UserUttered("regions: ['CN']", metadata={**WHO, "fact": "regions", "shown": "China"}))
    said = history.said(store, "acme:ann:")
    assert [(one["from"], one["text"]) for one in said["messages"]] == [
        ("person", "hi"),
        ("advisor", "Where?"),
        ("person", "China"),
    ]
    assert said["messages"][0]["id"] == "m-1" and said["messages"][1]["buttons"] == buttons
    assert said["question"] == "regions"


async def test_a_yes_or_no_that_is_asked_for_is_no_fact(store) -> None:
    await turn(store, UserUttered("start over", metadata=WHO), SlotSet("context", {"asked": "confirm:restart"}))
    assert history.said(store, "acme:ann:")["question"] is None


async def test_a_conversation_that_never_was_is_empty(store) -> None:
    assert history.said(store, "acme:bob:") == {"messages": [], "question": None}


async def test_only_the_last_turns_are_given(store, monkeypatch) -> None:
    monkeypatch.setattr(history, "TURNS", 3)
    for number in range(5):
        await turn(store, UserUttered(f"message {number}", metadata=WHO))
    said = history.said(store, "acme:ann:")
    assert [one["text"] for one in said["messages"]] == ["message 2", "message 3", "message 4"]
