"""Dates and periods: atoms -> PERIOD, whatever the language (facts.md, "Dates").

The rules go from the most to the least specific; each rewrites what it matched into one PERIOD atom, so later rules see
"PERIOD TO PERIOD" or "AFTER PERIOD". An impossible date (30 February) becomes BADDATE, which the facts refuse.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.nlu.facts import feasts
from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.durations import Length
from bot.nlu.facts.durations import of as length_of
from bot.nlu.facts.periods import Period

rules = Rules("dates")

# What a bare "15.2" may answer as a date; "date" where nothing was asked.
_DATED = frozenset({"date", "desired_start", "earliest_start", "go_live_by", "settled_from", "staffed_from"})

# Countries that write the month first; elsewhere a slash date is day/month.
_MONTH_FIRST = {"US", "PH", "FM", "PW", "GU", "PR", "VI"}
# What makes the number before it a count and not a day: "in March 8 people left".
_COUNTED = "(?!PERSON|PERCENT|UDAY|UWEEK|UMONTH|UQUARTER|UYEAR|LEAVE|KEYUSER|NUM|DEPTWORD|VACANCY)"


def _period(p: Period | None) -> tuple:
    return ("PERIOD", p) if p else ("BADDATE", None)


def exact(span: cal.Span | None, grain: str = "day") -> tuple:
    """An atom for a span whose year is known; BADDATE for None."""
    if span and span[0] > span[1]:
        return _period(None)
    return _period(Period(*span, grain) if span else None)


def month_period(m: Match, month: int, year: int | None = None) -> tuple:
    return _period(cal.repeating(lambda y: cal.months_in(y, month), m.context.today, "month", year))


def day_period(m: Match, month: int, day: int | float, year: int | None = None) -> tuple | None:
    """None where the number is no day at all; BADDATE where that month has no such day."""
    if day != int(day) or not 1 <= day <= 31:
        return None
    return _period(cal.repeating(lambda y: cal.day_in(y, month, int(day)), m.context.today, "day", year))


# --- numeric dates -----------------------------------------------------------------------------------------------


@rules("r:RAWDATE")
def numeric(m: Match):
    raw = m.value("r")
    if raw.isdigit():  # 20270315
        return exact(cal.day_in(int(raw[:4]), int(raw[4:6]), int(raw[6:])))
    mark = re.search(r"[-/.]", raw).group()
    parts = [int(x) for x in raw.split(mark)]
    if len(parts) == 3 and parts[0] > 31:
        return exact(cal.day_in(*parts))
    if len(parts) == 3:
        year = parts[2] + (2000 if parts[2] < 70 else 1900) if parts[2] < 100 else parts[2]
        month, day = (parts[1], parts[0]) if mark == "." else _order(m, parts[0], parts[1], mark)
        span, other = cal.day_in(year, month, day), cal.day_in(year, day, month)
        # 10/12/2026, said on 22 November 2026: a plan lies ahead, so 10 December and not 12 October.
        if span and other and span[1] < m.context.today <= other[1] < m.context.today + timedelta(1000):
            span = other
        return exact(span)
    if parts[0] > 31:
        return month_period(m, parts[1], parts[0]) if 1 <= parts[1] <= 12 else ("BADDATE", None)
    if parts[1] > 31:
        return month_period(m, parts[0], parts[1]) if 1 <= parts[0] <= 12 else ("BADDATE", None)
    month, day = _order(m, *parts, mark)
    return day_period(m, month, day) or ("BADDATE", None)


def _order(m: Match, a: int, b: int, mark: str) -> tuple[int, int]:
    """(month, day) of two numbers: by the region, or by the language where none is known."""
    regions = m.context.regions
    month_first = regions[0][:2] in _MONTH_FIRST if regions else m.context.language != "ru"
    if m.context.language == "zh":
        month_first = True
    if mark == ".":
        month_first = m.context.language == "en" and not regions
    if a > 12 or b > 12:
        month_first = b > 12
    return (a, b) if month_first else (b, a)


@rules("(FROM|ON|BY|BEFORE|AFTER|UNTIL|SINCE|START|TO|WDAY) n:NUM (?!UNIT|PERSON|PERCENT|TIMES)", "^n:NUM MARK?$")
def dotted(m: Match):
    """15.2 or 4.22 where a date must stand: day.month, or month.day where it can only be that."""
    if len(m.all()) < 3 and m.index("n") == 0 and (m.context.asked or "date").rpartition(".")[2] not in _DATED:
        return None  # a bare 1.5 answers what was asked
    found = re.fullmatch(r"(\d{1,2})\.(\d{1,2})", m.context.text[m["n"].start : m["n"].end])
    if not found or m.context.language == "zh":
        return None
    month, day = _order(m, int(found[1]), int(found[2]), ".")
    made = day_period(m, month, day) if 1 <= month <= 12 else None
    if made is None:
        return None
    atoms = m.all()
    at = m.index("n") - m.start
    return [*atoms[:at], Atom(*made, m["n"].start, m["n"].end), *atoms[at + 1 :]]


# --- years -------------------------------------------------------------------------------------------------------


@rules("r:REL OF? UYEAR", "r:YEARREL UYEAR?", "UYEAR OF? r:REL")
def relative_year(m: Match):
    return "YEAR", m.context.today.year + m.value("r")


@rules("y:YEAR4 UYEAR", "UYEAR y:YEAR4")
def said_year(m: Match):
    return "YEAR", m.value("y")


# --- holidays ----------------------------------------------------------------------------------------------------


@rules("r:REL? ART? h:HOLIDAY (OF|IN|COMMA)? y:Y", "y:Y POSS? OF? h:HOLIDAY", "r:REL? h:HOLIDAY (UDAY|HOLNOUN)?")
def holiday(m: Match):
    key = m.value("h")
    return _period(cal.repeating(lambda y: feasts.on(key, y), m.context.today, "day", m.value("y"), key))


# --- days --------------------------------------------------------------------------------------------------------


@rules(
    "ART? d:D DASH? (OF|SLASH)? m:MONTH DASH? (COMMA|OF|IN)? y:Y",
    "ART? m:MONTH DASH? ART? d:D (COMMA|OF|IN|DASH)? y:Y",
    "y:Y (SLASH|DASH|COMMA)? m:MONTH (SLASH|DASH)? d:D" + _COUNTED,
    "y:Y SLASH d:D SLASH m:MONTH",
    "d:D SLASH m:MONTH SLASH y:Y",
)
def day_month_year(m: Match):
    return day_period(m, m.value("m"), m.value("d"), m.value("y"))


@rules("ART? d:D OF? m:MONTH y:NUM (?=COMMA|STOP|QUESTION|$)")
def day_month_short_year(m: Match):
    """14 April 27."""
    year = m.value("y")
    return day_period(m, m.value("m"), m.value("d"), 2000 + year) if year in range(10, 70) else None


@rules("ART? d:D DASH? (OF|SLASH)? m:MONTH", "ART? m:MONTH ART? d:D" + _COUNTED)
def day_month(m: Match):
    made = day_period(m, m.value("m"), m.value("d"))
    if made and m["d"].kind == "NUM" and m.index("m") < m.index("d") and _more_counts(m):
        return None
    return made


def _more_counts(m: Match) -> bool:
    """ "In March 8, in April 5": the number is what happened there."""
    return (
        m.row.kind(m.start - 1) == "IN"
        and m.row.kind(m.end) in ("COMMA", "AND")
        and "LEAVE" in (a.kind for a in m.row.atoms)
    )


@rules(
    "(FROM|BETWEEN) ART? d:D (DASH|TO|UNTIL|AND|BY) ART? p:PERIOD",
    "ART? d:D (DASH|SLASH|TO|UNTIL|AND|OR) ART? p:PERIOD",
)
def days_of_one_month(m: Match):
    """From 13 to 15 July; 18 and 19 June: the first day borrows the month (and year) of the second."""
    p, day = m.value("p"), m.value("d")
    joint = next(a.kind for a in m.all() if a.kind in ("DASH", "SLASH", "TO", "UNTIL", "AND", "OR", "BY"))
    if p.grain != "day" or p.mod or p.start is None or day != int(day) or not 1 <= day < p.start.day:
        return None
    month, n, made = p.start.month, int(day), p.make
    first = cal.repeating(lambda y: cal.day_in(y, month, n), m.context.today, "day", None if made else p.start.year)
    if first is None:
        return None
    if joint in ("AND", "OR") and m.row.kind(m.start) != "BETWEEN":
        d = m["d"]
        return [Atom("PERIOD", first, d.start, d.end), *m.row.atoms[m.index("d") + 1 : m.end]]
    return "PERIOD", span_of(first, p, m.context.today)


@rules("FROM? p:PERIOD (DASH|TO|UNTIL|AND|OR|BY) ART? d:D" + _COUNTED, "BETWEEN p:PERIOD AND ART? d:D" + _COUNTED)
def days_after_month(m: Match):
    """July 13 to 15, 9 April through 17th."""
    p, day = m.value("p"), m.value("d")
    joint = m.row.kind(m.index("p") + 1)
    if p.grain != "day" or p.mod or p.start is None or day != int(day) or not 1 <= day <= 31:
        return None
    if (
        joint in ("AND", "OR")
        and (m["d"].kind == "NUM" or m.row.kind(m.start) == "FROM")
        and m.row.kind(m.start) != "BETWEEN"
    ):
        return None
    month = p.start.month + (day <= p.start.day)
    year = None if p.make else p.start.year + (month > 12)
    month = (month - 1) % 12 + 1
    other = cal.repeating(lambda y: cal.day_in(y, month, int(day)), p.start, "day", year)
    if other is None:
        return None
    if joint in ("AND", "OR") and m.row.kind(m.start) != "BETWEEN":
        return [*m.row.atoms[m.start : m.end - 1], Atom("PERIOD", other, m["d"].start, m["d"].end)]
    return "PERIOD", replace(Period(p.start, other.end, "range"), make=None)


# --- parts of months, quarters, halves, seasons ------------------------------------------------------------------


@rules("ART? p:PART (DASH|TO|OR) q:PART DASH? OF? ART? m:MONTH (COMMA? OF? y:Y)?")
def parts_of_month(m: Match):
    p, q, month = m.value("p"), m.value("q"), m.value("m")

    def make(y: int) -> cal.Span | None:
        a, b = cal.part_of_month(p, y, month), cal.part_of_month(q, y, month)
        return (a[0], b[1]) if a and b else None

    return _period(cal.repeating(make, m.context.today, "part", m.value("y")))


@rules("ART? p:PART DASH? (OF|IN)? ART? m:MONTH (COMMA? (OF|IN)? y:Y)?", "(y:Y OF?)? m:MONTH OF? p:PART")
def part_of_month(m: Match):
    p, month = m.value("p"), m.value("m")
    return _period(cal.repeating(lambda y: cal.part_of_month(p, y, month), m.context.today, "part", m.value("y")))


@rules("ART? o:ORD HALF OF? ART? m:MONTH ((COMMA|OF|IN)? y:Y)?", "(y:Y OF?)? m:MONTH OF? o:ORD HALF")
def half_of_month(m: Match):
    half, month = {1: "first", 2: "second"}.get(m.value("o")), m.value("m")
    if half is None:
        return None
    return _period(cal.repeating(lambda y: cal.part_of_month(half, y, month), m.context.today, "half", m.value("y")))


@rules(
    "y:Y POSS? (OF|DASH|SLASH)? q:QUARTER",
    "ART? q:QUARTER ((COMMA|OF|IN|DASH|SLASH)? ART? y:Y)?",
    "y:Y POSS? OF? o:ORD UQUARTER",
    "ART? o:ORD OF? UQUARTER ((COMMA|OF|IN)? ART? y:Y)?",
)
def quarter(m: Match):
    q = m.value("q") or m.value("o")
    if q not in (1, 2, 3, 4):
        return None
    return _period(cal.repeating(lambda y: cal.months_in(y, 3 * q - 2, 3), m.context.today, "quarter", m.value("y")))


@rules(
    "y:Y POSS? (OF|DASH|SLASH)? h:HALFYEAR",
    "ART? h:HALFYEAR ((COMMA|OF|IN|DASH|SLASH)? ART? y:Y)?",
    "ART? o:ORD HALF OF? ART? (y:Y|UYEAR)",
    "ART? o:ORD UHALF (OF? y:Y)?",
    "y:Y POSS? OF? o:ORD (HALF|UHALF)",
    "ART? o:ORD HALF (?=COMMA|STOP|QUESTION|$)",
)
def half_year(m: Match):
    h = m.value("h") or m.value("o")
    if h not in (1, 2):
        return None
    return _period(cal.repeating(lambda y: cal.months_in(y, 6 * h - 5, 6), m.context.today, "half", m.value("y")))


@rules("(r:REL|ART)? s:SEASON (OF|COMMA|IN)? y:Y", "y:Y OF? s:SEASON", "r:REL s:SEASON", "ART? s:SEASON")
def season(m: Match):
    today, s, rel = m.context.today, m.value("s"), m.value("r")
    if rel in (-1, 0) and not m.has("y"):
        last = cal.last(lambda y: cal.season_in(s, y), today)
        if rel == 0:
            return exact(
                last if last and last[1] >= today else cal.upcoming(lambda y: cal.season_in(s, y), today), "season"
            )
        if last and last[1] >= today:
            last = cal.season_in(s, last[0].year - 1)
        return exact(last, "season")
    return _period(cal.repeating(lambda y: cal.season_in(s, y), today, "season", m.value("y")))


# --- months and units around today -------------------------------------------------------------------------------


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
    return made


@rules(
    "ART? o:ORD r:REL? u:(UWEEK|UDAY) (OF|IN) ART? q:(PERIOD|YEAR|YEAR4)",
    "ART? r:REL u:(UWEEK|UDAY) (OF|IN) ART? q:(PERIOD|YEAR|YEAR4)",
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
        return cal.nth_week(*span, n)

    grain = "day" if unit == "UDAY" else "week"
    if p.make is not None:
        made = p.make
        return _period(cal.repeating(lambda y: within(s) if (s := made(y)) else None, m.context.today, grain))
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
    first = _unit_period(m, unit, rel if rel > 0 else -n)
    final = _unit_period(m, unit, n if rel > 0 else -1)
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


def _unit_period(m: Match, unit: str, rel: int) -> Period | None:
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


@rules("ART? r:REL u:UNIT")
def relative_unit(m: Match):
    made = _unit_period(m, m["u"].kind, m.value("r"))
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
    return exact(cal.part_of(part, _unit_period(m, unit, 0)), "part")


@rules("(REST|LATER) OF? ART? (q:PERIOD|u:UNIT|y:Y)")
def rest(m: Match):
    """The rest of the year, later this month: from today to its end."""
    today = m.context.today
    q = m.value("q") or (
        _unit_period(m, m["u"].kind, 0) if m.has("u") else Period(*cal.months_in(m.value("y"), 1, 12), "year")
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
        whole = _unit_period(m, unit, 0)
        if whole is None or unit == "UDAY":
            return None
        span = cal.part_of(part, whole)
        if span[1] < m.context.today and part in (
            "early",
            "mid",
            "first",
        ):  # "the beginning of the month" said on the 20th
            nxt = _unit_period(m, unit, 1)
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

        return _period(cal.repeating(make, m.context.today, "part"))
    return exact(span, "part")


# --- weekdays and weeks ------------------------------------------------------------------------------------------


@rules("w:WDAY (ON|COMMA)? (OF|IN)? ART? q:PERIOD", "q:PERIOD (COMMA|ON|POSS|OF)? w:WDAY")
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

        return _period(cal.repeating(make, m.context.today, "day"))
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

    return _period(cal.repeating(make, today, "week", m.value("y")))


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


# --- lengths of time that place a day ----------------------------------------------------------------------------


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


@rules("q:PERIOD IN d:DUR", "q:PERIOD d:DUR LATER")
def in_some_years(m: Match):
    """March in two years, Thanksgiving in a year: the first one from that day on."""
    p = m.value("q")
    d = moved(m.context.today, m.value("d")) if p.make is not None and not p.mod else None
    return exact(cal.upcoming(p.make, d), p.grain) if d else None


@rules("d:DUR (FROM|AFTER|LATER|BEFORE|SINCE) ART? q:PERIOD")
def offset(m: Match):
    """Two weeks after Easter, 2 weeks from 15 January, Thanksgiving in a year."""
    p, length = m.value("q"), m.value("d")
    if p.mod or p.start is None or p.grain not in ("day", "week", "month") or length.ranged:
        return None
    joint = m.row.kind(m.index("d") + 1)
    if m.row.kind(m.start - 1) == "FOR":
        return None
    anchor = p.end if joint != "BEFORE" and p.grain != "day" else p.start
    d = moved(anchor, length, -1 if joint == "BEFORE" else 1)
    return ("PERIOD", Period(d, d, "day", length=length)) if d else None


@rules("IN d:DUR LATER?", "AFTER d:DUR", "d:DUR LATER", "d:DUR AFTERP")
def ahead(m: Match):
    """In three weeks: that day."""
    length = m.value("d")
    if length.ranged and m.row.kind(m.start) == "AFTER":
        return None
    d = moved(m.context.today, length)
    return ("PERIOD", Period(d, d, "day", length=length)) if d else None


@rules("d:DUR AGO")
def ago(m: Match):
    d = moved(m.context.today, m.value("d"), -1)
    return exact((d, d)) if d else None


@rules("FOR d:DUR COMMA? (FROM|SINCE|START) q:PERIOD", "d:DUR STARTING q:PERIOD")
def stretch(m: Match):
    """For ten days from 18 December."""
    p = m.value("q")
    end = moved(p.start, m.value("d")) if p.start and not p.mod else None
    if end and m.row.kind(m.index("q") - 1) == "STARTING":  # "a week starting tomorrow" counts its first day
        end -= timedelta(1)
    return exact((p.start, end), "range") if end else None


@rules("w:WDAY COMMA? q:PERIOD", "q:PERIOD ON? w:WDAY")
def weekday_near(m: Match):
    """Two months from today on Tuesday: the first Tuesday from that day on."""
    p = m.value("q")
    if p.length is None or p.mod:
        return None
    return exact((p.start + timedelta((m.value("w") - p.start.weekday()) % 7),) * 2)


@rules("w:WDAY")
def weekday(m: Match):
    today = m.context.today
    d = today + timedelta((m.value("w") - today.weekday() - 1) % 7 + 1)
    return exact((d, d))


# --- years alone, ranges, open ends ------------------------------------------------------------------------------


@rules(
    "(BETWEEN|FROM|IN)? y:Y (TO|UNTIL|DASH) z:Y",
    "(BETWEEN|FROM) y:Y AND z:Y",
    "y:YEAR",
    "(IN|BY|BEFORE|AFTER|SINCE|UNTIL|FROM|OF|NOTAFTER|NOTBEFORE) y:YEAR4 (?!PERSON|UNIT|DEPT|KEYUSER)",
    "^y:YEAR4 (?=AFTERP|BYP|BEFOREP|SINCEP|$)",
)
def whole_year(m: Match):
    first = Period(*cal.months_in(m.value("y"), 1, 12), "year")
    if m.has("z"):
        if m.value("z") <= m.value("y"):
            return None
        return exact((first.start, date(m.value("z"), 12, 31)), "range")
    keep = [] if m["y"] is m.all()[0] else m.all()[:1]
    return [*keep, Atom("PERIOD", first, m["y"].start, m["y"].end)]


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


@rules(
    "FROM ART? a:PERIOD ON? (TO|UNTIL|DASH|BY) ART? b:PERIOD",
    "BETWEEN ART? a:PERIOD (AND|TO|UNTIL|DASH) ART? b:PERIOD",
    "a:PERIOD (TO|UNTIL|DASH) ART? b:PERIOD BETWEENP?",
    "FROM? a:PERIOD (AND|TO|DASH|UNTIL) b:PERIOD BETWEENP",
)
def between(m: Match):
    a, b = m.value("a"), m.value("b")
    if a.mod or b.mod or a.start is None or b.end is None:
        return None
    made = span_of(a, b, m.context.today)
    return ("PERIOD", made) if made.start <= made.end else None


@rules("a:PERIOD COMMA y:Y")
def year_of_range(m: Match):
    p = m.value("a")
    if p.make is None or p.mod:
        return None
    return exact(p.make(m.value("y")), p.grain)


@rules("a:PERIOD j:(COMMA|AND|OR) ART? b:PERIOD")
def shared_year(m: Match):
    """March or April 2027: the year belongs to both."""
    a, b = m.value("a"), m.value("b")
    if (
        a.make is None
        or b.make is not None
        or a.mod
        or b.mod
        or a.grain != b.grain
        or b.grain in ("year", "week")
        or b.start is None
    ):
        return None
    span = a.make(b.start.year)
    if span is None or span[0] > b.start or (b.start.year == m.context.today.year and a.start <= b.start):
        return None
    first = replace(a, start=span[0], end=span[1], make=None)
    atoms = m.all()
    return [Atom("PERIOD", first, atoms[0].start, atoms[0].end), *atoms[1:]]


@rules("(ONCE|QWORD) ART? q:PERIOD BE? OVER")
def over(m: Match):
    """Once the holidays are over: after them."""
    return _open(m.value("q"), "after", m)


@rules("STARTING (ON|IN|FROM)? ART? q:PERIOD")
def starting(m: Match):
    """Starting on 7 January: what follows has no end, but as a fact it is a start in that period."""
    p = m.value("q")
    return ("PERIOD", Period(p.start, None, "open", mod="starting", base=p)) if not p.mod and p.start else None


_MODS = {
    "NOTBEFORE": "since",
    "SINCE": "since",
    "SINCEP": "since",
    "FROM": "since",
    "NOTAFTER": "by",
    "BY": "by",
    "BYP": "by",
    "BEFORE": "before",
    "BEFOREP": "before",
    "AFTER": "after",
    "AFTERP": "after",
    "UNTIL": "until",
    "UNTILP": "until",
}


@rules(
    "s:(NOTBEFORE|NOTAFTER) ART? q:PERIOD",
    "s:FROM ART? q:PERIOD (ON|SINCEP)?",
    "s:(SINCE|AFTER|BEFORE|BY|UNTIL) ART? q:PERIOD",
    "q:PERIOD s:(SINCEP|AFTERP|BEFOREP|BYP|UNTILP)",
)
def opened(m: Match):
    """After, before, by, until, from X: an open end; the base period stays known for the facts."""
    return _open(m.value("q"), _MODS[m["s"].kind], m)


def _open(p: Period, mod: str, m: Match):
    if p.mod or p.start is None or p.end is None or (p.grain == "range" and mod == "since"):
        return None
    one = timedelta(1)
    if mod == "since":
        start, end = p.start, None
    elif mod == "after":
        start, end = p.end + one, None
        if p.holiday:
            start = feasts.first_working_day_after(
                p.holiday, (p.start, p.end), feasts.region_of(m.context.regions, m.context.language, p.holiday)
            )
    elif mod == "before":
        start, end = None, p.start - one
    else:
        start, end = None, p.end
    return "PERIOD", Period(start, end, "open", mod=mod, base=p)


@rules("(PER|EVERY|ART|SLASH) u:UNIT")
def per_unit(m: Match):
    """A month, per quarter, each year: beside a count, how often."""
    if m.row.kind(m.start) == "ART" and (m.row.atoms[m.start].value == "the" or m.row.kind(m.end) == "AGO"):
        return None
    return "PERUNIT", m["u"].kind
