"""The component of the pipeline that reads answers to a readiness question: yes, partly, no, "don't know", or none.

Learns from Rasa's lookup tables: "readiness_partly" is what people say who mean partly, whatever was asked,
"readiness_partly/S1.5" what they say so when asked about S1.5, "readiness_none" what they say instead of an answer.
It also learns from how people agree, refuse and don't know; sentences of all other intents teach it what is no answer.
Comes after the fact extractor, whose reading by phrases (`bot.nlu.facts.degrees`) it hears as one voice among others.
"""

from __future__ import annotations  # Rasa reads the annotations of GraphComponent methods as strings

import re
from collections.abc import Mapping, Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.answers import answer_of
from bot.nlu.calibration import DEGREES, Calibration, calibration_of
from bot.nlu.component import LinearComponent, sentences_in
from bot.nlu.extractor import CONTEXT
from bot.nlu.facts import put_degree
from bot.nlu.facts.degrees import asks, degree, is_correction
from bot.nlu.facts.structured import READINESS
from bot.nlu.halves import in_halves
from bot.nlu.model import OUT_OF_SCOPE, LinearModel, Sentence
from bot.nlu.tokens import split

TABLE = "readiness_"
"""What the names of the lookup tables begin with; a degree or "none" follows, after a slash the item asked about."""

NONE = OUT_OF_SCOPE
"""What the model calls a message that is no answer."""

SAID_BY = {"affirm": "yes", "deny": "no", "dont_know": "unknown"}
"""Intents whose sentences answer any question."""

EVERY_AGREEMENT, EVERY_OTHER = 12, 60
"""Of the sentences of those intents, and of those that are no answer, so few are enough; with more, the answers of the
tables would hardly count."""

SURE = 0.7
"""From which probability on the model is believed. A wrong reading is worse than asking again: chosen so that of the
held-out answers that are taken some nine in ten are taken for what they mean (`python -m bench.answers`).
"""

NO_QUESTION = 0.8
"""The same for what sounds like a question ("nobody knows how to measure it"), or like other facts ("six people")."""

BARE = 3
"""An answer of so few words, or Chinese characters, is what the phrase in it says ("sort of")."""

Row = tuple[str, str | None, str]
"""A text, the item that was asked about (None: any), and the degree that it means or `NONE`."""

_SENTENCE = re.compile(r"[^.!;。！；\n]*\w[^.!;。！；\n]*")
_COMMA = re.compile(r"[,，、]")
_MARK = re.compile(r"[?？]|[吗呢]\s*[。.!！]*\s*$")


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
            if path.startswith(READINESS) and not message.get(INTENT):  # what a button or a file gives has its intent
                self.read(message, path)
        return messages

    def read(self, message: Message, path: str) -> None:
        """Adds the answer to the readiness question ``path`` to what is understood of the message."""
        understood, text = message.get("understood") or {}, message.get(TEXT) or ""
        if not is_correction(text) and not _MARK.search(text):
            message.set("understood", answered(self._model, text, path, understood), add_to_output=True)


def answered(model: LinearModel, text: str, path: str, understood: Mapping[str, Any]) -> dict[str, Any]:
    """What is understood of a message, with the answer to the readiness question ``path`` that phrases and model give.

    Figures in an answer are part of it ("six people in the service team" says nothing about the company's size): other
    facts are kept only where a sentence beside the answer may state them. A message that states facts and that is no
    answer for sure ("we must go live by May") is none.
    """
    facts = {name: value for name, value in understood["facts"].items() if name != "readiness"}
    item = path[len(READINESS) :]
    said, whole = weighed(model, text, item, understood["facts"].get("readiness", {}).get(item), bool(facts))
    if said is None:
        return {**understood, "facts": facts, "answered": False}
    facts = {} if whole else facts
    put_degree(facts, path, said, text)
    return {**understood, "facts": facts, "answered": True, "asks": not whole and asks(text)}


def answers_in(data: TrainingData) -> list[Row]:
    """What the training data hold of answers, and of what is none."""
    rows: list[Row] = []
    for table in data.lookup_tables:
        said, _, item = table["name"].removeprefix(TABLE).partition("/")
        if table["name"].startswith(TABLE):
            rows += [(text, item or None, NONE if said == "none" else said) for text in table["elements"]]
    said_by = [(text, intent) for text, intent, _ in sentences_in(data)]
    rows += [(text, None, SAID_BY[intent]) for text, intent in said_by if intent in SAID_BY][::EVERY_AGREEMENT]
    return rows + [(text, None, NONE) for text, intent in said_by if intent not in SAID_BY][::EVERY_OTHER]


def taught(rows: Sequence[Row], calibration: Calibration) -> LinearModel:
    """The model of answers with their degree."""
    return LinearModel.fit(in_halves(_sentence_of, rows), [said for _, _, said in rows], calibration)


def _sentence_of(row: Row) -> Sentence:
    return answer_of(row[0], row[1])


def weighed(
    model: LinearModel, text: str, item: str, heard: str | None, beside: bool = False
) -> tuple[str | None, bool]:
    """The degree that a text means, ``heard`` being what the phrases make of it, None where nobody is sure; and whether
    the whole of it is that answer. ``beside``: other facts were found in it.

    Sentences that are no answer ("yes. we are 120 people") are left out.
    """
    sentences = _SENTENCE.findall(text)
    answers = [one for one in sentences if degree(one, sure=True) or _likeliest(model, one, item)[0] != NONE]
    whole = len(answers) == len(sentences)
    text = text if whole else ". ".join(answers)
    if heard is not None and len(split(text)) <= BARE:
        return heard, False
    said, chance = _likeliest(model, text, item)
    needed = NO_QUESTION if asks(text) or (beside and whole and said != heard) else SURE
    if said != NONE and chance >= needed:
        return said, whole
    first = _COMMA.split(text)[0]
    begins = beside and len(split(first)) <= BARE and degree(first, sure=True) == heard  # "yes, we are 120 people"
    return (heard if begins else None), False


def _likeliest(model: LinearModel, text: str, item: str) -> tuple[str, float]:
    return model.probabilities(answer_of(text, item, model))[0]
