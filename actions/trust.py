"""Whom a figure comes from: what HR confirmed, and what a project manager said that HR has not confirmed (S4.3e)."""

from collections.abc import Callable, Mapping
from itertools import groupby
from typing import Any

from actions.paths import get, parse
from actions.privacy import HR
from actions.speech import Part, clause, part, split, stated
from actions.store import Project

# What HR knows better than a project manager: the figures about people and who leaves when.
TURNOVER = ("turnover.", "departments.rate", "departments.leavers", "departments.peak_months")
OF_HR = (
    *TURNOVER,
    "departments.headcount",
    "departments.key_users",
    "key_users_per_department",
    "headcount",
    "growth.headcount_a_year_ago",
)
UNCONFIRMED = "unconfirmed"
# A long list of what HR confirmed hides the answer it stands under; all of it is in "What I know".
TOLD = 4

Known = dict[str, Any]


def of_hr(path: str) -> bool:
    """Whether HR knows this fact better than who runs the project."""
    return split(path)[0].startswith(OF_HR)


def of_turnover(path: str) -> bool:
    """Whether a fact tells how many people leave, or when."""
    return split(path)[0].startswith(TURNOVER)


def confirmed(case: Mapping[str, Any], project: Project, may_see: Callable[[str], bool]) -> list[Known]:
    """The figures of the case that HR gave or confirmed: ``fact``, ``value``, ``who``, ``at``."""
    return [one for one, role in _known(case, project) if role == HR and of_hr(one["fact"]) and may_see(one["fact"])]


def unconfirmed(case: Mapping[str, Any], project: Project, may_see: Callable[[str], bool]) -> list[Known]:
    """The turnover figures of the case that HR has not confirmed: ``fact``, ``value``, ``who``, ``at``."""
    return [
        one for one, role in _known(case, project) if role != HR and of_turnover(one["fact"]) and may_see(one["fact"])
    ]


def _known(case: Mapping[str, Any], project: Project) -> list[tuple[Known, str]]:
    """The stored facts that the case holds unchanged, each with the role of who stated it last."""
    found, held = [], dict(case)
    for path, origin in project.origins.items():
        where = parse(path)
        value = get(project.facts, where)
        if get(held, where) == value:
            found.append(({"fact": path, "value": value, "who": origin["who"], "at": origin["at"]}, origin["role"]))
    return found


def in_words(known: list[Known]) -> list[Part]:
    """Who confirmed which figures and on which day, one sentence for each person and day."""
    return [
        part(
            "confirmed-by-hr",
            who={"text": who},
            at={"date": day},
            facts={"clauses": stated(_facts(rows)), "at_most": TOLD},
        )
        for (who, day), rows in groupby(sorted(known, key=_when), key=_when)
    ]


def assumed(known: list[Known], speaker: str) -> list[dict[str, Any]]:
    """Figures that HR has not confirmed as clauses of what was assumed, one for each person who said them."""
    return [
        clause(
            "assumed-unconfirmed" if who == speaker else "assumed-unconfirmed-of",
            who={"text": who},
            facts={"clauses": stated(_facts(rows))},
        )
        for who, rows in groupby(sorted(known, key=lambda one: one["who"]), key=lambda one: one["who"])
    ]


def _when(one: Known) -> tuple[str, str]:
    return one["who"], one["at"][:10]


def _facts(rows: Any) -> list[tuple[str, Any]]:
    return [(one["fact"], one["value"]) for one in rows]
