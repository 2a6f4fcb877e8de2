"""Departments with what was counted and what happened afterwards, simulated or from a file of real records."""

import csv
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Department:
    """One department: leavers by month ("2026-03") as the advisor is told them, and in the months after that.

    ``rate`` is the true yearly rate, known in a simulation only.
    """

    name: str
    headcount: int
    leavers: dict[str, int]
    later: dict[str, int]
    rate: float | None = None


def read(path: Path, held_back: int) -> list[list[Department]]:
    """The departments of each firm in a file, the last ``held_back`` months of the file kept for later.

    A CSV file has the columns department, month, leavers, headcount and may have firm; one row a department and month,
    the newest headcount before the held-back months counts. A JSONL file has an object a line with department,
    headcount, leavers and perhaps firm; with ``later`` in it, nothing else is held back.

    Raises:
        ValueError: neither a .csv nor a .jsonl file, or a row that cannot be.
    """
    if path.suffix == ".jsonl":
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    elif path.suffix == ".csv":
        rows = _gathered(path)
    else:
        raise ValueError(f"{path.name} is neither a .csv nor a .jsonl file")
    months = sorted({month for row in rows for month in row["leavers"]})
    first_later = months[-held_back] if held_back < len(months) else None
    firms = defaultdict(list)
    for row in rows:
        firms[str(row.get("firm", ""))].append(_department(row, first_later))
    return [[department for department in firm if department] for firm in firms.values()]


def _gathered(path: Path) -> list[dict]:
    found: dict[tuple[str, str], dict] = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            key = (row.get("firm") or "", row["department"])
            one = found.setdefault(key, {"firm": key[0], "department": key[1], "leavers": {}, "headcount": {}})
            one["leavers"][row["month"]] = int(row["leavers"])
            one["headcount"][row["month"]] = int(row["headcount"])
    return list(found.values())


def _department(row: dict, first_later: str | None) -> Department | None:
    """The department; None where nothing was counted before or after the cut, or nobody works there."""
    counted, later = row["leavers"], row.get("later")
    if later is None:
        if first_later is None:
            raise ValueError("the records are shorter than what is to be held back")
        later = {month: n for month, n in counted.items() if month >= first_later}
        counted = {month: n for month, n in counted.items() if month < first_later}
    people = row["headcount"]
    if isinstance(people, dict):
        before = [month for month in people if month in counted]
        people = people[max(before)] if before else 0
    return Department(str(row["department"]), int(people), counted, later) if people and counted and later else None
