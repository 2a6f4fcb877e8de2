"""What the date rules build periods with."""

from datetime import date, timedelta

from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Match
from bot.nlu.facts.durations import Length
from bot.nlu.facts.periods import Period


def period(p: Period | None) -> tuple:
    return ("PERIOD", p) if p else ("BADDATE", None)


def exact(span: cal.Span | None, grain: str = "day") -> tuple:
    """An atom for a span whose year is known; BADDATE for None."""
    if span and span[0] > span[1]:
        return period(None)
    return period(Period(*span, grain) if span else None)


def month_period(m: Match, month: int, year: int | None = None) -> tuple:
    return period(cal.repeating(lambda y: cal.months_in(y, month), m.context.today, "month", year))


def day_period(m: Match, month: int, day: int | float, year: int | None = None) -> tuple | None:
    """None where the number is no day at all; BADDATE where that month has no such day."""
    if day != int(day) or not 1 <= day <= 31:
        return None
    return period(cal.repeating(lambda y: cal.day_in(y, month, int(day)), m.context.today, "day", year))


def unit_period(m: Match, unit: str, rel: int) -> Period | None:
    """The day, week, month, quarter, half or year `rel` after the present one."""
    today = m.context.today
    if unit == "UDAY":
        span = (today + timedelta(rel),) * 2
    elif unit == "UWEEK":
        span = cal.week_of(today, rel)
    elif unit == "UMONTH":
        span = cal.months_in(today.year, today.month + rel)
    elif unit == "UQUARTER":
        span = cal.months_in(today.year, 3 * ((today.month - 1) // 3 + rel) + 1, 3)
    elif unit == "UHALF":
        span = cal.months_in(today.year, 6 * ((today.month - 1) // 6 + rel) + 1, 6)
    elif unit == "UYEAR":
        span = cal.months_in(today.year + rel, 1, 12)
    else:
        return None
    grain = {
        "UDAY": "day",
        "UWEEK": "week",
        "UMONTH": "month",
        "UQUARTER": "quarter",
        "UHALF": "half",
        "UYEAR": "year",
    }[unit]
    return Period(*span, grain) if span else None


def moved(start: date, length: Length, sign: int = 1) -> date | None:
    """A day, moved by a length; working days skip weekends."""
    d = cal.later(start, length.months, length.days, sign)
    left = int(length.workdays)
    if left > 5000:
        return None
    while d is not None and left > 0:
        d += timedelta(sign)
        left -= d.weekday() < 5
    return d


def span_of(a: Period, b: Period, today: date) -> Period:
    """From a to b: years that were not said are chosen so that the range is one and its end has not passed."""
    if a.make and b.make:
        a = a.in_year_of(b.end, before=True)
    elif b.make:
        b = b.in_year_of(a.start, before=False)
    elif a.make:
        a = a.in_year_of(b.end, before=True)
    make = None
    if a.make and b.make:
        first, final = a.make, b.make

        def make(y: int) -> cal.Span | None:
            end = final(y)
            start = cal.last(first, end[1]) if end else None
            return (start[0], end[1]) if start else None

    return Period(a.start, b.end, "range", make)
