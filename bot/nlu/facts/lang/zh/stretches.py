"""Chinese dates counted from today, and stretches with an open end or two ends: 三周后, 三个月内, 放到二月十五号."""

from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.dates import exact, moved, span_of
from bot.nlu.facts.periods import Period

dates = Rules("dates")
late = Rules("dates", late=True)


@dates("d:DUR AFTERP", "IN d:DUR AFTERP?")
def later(m: Match):
    """三周后 is that day; 三年后 is a year, since nobody means its day."""
    length = m.value("d")
    d = moved(m.context.today, length)
    if d is None:
        return None
    years = length.months >= 24 and not length.months % 12 and not length.days and not length.workdays
    return exact(cal.months_in(d.year, 1, 12), "year") if years else exact((d, d))


@dates("d:DUR BYP")
def ago(m: Match):
    """三个月前: with a length of time 前 is ago."""
    d = moved(m.context.today, m.value("d"), -1)
    return exact((d, d)) if d else None


@dates("d:DUR WITHINP")
def within(m: Match):
    d = moved(m.context.today, m.value("d"))
    return ("PERIOD", Period(m.context.today, d, "range", mod="within")) if d else None


@late("p:PERIOD POSS q:PERIOD")
def within_open(m: Match):
    """春节后的三四月: the second says when."""
    p, q = m.value("p"), m.value("q")
    return [m["q"]] if p.mod == "after" and not q.mod and q.make else None


@late("FROM? p:PERIOD SINCEP? TILLNOW")
def till_now(m: Match):
    p = m.value("p").core
    return exact((p.start, m.context.today), "range") if p.start and p.start <= m.context.today else None


@late("FROM? p:PERIOD t:BREAKTO q:PERIOD")
def break_until(m: Match):
    """1月29号放到2月15号."""
    p, q = m.value("p").core, m.value("q")
    if q.mod or p.start is None or q.end is None:
        return None
    made = span_of(p, q, m.context.today)
    if made.start > made.end:
        return None
    end = m["q"].end
    return [Atom("PERIOD", made, m["p"].start, end), Atom("CLOSED", None, end, end)]


@late("p:PERIOD (?=HAVE (?!~2 SETTLE)|FILLED)")
def only_then(m: Match):
    """要到三月一号才有人: that day, not the day after it."""
    p, at = m.value("p"), m["p"].end
    if p.mod != "until" or p.core.grain != "day" or m.context.text[at : at + 1] != "才":
        return None
    return "PERIOD", Period(p.core.start, None, "open", mod="since", base=p.core)


@late("p:PERIOD WEEKOF")
def week_around(m: Match):
    p = m.value("p")
    return exact(cal.week_of(p.start), "week") if p.grain == "day" and not p.mod and p.start else None


@late("p:PERIOD s:START")
def from_then(m: Match):
    """从三月开始: with 开始 behind it, 从 only says when."""
    p = m.value("p")
    if p.mod != "since" or m.context.text[m["p"].start] not in "从自由" or m.context.text[m["p"].end - 1] == "起":
        return None
    return [Atom("PERIOD", p.base, m["p"].start, m["p"].end), m["s"]]


RULES = [*dates.rules, *late.rules]
