"""The component of the pipeline that reads answers to a readiness question which no phrase rule is meant for.

Learns from Rasa's lookup tables ("readiness_partly": what people say who mean partly) and from how people agree,
refuse and don't know; sentences of all other intents teach it what is no answer. Comes after the fact extractor, whose
reading by phrases (`bot.nlu.facts.degrees`) it hears as one voice among others.
"""

from __future__ import annotations  # Rasa reads the annotations of GraphComponent methods as strings

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.calibration import DEGREES, Calibration, calibration_of
from bot.nlu.component import LinearComponent, sentences_in
from bot.nlu.extractor import CONTEXT
from bot.nlu.facts import put_degree
from bot.nlu.facts.degrees import asks, degree, is_correction, kinds_in
from bot.nlu.facts.structured import READINESS
from bot.nlu.features import features, shape
from bot.nlu.halves import in_halves
from bot.nlu.model import OUT_OF_SCOPE, LinearModel, Sentence
from bot.nlu.tokens import split

TABLE = "readiness_"
"""What the names of the lookup tables begin with; a degree follows."""

NONE = OUT_OF_SCOPE
"""What the model calls a message that is no answer."""

SAID_BY = {"affirm": "yes", "deny": "no", "dont_know": "unknown"}
"""Intents whose sentences answer any question."""

EVERY_AGREEMENT, EVERY_OTHER = 12, 160
"""Of the sentences of those intents, and of those that are no answer, so few are enough; with more, the answers of the
tables would hardly count."""

SURE, HARDLY = 0.45, 0.15
"""Where the phrases say nothing, the model is believed from the first probability on; what the phrases say holds unless
the model gives it less than the second. Chosen on answers left out of the training in turn: of 939 the phrases alone
read 339 right and 221 wrong, both together 409 and 204.
"""

BARE = 3
"""An answer of so few words, or Chinese characters, is what the phrase in it says ("sort of")."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class DegreeReader(LinearComponent):
    """Puts the answer among the facts of what is understood, only where a readiness question was just asked."""

    @staticmethod
    def learned(data: TrainingData) -> LinearModel:
        """The model of the answers."""
        return taught(answers_in(data), calibration_of(DEGREES))

    def process(self, messages: list[Message], tracker: DialogueStateTracker | None = None) -> list[Message]:
        """Adds the answer to what is understood of each message, or puts it right."""
        context = (tracker.get_slot(CONTEXT) if tracker is not None else None) or {}
        path = context.get("asked") or ""
        for message in messages:
            understood, text = message.get("understood") or {}, message.get(TEXT) or ""
            if not path.startswith(READINESS) or message.get(INTENT) or is_correction(text) or asks(text):
                continue  # what a button or a file gives has its intent already
            message.set("understood", answered(self._model, text, path, understood), add_to_output=True)
        return messages


def answered(model: LinearModel, text: str, path: str, understood: Mapping[str, Any]) -> dict[str, Any]:
    """What is understood of a message, with the answer to the readiness question ``path`` that phrases and model give.

    A message that states other facts and that no phrase takes for an answer ("we must go live by May") is none.
    """
    facts = {name: value for name, value in understood["facts"].items() if name != "readiness"}
    heard = understood["facts"].get("readiness", {}).get(path[len(READINESS) :])
    said = None if facts and heard is None else weighed(model, text, heard)
    if said is not None:
        put_degree(facts, path, said, text)
    return {**understood, "facts": facts, "answered": said is not None}


def answers_in(data: TrainingData) -> list[tuple[str, str]]:
    """Sentences with the degree that they mean, or `NONE`."""
    tables = [(table["name"], table["elements"]) for table in data.lookup_tables]
    rows = [(text, name[len(TABLE) :]) for name, texts in tables if name.startswith(TABLE) for text in texts]
    said = [(text, intent) for text, intent, _ in sentences_in(data)]
    rows += [(text, SAID_BY[intent]) for text, intent in said if intent in SAID_BY][::EVERY_AGREEMENT]
    return rows + [(text, NONE) for text, intent in said if intent not in SAID_BY][::EVERY_OTHER]


def taught(rows: Sequence[tuple[str, str]], calibration: Calibration) -> LinearModel:
    """The model of answers with their degree."""
    return LinearModel.fit(in_halves(answer_of, [text for text, _ in rows]), [said for _, said in rows], calibration)


def answer_of(text: str, model: LinearModel | None = None) -> Sentence:
    """What the model is told of an answer, a training one, or with ``model`` a new one: its words, and which phrases
    stand in it.
    """
    words = shape(split(text), text, {})
    words = words if model is None else model.spelled(words)
    kinds = [kind for kind in kinds_in(text) if kind != "sorry"]
    heard = [f"k {kind}" for kind in kinds] + [f"k {one} {two}" for one, two in pairwise(["|", *kinds, "|"])]
    seen = features(words, text, {})
    return Sentence(words, {**seen, "whole": [*seen["whole"], *heard, f"read {degree(text)}"]})


def weighed(model: LinearModel, text: str, heard: str | None) -> str | None:
    """The degree that a text means, ``heard`` being what the phrases make of it; None where nobody is sure."""
    likely = model.probabilities(answer_of(text, model))
    if heard is not None and (len(split(text)) <= BARE or dict(likely)[heard] >= HARDLY):
        return heard
    said, chance = likely[0]
    return said if said != NONE and chance >= SURE else None
