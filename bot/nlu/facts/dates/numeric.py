"""Dates in digits: 2027-03-15, 15.2, 3/15."""

import re
from datetime import timedelta

from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.dates.making import day_period, exact, month_period

rules = Rules("dates")

# What a bare "15.2" may answer as a date; "date" where nothing was asked.
_DATED = frozenset({"date", "desired_start", "earliest_start", "go_live_by", "settled_from", "staffed_from"})

# Countries that write the month first; elsewhere a slash date is day/month.
_MONTH_FIRST = {"US", "PH", "FM", "PW", "GU", "PR", "VI"}


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
