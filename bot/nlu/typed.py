"""Typed text is never a command: `/restart{...}` is what somebody wrote, on every channel.

Rasa's last step (RegexMessageHandler) takes a text that begins with "/" for an intent with its entities, whoever
typed it. This component, the first of the pipeline, puts the look-alike U+2215 in its place, so that step finds
nothing, and everything between reads the text as it reads any other. The tracker keeps what was really typed.
"""

from __future__ import annotations  # Rasa reads the annotations of GraphComponent methods as strings

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.constants import INTENT_MESSAGE_PREFIX
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

_LOOK_ALIKE = "\u2215"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class TypedText(GraphComponent):
    """Makes a leading "/" of typed text an ordinary character. The first component of the pipeline."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TypedText:
        """Called by Rasa; there is nothing to configure."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """The same messages, none of whose texts is a command any more. Length and offsets stay."""
        for message in messages:
            text = message.get(TEXT)
            if text and text.lstrip().startswith(INTENT_MESSAGE_PREFIX):
                message.set(TEXT, text.replace(INTENT_MESSAGE_PREFIX, _LOOK_ALIKE, 1), add_to_output=True)
        return messages
