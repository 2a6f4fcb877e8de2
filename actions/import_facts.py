"""What a file says as a piece of a Case."""

from typing import Any

from actions import paths
from actions.tables import Reading
from actions.tables.names import department_key


def facts_of(reading: Reading, apart: list[list[str]]) -> tuple[dict[str, Any], dict[str, str]]:
    """The piece of a Case, and the canonical keys of its departments.

    Leavers are set month by month, so the same file again says the same. ``apart`` are groups of names that were
    said to be different departments: each keeps a key of its own.
    """
    piece: dict[str, Any] = {}
    if reading.company:
        piece["turnover"] = {"leavers": reading.company}
    rows = [
        {
            "name": name,
            **({} if one.headcount is None else {"headcount": one.headcount}),
            **({} if one.key_users is None else {"key_users": one.key_users}),
            **({"leavers": one.leavers} if one.leavers else {}),
        }
        for name, one in reading.departments.items()
    ]
    if rows:
        piece["departments"] = rows
    if reading.roster:
        piece["roster"] = reading.roster
    own = {name for group in apart for name in group}
    keys = {name: (None if name in own else department_key(name)) or paths.fold(name) for name in reading.departments}
    return piece, keys
