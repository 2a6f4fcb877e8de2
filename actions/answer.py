"""The answer that a turn builds: words, buttons, and messages for programs."""

from collections.abc import Iterable
from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from actions.speech import Part, part


class Answer:
    """What is said back in one turn, in the order in which it is added."""

    def __init__(self) -> None:
        # Messages that need not be said because this answer has said the same in other words.
        self.covered: set[str] = set()
        self._pausing = False
        self._parts: list[Part] = []
        self._choices: list[dict[str, Any]] = []
        self._messages: list[dict[str, Any]] = []

    def say(self, key: str, *, paragraph: bool = False, line: bool = False, **args: Any) -> None:
        """Add one message of the catalogue to the words."""
        self.add([part(key, paragraph=paragraph, line=line, **args)])

    def add(self, parts: Iterable[Part], *, paragraph: bool = False) -> None:
        """Add parts made elsewhere but what is ``covered``; with ``paragraph`` the first of them begins a new one."""
        for one in parts:
            if one["key"] not in self.covered:
                self._parts.append({**one, "paragraph": True} if paragraph or self._pausing else one)
                paragraph = self._pausing = False

    def pause(self) -> None:
        """Let whatever is said next begin a paragraph."""
        self._pausing = True

    def offer(self, key: str, payload: dict[str, Any] | None = None, **args: Any) -> None:
        """Add a button; without a payload the person says the button's words."""
        self._choices.append({"key": key, "args": args, "payload": payload})

    def sends(self, kind: str) -> bool:
        """Whether a machine-readable message of a type goes along already."""
        return any(message["type"] == kind for message in self._messages)

    @property
    def silent(self) -> bool:
        """Whether nothing has been said yet."""
        return not self._parts

    def hand_over(self, dispatcher: CollectingDispatcher, language: str, as_of: str) -> None:
        """Give the words, then the messages for programs, to Rasa; ``as_of`` is the day whose year need not be said."""
        said = {"parts": self._parts, "choices": self._choices, "language": language, "as_of": as_of}
        dispatcher.utter_message(response="utter_say", **said)
        for message in self._messages:
            dispatcher.utter_message(json_message=message)
