"""Lengths of time that place a day: in three weeks, two weeks after Easter."""

from datetime import timedelta

from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Match, Rules
from bot.nlu.facts.dates.making import exact, moved
from bot.nlu.facts.periods import Period

rules = Rules("dates")


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
    d = today + timedelta((m.value("w") - today.weekday()) % 7)
    return exact((d, d))
