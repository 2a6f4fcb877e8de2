"""Readiness: eight bars (S3.6), the level of mastery (S3.8), the weakest block first (S0.7), and what to ask next."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from advisor.case import Case
from advisor.catalogue import AREAS, BLOCKS, LEVELS, entries, items
from advisor.preparation import answers, ready_after, reorganises_first
from advisor.settings import Settings, default_settings
from advisor.validation import validate

SCORE = {"yes": 1.0, "partly": 0.5, "no": 0.0}
# What S4 asks and the facts of the case answer: settled processes, a complete team.
DERIVED = ("S4.2a", "S4.3d")


def assess(case: Mapping[str, Any], *, settings: Settings | None = None) -> dict[str, Any]:
    """How ready a company is, from what was said so far.

    Args:
        case: a Case of ``schema/case.schema.json``.

    Returns:
        ``items``: ``item``, ``answer``, ``source``, ``block`` of each item and of what the case itself answers;
        ``blocks``: the eight of S3.6 in the document's order with ``share`` (0 to 1, None where nothing is known),
        ``answered`` and ``items`` (counts); ``weakest``: names of blocks that aren't complete, the lowest first, those
        of the area of belief first among equals (S0.2); ``level`` (1 to 7, None where nothing is known),
        ``level_name`` and ``level_range``, the levels that are possible given what is not known.

    Raises:
        InvalidCase: the case cannot be.
    """
    validate(case)
    read, settings = Case.from_json(case), settings or default_settings()
    said = {**answers(read), **_derived(read)}
    shares = _shares(said)
    known = {name: share for name, share in shares.items() if share is not None}
    level = _level(known, settings) if known else None
    bounds = [_level(_shares({**said, **_all(said, answer)}), settings) for answer in ("no", "yes")]
    return {
        "items": [{"item": id_, "answer": said[id_], **_place(id_)} for id_ in said],
        "blocks": [
            {
                "block": name,
                "share": shares[name],
                "answered": sum(answer in SCORE for id_, answer in said.items() if _block(id_) == name),
                "items": sum(_block(id_) == name for id_ in said),
                "source": "S3.6",
            }
            for name in BLOCKS
        ],
        "weakest": sorted((name for name in known if known[name] < 1), key=lambda name: (known[name], _ground(name))),
        "level": level,
        "level_name": level and LEVELS[level - 1],
        "level_range": bounds if level else None,
    }


def questions(case: Mapping[str, Any], start: date | None, *, settings: Settings | None = None) -> list[str]:
    """The items that nobody has spoken about, the one whose answer could change the result most first.

    An answer is worth what it would change on average: the level, and the days by which preparation would go beyond
    ``start``, the day that is recommended so far. Equally weighty items come in the order of the catalogue.
    """
    read, settings = Case.from_json(case), settings or default_settings()
    said = answers(read)
    china = reorganises_first(read, settings)
    spare = (start - read.as_of).days if start else 0

    def worth(id_: str) -> float:
        changed = 0.0
        for answer, chance in settings.plausible["readiness"]:
            other = {**said, id_: answer}
            late = max(ready_after(other, china, settings), spare) - max(ready_after(said, china, settings), spare)
            level = abs(_expected(other, settings) - _expected(said, settings)) * len(LEVELS)
            changed += chance * (late / 7 + level * settings.readiness_level_weeks)
        return round(changed, 9)

    asked = set(read.readiness)
    open_ = [id_ for id_, answer in said.items() if answer == "unknown" and id_ not in asked]
    return sorted(open_, key=worth, reverse=True)


def _derived(case: Case) -> dict[str, str]:
    settled = "unknown" if case.stage is None else "yes" if case.stage == "stable" else "no"
    if settled == "no" and case.settled_from and case.settled_from <= case.as_of:
        settled = "yes"
    people = [d.key_users if d.key_users is not None else case.key_users_per_department for d in case.departments]
    if any(d.vacancies for d in case.departments) or 0 in people:
        team = "no"
    else:
        team = "yes" if people and None not in people else "unknown"
    return dict(zip(DERIVED, (settled, team), strict=True))


def _place(id_: str) -> dict[str, str]:
    return {"source": items()[id_].source if id_ in items() else id_, "block": _block(id_)}


def _block(id_: str) -> str:
    return items()[id_].block if id_ in items() else entries()[id_].block


def _ground(block: str) -> tuple[int, int]:
    """Belief is the ground that the other areas stand on (S0.2): the block that holds such items is told first."""
    areas = [AREAS.index(item.area) for item in items().values() if item.block == block]
    return min(areas), BLOCKS.index(block)


def _shares(said: Mapping[str, str], unknown: float | None = None) -> dict[str, float | None]:
    """How much of each block is there: the mean of its answers; ``unknown`` stands for an answer that is missing."""
    shares: dict[str, float | None] = {}
    for name in BLOCKS:
        scores = [SCORE.get(answer, unknown) for id_, answer in said.items() if _block(id_) == name]
        known = [score for score in scores if score is not None]
        shares[name] = sum(known) / len(known) if known else None
    return shares


def _all(said: Mapping[str, str], answer: str) -> dict[str, str]:
    return {id_: answer for id_, stated in said.items() if stated not in SCORE}


def _limited(shares: Mapping[str, float], settings: Settings) -> float:
    """The mean of the blocks, held down by the weakest: good technology with poor people fails (S0.7)."""
    held = settings.weakest_counts
    return (1 - held) * sum(shares.values()) / len(shares) + held * min(shares.values())


def _level(shares: Mapping[str, float], settings: Settings) -> int:
    return min(len(LEVELS), 1 + int(len(LEVELS) * _limited(shares, settings) + 1e-9))


def _expected(said: Mapping[str, str], settings: Settings) -> float:
    return _limited(_shares(said, unknown=SCORE["partly"]), settings)
