"""The Rasa component that reads facts: text, or a structured value from a button, becomes `understood` on the
message."""

from __future__ import annotations  # Rasa reads the annotations of GraphComponent methods as strings

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.clock import today
from bot.nlu.facts import extract, language_of
from bot.nlu.facts.grammar import grammar
from bot.nlu.facts.structured import stated, stated_together, wordless

CONTEXT = "context"
"""The one slot: {"asked", "recent", "regions", "language", "choices"}, set by the actions."""
CHOICE = "choice"
"""Where `understood` has which of the texts that were offered was said."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class FactExtractor(GraphComponent):
    """Sets `understood` (see facts.extract) on every message; a value, a file or a choice
    also sets the intent `inform`."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FactExtractor:
        """Called by Rasa. The grammar is put together now, so that the first message need not wait for it."""
        grammar()
        return cls()

    def process(self, messages: list[Message], tracker: DialogueStateTracker | None = None) -> list[Message]:
        """Reads each message on its own, with what the conversation last asked and heard."""
        context = (tracker.get_slot(CONTEXT) if tracker is not None else None) or {}
        for message in messages:
            metadata = message.get("metadata") or {}
            text, language = message.get(TEXT) or "", context.get("language") or "en"
            chosen = _chosen(text, context.get("choices") or ())
            if "fact" in metadata:
                understood = stated(metadata["fact"], metadata.get("value"), language)
            elif "facts" in metadata:
                understood = stated_together(metadata["facts"], language)
            elif chosen is not None:
                understood = {**wordless(language), CHOICE: chosen}
            elif "file" in metadata and not metadata["file"]["said"]:
                understood = wordless(language)
            else:
                understood = self._read(text, context)
            if gives(metadata, understood):
                message.set(INTENT, {"name": "inform", "confidence": 1.0}, add_to_output=True)
            message.set("understood", understood, add_to_output=True)
        return messages

    @staticmethod
    def _read(text: str, context: Mapping[str, Any]) -> dict[str, Any]:
        return extract(
            text,
            today(),
            language=language_of(text, context.get("language")),
            asked=context.get("asked"),
            recent=context.get("recent") or (),
            regions=context.get("regions") or (),
        )


def gives(metadata: Mapping[str, Any], understood: Mapping[str, Any]) -> bool:
    """Whether a message gives something by its form, whatever its words: values, a file, one of several choices."""
    return "fact" in metadata or "facts" in metadata or "file" in metadata or CHOICE in understood


def _chosen(text: str, choices: Iterable[str]) -> str | None:
    """The choice that was offered and is now said, as it is, whatever the case and the quotes around it."""
    said = _plain(text)
    return next((choice for choice in choices if _plain(choice) == said), None)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().strip(" .,!?;:\"'«»“”„。，！？；：\u2060")
