"""Putting what was said into the case: the newest statement wins, null clears, nothing else is lost.

Pure functions. A department is the same one where its folded name is the same, or its canonical key
("Sales", "销售部"); the name that was used first stays. `leavers` grow month by month, any other value is
replaced whole.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from actions import paths

# Two ways to say how many leave in a year.
YEARLY = ("rate", "leavers_per_year")


class Change(NamedTuple):
    """A fact that changed: its path (grammar in actions.paths), old and new value, None for unknown."""

    path: str
    old: Any
    new: Any


class Refusal(NamedTuple):
    """A fact that was not taken: its path, the code of a contract error, and why, in English for the log."""

    path: str
    code: str
    message: str


def merge(
    facts: dict, new: dict, departments: Mapping[str, str], known_keys: Mapping[str, str]
) -> tuple[dict, list[Change]]:
    """The case after `new` was said, and what changed; neither argument is touched.

    `departments` has the canonical key of every department named in this message, `known_keys` of those
    already in the case (Project.keys). Saying the same again changes nothing. Raises paths.BadPath where
    `new` holds what no case can hold.
    """
    said, misplaced = paths.leaves(new)
    if misplaced:
        raise paths.BadPath(misplaced[0])
    merged = paths.copy(facts)
    changes: list[Change] = []
    keys = folded({**known_keys, **departments})
    for path, value in said:
        changes += _state(merged, path, value, keys)
    return merged, changes


def known_already(
    facts: dict, new: dict, departments: Mapping[str, str], known_keys: Mapping[str, str]
) -> list[Change]:
    """What `new` states that the case has already, as changes whose old and new value are equal."""
    keys = folded({**known_keys, **departments})
    known = []
    for path, value in paths.leaves(new)[0]:
        at_home = _at_home(facts, path, keys)
        if value is not None and paths.get(facts, at_home) == value:
            known.append(Change(paths.text(at_home), value, value))
    return known


def count_on(
    facts: Mapping[str, Any],
    said: dict[str, Any],
    added: Mapping[str, int],
    named: Mapping[str, str],
    keys: Mapping[str, str],
) -> None:
    """Turn "one more in Finance" into how many there would be, in ``said`` itself.

    ``added`` says for a department of ``said`` how many more. They are counted on its own key users, else on those of
    every department, else on the one that each lends as a rule (S4.3b). ``named`` and ``keys`` are canonical keys of
    the departments named and known.
    """
    for row in said.get("departments") or []:
        if row["name"] not in added or row.get("key_users") is None:
            continue
        key = named.get(row["name"])
        known = (
            one
            for one in facts.get("departments") or []
            if paths.fold(one["name"]) == paths.fold(row["name"]) or (key and keys.get(one["name"]) == key)
        )
        counts = [next(known, {}).get("key_users"), facts.get("key_users_per_department"), 1]
        row["key_users"] = next(count for count in counts if count is not None) + added[row["name"]]


def accept(
    facts: dict,
    new: dict,
    departments: Mapping[str, str],
    known_keys: Mapping[str, str],
    check: Callable[[dict], None],
) -> tuple[dict, list[Change], list[Refusal]]:
    """`merge`, refusing one by one the facts that would make the case invalid; for those the old value stays.

    `check` takes the facts and raises an exception with `code`, `path` and `message` (advisor.InvalidCase)
    where they are no valid case; the facts that are stored already are taken to be valid.
    """
    said, misplaced = paths.leaves(new)
    refused = [Refusal(path, "bad_case", "no fact of a case") for path in misplaced]
    keys = folded({**known_keys, **departments})
    merged, changes = paths.copy(facts), []
    for path, value in said:
        changes += _state(merged, path, value, keys)
    if not changes or _refusal(check, merged, "") is None:
        return merged, changes, refused
    merged, changes = paths.copy(facts), []
    for path, value in said:
        tried = paths.copy(merged)
        made = _state(tried, path, value, keys)
        refusal = _refusal(check, tried, paths.text(path)) if made else None
        if refusal:
            refused.append(refusal)
        else:
            merged = tried
            changes += made
    return merged, changes, refused


def set_path(facts: dict, path: str, value: Any, known_keys: Mapping[str, str]) -> tuple[dict, list[Change]]:
    """`merge` for one fact from a button, a date picker or an edited field.

    None clears the fact, or takes the department out. A bare date for `project.desired_start` means that day.
    Raises paths.BadPath where the path names no fact.
    """
    where = paths.parse(path)
    if where == ("project", "desired_start") and isinstance(value, str):
        value = {"from": value, "to": value}
    if value is not None:
        return merge(facts, paths.part(where, value), {}, known_keys)
    merged = paths.copy(facts)
    return merged, _state(merged, where, None, folded(known_keys))


def superseded(facts: dict, changes: Iterable[Change]) -> list[Change]:
    """What a newer statement of the same thing replaces: of who leaves in a year, the rate replaces the number of
    people and the other way round, unless both were said at once.
    """
    stated = {change.path for change in changes if change.new is not None}
    gone = []
    for twin in filter(None, map(yearly_twin, sorted(stated))):
        old = paths.get(facts, paths.parse(twin))
        if twin not in stated and old is not None:
            gone.append(Change(twin, old, None))
    return gone


def yearly_twin(path: str) -> str | None:
    """The other measure of who leaves in a year, in the same place; None for any other fact."""
    *place, measure = paths.parse(path)
    return paths.text((*place, YEARLY[1 - YEARLY.index(measure)])) if place and measure in YEARLY else None


def rebase(facts: dict, changes: Iterable[Change], keys: Mapping[str, str]) -> tuple[dict, list[Change]]:
    """The same changes made to other facts, with the old values met there, as in a replay."""
    rebased = paths.copy(facts)
    made = []
    keys = folded(keys)
    for change in changes:
        path = _at_home(rebased, paths.parse(change.path), keys)
        made.append(Change(paths.text(path), paths.get(rebased, path), change.new))
        paths.put(rebased, path, change.new)
    return rebased, made


def folded(keys: Mapping[str, str]) -> dict[str, str]:
    """Canonical keys by the folded name of the department."""
    return {paths.fold(name): key for name, key in keys.items()}


def _same_department(facts: dict, name: str, keys: Mapping[str, str]) -> str:
    """The name under which the case knows this department; the given one where it does not know it."""
    used = [row["name"] for row in facts.get("departments", ())]
    used += [row["department"] for row in facts.get("roster", ()) if "department" in row]
    wanted = paths.fold(name)
    key = keys.get(wanted)
    same = (known for known in used if paths.fold(known) == wanted)
    alike = (known for known in used if key is not None and keys.get(paths.fold(known)) == key)
    return next(same, None) or next(alike, None) or name


def _refusal(check: Callable[[dict], None], facts: dict, path: str) -> Refusal | None:
    """Why these facts are no valid case, None where they are; `path` is what was stated last."""
    try:
        check(facts)
    except ValueError as wrong:
        code, message = getattr(wrong, "code", None), getattr(wrong, "message", None)
        if code is None:
            raise
        return Refusal(path, code, message or str(wrong))
    return None


def _state(facts: dict, path: paths.Path, value: Any, keys: Mapping[str, str]) -> list[Change]:
    """Write one statement into `facts`; the changes that it made, none where it was known."""
    path = _at_home(facts, path, keys)
    if value is None:
        written = [(gone, None) for gone in paths.below(facts, path)]
    elif len(path) == 2 and path[0] in paths.ROWS:
        written = [(path, _row(facts, path, value, keys))]
    else:
        written = [(path, value)]
    changes = []
    for where, new in written:
        old = paths.get(facts, where)
        if old != new:
            changes.append(Change(paths.text(where), old, new))
            paths.put(facts, where, new)
    return changes


def _row(facts: dict, path: paths.Path, value: dict, keys: Mapping[str, str]) -> dict:
    """What is stored for a row: of a known department all it had, of a person the new fields over the old."""
    known = paths.row_of(facts, *path) or {}
    if path[0] == "departments":
        return known or {"name": path[1]}
    row = {**known, **value, "person": path[1]}
    if row.get("department"):
        row["department"] = _same_department(facts, row["department"], keys)
    return {field: inner for field, inner in row.items() if inner is not None}


def _at_home(facts: dict, path: paths.Path, keys: Mapping[str, str]) -> paths.Path:
    """The path with the name under which the case knows that department or person."""
    if len(path) < 2 or path[0] not in paths.ROWS:
        return path
    if path[0] == "departments":
        return ("departments", _same_department(facts, path[1], keys), *path[2:])
    known = paths.row_of(facts, *path[:2])
    return path if known is None else ("roster", known["person"], *path[2:])
