"""Rasa's words come from the catalogues: actions name messages and typed values, this turns them into text
and buttons.

endpoints.yml: ``nlg: {type: bot.wording.nlg.CatalogueGenerator}``.
"""

from collections.abc import Iterable
from typing import Any

from rasa.core.nlg.generator import NaturalLanguageGenerator

from bot.wording.catalogue import Catalogue, catalogue


class CatalogueGenerator(NaturalLanguageGenerator):
    """Renders ``dispatcher.utter_message(response="utter_say", parts=[...], choices=[...], language=,
    as_of=)``.
    """

    def __init__(self, endpoint_config: Any = None, domain: Any = None) -> None:
        """Rasa hands over both arguments; the catalogues need neither."""

    async def generate(
        self, utter_action: str, tracker: Any, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """Text and buttons of one answer, or None for a response that is not ours.

        ``choices`` are buttons ``{"key", "args", "payload"?}``: the payload, ``{"fact", "value"}`` or
        ``{"text"}``, is sent
        back by the client as it is; without one the person says the button's own words.
        """
        if utter_action != "utter_say":
            return None
        words = catalogue(kwargs.get("language") or "en")
        as_of = str(kwargs.get("as_of") or "")
        parts, choices = kwargs.get("parts") or [], kwargs.get("choices") or []
        answer = {
            "text": words.render(parts, as_of),
            "buttons": buttons_of(words, choices, as_of),
        }
        # Rasa keeps whatever else stands in a response with the event: emptied here, nothing is stored twice.
        parts.clear()
        choices.clear()
        return answer


def buttons_of(words: Catalogue, choices: Iterable[dict[str, Any]], as_of: str) -> list[dict[str, Any]]:
    """Buttons ``{"title", "payload"}`` out of choices."""
    titled = [(words.say(choice["key"], choice.get("args", {}), as_of), choice) for choice in choices]
    return [{"title": title, "payload": choice.get("payload") or {"text": title}} for title, choice in titled]
