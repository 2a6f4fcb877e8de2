"""Durations: weeks = months x 365.25 / 12 / 7, unrounded; of a range the longer one is taken, and it is said."""

from dataclasses import dataclass
from typing import Any

from bot.nlu.facts.core import MACROS, Match, Rules

rules = Rules("durations")

WEEKS_A_MONTH = 365.25 / 12 / 7
_MONTHS = {"UMONTH": 1, "UQUARTER": 3, "UHALF": 6, "UYEAR": 12}
_DAYS = {"UDAY": 1, "UWEEK": 7}


@dataclass(frozen=True)
class Length:
    """A stretch of time without a place in the calendar. `workdays` are counted apart, five a week."""

    months: float = 0
    days: float = 0
    workdays: float = 0
    ranged: bool = False  # said as "3 to 4 months": the longer one
    vague: bool = False  # "a couple of months": good enough for a date, not for a fact
    unit: str = ""  # the one unit it was said in, and how many of them
    n: float = 0
    single: bool = False  # "a month", without a number: beside a count it means "per month"

    @property
    def weeks(self) -> float:
        return self.months * WEEKS_A_MONTH + self.days / 7 + self.workdays / 5

    def __add__(self, other: "Length") -> "Length":
        return Length(
            self.months + other.months,
            self.days + other.days,
            self.workdays + other.workdays,
            vague=self.vague or other.vague,
        )


def of(n: float, unit: str, **flags: Any) -> Length:
    """n units as a Length; unit is a kind such as UMONTH."""
    flags = {"unit": unit, "n": n, **flags}
    if unit == "UWORKDAY":
        return Length(workdays=n, **flags)
    if unit in _DAYS:
        return Length(days=n * _DAYS[unit], **flags)
    return Length(months=n * _MONTHS[unit], **flags)


def _unit(m: Match) -> str:
    return m["u"].kind


@rules("h:HALFUNIT")
def half_word(m: Match):
    """One word for half a unit: полгода, 半年. The value is the unit's kind."""
    return "DUR", of(0.5, m.value("h"))


@rules("(n:NUM|ART) u:UNIT AND ART? HALF", "n:NUM AND ART? HALF u:UNIT")
def and_a_half(m: Match):
    return "DUR", of((m.value("n") or 1) + 0.5, _unit(m))


@rules("(n:NUM|ART) u:UYEAR AND ART? UQUARTER")
def and_a_quarter(m: Match):
    return "DUR", of((m.value("n") or 1) + 0.25, "UYEAR")


@rules("HALF (OF? ART)? u:UNIT")
def half_a(m: Match):
    """Half a year; but not the first half of a year."""
    if m.row.kind(m.start - 1) in ("ORD", "ORDWORD"):
        return None
    return "DUR", of(0.5, _unit(m))


@rules(
    "a:NUM u:UNIT? (DASH|TO|OR|COMMA) b:NUM DASH? v:UNIT",
)
def between(m: Match):
    """3 to 4 months: the longer."""
    unit = m["v"].kind
    first = of(m.value("a"), m["u"].kind if m.has("u") else unit)
    second = of(m.value("b"), unit)
    if second.weeks <= first.weeks or (m.row.kind(m.index("b") - 1) == "COMMA" and m.value("b") != m.value("a") + 1):
        return None
    return "DUR", of(m.value("b"), unit, ranged=True)


@rules("(n:NUM|ART)? f:FORTNIGHT")
def fortnights(m: Match):
    return "DUR", Length(days=14 * m.value("n", 1))


@rules("c:COUPLE u:UNIT")
def couple(m: Match):
    return "DUR", of(m.value("c") or 2, _unit(m), vague=True)


@rules("VAGUE u:UNIT")
def vague(m: Match):
    """A few months: three or so, good enough to place a day, never a fact."""
    return "DUR", of(3, _unit(m), vague=True)


@rules("COUPLE")
def couple_of_things(m: Match):
    return "VAGUE", None


@rules("n:NUM DASH? u:UNIT")
def count(m: Match):
    return "DUR", of(m.value("n"), _unit(m))


@rules("(WHOLE|ANOTHER) DASH? u:UNIT", "ART WHOLE? u:UNIT")
def one(m: Match):
    """A month, the whole year, another week. An article alone is not enough where the unit is a place in the
    calendar."""
    atoms = m.all()
    if atoms[0].kind == "ART" and atoms[0].value == "the" and len(atoms) == 2:
        return None
    if _per(m):
        return None
    return "DUR", of(1, _unit(m), single=True)


def _per(m: Match) -> bool:
    """ "8 people a year" is a rate, not a year long; "80 people a year ago" is none."""
    if m.row.kind(m.end) == "AGO":
        return False
    before = m.row.kind(m.start - 1)
    return before in ("NUM", "PERSON", "PCT", "VAGUE", "TURNOVER", "LEAVE", "TIMES") or before in MACROS["UNIT"]


@rules("a:DUR (COMMA|AND)? b:DUR")
def sum_up(m: Match):
    """One year, nine months. Only falling units add up."""
    a, b = m.value("a"), m.value("b")
    if a.ranged or b.ranged or b.weeks > a.weeks or not a.months:
        return None
    return "DUR", a + b
