"""The defaults of the engine, read once from ``settings.toml`` (each with unit and source)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import tomli

PATH = Path(__file__).with_name("settings.toml")


class Settings:
    """Named defaults: ``settings.duration_weeks`` is the value, ``settings.source("duration_weeks")`` its origin."""

    def __init__(self, entries: Mapping[str, Mapping[str, Any]]) -> None:
        self._entries = MappingProxyType(dict(entries))
        # Attributes rather than a lookup per read: the engine reads them in its hot path.
        self.__dict__.update({name: entry["value"] for name, entry in entries.items()})

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"no setting named {name!r}")

    def names(self) -> tuple[str, ...]:
        """All names, in the order of the file."""
        return tuple(self._entries)

    def source(self, name: str) -> str:
        """Where the value comes from, in words."""
        return self._entries[name]["source"]

    def unit(self, name: str) -> str:
        """What the value is measured in."""
        return self._entries[name]["unit"]

    def replace(self, **values: Any) -> Settings:
        """A copy with other values.

        Raises:
            AttributeError: a name that is no setting.
        """
        entries = {name: dict(entry) for name, entry in self._entries.items()}
        for name, value in values.items():
            if name not in entries:
                raise AttributeError(f"no setting named {name!r}")
            entries[name]["value"] = value
        return Settings(entries)


@lru_cache(maxsize=1)
def default_settings() -> Settings:
    """The settings of ``settings.toml``, read once per process."""
    return Settings(tomli.loads(PATH.read_text(encoding="utf-8")))
