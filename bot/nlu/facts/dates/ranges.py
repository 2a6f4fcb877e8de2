"""Years alone, ranges, and open ends: from X to Y, after X, by X."""

from dataclasses import replace
from datetime import date, timedelta

from bot.nlu.facts import feasts
from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.dates.making import exact, span_of
from bot.nlu.facts.periods import Period

rules = Rules("dates")


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


@rules(
    "(BETWEEN|FROM) ART? PERIOD (AND|TO|UNTIL|DASH) y:YEAR4 (?!PERSON|UNIT|DEPT|KEYUSER)",
    "(BETWEEN|FROM) y:YEAR4 (AND|TO|UNTIL|DASH) ART? PERIOD",
)
def year_as_an_end(m: Match):
    """Between May 2027 and 2028: a year is one of the two ends."""
    atoms, at = m.all(), m.index("y") - m.start
    made = Period(*cal.months_in(m.value("y"), 1, 12), "year")
    return [*atoms[:at], Atom("PERIOD", made, m["y"].start, m["y"].end), *atoms[at + 1 :]]


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
    if "SHIFT" in (m.row.kind(m.start - 1), m.row.kind(m.start - 2)):  # put off from March to June: to June
        return [Atom("TAKEN", None, m.all()[0].start, m["a"].end), m["b"]]
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
    if (
        span is None
        or span[1] < m.context.today
        or span[0] > b.start
        or (b.start.year == m.context.today.year and a.start <= b.start)
    ):
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
    "s:(NOTBEFORE|NOTAFTER) MAYBE? ART? q:PERIOD",
    "s:FROM MAYBE? ART? q:PERIOD (ON|SINCEP)?",
    "s:(SINCE|AFTER|BEFORE|BY|UNTIL) MAYBE? ART? q:PERIOD",
    "q:PERIOD s:(SINCEP|AFTERP|BEFOREP|BYP|UNTILP)",
)
def opened(m: Match):
    """After, before, by, until, from X: an open end; the base period stays known for the facts."""
    said = m["s"].kind
    made = _open(m.value("q"), _MODS[said], m)
    if made is None:
        return None
    lasting, firm = m.value("s") == "lasting", said in ("NOTBEFORE", "NOTAFTER")
    return made[0], replace(made[1], lasting=lasting, firm=firm)


def _regions(m: Match) -> tuple[str, ...]:
    """Where holidays are looked up: the project's regions, or the place that the message names."""
    named = [a.value for a in m.row.atoms if a.kind == "PLACE"]
    return (
        m.context.regions or tuple([named[0]] if isinstance(named[0], str) else named[0])
        if named
        else m.context.regions
    )


def _open(p: Period, mod: str, m: Match):
    if p.mod or p.start is None or p.end is None or (p.grain == "range" and mod == "since"):
        return None
    one = timedelta(1)
    if mod == "before" or (mod in ("by", "until") and p.grain == "season"):
        p = p.yet_to_begin(m.context.today)  # said in November, "by autumn" and "before November" mean next year's
    if mod == "since":
        start, end = p.start, None
    elif mod == "after":
        start, end = p.end + one, None
        if p.holiday:
            start = feasts.first_working_day_after(
                p.holiday, (p.start, p.end), feasts.region_of(_regions(m), m.context.language, p.holiday)
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
