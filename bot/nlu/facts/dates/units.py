"""Months, and days, weeks, quarters and years around today."""

from dataclasses import replace
from datetime import timedelta

from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.dates.making import exact, month_period, moved, period, unit_period
from bot.nlu.facts.durations import Length
from bot.nlu.facts.durations import of as length_of
from bot.nlu.facts.periods import Period

rules = Rules("dates")


@rules(
    "m:MONTH (COMMA|OF|IN|DASH|SLASH|POSS)? ART? y:Y",
    "y:Y POSS? (COMMA|OF|DASH|SLASH)? m:MONTH",
    "ART? o:ORD UMONTH OF y:Y",
)
def month_year(m: Match):
    month = m.value("m") or m.value("o")
    return month_period(m, month, m.value("y")) if 1 <= month <= 12 else None


@rules("ART? o:ORD (OR|AND|COMMA|DASH|TO) ART? q:PERIOD")
def first_or_second(m: Match):
    """The first or the second quarter: both are quarters."""
    p, n = m.value("q"), m.value("o")
    if p.grain not in ("quarter", "half") or p.mod or not 1 <= n <= (4 if p.grain == "quarter" else 2):
        return None
    size = 3 if p.grain == "quarter" else 6
    year = None if p.make else p.start.year
    first = cal.repeating(lambda y: cal.months_in(y, size * (n - 1) + 1, size), m.context.today, p.grain, year)
    o = m["o"]
    return [Atom("PERIOD", first, o.start, o.end), *m.row.atoms[m.index("o") + 1 : m.end]]


@rules(
    "y:YEAR4 (SLASH|DASH) n:NUM (?!SLASH|DASH|PERSON|UNIT|DASH)",
    "n:NUM (SLASH|DASH) y:YEAR4 (?!SLASH|DASH|PERSON|UNIT)",
)
def spaced_month(m: Match):
    """2027 / 3, 3 - 2027."""
    n = m.value("n")
    return month_period(m, n, m.value("y")) if n in range(1, 13) else None


@rules("r:REL m:MONTH", "m:MONTH")
def month(m: Match):
    rel = m.value("r")
    made = month_period(m, m.value("m"))
    if rel == -1:
        past = made[1].past(m.context.today)
        if past.end >= m.context.today:
            past = Period(*cal.months_in(past.start.year - 1, m.value("m")), "month")
        return "PERIOD", replace(past, make=None)
    if rel == 1 and made[1].start <= m.context.today:  # the one that has not begun
        return exact(cal.months_in(made[1].start.year + 1, m.value("m")), "month")
    return made


@rules(
    "ART? o:ORD r:REL? u:(UWEEK|UDAY|UMONTH) (OF|IN) ART? q:(PERIOD|YEAR|YEAR4)",
    "ART? r:REL u:(UWEEK|UDAY|UMONTH) (OF|IN) ART? q:(PERIOD|YEAR|YEAR4)",
    "q:(PERIOD|YEAR|YEAR4) OF? o:ORD u:UWEEK",
)
def week_or_day_of(m: Match):
    """The third week of January, the last day of May, the fifth last day of May."""
    q = m.value("q")
    p = q if isinstance(q, Period) else Period(*cal.months_in(q, 1, 12), "year")
    n = m.value("o", 1) * (-1 if m.value("r") == -1 else 1)
    if p.mod or p.start is None or p.end is None or p.grain == "day" or m.value("r") in (0, 1, 2):
        return None
    unit = m["u"].kind

    def within(span: cal.Span) -> cal.Span | None:
        if unit == "UDAY":
            d = span[0] + timedelta(n - 1) if n > 0 else span[1] + timedelta(n + 1)
            return (d, d) if span[0] <= d <= span[1] else None
        if unit == "UMONTH":
            month = span[0].month + n - 1 if n > 0 else span[1].month + n + 1
            made = cal.months_in(span[0].year if n > 0 else span[1].year, month)
            return made if made and span[0] <= made[0] and made[1] <= span[1] else None
        return cal.nth_week(*span, n)

    grain = {"UDAY": "day", "UMONTH": "month"}.get(unit, "week")
    if p.make is not None:
        made = p.make
        return period(cal.repeating(lambda y: within(s) if (s := made(y)) else None, m.context.today, grain))
    return exact(within((p.start, p.end)), grain)


@rules("n:NUM r:REL u:UNIT", "r:REL n:NUM DASH? u:UNIT", "ART r:REL n:NUM u:UNIT", "r:REL d:DUR")
def several_units(m: Match):
    """The next two quarters: whole ones after this. The next three months: from tomorrow on."""
    n, rel = m.value("n"), m.value("r")
    unit = m["u"].kind if m.has("u") else None
    length = m.value("d")
    if length is not None:
        if length.unit not in ("UQUARTER", "UHALF", "UYEAR") or length.ranged or rel == 0:
            return _from_today(m, length, rel)
        n, unit = length.n, length.unit
    elif unit in ("UDAY", "UWEEK", "UMONTH"):
        return _from_today(m, length_of(n, unit), rel)
    if rel == 0 or n != int(n) or n < 1:
        return None
    n = int(n)
    first = unit_period(m, unit, rel if rel > 0 else -n)
    final = unit_period(m, unit, n if rel > 0 else -1)
    return exact((first.start, final.end), "range") if first and final else None


def _from_today(m: Match, length: Length, rel: int):
    if rel == 0 or length.ranged:
        return None
    today = m.context.today
    if rel > 0:
        end = moved(today, length)
        return exact((today + timedelta(1), end), "range") if end else None
    start = moved(today, length, -1)
    return exact((start, today - timedelta(1)), "range") if start else None


@rules("ART? r:REL u:UNIT")
def relative_unit(m: Match):
    made = unit_period(m, m["u"].kind, m.value("r"))
    return ("PERIOD", made) if made else None


@rules("r:REL u:SEASONWORD")
def relative_season(m: Match):
    """This season, next season: the quarter of the year that begins with March, June, September or December."""
    today = m.context.today
    first = cal.months_in(today.year, today.month // 3 * 3 + 3 * m.value("r"), 3)
    return exact(first, "season")


@rules("e:ENDOF (OF? ART? y:Y)?")
def end_of_unit(m: Match):
    """EOM, EOY: the last part of this month, this year."""
    part, unit = m.value("e")
    if m.has("y"):
        return exact(cal.part_of_year(part, m.value("y")), "part") if unit == "UYEAR" else None
    return exact(cal.part_of(part, unit_period(m, unit, 0)), "part")


@rules("(REST|LATER) OF? ART? (q:PERIOD|u:UNIT|y:Y)")
def rest(m: Match):
    """The rest of the year, later this month: from today to its end."""
    today = m.context.today
    q = m.value("q") or (
        unit_period(m, m["u"].kind, 0) if m.has("u") else Period(*cal.months_in(m.value("y"), 1, 12), "year")
    )
    return exact((max(today, q.start), q.end), "range") if not q.mod and q.start and q.end and q.end >= today else None


@rules("w:WITHIN ART? REL? d:DUR (FROM DEIC)?")
def within(m: Match):
    """Within five days: the language says (as the value of WITHIN) by how many days the last day counts less."""
    d = moved(m.context.today, m.value("d"))
    if d:
        d -= timedelta(m.value("w") or 0)
    return ("PERIOD", Period(m.context.today, d, "range", mod="within")) if d else None


@rules("d:DEIC")
def deictic(m: Match):
    d = m.context.today + timedelta(m.value("d"))
    return "PERIOD", Period(d, d, "day", length=Length())


@rules(
    "ART? p:PART DASH? (OF|IN)? MAYBE? ART? (q:PERIOD|u:UNIT|y:Y)",
    "q:PERIOD POSS? OF? p:PART",
    "u:UNIT OF? p:PART",
    "y:Y OF? p:PART",
    "o:ORD HALF OF? ART? q:PERIOD",
)
def part(m: Match):
    """The end of next month, early Q2, end of the year."""
    part = m.value("p") or {1: "first", 2: "second"}.get(m.value("o"))
    if part is None:
        return None
    if m.has("y"):
        return exact(cal.part_of_year(part, m.value("y")), "part")
    whole = m.value("q")
    if whole is not None and whole.grain == "part":  # "early early March"
        return None
    if whole is None:
        unit = m["u"].kind
        whole = unit_period(m, unit, 0)
        if whole is None or unit == "UDAY":
            return None
        span = cal.part_of(part, whole)
        if span[1] < m.context.today and part in (
            "early",
            "mid",
            "first",
        ):  # "the beginning of the month" said on the 20th
            nxt = unit_period(m, unit, 1)
            return exact(cal.part_of(part, nxt), "part")
        return exact(span, "part")
    if whole.mod or whole.grain == "day":
        return None
    span = cal.part_of(part, whole)
    if span and whole.make is not None:
        made = whole.make

        def make(y: int) -> cal.Span | None:
            inner = made(y)
            return cal.part_of(part, Period(*inner, whole.grain)) if inner else None

        return period(cal.repeating(make, m.context.today, "part"))
    return exact(span, "part")
