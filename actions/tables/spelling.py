"""Names that may be one department written twice. They are asked about, never joined on a guess."""

import re
from collections.abc import Iterable
from functools import lru_cache

from actions.paths import fold
from actions.tables.names import department_key, plain

_EN = ("department", "dept", "team", "division", "group", "unit")
_RU = ("отдел", "департамент", "служба", "управление", "подразделение", "группа", "команда")
_WORDS_FOR_DEPARTMENT = frozenset((*_EN, *_RU))
_CJK_ENDING = re.compile(r"(?:部门|部|组|团队|中心|科|处|室)$")
_CJK = re.compile(r"[\u3400-\u9fff]")
SHORT, LONG = 4, 7
"""Letters of a word from which on one wrong letter is a slip, and two are."""


def groups(names: Iterable[str]) -> list[list[str]]:
    """Groups of two or more names that may mean the same department, in the order of the names."""
    names = list(names)
    parent = list(range(len(names)))

    def root(index: int) -> int:
        while parent[index] != index:
            index = parent[index]
        return index

    for later in range(len(names)):
        for earlier in range(later):
            if root(later) != root(earlier) and alike(names[earlier], names[later]):
                parent[root(later)] = root(earlier)
    found: dict[int, list[str]] = {}
    for index, name in enumerate(names):
        found.setdefault(root(index), []).append(name)
    return [group for group in found.values() if len(group) > 1]


def alike(one: str, other: str) -> bool:
    """Whether two names may be the same: another usual name, another word for department, or a slip of the pen."""
    if fold(one) == fold(other):
        return True
    key = department_key(one)
    if key is not None and key == department_key(other):
        return True
    first, second = _core(one), _core(other)
    return first == second or _slip(first, second)


@lru_cache(8192)
def _core(name: str) -> tuple[str, ...]:
    """The words of a name without those that only say that it is a department."""
    words = [_CJK_ENDING.sub("", word) or word for word in plain(name).split()]
    return tuple(word for word in words if word not in _WORDS_FOR_DEPARTMENT) or tuple(words)


def _slip(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one word differs by a slip, and all others are equal. Chinese and numbers are never slips."""
    if len(one) != len(other):
        return False
    different = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(different) != 1:
        return False
    a, b = different[0]
    if _CJK.search(a + b) or any(letter.isdigit() for letter in a + b):
        return False
    shorter = min(len(a), len(b))
    allowed = 2 if shorter >= LONG else 1 if shorter >= SHORT else 0
    return abs(len(a) - len(b)) <= allowed and _distance(a, b) <= allowed


def _distance(one: str, other: str) -> int:
    """Letters to insert, drop, change or swap with their neighbour (Damerau's distance of adjacent swaps)."""
    before, last = [], list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        row = [i]
        for j, b in enumerate(other, start=1):
            best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before, last = last, row
    return last[-1]
