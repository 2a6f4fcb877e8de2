"""What has been read off a message so far: facts with their limits, departments, refusals, remarks.

A fact rule calls `put`; whatever cannot be is refused here, whatever is vague is noted here, once for all rules.
"""

import functools
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from bot.nlu.facts.core import VALUES, Match, Row, char
from bot.nlu.facts.periods import Period

PEOPLE = (0, 10_000_000)
TEAM = (0, 1000)  # seats of a project team in one department
DAYS = ("1990-01-01", "2080-12-31")  # a plan outside of them is a typing error
# Field -> what is accepted. A rate of 5 is five leavers a year per seat: above it a percentage is a typing error.
LIMITS: dict[str, tuple[float, float]] = {
    "headcount": PEOPLE,
    "headcount_a_year_ago": PEOPLE,
    "key_users": TEAM,
    "key_users_per_department": TEAM,
    "vacancies": TEAM,
    "leavers_per_year": PEOPLE,
    "rate": (0, 5),
    "duration_weeks": (0.1, 520),
    "target_coverage": (0.01, 0.99),
}
LONGEST = 100  # atoms of one sentence
COUNTS = frozenset({"headcount", "headcount_a_year_ago", "key_users", "key_users_per_department", "vacancies"})

# A sentence that ends with a question mark and begins so is a question as a whole.
QUESTIONS = ("QWORD", "BE", "ASKOK", "ABOUT", "WHY", "HOWLONG", "CANDO")

DATES = frozenset({"earliest_start", "go_live_by", "settled_from", "staffed_from"})
INTERVALS = frozenset({"desired_start", "annual_break"})

# Where a field lives when it is said of the whole company.
_COMPANY = {
    "headcount": "headcount",
    "key_users": "key_users_per_department",
    "rate": "turnover.rate",
    "leavers_per_year": "turnover.leavers_per_year",
    "leavers": "turnover.leavers",
    "peak_months": "turnover.peak_months",
    "busy_months": "busy_months",
}


@dataclass(frozen=True)
class Department:
    """A department as the person named it, and the key under which all its usual names meet.

    `usual` is the plain name behind it where one key has several that a company may well have side by side
    ("бухгалтерия" and "финансы"); see `departments.told_apart`.
    """

    name: str
    key: str
    usual: str = ""


@dataclass
class Reading:
    row: Row
    text: str
    today: date
    facts: dict[str, Any] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)  # department name -> key, for all that were mentioned
    stated: dict[str, dict[str, Any]] = field(default_factory=dict)  # key -> department entry of the facts
    refused: list[dict] = field(default_factory=list)
    remarks: list[dict] = field(default_factory=list)
    vague: list[str] = field(default_factory=list)
    hypothetical: bool = False
    added: dict[str, int] = field(default_factory=dict)  # department name -> key users more than there are
    times: float = 1  # how often a year the last count or rate was meant
    at: int = 0  # where in the row the last fact was read
    topic: str = ""  # the field that was stated last: "Sales has two key users, Service one"

    # --- where things stand ---------------------------------------------------------------------------------------

    def __post_init__(self) -> None:
        kinds = [a.kind for a in self.row.atoms]
        self._sentences = _stretches(kinds, ("STOP", "QUESTION"))
        self._clauses = _stretches(kinds, ("STOP", "QUESTION", "COMMA", "COLON", "BUT"))

    def sentence(self, i: int) -> tuple[int, int]:
        """The atoms [a, b) of the sentence around position i."""
        return self._sentences[i]

    def clause(self, i: int) -> tuple[int, int]:
        """The atoms [a, b) between the marks around position i."""
        return self._clauses[i]

    def has(self, span: tuple[int, int], *kinds: str) -> bool:
        """Whether any atom of the span is of one of the kinds."""
        return _any_of(kinds).search(self.row.kinds, *span) is not None

    def asked_question(self, i: int) -> bool:
        """Whether what stands around i is asked and not told: the last clause before a question mark, or any if
        the sentence asks.

        "We are 80 people in Milan, start in March?" tells the headcount and asks for the start.
        """
        a, b = self.sentence(i)
        clause = self.clause(i)
        if self.row.kind(a) in ("QWORD", "WHY") or self.has(clause, "QWORD", "WHY"):
            return True  # people leave the question mark out
        return self.row.kind(b) == "QUESTION" and (clause[1] == b or self.row.kind(a) in QUESTIONS)

    def scope(self, m: Match, i: int | None = None, j: int | None = None) -> list[Department] | None:
        """The departments that a number at [i, j) (default: the whole match) is said of; None for the company.

        First what follows it at once ("40 people in Sales"), then what stands inside or before it in the clause
        or the sentence, as
        long as no "we" or "the company" stands in between; a possessive reaches back to the sentence before.
        """
        i, j = (m.start, m.end) if i is None else (i, j)
        atoms = self.row.atoms
        a, b = self.clause(j - 1)
        for k in range(j, min(b, j + 4)):
            if atoms[k].kind == "DEPT" and (
                k == j or atoms[k - 1].kind in ("IN", "OF", "FROM", "FOR", "ART", "ON", "TO", "OPEN")
            ):
                return atoms[k].value
            if atoms[k].kind in ("NUM", "PERIOD", "COMPANY", "DUR"):
                break
        inside = [x.value for x in atoms[i:j] if x.kind == "DEPT"]
        if inside:
            return inside[0]
        start, _ = self.sentence(i)
        for k in range(i - 1, start - 1, -1):
            if atoms[k].kind == "DEPT":
                return atoms[k].value
            if atoms[k].kind == "COMPANY":
                # "in Sales we have 40": the department frames the sentence
                if (
                    k
                    and atoms[k - 1].kind in ("DEPT", "COMMA")
                    and any(x.kind == "DEPT" for x in atoms[start:k])
                    and atoms[start].kind == "IN"
                ):
                    continue
                return None
        for k in range(j, b):
            if (
                atoms[k].kind == "DEPT"
                and atoms[k - 1].kind in ("IN", "FROM", "OF", "FOR")
                and not any(x.kind == "COMPANY" for x in atoms[a:i])
            ):
                return atoms[k].value
        if self.has((a, b), "ITS"):
            for k in range(start - 1, -1, -1):
                if atoms[k].kind == "DEPT":
                    return atoms[k].value
        return self.talked_about(m) if self.has((a, b), "THERE") else None

    def talked_about(self, m: Match) -> list[Department] | None:
        """The department that the newest facts of the conversation are about; None where they are not about one."""
        path = m.context.recent[0][0] if m.context.recent else ""
        name = path.partition("departments[")[2].partition("]")[0]
        return [Department(name, name.casefold())] if name else None

    # --- stating ---------------------------------------------------------------------------------------------------

    def entry(self, department: Department) -> dict[str, Any]:
        """The department's entry in the facts, made when it is first needed, under the name that was said first."""
        name = next((name for name, key in self.named.items() if key == department.key), department.name)
        return self.stated.setdefault(department.key, {"name": name})

    def put(self, scope: list[Department] | None, name: str, value: Any, text: str = "") -> bool:
        """State a field of departments, or (None) of the company. False where it was refused or only vague."""
        self.topic = name
        if scope is None:
            return self.put_path(_COMPANY.get(name, name), value, text)
        good = True
        for department in scope:
            value_ = self._checked(f"departments[{department.name}].{name}", name, value, text)
            if value_ is None:
                good = False
                continue
            self._merge(self.entry(department), name, value_)
        return good

    def put_path(self, path: str, value: Any, text: str = "") -> bool:
        """State a fact by its dotted path; departments as departments[Sales].headcount."""
        if path.startswith("departments["):
            name, _, field_ = path[len("departments[") :].partition("].")
            key = next((k for n, k in self.named.items() if n == name), name.casefold())
            return self.put([Department(name, key)], field_, value, text)
        *parents, name = path.split(".")
        value = self._checked(path, name, value, text)
        if value is None:
            return False
        at = self.facts
        for parent in parents:
            at = at.setdefault(parent, {})
        self._merge(at, name, value)
        return True

    @staticmethod
    def _merge(at: dict[str, Any], name: str, value: Any) -> None:
        """The newest wins; months of leavers add up, sets of months unite."""
        if name == "leavers":
            at.setdefault(name, {}).update(value)
        elif name in ("peak_months", "busy_months"):
            at[name] = sorted({*at.get(name, []), *value})
        elif name == "regions":
            at[name] = [*at.get(name, []), *(v for v in value if v not in at.get(name, []))]
        else:
            at[name] = value

    def _checked(self, path: str, name: str, value: Any, text: str) -> Any:
        if value is None:
            if path not in self.vague:
                self.vague.append(path)
            return None
        days = value.values() if name in INTERVALS and isinstance(value, dict) else [value] if name in DATES else []
        if not all(d is None or DAYS[0] <= d <= DAYS[1] for d in days):
            self.refuse("out_of_range", path, text or str(value), {"min": DAYS[0], "max": DAYS[1]})
            return None
        if name == "leavers" and not all(PEOPLE[0] <= n <= PEOPLE[1] and n == int(n) for n in value.values()):
            self.refuse("out_of_range", path, text, {"min": PEOPLE[0], "max": PEOPLE[1]})
            return None
        if name in LIMITS and isinstance(value, (int, float)):
            low, high = LIMITS[name]
            if not low <= value <= high or (name in COUNTS and value != int(value)):
                self.refuse("out_of_range", path, text or str(value), {"min": low, "max": high})
                return None
            if name in COUNTS:
                return int(value)
        return value

    def refuse(self, code: str, fact: str, text: str, accepted: dict | None = None) -> None:
        if not any(r["fact"] == fact and r["text"] == text for r in self.refused):
            self.refused.append({"code": code, "fact": fact, "text": text, "accepted": accepted})

    def remark(self, kind: str, fact: str, **more: Any) -> None:
        self.remarks.append({"kind": kind, "fact": fact, **more})


@functools.cache
def _any_of(kinds: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"[{''.join(map(char, kinds))}]")


def _stretches(kinds: list[str], marks: tuple[str, ...]) -> list[tuple[int, int]]:
    """For each position (and the one behind the last) the stretch [a, b) between marks it lies in; a mark ends its own.

    No sentence is longer than LONGEST: text without marks is cut, so that reading stays linear in its length.
    """
    out: list[tuple[int, int]] = []
    start = 0
    for i, kind in enumerate([*kinds, marks[0]]):
        if kind in marks or i - start >= LONGEST:
            out += [(start, i)] * (i + 1 - start)
            start = i + 1
    return out


def day_after(period: Period) -> date | None:
    """The first day after a period (of its core, without the preposition)."""
    end = period.core.end
    return end + timedelta(1) if end else None


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def spend(m: Match) -> None:
    """Mark the values a fact rule has captured as used, so that no later rule takes them for something else."""
    m.context.reading.at = m.start
    for i in m.captured():
        if m.row.atoms[i].kind in VALUES:
            m.row.spend(i)
