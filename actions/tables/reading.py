"""What was understood of a file, and what was wrong with it."""

from dataclasses import asdict, dataclass, field
from typing import Any

MOST_PROBLEMS = 20
"""Wrong cells that are looked for before giving up on a file; a person mends a few at a time."""
MONTHS, PEOPLE, ROSTER, HEADCOUNTS = "months", "people", "roster", "headcounts"
"""Kinds of tables: leavers by month; one row a person; the roster; headcounts alone."""
OF_HR = frozenset({PEOPLE, ROSTER})
"""Kinds with one row a person, which only HR may bring."""


class BadFile(ValueError):
    """A file that is no table, or not one of the known kinds; ``reason`` names the message that says so."""

    def __init__(self, reason: str, **values: Any) -> None:
        super().__init__(reason)
        self.reason, self.values = reason, values


class BadCell(ValueError):
    """A cell that can't be; ``reason`` names the message, ``accepted`` is what would be taken instead."""

    def __init__(self, reason: str, accepted: Any = None) -> None:
        super().__init__(reason)
        self.reason, self.accepted = reason, accepted


@dataclass(frozen=True)
class Problem:
    """A wrong cell: row as the spreadsheet numbers it (from 1), header of its column, why, and what stands there."""

    row: int
    column: str
    reason: str
    value: str
    accepted: Any = None


@dataclass
class Department:
    """What a file says of one department: people now, leavers by month ("2026-03"), key users; None: nothing."""

    headcount: int | None = None
    leavers: dict[str, int] = field(default_factory=dict)
    key_users: int | None = None

    def join(self, other: "Department") -> None:
        """Take in what was counted under another spelling of the name."""
        self.headcount = _sum(self.headcount, other.headcount)
        self.key_users = _sum(self.key_users, other.key_users)
        for month, count in other.leavers.items():
            self.leavers[month] = self.leavers.get(month, 0) + count


def _sum(one: int | None, other: int | None) -> int | None:
    return one if other is None else other if one is None else one + other


@dataclass
class Reading:
    """One table, understood.

    Attributes:
        kind: MONTHS, PEOPLE, ROSTER or HEADCOUNTS.
        sheet: its name, None in a file that has no sheets.
        language: of the headers.
        departments: by name as first written in the file.
        company: leavers by month where the table knows no departments.
        roster: rows of Case.roster.
        span: first and last month that the leavers were counted in, None without leavers.
        rows: how many rows were used. skipped: rows that were not, with the reason (``total``, ``note``, ``gone``).
        later: people who leave after today and are counted as still there.
        order: ``dmy`` or ``mdy`` where the dates could be either; sample: one such date as written.
        problems: wrong cells; a reading that has any is not stored.
        same: other spellings of a name that differ in nothing but case and width, by name.
    """

    kind: str
    sheet: str | None
    language: str
    departments: dict[str, Department] = field(default_factory=dict)
    company: dict[str, int] = field(default_factory=dict)
    roster: list[dict[str, Any]] = field(default_factory=list)
    span: tuple[str, str] | None = None
    rows: int = 0
    skipped: list[tuple[int, str]] = field(default_factory=list)
    later: int = 0
    order: str | None = None
    sample: str | None = None
    problems: list[Problem] = field(default_factory=list)
    same: dict[str, list[str]] = field(default_factory=dict)

    @property
    def leavers(self) -> int:
        """People who left, all departments and months together."""
        return sum(sum(one.leavers.values()) for one in self.departments.values()) + sum(self.company.values())

    @property
    def months(self) -> int:
        """Months from the first to the last counted one."""
        if self.span is None:
            return 0
        first, last = (int(month[:4]) * 12 + int(month[5:]) for month in self.span)
        return last - first + 1

    @property
    def headcount(self) -> int | None:
        """People in all departments now, None where the file knows of none."""
        known = [one.headcount for one in self.departments.values() if one.headcount is not None]
        return sum(known) if known else None

    def join(self, names: list[str], into: str) -> None:
        """Make one department of several, under a name that may be a new one; people of the roster go along."""
        together: dict[str, Department] = {}
        for name, one in self.departments.items():
            if name in names and into in together:
                together[into].join(one)
            else:
                together[into if name in names else name] = one
        self.departments = together
        for person in self.roster:
            if person["department"] in names:
                person["department"] = into

    def to_json(self) -> dict[str, Any]:
        """As JSON, for the database."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "Reading":
        """From ``to_json``."""
        departments = {name: Department(**one) for name, one in stored["departments"].items()}
        problems = [Problem(**one) for one in stored["problems"]]
        span = stored["span"] and tuple(stored["span"])
        skipped = [tuple(one) for one in stored["skipped"]]
        return cls(**{**stored, "departments": departments, "problems": problems, "span": span, "skipped": skipped})
