"""Chinese days, from the large to the small: 明年三月十号, 下月九号, 3月1日至5日, 4.15号."""

import re
from datetime import timedelta

from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.dates import day_period, exact, span_of
from bot.nlu.facts.periods import Period

dates = Rules("dates")


@dates("(y:Y POSS?)? n:NUM p:(START|GOLIVE|BYP|AFTERP|DAYMARK)")
def dotted(m: Match):
    """4.15启动, 4.15号: month.day, where a date must stand."""
    found = re.fullmatch(r"(\d{1,2})\.(\d{1,2})", m.context.text[m["n"].start : m["n"].end])
    made = day_period(m, int(found[1]), int(found[2]), m.value("y")) if found and 1 <= int(found[1]) <= 12 else None
    if made is None:
        return None
    rest = m["p"]
    end = rest.end if rest.kind == "DAYMARK" else m["n"].end
    out = [Atom(*made, m.all()[0].start, end)]
    return out if rest.kind == "DAYMARK" else [*out, rest]


@dates("FROM? a:NUM (DASH|UNTIL) b:NUM (?!UNIT|MEASURE|PERSON|PERCENT|NUM)")
def dotted_range(m: Match):
    """12.20-1.10: from day to day."""
    ends = [re.fullmatch(r"(\d{1,2})\.(\d{1,2})", m.said(name)) for name in ("a", "b")]
    made = [day_period(m, int(end[1]), int(end[2])) for end in ends if end and 1 <= int(end[1]) <= 12]
    if len(made) < 2 or None in made or any(kind != "PERIOD" for kind, _ in made):
        return None
    return "PERIOD", span_of(made[0][1], made[1][1], m.context.today)


@dates("(y:Y POSS? COMMA?)? m:MONTH POSS? d:NUM DAYMARK", "(y:Y POSS?)? m:MONTH DAYMARK? d:ORD DAYMARK")
def month_day(m: Match):
    return day_period(m, m.value("m"), m.value("d"), m.value("y"))


@dates("r:REL UMONTH POSS? d:NUM DAYMARK?" + "(?!PERSON|PERCENT|UNIT|MEASURE|LEAVE|NUM)")
def day_of_relative_month(m: Match):
    """下月九号, 本月20日."""
    today, day = m.context.today, m.value("d")
    first = cal.months_in(today.year, today.month + m.value("r"))[0]
    return exact(cal.day_in(first.year, first.month, int(day))) if day == int(day) else None


@dates("FROM? p:PERIOD j:(DASH|UNTIL) d:NUM DAYMARK", "FROM? d:NUM DAYMARK j:(DASH|UNTIL) e:NUM DAYMARK")
def until_day(m: Match):
    """3月1日至5日; 5号到8号."""
    p = m.value("p")
    if p is None:
        first = _next_day(m, m.value("d"))
        if first is None:
            return None
        p, day = Period(*first), m.value("e")
    else:
        day = m.value("d")
    if p.mod or p.grain != "day" or p.start is None or day != int(day):
        return None
    month = p.start.month + (day < p.start.day)
    span = cal.day_in(p.start.year + (month > 12), (month - 1) % 12 + 1, int(day))
    return exact((p.start, span[1]), "range") if span else None


@dates("p:PERIOD j:(COMMA|AND|OR) d:NUM DAYMARK")
def another_day(m: Match):
    """3月10号和20号."""
    p, day = m.value("p"), m.value("d")
    if p.mod or p.grain != "day" or p.start is None or day != int(day):
        return None
    made = day_period(m, p.start.month, day, None if p.make else p.start.year)
    return [m["p"], m["j"], Atom(*made, m["d"].start, m.all()[-1].end)] if made else None


@dates("d:NUM DAYMARK", "d:ORD DAYMARK")
def day_alone(m: Match):
    span = _next_day(m, m.value("d"))
    return exact(span) if span else None


def _next_day(m: Match, day: float) -> cal.Span | None:
    """The next such day of a month; None where no month has one."""
    if day != int(day) or not 1 <= day <= 31:
        return None
    at = m.context.today
    while at.day != day:
        at += timedelta(1)
    return at, at


@dates("^y:YEAR4 m:NUM d:NUM$")
def spaced(m: Match):
    """2027 3 15."""
    return day_period(m, m.value("m"), m.value("d"), m.value("y")) if m.value("m") in range(1, 13) else None


RULES = [*dates.rules]
