"""Years that were said, holidays, and days of a month."""

from dataclasses import replace

from bot.nlu.facts import feasts
from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.dates.making import day_period, period, span_of
from bot.nlu.facts.periods import Period

rules = Rules("dates")

# What makes the number before it a count and not a day: "in March 8 people left".
_COUNTED = "(?!PERSON|PERCENT|UDAY|UWEEK|UMONTH|UQUARTER|UYEAR|LEAVE|KEYUSER|NUM|DEPTWORD|VACANCY)"


@rules("r:REL OF? UYEAR", "r:YEARREL UYEAR?", "UYEAR OF? r:REL")
def relative_year(m: Match):
    return "YEAR", m.context.today.year + m.value("r")


@rules("y:YEAR4 UYEAR", "UYEAR y:YEAR4")
def said_year(m: Match):
    return "YEAR", m.value("y")


@rules("r:REL? ART? h:HOLIDAY (OF|IN|COMMA)? y:Y", "y:Y POSS? OF? h:HOLIDAY", "r:REL? h:HOLIDAY (UDAY|HOLNOUN)?")
def holiday(m: Match):
    key = m.value("h")
    return period(cal.repeating(lambda y: feasts.on(key, y), m.context.today, "day", m.value("y"), key))


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


@rules(
    "m:(PART OF? ART? MONTH|QUARTER|HALFYEAR) y:NUM (?!UNIT|PERSON|PERCENT|KEYUSER|LEAVE|DEPT|TO|DASH)",
    "m:(MONTH|QUARTER|HALFYEAR|SEASON|HOLIDAY) APOS y:NUM",
)
def short_year(m: Match):
    """H2 27, end of Nov 27, March '27: a year, where no day can stand."""
    year = m.value("y")
    if year not in range(20, 70):
        return None
    return [*m.all("m"), Atom("YEAR4", 2000 + year, m["y"].start, m["y"].end)]


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
