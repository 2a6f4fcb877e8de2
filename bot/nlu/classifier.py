"""The intent classifier of the pipeline: Rasa's side of `bot.nlu.model`.

Comes after the tokenizer and the fact extractor, and uses what both put on the message.
"""

from __future__ import annotations  # Rasa reads the annotations of GraphComponent methods as strings

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    METADATA,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.calibration import INTENTS, Calibration, calibration_of
from bot.nlu.component import LinearComponent, sentences_in
from bot.nlu.decision import INFORM, Thresholds, decide, taken
from bot.nlu.extractor import gives
from bot.nlu.facts import extract
from bot.nlu.features import features, shape
from bot.nlu.halves import in_halves
from bot.nlu.model import LinearModel, Sentence
from bot.nlu.tokens import split

UNDERSTOOD = "understood"
"""Where the fact extractor leaves what it understood, on the message."""

_KEPT = 5  # intents in the ranking; the dialogue asks between the first two
_EVERY = 3  # of questions about the documents: a third of them teach what such questions are like as well as all
_ANY_DAY = dt.date(2026, 3, 4)  # training sentences are read as of this day: only the kind of a value is used


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(LinearComponent, RasaIntentClassifier):
    """Sets ``intent`` and ``intent_ranking``; a message that gives a value, a file or a choice is `inform`."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Thresholds, chosen on the held-out files."""
        return asdict(Thresholds())

    def __init__(self, config: dict[str, Any], *args: Any) -> None:
        super().__init__(config, *args)
        self._thresholds = Thresholds(**{name: config[name] for name in asdict(Thresholds())})

    @staticmethod
    def learned(data: TrainingData) -> LinearModel:
        """The model of every sentence that has an intent."""
        return taught(list(sentences_in(data)), calibration_of(INTENTS))

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the intent and the best of the ranking to each message."""
        for message in messages:
            self._classify(message)
        return messages

    def _classify(self, message: Message) -> None:
        if gives(message.get(METADATA) or {}, message.get(UNDERSTOOD) or {}):
            ranking, intent = [], (INFORM, 1.0)
        else:
            understood = message.get(UNDERSTOOD) or {}
            ranking = self._model.probabilities(self._sentence(message, understood))
            intent = decide(ranking, message.get(TEXT), understood, self._thresholds)
            if understood:
                message.set(UNDERSTOOD, taken(intent[0], understood), add_to_output=True)
        best = [entry for entry in ranking if entry[0] != intent[0]]
        message.set(INTENT, _entry(*intent), add_to_output=True)
        message.set(INTENT_RANKING_KEY, [_entry(*entry) for entry in [intent, *best][:_KEPT]], add_to_output=True)

    def _sentence(self, message: Message, understood: dict[str, Any]) -> Sentence:
        text = message.get(TEXT)
        tokens = [(token.text, token.start) for token in message.get(TOKENS_NAMES[TEXT])]
        words = self._model.spelled(shape(tokens, text, understood))
        return Sentence(words, features(words, text, understood))


def taught(rows: Sequence[tuple[str, str, str | None]], calibration: Calibration) -> LinearModel:
    """The model of sentences with their intent and, of questions about the documents, the entry that answers them."""
    asked = [row for row in rows if row[2]][::_EVERY]
    rows = [row for row in rows if not row[2]] + asked
    return LinearModel.fit(
        in_halves(sentence_of, [text for text, _, _ in rows]), [intent for _, intent, _ in rows], calibration
    )


def sentence_of(text: str, model: LinearModel | None = None) -> Sentence:
    """What a model is told of a sentence that no pipeline has seen: a training one, or with ``model`` a new one."""
    understood = extract(text, _ANY_DAY)
    words = shape(split(text), text, understood)
    words = words if model is None else model.spelled(words)
    return Sentence(words, features(words, text, understood))


def _entry(name: str, confidence: float) -> dict[str, Any]:
    return {INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: confidence}
