"""The documents' catalogue as data: every id of S0 to S4, what must be true before a start, what can go wrong.

Ids are the documents' (``S4.2a``); one of several things that an entry counts out has its number after a slash
(``S0.9/3``).
Words are not here: they stand under these ids in the bot's wording.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import tomli

AREAS = ("belief", "strategy", "tactics", "technology", "skills", "processes")
"""The six areas of S0.2; belief is the ground that the others stand on."""

BLOCKS = ("vision", "strategy", "experience", "collaboration", "processes", "information", "technology", "metrics")
"""The eight building blocks of S3.6, in the document's order."""

LEVELS = ("ignorance", "awareness", "developing", "practising", "optimising", "leading", "summit")
"""The seven levels of mastery of S3.8, lowest first."""


@dataclass(frozen=True)
class Entry:
    """One id of the catalogue: ``area`` of S0.2, ``block`` of S3.6 where one fits, ``also`` ids on the same subject,
    ``numbers`` those above one that the document gives there: an answer from it has no others.
    """

    id: str
    kinds: tuple[str, ...]
    area: str
    block: str | None = None
    also: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Item:
    """One readiness item: ``weeks`` is its lead time from nothing, ``china`` and ``gartner`` its step in each order."""

    id: str
    area: str
    block: str
    weeks: float
    china: int
    gartner: int
    after: tuple[str, ...]
    owner: str

    @property
    def source(self) -> str:
        """The id of the entry it belongs to."""
        return entry_of(self.id)


@dataclass(frozen=True)
class Risk:
    """One risk of the register; ``impact`` is a grade, None where the timing rule ``rule`` measures it."""

    id: str
    response: str
    owner: str
    impact: str | None = None
    rule: str | None = None
    eased_by: tuple[str, ...] = ()
    grows_with: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """Where it is described and where the response stands, each once."""
        return tuple(dict.fromkeys((entry_of(self.id), *self.also, self.response)))


def entry_of(id_: str) -> str:
    """``S0.9/3`` belongs to the entry ``S0.9``."""
    return id_.partition("/")[0]


@lru_cache(maxsize=1)
def entries() -> dict[str, Entry]:
    """Every entry by its id, in the order of the documents."""
    return {id_: Entry(id=id_, **_tuples(fields)) for id_, fields in _read("entries").items()}


@lru_cache(maxsize=1)
def items() -> dict[str, Item]:
    """The readiness items by their id."""
    return {id_: Item(id=id_, **_tuples(fields)) for id_, fields in _read("readiness")["items"].items()}


@lru_cache(maxsize=1)
def risks() -> dict[str, Risk]:
    """The risks by their id."""
    return {fields["id"]: Risk(**_tuples(fields)) for fields in _read("risks")["risks"]}


def _read(name: str) -> dict[str, Any]:
    return tomli.loads(Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8"))


def _tuples(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in fields.items()}
