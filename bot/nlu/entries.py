"""The component of the pipeline that ranks what the documents say: which entries of their catalogue a message asks for.

Learns from Rasa's retrieval intents ("ask_term/S4.2a": a question that entry S4.2a answers); sentences of all other
intents teach it which messages ask for none. Comes before the intent classifier, whose decision it informs.
"""

from __future__ import annotations  # Rasa reads the annotations of GraphComponent methods as strings

import re
from collections.abc import Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.calibration import ENTRIES, Calibration, calibration_of
from bot.nlu.component import LinearComponent, sentences_in
from bot.nlu.features import features, shape
from bot.nlu.halves import in_halves
from bot.nlu.model import OUT_OF_SCOPE, LinearModel, Sentence
from bot.nlu.tokens import split

ASK = "ask_term"
"""The intent of questions about the documents."""

NONE = OUT_OF_SCOPE
"""What the model calls a message that asks for no entry."""

_CRM = re.compile(
    r"(?:客户|客戶|顾客|顧客)(?:关系|關係)管理|customer relationships? management|"
    r"управлени\w+ (?:взаимо)?отношениями с (?:клиентами|заказчиками)",
    re.IGNORECASE,
)
"""CRM in full, which people write in any question and not only where they ask what it is."""

KEPT = 3
EVERY = 3
"""Of the sentences that ask for no entry this many are enough: every third."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class EntryRanker(LinearComponent):
    """Adds ``entries`` to what is understood: ``[{"id", "confidence"}]``, likeliest first; the confidences of all
    entries and of none of them add up to one.
    """

    @staticmethod
    def learned(data: TrainingData) -> LinearModel:
        """The model of the entries."""
        return taught(list(sentences_in(data)), calibration_of(ENTRIES))

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the likeliest entries to what is understood of each message."""
        for message in messages:
            understood = message.get("understood") or {}
            ranked = ranking(self._model, message.get(TEXT) or "")
            message.set("understood", {**understood, "entries": ranked}, add_to_output=True)
        return messages


def taught(rows: Sequence[tuple[str, str, str | None]], calibration: Calibration) -> LinearModel:
    """The model of sentences with their intent and, of questions about the documents, the entry.

    Questions about words that have no entry of their own teach nothing: they are neither.
    """
    asked = [(text, entry) for text, _, entry in rows if entry]
    other = [(text, NONE) for text, intent, entry in rows if not entry and intent != ASK][::EVERY]
    rows = asked + other
    return LinearModel.fit(
        in_halves(question_of, [text for text, _ in rows]), [entry for _, entry in rows], calibration
    )


def question_of(text: str, model: LinearModel | None = None) -> Sentence:
    """What the model is told of a message, a training one, or with ``model`` a new one: all its words, for "December"
    and "sales" say which entry is meant, though as a date and a department they don't say what somebody wants.
    """
    text = _CRM.sub("CRM", text)
    words = shape(split(text), text, {})
    words = words if model is None else model.spelled(words)
    return Sentence(words, features(words, text, {}))


def ranking(model: LinearModel, text: str) -> list[dict[str, Any]]:
    """The likeliest entries of a message."""
    likely = [(entry, chance) for entry, chance in model.probabilities(question_of(text, model)) if entry != NONE]
    return [{"id": entry, "confidence": chance} for entry, chance in likely[:KEPT]]
