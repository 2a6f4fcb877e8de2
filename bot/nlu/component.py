"""What the components that learn a `LinearModel` have in common: how Rasa makes, trains and loads them."""

from __future__ import annotations  # Rasa reads the annotations of GraphComponent methods as strings

from abc import abstractmethod
from collections.abc import Iterable
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.model import LinearModel


class LinearComponent(GraphComponent):
    """Learns a model, keeps it in Rasa's storage, and has it as ``_model`` once it is trained."""

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, model: LinearModel | None = None
    ) -> None:
        self._storage = storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LinearComponent:
        """An untrained one, called by Rasa."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LinearComponent:
        """The trained one, called by Rasa. Raises what `LinearModel.load` raises where the model isn't whole."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, LinearModel.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        """Learns, and keeps the model in Rasa's storage."""
        model = self.learned(training_data)
        with self._storage.write_to(self._resource) as folder:
            model.save(folder)
        return self._resource

    @staticmethod
    @abstractmethod
    def learned(data: TrainingData) -> LinearModel:
        """The model of what the training data say."""


def sentences_in(data: TrainingData) -> Iterable[tuple[str, str, str | None]]:
    """Every training sentence with its intent and, of questions about the documents, the entry that answers it
    ("ask_term/S4.2a" is intent ask_term, entry S4.2a).
    """
    for example in data.intent_examples:
        if text := example.get(TEXT):
            key = example.get(INTENT_RESPONSE_KEY)
            yield text, example.get(INTENT), key and key.partition("/")[2]
