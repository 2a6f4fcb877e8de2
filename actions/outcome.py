"""What HR did to the figures of a project that was put before them, for the one who asked and for HR itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from actions import engine
from actions.facts import yearly_twin
from actions.speech import Part, clause, part, stated, texts, typed
from actions.store import Heard, Review
from actions.window import moved

if TYPE_CHECKING:
    from actions.turn import Turn

# Departments that stand for a project without a name.
NAMED = 3
NOTHING = (None, [])


@dataclass(frozen=True)
class Outcome:
    """What HR did to the figures: ``changed`` as (path, before, after), ``confirmed`` as (path, value); the window
    without and with it, and the case with it; the newest change it rests on.
    """

    who: str
    changed: list[tuple[str, Any, Any]]
    confirmed: list[tuple[str, Any]]
    before: dict[str, Any] | None
    advice: dict[str, Any]
    case: dict[str, Any]
    newest: int


def outcome_of(turn: Turn, review: Review) -> Outcome:
    """What HR has said about the project that is news to the person who asked."""
    heard = turn.store.reviews.heard(review)
    before = engine.advise({"as_of": turn.today.isoformat(), **turn.store.reviews.without_hr(review)})
    case = {"as_of": turn.today.isoformat(), **review.facts}
    advice = engine.advise(case)
    changed, confirmed = _both(heard, {one["fact"]: one["value"] for one in before["assumptions"]})
    newest = max([one.id for one in heard] + [review.since, review.told or 0])
    who = heard[-1].who if heard else review.answered_by or ""
    return Outcome(who, changed, confirmed, before["window"], advice, case, newest)


def _both(heard: Iterable[Heard], assumed: dict[str, Any]) -> tuple[list[tuple[str, Any, Any]], list[tuple[str, Any]]]:
    """Per path what it was before HR spoke and what it is now; the same, or what was assumed, is a confirmation."""
    ends: dict[str, tuple[Any, Any]] = {}
    for one in heard:
        ends[one.path] = (ends.get(one.path, (one.old,))[0], one.new)
    confirmed = [(path, new) for path, (old, new) in ends.items() if new in (old, assumed.get(path, old))]
    alike = {path for path, _ in confirmed}
    return [(path, old, new) for path, (old, new) in ends.items() if path not in alike], confirmed


def in_words(outcome: Outcome, may_see: Callable[[str], bool]) -> list[Part]:
    """The changes, the confirmations and how the window moved, for one who may see some of the facts."""
    seen = [one for one in outcome.changed if may_see(one[0])]
    said: list[Part] = []
    if seen:
        said.append(part("review-changed", changes={"clauses": _changes(seen)}))
    confirmed = [one for one in outcome.confirmed if may_see(one[0])]
    if confirmed:
        said.append(part("review-confirmed", facts={"clauses": stated(confirmed)}))
    if len(seen) + len(confirmed) < len(outcome.changed) + len(outcome.confirmed):
        said.append(part("review-kept-by-hr"))
    if not outcome.changed and not outcome.confirmed:
        said.append(part("review-nothing-changed"))
    return said + moved(outcome.before, outcome.advice, outcome.case)


def _changes(changed: Iterable[tuple[str, Any, Any]]) -> list[dict[str, Any]]:
    """Each change with what it was before, where there was something before: of who leaves in a year perhaps in the
    other measure.
    """
    before = {path: (path, old) for path, old, _ in changed if old not in NOTHING}
    after = [(path, new) for path, _, new in changed]
    for path, _ in [one for one in after if one[1] is not None]:
        other = yearly_twin(path)
        if path not in before and other in before and (other, None) in after:
            before[path] = before[other]
            after.remove((other, None))
    plain = [(path, new) for path, new in after if path not in before or new in NOTHING]
    return [
        clause("review-change", fact={"clauses": stated([(path, new)])}, before=typed(*before[path]))
        for path, new in after
        if (path, new) not in plain
    ] + stated(plain)


def answered(review: Review, outcome: Outcome, here: bool) -> list[Part]:
    """That HR has gone through the figures of a project: who, and when."""
    at = {"date": (review.answered_at or review.asked_at).date().isoformat()}
    if here:
        return [part("review-answered", who={"text": outcome.who}, at=at)]
    return [part("review-answered-of", who={"text": outcome.who}, at=at, project=named(review))]


def named(review: Review) -> dict[str, Any]:
    """A project by its name, else by its departments, else by who runs it."""
    return called(review.facts) or clause("review-project-of", who={"text": review.asked_by})


def called(facts: Mapping[str, Any]) -> dict[str, Any] | None:
    """What a project may be called: its name, else its departments; None where it has neither."""
    name = (facts.get("project") or {}).get("name")
    if name:
        return {"text": name}
    departments = [row["name"] for row in facts.get("departments") or []]
    return clause("review-project-with", names=texts(departments[:NAMED])) if departments else None
