"""The figures of a project that HR goes through, one by one: what was said and what was assumed (S4.3e)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from actions import engine, trust
from actions.paths import get, parse
from actions.privacy import HR
from actions.speech import stated

if TYPE_CHECKING:
    from actions.turn import Turn

# Figures named at a glance; each is asked about in its turn.
LISTED = 6
_MONTH = re.compile(r"\.\d{4}-\d{2}$")


@dataclass(frozen=True)
class Figure:
    """One figure to confirm. ``path`` is asked about; ``facts`` are the stored paths with values behind it, several
    where leavers were counted by month. ``who`` said it, None where it was assumed.
    """

    path: str
    facts: tuple[tuple[str, Any], ...]
    who: str | None

    @property
    def words(self) -> dict[str, Any]:
        """The figure as clauses."""
        return {"clauses": stated(self.facts)}


def to_confirm(turn: Turn) -> list[Figure]:
    """What HR has not confirmed yet, turnover first, what was said before what was assumed."""
    said: dict[tuple[str, str], list[tuple[str, Any]]] = {}
    for path, origin in turn.project.origins.items():
        if trust.of_hr(path) and origin["role"] != HR:
            whole = (_MONTH.sub("", path), origin["who"])
            said.setdefault(whole, []).append((path, get(turn.project.facts, parse(path))))
    found = [Figure(path, tuple(sorted(facts)), who) for (path, who), facts in said.items()]
    found += [
        Figure(one["fact"], ((one["fact"], one["value"]),), None)
        for one in engine.advise(turn.case)["assumptions"]
        if trust.of_hr(one["fact"]) and turn.project.origins.get(one["fact"], {}).get("role") != HR
    ]
    return sorted(found, key=lambda one: (not trust.of_turnover(one.path), one.who is None, one.path))


def open_figures(turn: Turn) -> list[Figure]:
    """What is left to confirm in the review of this conversation, without what HR passed over."""
    passed = (turn.memory.review or {}).get("passed", [])
    return [one for one in to_confirm(turn) if one.path not in passed]


def list_them(turn: Turn, figures: list[Figure], said: str, assumed: str) -> None:
    """Name the figures at a glance, those that somebody said and those that were assumed under a message each."""
    for key, theirs in ((said, True), (assumed, False)):
        facts = [fact for one in figures if (one.who is not None) == theirs for fact in one.facts if fact[1] != []]
        if clauses := stated(facts):
            turn.say(key, paragraph=True, facts={"clauses": clauses[:LISTED]})


def ask_about(turn: Turn, figure: Figure) -> None:
    """Ask HR whether one figure is right."""
    if figure.who is not None:
        turn.say("review-said", paragraph=True, who={"text": figure.who}, facts=figure.words)
    elif figure.facts[0][1] == []:
        turn.say("review-assumed-none", paragraph=True)
    else:
        turn.say("review-supposed", paragraph=True, facts=figure.words)
    turn.offer("button-yes")
    turn.offer("button-no")
    turn.offer("button-all-correct")
    turn.send("question", fact=figure.path, options=[])
    turn.memory.review["at"] = figure.path
    turn.memory.asked = figure.path


def ask_again(turn: Turn) -> None:
    """Come back to the figure that HR was asked about, or to the next one that is left."""
    left = open_figures(turn)
    for figure in [one for one in left if one.path == turn.memory.review["at"]] or left[:1]:
        ask_about(turn, figure)
