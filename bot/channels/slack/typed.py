"""What people typed, from the way Slack writes it: mentions, links and the signs that it escapes."""

import re

from bot.channels.bodies import without_control

_MARKED = re.compile(r"<([^<>]*)>")


def typed(text: str, me: str | None) -> str:
    """The words of a message without the mention of the bot, as the person sees them."""
    words = _MARKED.sub(lambda match: _words(match[1], me), text)
    for sign, escaped in (("<", "&lt;"), (">", "&gt;"), ("&", "&amp;")):
        words = words.replace(escaped, sign)
    return without_control(re.sub(r"[ \t]{2,}", " ", words)).strip()


def _words(marked: str, me: str | None) -> str:
    target, _, label = marked.partition("|")
    if target.startswith("@"):
        return " " if target[1:] == me else f"@{label or target[1:]}"
    if target.startswith("#"):
        return f"#{label or target[1:]}"
    if target.startswith("!"):
        return label or "@" + target[1:].partition("^")[0]
    return label or target.removeprefix("mailto:")
