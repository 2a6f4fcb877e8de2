"""The one tokenizer of the pipeline: all three languages, so that one model takes them all (see `bot.nlu.tokens`)."""

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.tokens import split


class Word(Token):
    """A token whose fingerprint is itself: Rasa's hashes six fields of each of a hundred thousand training tokens."""

    def fingerprint(self) -> str:
        """What makes two words the same: the text and its place."""
        return f"{self.start} {self.text}"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class MixedTokenizer(Tokenizer):
    """Puts the words of English, Chinese, Russian and mixed text on the message, with their offsets."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """What Rasa's base class asks for; intents aren't split."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The tokens of one attribute of the message (of its first `bot.nlu.tokens.LONGEST` characters)."""
        return [Word(word, at) for word, at in split(message.get(attribute))]
