"""The catalogues of words, one folder a language: Fluent messages formatted with typed values.

A folder ``bot/wording/<language>/`` holds ``*.ftl`` files split by topic. All are parsed when a language is
first
needed, never at import, and kept: parsing takes a few hundred milliseconds, formatting microseconds.
"""

import logging
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message

from bot.wording.localise import LOCALES, Localiser

FOLDER = Path(__file__).parent
FALLBACK = "en"

logger = logging.getLogger(__name__)


# Fluent refuses a value longer than 2500 characters; ours are cut before that, and marked as cut.
LONGEST = 2400


class MissingWords(KeyError):
    """A key that the catalogue of this language does not have."""


class Catalogue:
    """The words of one language."""

    def __init__(self, language: str, folder: Path) -> None:
        self.language = language
        # Isolating marks are for mixed writing directions; they would show as boxes in Slack and in logs.
        self._bundle = FluentBundle([LOCALES.get(language, language).replace("_", "-")], use_isolating=False)
        self._keys: list[str] = []
        for path in sorted(folder.glob("*.ftl")):
            resource = FluentResource(path.read_text(encoding="utf-8"))
            self._bundle.add_resource(resource)
            self._keys += [entry.id.name for entry in resource.body if isinstance(entry, Message)]
        self._localiser = Localiser(language, self.say)
        self._plain: dict[str, str] = {}  # messages without arguments, once they were said

    def __contains__(self, key: str) -> bool:
        return self._bundle.has_message(key)

    def say(self, key: str, args: Mapping[str, Any], as_of: str) -> str:
        """The message ``key`` with its typed arguments in words.

        ``as_of`` is an ISO day: its year is left out of the days to come. Raises MissingWords for an unknown
        key;
        an argument that the message needs and nobody gave is logged and shown in braces.
        """
        if not args and key in self._plain:
            return self._plain[key]
        if key not in self:
            raise MissingWords(f"{self.language}: {key}")
        values = {name: _bounded(self._localiser.value(arg, as_of)) for name, arg in args.items()}
        text, errors = self._bundle.format_pattern(self._bundle.get_message(key).value, values)
        for error in errors:
            logger.error("wording %s/%s: %s", self.language, key, error)
        if not args:
            self._plain[key] = str(text)
        return str(text)

    def keys(self, prefix: str) -> list[str]:
        """The keys that begin so."""
        return [key for key in self._keys if key.startswith(prefix)]

    def render(self, parts: Iterable[Mapping[str, Any]], as_of: str) -> str:
        """Parts ``{"key", "args", "paragraph"?, "line"?}`` as one text.

        A part follows the one before it in the same paragraph, begins a new ``line``, or a new ``paragraph``.
        """
        text = ""
        for part in parts:
            if text:
                if part.get("paragraph"):
                    text += "\n\n"
                elif part.get("line"):
                    text += "\n" + self.say("line-start", {}, as_of)
                else:
                    text += self.say("join-sentences", {}, as_of)
            said = self.say(part["key"], part.get("args", {}), as_of)
            # A sentence that begins with a name begins with a capital, however the person wrote the name.
            text += said if part.get("line") else said[:1].upper() + said[1:]
        return text


def _bounded(value: Any) -> Any:
    return value[:LONGEST] + "…" if isinstance(value, str) and len(value) > LONGEST else value


def catalogue(language: str) -> Catalogue:
    """The catalogue of a language; one that has no folder is answered in English."""
    return _loaded(language if language in _known() else FALLBACK)


def languages() -> list[str]:
    """The languages that have words, by folder name."""
    return list(_known())


@cache  # by languages that there are: what a request names can't push one out
def _loaded(language: str) -> Catalogue:
    return Catalogue(language, FOLDER / language)


@cache
def _known() -> tuple[str, ...]:
    return tuple(sorted({path.parent.name for path in FOLDER.glob("*/*.ftl")}))
