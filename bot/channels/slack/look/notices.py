"""News for somebody who isn't writing just now (actions.notices), as a message."""

from typing import Any

from bot.channels.slack.look.answer import Sent, answer
from bot.wording.catalogue import catalogue
from bot.wording.nlg import buttons_of


def notice(news: Any, language: str) -> Sent:
    """The message for a Notice in the language that its reader is spoken to in."""
    words = catalogue(language)
    said = {"text": words.render(news.parts, news.as_of), "buttons": buttons_of(words, news.choices, news.as_of)}
    return answer([said], language)[0]
