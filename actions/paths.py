"""Names of single facts inside a Case, and reading and writing a Case by them.

A path in text, as in `changed`, `assumptions` and `questions`:

    headcount                          a fact of the case itself: regions, busy_months, annual_break, ...
    project.duration_weeks             a fact of a group: project, growth, turnover
    readiness.<item>                   the answer to one readiness item; the id is all after the first dot
    turnover.leavers.2026-03           people who left in one month
    departments[Sales]                 a department, as such
    departments[Sales].key_users       a fact of a department; the name is everything up to the last "]"
    departments[Sales].leavers.2026-03 people who left it in one month
    roster[Chen]                       one person's row of the roster, always written whole

In code a path is the tuple of its parts, ("departments", "Sales", "key_users"). A Case here is one without
`as_of`, which is no fact but the day the advice is for, and without nulls: an unknown fact is an absent key.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

Path = tuple[str, ...]

GROUPS = frozenset({"project", "growth", "turnover", "readiness"})
ROWS = {"departments": "name", "roster": "person"}  # lists of rows and the field that names a row

_ROW = re.compile(r"(departments|roster)\[(.+)\](?:\.([a-z_]+)(?:\.([^.\]]+))?)?", re.DOTALL)
_UNWRITABLE = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")  # control characters, halves of characters
_WORD = re.compile(r"[a-z_]+")


class BadPath(ValueError):
    """A text that names no place in a Case; `path` is that text."""

    def __init__(self, path: str):
        super().__init__(f"{path!r} names no fact of a case")
        self.path = path


@lru_cache(4096)
def fold(name: str) -> str:
    """A name as it is compared: width, case and spaces do not tell two names apart."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def text(path: Path) -> str:
    """The path in text."""
    if path[0] in ROWS and len(path) > 1:
        return ".".join((f"{path[0]}[{path[1]}]", *path[2:]))
    return ".".join(path)


@lru_cache(4096)
def parse(written: str) -> Path:
    """The path that a text means, a whole group or list included. BadPath where it is none."""
    if row := _ROW.fullmatch(written):
        path = tuple(part for part in row.groups() if part)
        if (path[0] == "roster" and len(path) > 2) or (len(path) > 3 and path[2] != "leavers"):
            raise BadPath(written)
        return path
    head, *rest = written.split(".", 1) if written.startswith("readiness.") else written.split(".")
    plain = not rest and _WORD.fullmatch(head)
    grouped = head in GROUPS and len(rest) == 1 and rest[0]
    month = head == "turnover" and len(rest) == 2 and rest[0] == "leavers" and rest[1]
    if head == "as_of" or not (plain or grouped or month):
        raise BadPath(written)
    return (head, *rest)


def part(path: Path, value: Any) -> dict:
    """The piece of a Case with this one value: ("project", "name"), "X" gives {"project": {"name": "X"}}."""
    if path[0] in ROWS and len(path) > 1:
        if len(path) > 2:
            value = part(path[2:], value)
        row = {ROWS[path[0]]: path[1], **(value if isinstance(value, dict) else {})}
        return {path[0]: [row]}
    for key in reversed(path):
        value = {key: value}
    return value


def leaves(piece: dict) -> tuple[list[tuple[Path, Any]], list[str]]:
    """Every single statement of a piece of a Case, with its path, and what has no place in a Case, as text.

    A null says that the fact, or the whole group, list or count by month, is cleared.
    """
    found: list[tuple[Path, Any]] = []
    misplaced: list[str] = []
    for key, value in piece.items():
        if not isinstance(key, str) or key == "as_of":
            misplaced.append(str(key))
        elif key in GROUPS and value is not None:
            _group(found, misplaced, (key,), value)
        elif key in ROWS and value is not None:
            _rows(found, misplaced, key, value)
        else:
            found.append(((key,), value))
    misplaced += [text(path) for path, _ in found if not _can_be_named(path)]
    return [one for one in found if _can_be_named(one[0])], misplaced


def _group(found: list, misplaced: list, path: Path, value: Any) -> None:
    if not isinstance(value, dict):
        misplaced.append(text(path))
        return
    for key, inner in value.items():
        if key == "leavers" and path[0] != "readiness" and inner is not None:
            if isinstance(inner, dict):
                found += [((*path, key, str(month)), count) for month, count in inner.items()]
            else:
                misplaced.append(text((*path, key)))
        else:
            found.append(((*path, str(key)), inner))


def _can_be_named(path: Path) -> bool:
    """Whether the path in text means this path again: not where a part holds dots or brackets of its own."""
    try:
        return parse(text(path)) == path
    except BadPath:
        return False


def _rows(found: list, misplaced: list, key: str, rows: Any) -> None:
    for row in rows if isinstance(rows, list) else [None]:
        name = row.get(ROWS[key]) if isinstance(row, dict) else None
        if not _is_name(name) or not _is_name(row.get("department", name)):
            misplaced.append(key)
        elif key == "roster":
            found.append(((key, name), row))
        else:
            facts = {field: value for field, value in row.items() if field != ROWS[key]}
            if facts:
                _group(found, misplaced, (key, name), facts)
            else:
                found.append(((key, name), {ROWS[key]: name}))


def _is_name(name: Any) -> bool:
    return isinstance(name, str) and bool(name.strip()) and not _UNWRITABLE.search(name)


def row_of(facts: dict, key: str, name: str) -> dict | None:
    """The row of that name in `departments` or `roster`, compared folded; None where there is none."""
    folded = fold(name)
    return next((row for row in facts.get(key, ()) if fold(row[ROWS[key]]) == folded), None)


def get(facts: dict, path: Path) -> Any:
    """The value at a path, None where nothing is known."""
    if path[0] in ROWS and len(path) > 1:
        here: Any = row_of(facts, path[0], path[1])
        rest = path[2:]
    else:
        here, rest = facts, path
    for key in rest:
        if not isinstance(here, dict):
            return None
        here = here.get(key)
    return here


def put(facts: dict, path: Path, value: Any) -> None:
    """Write one value in place; None clears it.

    Groups and lists that become empty go; a department without facts stays. Writing a fact of an unknown
    department adds it; writing a department that is there leaves its facts.
    """
    if path[0] in ROWS and len(path) > 1:
        _put_row(facts, path, value)
    else:
        _put_in(facts, path, value)


def _put_row(facts: dict, path: Path, value: Any) -> None:
    key, name = path[:2]
    row = row_of(facts, key, name)
    if len(path) == 2 and value is None:
        if row is not None:
            facts[key].remove(row)
            if not facts[key]:
                del facts[key]
    elif row is None:
        row = {ROWS[key]: name} if len(path) > 2 else dict(value)
        facts.setdefault(key, []).append(row)
    elif len(path) == 2 and key == "roster":
        facts[key][facts[key].index(row)] = dict(value)  # not in place: the old row stands in a change
    if len(path) > 2:
        _put_in(row, path[2:], value)


def _put_in(here: dict, path: Path, value: Any) -> None:
    key, *rest = path
    if rest:
        inner = here.setdefault(key, {})
        _put_in(inner, tuple(rest), value)
        if not inner:
            del here[key]
    elif value is None:
        here.pop(key, None)
    else:
        here[key] = value


def below(facts: dict, path: Path) -> Iterator[Path]:
    """The paths of what is known at or under a path: what clearing it clears, by row and by month."""
    here = get(facts, path)
    if here is None:
        return
    if path in (("departments",), ("roster",)):
        yield from ((path[0], row[ROWS[path[0]]]) for row in here)
    elif isinstance(here, dict) and ((path[0] in GROUPS and len(path) == 1) or path[-1] == "leavers"):
        for key in here:
            yield from below(facts, (*path, key))
    else:
        yield path


def copy(facts: dict) -> dict:
    """A copy of a case, free to be written."""
    return {key: _copy(value) for key, value in facts.items()}


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_copy(inner) for inner in value]
    return value
