"""The one tokenizer of the pipeline: all three languages, so that one model takes them all (see `bot.nlu.tokens`)."""

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.tokens import split


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class MixedTokenizer(Tokenizer):
    """Puts the words of English, Chinese, Russian and mixed text on the message, with their offsets."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """What Rasa's base class asks for; intents aren't split."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the training sentences as they are: the one component that learns splits them as it goes, on all
        processors, and Rasa would take a checksum of every word on the way to it."""
        return training_data

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The tokens of one attribute of the message (of its first `bot.nlu.tokens.LONGEST` characters)."""
        return [Token(word, at) for word, at in split(message.get(attribute))]
