"""Pure calendar arithmetic: periods that repeat every year, weeks, parts of months and years (facts.md, "Dates")."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta

Span = tuple[date, date]
Maker = Callable[[int], Span | None]  # the same period in a given year; None where that year has none (29 February)

FIRST_YEAR, LAST_YEAR = 1900, 2199  # outside it a "date" is a typo or a phone number


@dataclass(frozen=True)
class Period:
    """A stretch of days, both ends inclusive; None is an open end.

    `make` is there while no year was said, so that "March" can still become the last or the next one. `mod` is the
    preposition it was said with (after, before, by, until, since), `base` the period without it.
    """

    start: date | None
    end: date | None
    grain: str = "day"  # day, week, month, quarter, half, season, year, part, range, open
    make: Maker | None = None
    mod: str = ""
    base: "Period | None" = None
    holiday: str = ""
    length: Any = None  # the durations.Length it was said as ("in three weeks")
    lasting: bool = False  # "by X" in a word that also says "until X" (Russian «до», where «к» says the point)
    firm: bool = False  # said as a limit: not before, no later than

    @property
    def core(self) -> "Period":
        """The period itself, without the preposition."""
        return self.base or self

    def past(self, today: date) -> "Period":
        """The last one that has begun (said of people who left)."""
        return self if self.make is None else replace(self, **_ends(last(self.make, today)))

    def yet_to_begin(self, today: date) -> "Period":
        """The next one that begins after today (a deadline before it is still ahead)."""
        if self.make is None or self.start is None or self.start > today:
            return self
        spans = (self.make(year) for year in range(today.year, today.year + 9))
        return replace(self, **_ends(next((span for span in spans if span and span[0] > today), None)))

    def in_year_of(self, other: date, *, before: bool) -> "Period":
        """The latest one that begins no later than `other`, or the first that ends no earlier than it."""
        if self.make is None:
            return self
        return replace(self, **_ends((last if before else upcoming)(self.make, other)))

    def months(self) -> list[int]:
        """Calendar months it touches, in order; empty where an end is open or it is longer than a year."""
        if self.start is None or self.end is None or (self.end - self.start).days > 366:
            return []
        at, out = self.start.replace(day=1), []
        while at <= self.end and at.month not in out:
            out.append(at.month)
            at += relativedelta(months=1)
        return out


def _ends(span: Span | None) -> dict[str, date | None]:
    return {"start": span[0], "end": span[1]} if span else {}


def upcoming(make: Maker, today: date) -> Span | None:
    """The next one whose end has not passed."""
    return next((s for y in range(today.year - 1, today.year + 9) if (s := make(y)) and s[1] >= today), None)


def last(make: Maker, today: date) -> Span | None:
    """The last one that has begun."""
    return next((s for y in range(today.year + 1, today.year - 9, -1) if (s := make(y)) and s[0] <= today), None)


def repeating(make: Maker, today: date, grain: str, year: int | None = None, holiday: str = "") -> Period | None:
    """A period of every year: in `year` where one was said, else the next. None where there is no such day."""
    span = make(year) if year is not None else upcoming(make, today)
    if span is None:
        return None
    return Period(*span, grain, None if year is not None else make, holiday=holiday)


def day_in(year: int, month: int, day: int) -> Span | None:
    """One day, None where the month has no such day or the year is out of reach."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    d = date(year, month, day)
    return d, d


def months_in(year: int, month: int, count: int = 1) -> Span | None:
    """`count` whole months from a month of a year (month may run over December)."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    first = date(year, month, 1)
    return first, first + relativedelta(months=count, days=-1)


def part_of_month(part: str, year: int, month: int) -> Span | None:
    """early 1st-10th, mid 11th-20th, late 21st to the end; first/second half 1st-15th, 16th to the end."""
    whole = months_in(year, month)
    if whole is None:
        return None
    a, b = {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "first": (1, 15), "second": (16, 31)}[part]
    return whole[0].replace(day=a), whole[0].replace(day=min(b, whole[1].day))


def part_of_year(part: str, year: int) -> Span | None:
    """early: first quarter, mid: May to August, late: last quarter; halves."""
    first, count = {"early": (1, 3), "mid": (5, 4), "late": (10, 3), "first": (1, 6), "second": (7, 6)}[part]
    return months_in(year, first, count)


def part_of_quarter(part: str, year: int, quarter: int) -> Span | None:
    """early, mid, late: its first, second, third month."""
    return months_in(year, 3 * quarter - 2 + {"early": 0, "mid": 1, "late": 2}.get(part, 0))


def part_of_week(part: str, monday: date) -> Span:
    """early Monday to Wednesday, mid Tuesday to Thursday, late Friday to Sunday."""
    a, b = {"early": (0, 2), "mid": (1, 3), "late": (4, 6), "first": (0, 2), "second": (3, 6)}[part]
    return monday + timedelta(a), monday + timedelta(b)


def part_of(part: str, period: Period) -> Span | None:
    """A part of any period whose ends are known, by its grain."""
    start = period.start
    if start is None or period.end is None:
        return None
    if period.grain == "week":
        return part_of_week(part, start)
    if period.grain == "month":
        return part_of_month(part, start.year, start.month)
    if period.grain == "year":
        return part_of_year(part, start.year)
    if period.grain == "quarter" and part in ("early", "mid", "late"):
        return part_of_quarter(part, start.year, (start.month + 2) // 3)
    if period.grain == "season" and part in ("early", "mid", "late"):
        return months_in(start.year, start.month + ("early", "mid", "late").index(part))
    days = (period.end - start).days + 1
    a, b = {"early": (0, 1 / 3), "mid": (1 / 3, 2 / 3), "late": (2 / 3, 1), "first": (0, 0.5), "second": (0.5, 1)}[part]
    return start + timedelta(round(days * a)), start + timedelta(round(days * b) - 1)


def week_of(d: date, weeks: int = 0) -> Span:
    """Monday to Sunday around a day, `weeks` later."""
    monday = d - timedelta(d.weekday()) + timedelta(weeks=weeks)
    return monday, monday + timedelta(6)


def nth_week(start: date, end: date, n: int) -> Span | None:
    """The n-th week of a period: a week belongs where its Thursday lies (as in ISO 8601); negative n counts from
    the end."""
    if n < 0:
        thursday = end - timedelta((end.weekday() - 3) % 7) + timedelta(weeks=n + 1)
    else:
        thursday = start + timedelta((3 - start.weekday()) % 7) + timedelta(weeks=n - 1)
    return week_of(thursday) if start <= thursday <= end else None


def nth_weekday(start: date, end: date, weekday: int, n: int) -> date | None:
    """The n-th given weekday within a period; negative n counts from the end."""
    if n > 0:
        d = start + timedelta((weekday - start.weekday()) % 7 + 7 * (n - 1))
    else:
        d = end - timedelta((end.weekday() - weekday) % 7 - 7 * (n + 1))
    return d if start <= d <= end else None


def season_in(season: str, year: int) -> Span | None:
    """Spring March-May, summer June-August, autumn September-November, winter December-February (of the next year)."""
    return months_in(year, {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}[season], 3)


def later(d: date, months: float = 0, days: float = 0, sign: int = 1) -> date | None:
    """`d` moved by months (halves become 15 days) and days; None where that leaves the calendar."""
    whole = int(months)
    try:
        return d + sign * relativedelta(months=whole, days=round((months - whole) * 30.4375 + days))
    except (ValueError, OverflowError):
        return None
