"""The language that a person of Slack is spoken to in before they have said a word."""

from bot.wording.catalogue import FALLBACK, languages


def of_locale(locale: str | None) -> str:
    """The language of a locale as Slack gives it (users.info): ``zh-CN`` is ``zh``; one that has no words, English."""
    language = (locale or "")[:2].lower()
    return language if language in languages() else FALLBACK
