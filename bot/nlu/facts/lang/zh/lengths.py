"""Chinese lengths of time, and numbers whose measure word or neighbour decides what they count."""

import re

from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.dates import exact
from bot.nlu.facts.durations import of

numbers = Rules("numbers")
numbers_late = Rules("numbers", late=True)
durations = Rules("durations")
durations_late = Rules("durations", late=True)


@numbers("n:RAWNUM UYEAR (?=MONTH|QUARTER|HALFYEAR|YEARPART|PART|SEASON|POSS)", "n:RAWNUM u:UYEAR")
def short_year(m: Match):
    """27年3月, 07年: two digits are a year where a part of it follows, or where the first is a nought."""
    raw = m.value("n")
    if not re.fullmatch(r"\d\d", raw) or not (raw[0] == "0" or (20 <= int(raw) < 50 and not m.has("u"))):
        return None
    return [Atom("YEAR4", 2000 + int(raw), m["n"].start, m["n"].end), m.all()[-1]]


@numbers_late("ORDMARK n:NUM MEASURE?")
def ordinal(m: Match):
    return "ORD", m.value("n")


@numbers_late("APPROX n:(NUM|VAGUE|PCT)", "n:(NUM|VAGUE|PCT) MEASURE? APPROX", "a:APPROX")
def about(m: Match):
    """大概四个月, 20个左右: near enough to be the value."""
    n = m["n"]
    if n is None:
        return "MAYBE", None
    return [Atom(n.kind, n.value, n.start, n.end), *(a for a in m.all() if a.kind == "MEASURE")]


@numbers_late("a:NUM (OR|DASH|UNTIL) b:NUM MEASURE? (?=PERSON|KEYUSER|LEAVE)", "a:NUM OR b:NUM MEASURE")
def range_of_people(m: Match):
    """三四个人, 十五六个: no exact number."""
    return [Atom("VAGUE", None, m["a"].start, m.all()[-1].end)] if m.value("b") > m.value("a") else None


@numbers_late("n:NUM MEASURE p:PERSON")
def measured(m: Match):
    return [m["n"], m["p"]]


@numbers_late("r:RUN (?=NUM (MEASURE|PERSON|KEYUSER|STOP|COMMA|$))")
def run_away(m: Match):
    """仓库每季度跑三个: people run where it is said how often, or from where."""
    return ("LEAVE", None) if {"PERUNIT", "DEPTNAME", "UMONTH", "UYEAR"} & {a.kind for a in m.row.atoms} else None


@numbers_late("n:NUM MEASURE? w:(KEYUSER|PERSON|SEAT|VACANCY|LEAVERS)? EVERY (NO|NOBODY)")
def not_a_single_one(m: Match):
    """一个关键用户都没有: nobody."""
    w = m["w"]
    if m.value("n") != 1:
        return None
    nobody = Atom("NOBODY", None, m["n"].start, m.all()[-1].end)
    return [nobody] if w is None or w.kind == "PERSON" else [nobody, Atom(w.kind, w.value, w.start, w.end)]


@numbers_late(
    "n:(NUM|VAGUE) MEASURE (?=KEYUSER|DEPTWORD|LEAVERS|LEAVE|SEAT|MAYBE|COMMA|STOP|QUESTION|AND|BUT|BE|POSS|$)"
)
def measure_alone(m: Match):
    """三个: the measure word adds nothing to the number."""
    n = m["n"]
    return [Atom(n.kind, n.value, n.start, m.all()[-1].end)]


@numbers_late("n:NUM MEASURE (?=HALFPERSON)", "HALFPERSON")
def and_half_a_person(m: Match):
    """一个半人 a month: eighteen a year."""
    n = m["n"]
    return ("NUM", n.value + 0.5) if n is not None and isinstance(n.value, int) else ("PERSON", None)


@durations("m:MONTH l:LEAVE n:NUM")
def once_a_month(m: Match):
    """一月走一个 is how often; 一月走了一个 was January."""
    if m.said("m") != "一月" or m.said("l") not in ("走", "跑", "辞", "离职", "流失"):
        return None
    return [Atom("DUR", of(1, "UMONTH", single=True), m["m"].start, m["m"].end), *m.all()[1:]]


@durations("n:NUM u:(UYEAR|UMONTH|UQUARTER)")
def once(m: Match):
    """一年走八个: beside people who leave, how often."""
    if m.value("n") != 1 or m.context.text[m.start and m["n"].start : m["n"].end] not in ("一", "1"):
        return None
    if not {"LEAVE", "LEAVERS", "TURNOVER", "PCT"} & {a.kind for a in m.row.atoms}:
        return None
    return "DUR", of(1, m["u"].kind, single=True)


@durations("h:HALFUNIT ~1 LEAVE")
def once_in_a_half(m: Match):
    """半年走了六个."""
    h = m["h"]
    return [Atom("DUR", of(0.5, h.value, single=True), h.start, h.end), *m.all()[1:]]


@durations("n:NUM f:FEASTEND", "n:NUM f:FEASTBEFORE")
def years_and_after(m: Match):
    """3年后: three years and after, not after New Year."""
    f = m["f"]
    after = f.kind == "FEASTEND"
    return [
        Atom("DUR", of(m.value("n"), "UYEAR"), m["n"].start, f.start + 1),
        Atom("AFTERP" if after else "BYP", None, f.start + 1, f.end),
    ]


@durations(
    "(r:YEARREL|y:YEAR4 UYEAR) POSS? (BYP|PART|g:(LASTN|ORD)) n:NUM u:(UMONTH|UQUARTER)",
    "y:YEAR4 FEASTBEFORE n:NUM u:(UMONTH|UQUARTER)",
    "(r:YEARREL|y:YEAR4 UYEAR) POSS? BYP q:QUARTER",
    "y:YEAR4 FEASTBEFORE q:QUARTER",
)
def first_of_year(m: Match):
    """2026年前十一个月, 今年前三季度, 明年最后两个月."""
    year = m.value("y") or m.context.today.year + m.value("r")
    months = 3 * m.value("q") if m.has("q") else m.value("n") * (3 if m["u"].kind == "UQUARTER" else 1)
    if not 1 <= months <= 12:
        return None
    return exact(cal.months_in(year, 13 - months if m.has("g") else 1, months), "range")


@durations("n:NUM h:ANDHALF", "h:ANDHALF")
def and_a_half(m: Match):
    """一年半, 三个半月; 个半月 alone is one and a half."""
    return "DUR", of(m.value("n", 1) + 0.5, m.value("h"))


@durations("n:NUM u:(UMONTH|UYEAR|UWEEK|UQUARTER|UDAY) MORE", "h:HALFUNIT MORE")
def more_than(m: Match):
    """两个月多, 半年多: good enough for a date, not for a fact."""
    return "DUR", of(0.5, m.value("h"), vague=True) if m.has("h") else of(m.value("n"), m["u"].kind, vague=True)


@durations("a:NUM UNIT? UNTIL b:NUM v:UNIT")
def from_to(m: Match):
    """三到四个月: the longer."""
    return ("DUR", of(m.value("b"), m["v"].kind, ranged=True)) if m.value("b") > m.value("a") else None


@durations("h:NEARHALF")
def nearly_half(m: Match):
    """大半年."""
    return "DUR", of(0.5, m.value("h"), vague=True)


@durations("n:NUM u:UMONTH d:NUM DAYMARK", "n:NUM u:UMONTH")
def no_such_month(m: Match):
    """13月1号."""
    u = m["u"]
    return ("BADDATE", None) if m.context.text[u.start : u.end] == "月" and 12 < m.value("n") < 100 else None


@durations("n:NUM MORE u:UNIT", "n:NUM MEASURE MORE u:UNIT")
def more_units(m: Match):
    """四个多星期."""
    return "DUR", of(m.value("n"), m["u"].kind, vague=True)


@durations("n:NUM DAYMARK (?=WITHINP)")
def days_within(m: Match):
    """五日内: here 日 counts."""
    return "DUR", of(m.value("n"), "UDAY")


@durations_late("a:DUR PLUS b:DUR")
def and_more(m: Match):
    """一年又三个月."""
    a, b = m.value("a"), m.value("b")
    return ("DUR", a + b) if b.weeks < a.weeks else None


RULES = [*numbers.rules, *numbers_late.rules, *durations.rules, *durations_late.rules]
