"""Weekdays, weeks, and days of the month."""

from datetime import date, timedelta

from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.dates.making import exact, period
from bot.nlu.facts.periods import Period

rules = Rules("dates")


@rules("w:WDAY (ON|COMMA)? (OF|IN)? ART? q:PERIOD", "q:PERIOD (COMMA|ON|POSS|OF)? ART? w:WDAY")
def weekday_in(m: Match):
    """Tuesday next week; Friday, 3 July (the date decides); the first week of October on Friday."""
    p, w = m.value("q"), m.value("w")
    if p.grain == "day" and not p.mod:
        if p.holiday or (m.row.kind(m.end - 1) == "WDAY" and p.make is None and m.row.kind(m.index("q") + 1) == "ON"):
            return exact((p.start + timedelta((w - p.start.weekday()) % 7),) * 2)
        if p.make is not None:  # "Friday, 18 July": the next one that is a Friday, if that is near
            spans = (p.make(p.start.year + i) for i in range(3))
            return exact(next((s for s in spans if s and s[0].weekday() == w), (p.start, p.end)))
        return "PERIOD", p
    if p.grain == "week" and not p.mod:
        return exact((p.start + timedelta(w),) * 2)
    return None


@rules("w:WDAY ART? d:D (?=STOP|QUESTION|COMMA|TO|UNTIL|DASH|AND|OR|$)")
def weekday_and_day(m: Match):
    """Mon 13th: the next 13th that is a Monday."""
    day, w = m.value("d"), m.value("w")
    if day != int(day) or not 1 <= day <= 31:
        return None
    at = m.context.today
    for _ in range(36 * 12):
        if at.day == day and at.weekday() == w:
            return exact((at, at))
        at += timedelta(1)
    return None


@rules("ART? (o:ORD|r:REL) w:WDAY (OF|IN) ART? q:PERIOD", "q:PERIOD OF? (o:ORD|r:REL) w:WDAY")
def weekday_of(m: Match):
    """The first Tuesday in October."""
    p, w = m.value("q"), m.value("w")
    n = m.value("o") or (-1 if m.value("r") == -1 else 0)
    if not n or p.mod or p.start is None or p.end is None or p.grain == "day":
        return None
    if p.make is not None:
        made = p.make

        def make(y: int) -> cal.Span | None:
            inner = made(y)
            d = cal.nth_weekday(*inner, w, n) if inner else None
            return (d, d) if d else None

        return period(cal.repeating(make, m.context.today, "day"))
    d = cal.nth_weekday(p.start, p.end, w, n)
    return exact((d, d)) if d else None


@rules("ART? r:REL COMMA? w:WDAY")
def relative_weekday(m: Match):
    monday = cal.week_of(m.context.today, m.value("r"))[0]
    return exact((monday + timedelta(m.value("w")),) * 2)


@rules("ART? o:ORD w:WDAY AFTER ART? q:PERIOD")
def nth_weekday_after(m: Match):
    """The third Tuesday after Christmas."""
    p, w, n = m.value("q"), m.value("w"), m.value("o")
    if p.mod or p.end is None or not 1 <= n <= 60:
        return None
    return exact((p.end + timedelta((w - p.end.weekday() - 1) % 7 + 1 + 7 * (n - 1)),) * 2)


@rules("n:NUM w:WDAY LATER")
def nth_weekday_from_now(m: Match):
    """Three Fridays from now."""
    today, n = m.context.today, int(m.value("n"))
    first = today + timedelta((m.value("w") - today.weekday() - 1) % 7 + 1)
    return exact((first + timedelta(weeks=n - 1),) * 2) if 1 <= n <= 100 else None


@rules("ART? u:(UWEEK|UMONTH|UQUARTER|UYEAR) j:(AFTER|BEFORE) ART? q:PERIOD")
def unit_beside(m: Match):
    """The week after Easter, the month before the summer holidays: the whole unit next to it."""
    p, unit = m.value("q"), m["u"].kind
    after = m["j"].kind == "AFTER"
    if p.mod or p.start is None or p.end is None or m.row.kind(m.start) != "ART":
        return None
    d = p.end if after else p.start
    step = 1 if after else -1
    if unit == "UWEEK":
        return exact(cal.week_of(d, step), "week")
    first, size = {"UMONTH": (d.month, 1), "UQUARTER": ((d.month - 1) // 3 * 3 + 1, 3), "UYEAR": (1, 12)}[unit]
    return exact(cal.months_in(d.year, first + step * size, size), {1: "month", 3: "quarter", 12: "year"}[size])


@rules("ART? WEEKOF ART? q:PERIOD", "ART? UWEEK OF q:PERIOD")
def week_of_day(m: Match):
    p = m.value("q")
    if p.grain != "day" or p.mod or p.start is None:
        return None
    return exact(cal.week_of(p.start), "week")


@rules("UWEEK n:NUM (OF? y:Y)?", "n:ORD UWEEK OF? y:Y", "y:Y OF? n:ORD UWEEK")
def week_number(m: Match):
    n, today = m.value("n"), m.context.today
    if n != int(n) or not 1 <= n <= 53:
        return None

    def make(y: int) -> cal.Span | None:
        try:
            return cal.week_of(date.fromisocalendar(y, int(n), 1))
        except ValueError:
            return None

    return period(cal.repeating(make, today, "week", m.value("y")))


@rules(
    "ART? d:ORD UDAY? OF ART (r:REL)? UMONTH",
    "(ON|BY|BEFORE|AFTER|UNTIL|FROM|FOR|SINCE) ART? d:ORD (?!UNIT|WDAY|HALF|PERSON|WORD|DEPT|KEYUSER|PART)",
    "ART? d:ORD (UDAY)? OF ART? r:PERIOD",
    "r:PERIOD POSS? d:ORD (?=STOP|QUESTION|COMMA|TO|UNTIL|DASH|$)",
    "^ART? d:ORD (?=END|$)",
)
def day_of_month(m: Match):
    """On the 15th; the 20th of this month."""
    day, today = m.value("d"), m.context.today
    base = m.value("r")
    if not 1 <= day <= 31 or (isinstance(base, Period) and (base.grain != "month" or base.mod)):
        return None
    if isinstance(base, Period):
        made = exact(cal.day_in(base.start.year, base.start.month, day))
    elif base is not None:
        first = cal.months_in(today.year, today.month + base)[0]
        made = exact(cal.day_in(first.year, first.month, day))
    else:
        at = today
        while at.day != day:
            at += timedelta(1)
        made = exact((at, at))
    keep = [a for a in m.all()[:1] if a.kind in ("ON", "BY", "BEFORE", "AFTER", "UNTIL", "FROM", "FOR", "SINCE")]
    rest = m.all()[len(keep) :]
    return [*keep, Atom(*made, rest[0].start, rest[-1].end)]
