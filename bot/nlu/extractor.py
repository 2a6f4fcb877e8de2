"""The Rasa component that reads facts: text, or a structured value from a button, becomes `understood` on the
message."""

from __future__ import annotations  # Rasa reads the annotations of GraphComponent methods as strings

from collections.abc import Mapping
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
from bot.nlu.facts.structured import stated

CONTEXT = "context"
"""The one slot: {"asked", "recent", "regions", "language"}, set by the actions."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class FactExtractor(GraphComponent):
    """Sets `understood` (see facts.extract) on every message; a structured value also sets the intent `inform`."""

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
            if "fact" in metadata:
                understood = stated(metadata["fact"], metadata.get("value"), context.get("language") or "en")
                message.set(INTENT, {"name": "inform", "confidence": 1.0}, add_to_output=True)
            else:
                understood = self._read(message.get(TEXT) or "", context)
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
