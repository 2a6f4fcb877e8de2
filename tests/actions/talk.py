"""A conversation with the actions alone: messages as the understanding would hand them over, answers in real words."""

import asyncio
import importlib
from pathlib import Path
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import TurnAction
from bot.nlu.facts.structured import stated
from bot.wording.nlg import CatalogueGenerator


def action_of(intent: str) -> TurnAction:
    """The action that the rules give an intent."""
    module = intent
    found = importlib.import_module(f"actions.{module}")
    return next(
        one()
        for one in vars(found).values()
        if isinstance(one, type) and issubclass(one, TurnAction) and one.__module__ == found.__name__
    )


class Answer:
    """What came back in one turn."""

    def __init__(self, messages: list[dict[str, Any]], words: dict[str, Any], events: list[dict[str, Any]]) -> None:
        self.text: str = words["text"]
        self.buttons: list[dict[str, Any]] = words["buttons"]
        self.messages = [one["custom"] for one in messages if one["custom"]]
        self.events = events

    def of(self, kind: str) -> dict[str, Any]:
        """The one machine-readable message of a type."""
        found = [one for one in self.messages if one["type"] == kind]
        assert len(found) == 1, f"{len(found)} messages of type {kind}"
        return found[0]

    @property
    def types(self) -> list[str]:
        """The types of the machine-readable messages, in order."""
        return [one["type"] for one in self.messages]


class Talk:
    """One person's conversation, in one language; ``context`` is carried over as Rasa's slot would be."""

    def __init__(
        self,
        user: str = "ann",
        workspace: str = "acme",
        role: str = "pm",
        conversation: str = "one",
        language: str = "en",
    ) -> None:
        self.who = {"workspace": workspace, "user": user, "role": role, "conversation": conversation}
        self.language = language
        self.context: dict[str, Any] | None = None

    def say(
        self,
        intent: str,
        text: str = "",
        *,
        pressed: bool = False,
        ranking: list[str] | None = None,
        file: dict[str, Any] | None = None,
        **understood: Any,
    ) -> Answer:
        """One message with what was understood of it (``facts``, ``periods``, ``hypothetical`` ...)."""
        more = {**({"fact": "pressed"} if pressed else {}), **({"file": file} if file else {})}
        return self._send(intent, text, more, ranking, understood)

    def press(self, button: dict[str, Any]) -> Answer:
        """A button that sets a fact."""
        fact = button["payload"]
        return self._send("inform", "", fact, None, stated(fact["fact"], fact["value"], self.language))

    def _send(
        self,
        intent: str,
        text: str,
        more: dict[str, Any],
        ranking: list[str] | None,
        understood: dict[str, Any],
    ) -> Answer:
        metadata = {**self.who, **more}
        message = {
            "text": text,
            "intent": {"name": intent, "confidence": 0.9},
            "intent_ranking": [{"name": name} for name in ranking or [intent]],
            "understood": {"language": self.language, **understood},
            "metadata": metadata,
        }
        tracker = Tracker("sender", {"context": self.context}, message, [], False, None, {}, None)
        dispatcher = CollectingDispatcher()
        events = asyncio.run(action_of(intent).run(dispatcher, tracker, {}))
        self.context = next(event["value"] for event in events if event["event"] == "slot")
        [spoken] = [one for one in dispatcher.messages if one["response"] == "utter_say"]
        arguments = {name: spoken[name] for name in ("parts", "choices", "language", "as_of")}
        words = asyncio.run(CatalogueGenerator().generate("utter_say", None, "test", **arguments))
        return Answer(dispatcher.messages, words, events)

    def send(self, path: Path, name: str | None = None, text: str = "", **understood: Any) -> Answer:
        """A file, as the channel would hand it over, with words beside it or without."""
        file = {"name": name or path.name, "path": str(path), "bytes": path.stat().st_size, "said": bool(text)}
        return self.say("inform", text or file["name"], file=file, **understood)
