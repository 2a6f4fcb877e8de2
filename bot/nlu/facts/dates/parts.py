"""Parts of months, quarters, halves and seasons."""

from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Match, Rules
from bot.nlu.facts.dates.making import exact, period

rules = Rules("dates")


@rules("ART? p:PART (DASH|TO|OR) q:PART DASH? OF? ART? m:MONTH (COMMA? OF? y:Y)?")
def parts_of_month(m: Match):
    p, q, month = m.value("p"), m.value("q"), m.value("m")

    def make(y: int) -> cal.Span | None:
        a, b = cal.part_of_month(p, y, month), cal.part_of_month(q, y, month)
        return (a[0], b[1]) if a and b else None

    return period(cal.repeating(make, m.context.today, "part", m.value("y")))


@rules("ART? p:PART DASH? (OF|IN)? ART? m:MONTH (COMMA? (OF|IN)? y:Y)?", "(y:Y OF?)? m:MONTH OF? p:PART")
def part_of_month(m: Match):
    p, month = m.value("p"), m.value("m")
    return period(cal.repeating(lambda y: cal.part_of_month(p, y, month), m.context.today, "part", m.value("y")))


@rules("ART? o:ORD HALF OF? ART? m:MONTH ((COMMA|OF|IN)? y:Y)?", "(y:Y OF?)? m:MONTH OF? o:ORD HALF")
def half_of_month(m: Match):
    half, month = {1: "first", 2: "second"}.get(m.value("o")), m.value("m")
    if half is None:
        return None
    return period(cal.repeating(lambda y: cal.part_of_month(half, y, month), m.context.today, "half", m.value("y")))


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
    return period(cal.repeating(lambda y: cal.months_in(y, 3 * q - 2, 3), m.context.today, "quarter", m.value("y")))


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
    return period(cal.repeating(lambda y: cal.months_in(y, 6 * h - 5, 6), m.context.today, "half", m.value("y")))


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
    if rel == 1 and not m.has("y"):  # the one that has not begun
        year = next(y for y in (today.year, today.year + 1) if cal.season_in(s, y)[0] > today)
        return exact(cal.season_in(s, year), "season")
    return period(cal.repeating(lambda y: cal.season_in(s, y), today, "season", m.value("y")))
