"""Weekends: this one, the one of a day, the last one of a month, the long one of a holiday."""

from datetime import date, timedelta

from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Match, Rules
from bot.nlu.facts.dates.making import exact, period

rules = Rules("dates")
_SATURDAY = 5


def _around(day: date) -> cal.Span:
    """Saturday and Sunday of the week of a day."""
    saturday = cal.week_of(day)[0] + timedelta(_SATURDAY)
    return saturday, saturday + timedelta(1)


@rules("ART? (o:ORD|r:REL) WEEKEND (OF|IN) ART? q:PERIOD")
def weekend_in(m: Match):
    """The last weekend of March, the second weekend in May: by its Saturday."""
    p, n = m.value("q"), m.value("o") or (-1 if m.value("r") == -1 else 0)
    if not n or p.mod or p.start is None or p.end is None or p.grain == "day":
        return None

    def within(span: cal.Span | None) -> cal.Span | None:
        saturday = cal.nth_weekday(*span, _SATURDAY, n) if span else None
        return (saturday, saturday + timedelta(1)) if saturday else None

    if p.make is None:
        return exact(within((p.start, p.end)), "week")
    made = p.make
    return period(cal.repeating(lambda y: within(made(y)), m.context.today, "week"))


@rules("ART? WEEKEND j:(OF|AFTER|BEFORE|IN) ART? q:PERIOD", "ART? q:PERIOD WEEKEND")
def weekend_beside(m: Match):
    """The weekend of 3 May, the weekend after Easter, Labor Day weekend: with the holiday where it touches it."""
    p = m.value("q")
    if p.mod or p.start is None or p.end is None or p.grain not in ("day", "week"):
        return None
    joint = m["j"].kind if m.has("j") else ""
    if joint == "AFTER":
        return exact(_around(p.end + timedelta(7 if p.end.weekday() >= _SATURDAY else 0)), "week")
    if joint == "BEFORE":
        return exact(_around(p.start - timedelta(7)), "week")
    first, final = _around(p.start)
    if p.start.weekday() == 0 and p.holiday:
        return exact((first - timedelta(7), p.start), "week")
    return exact((p.start if p.start.weekday() == _SATURDAY - 1 and p.holiday else first, final), "week")


@rules("ART? r:REL WEEKEND", "ART? WEEKEND")
def weekend(m: Match):
    """This weekend; next weekend: that of the week after this."""
    today = m.context.today
    return exact(_around(today + timedelta(weeks=m.value("r", 0))), "week")
