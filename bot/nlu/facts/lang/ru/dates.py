"""Russian dates: months, seasons, parts and prepositions in all their forms.

Russian puts the day before the month and never after it, writes 10.12 for 10 December, and names years by their last
two digits ("сентябрь 27-го").
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.nlu.facts import dates as common
from bot.nlu.facts import feasts
from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.periods import Period

_CYRILLIC = re.compile("[а-яё]", re.I)
_DAY_MONTH = re.compile(r"(\d{1,2})\.(\d{2})")
_SHORT_YEARS = range(25, 60)
_BREAKS = ("new_year", "may_holidays", "summer_break")  # said of the days off, not of the one day

lex = Rules("lex")
dates = Rules("dates")
late = Rules("dates", late=True)

_PLACED = "MONTH|RAWNUM|RAWDATE|ORDWORD|NUMWORD|WDAY|HOLIDAY|FEAST|PART|SEASON|QUARTER|HALFYEAR|REL|DEIC"


@lex(f"p:PO (?={_PLACED})")
def through(m: Match):
    """«С 10 по 20 января» and "март по май" are ranges; "по одному" is not."""
    before = [m.row.kind(i) for i in range(max(0, m.start - 6), m.start)]
    dated = any(
        k in ("MONTH", "RAWDATE", "WDAY", "SEASON", "DEIC", "QUARTER", "UMONTH", "UQUARTER", "UWEEK") for k in before
    )
    if "FROM" in before or "SINCE" in before or dated:
        return "TO", None
    return None


@lex("n:NEAR (?=WDAY)")
def coming_weekday(m: Match):
    return "ART", "the"


@lex("n:NEAR")
def coming(m: Match):
    return "REL", 1


@lex("f:FEAST")
def feast(m: Match):
    """«После праздников»: those that come next, the New Year's in autumn and winter, May's in spring."""
    today = m.context.today
    return "HOLIDAY", "may_holidays" if date(today.year, 1, 20) <= today <= date(today.year, 5, 9) else "new_year"


def _year(n: float) -> int:
    return int(n) + 2000 if n < 100 else int(n)


@dates("o:ORD UYEAR")
def ordinal_year(m: Match):
    """В двадцать седьмом году, 2027-го года."""
    n = m.value("o")
    return ("YEAR", _year(n)) if n in _SHORT_YEARS or n in range(1950, 2100) else None


@dates("p:SEASON o:NUM (?=STOP|COMMA|QUESTION|$)")
@dates("p:(PART|SEASON|QUARTER|HALFYEAR) o:ORD", "p:MONTH o:(ORD|NUM)", "p:(UQUARTER|UHALF|HALF) o:ORD", "p:IN o:ORD")
def short_year(m: Match):
    """«Сентябрь 27-го», "осенью 28-го", "в 2027-м": the year, as a day would stand before its month."""
    n, p = m.value("o"), m["p"]
    short = n in range(1950, 2100) if p.kind == "IN" else n in _SHORT_YEARS or n in range(1950, 2100)
    if p.kind == "MONTH" and (
        not _CYRILLIC.match(m.context.text[p.start]) or m.row.kind(m.start - 1) in ("NUM", "ORD")
    ):
        return None
    if not short or m.row.kind(m.end) in ("PERSON", "PERCENT", "MONTH", "UDAY", "UWEEK", "UMONTH", "LEAVE", "KEYUSER"):
        return None
    o = m["o"]
    return [p, Atom("YEAR", _year(n), o.start, o.end)]


@dates("m:MONTH (?=NUM)")
def month_before_number(m: Match):
    """«В марте 2 ушли»: in Russian a number behind the month is never its day."""
    if not _CYRILLIC.match(m.context.text[m["m"].start]):
        return None
    if m.row.kind(m.start - 1) in ("NUM", "ORD", "SLASH", "PART", "HALF", "DASH", "OF"):
        return None
    return common.month_period(m, m.value("m"))


@dates("n:NUM (?!UNIT|PERSON|PERCENT|THOUSAND|NUM|MONTH|KEYUSER)")
def dotted(m: Match):
    """10.12 is 10 December, where a decimal would have a comma."""
    found = _DAY_MONTH.fullmatch(m.context.text[m["n"].start : m["n"].end])
    if not found or not (m.context.language == "ru" or _CYRILLIC.search(m.context.text)):
        return None
    day, month = int(found[1]), int(found[2])
    return common.day_period(m, month, day) if 1 <= month <= 12 else None


@dates("d:NUM STOP (DASH|SLASH) (?=PERIOD)", "d:PERIOD STOP (DASH|SLASH) (?=PERIOD)")
def dotted_range(m: Match):
    """14. - 15.10."""
    atoms = m.all()
    return [atoms[0], atoms[2]]


@dates("d:(ORD|NUM) CHISLO (?!MONTH)")
def day_of_this_month(m: Match):
    """15-го числа: the next one."""
    day, at = m.value("d"), m.context.today
    if day not in range(1, 32):
        return None
    while at.day != day:
        at += timedelta(1)
    return common.exact((at, at))


@dates("d:(ORD|NUM) CHISLO (?=MONTH)", "CHISLO d:(ORD|NUM) (?=MONTH)")
def chislo(m: Match):
    return [m["d"]]


@dates("l:LASTREL u:(UWEEK|UDAY) m:MONTH y:Y?")
def last_week_of(m: Match):
    """В последней неделе января, последний день марта."""
    month, unit = m.value("m"), m["u"].kind

    def make(y: int) -> cal.Span | None:
        span = cal.months_in(y, month)
        if unit == "UDAY":
            return (span[1], span[1])
        return cal.nth_week(*span, -1)

    made = cal.repeating(make, m.context.today, "week" if unit == "UWEEK" else "day", m.value("y"))
    return ("PERIOD", made) if made else None


@dates("l:LASTREL (?=UNIT|DUR|MONTH|SEASON|WDAY)")
def last_one(m: Match):
    return "REL", -1


@dates("o:(ORD|REL) u:(UWEEK|UDAY|WDAY) (?=MONTH|YEAR)")
def of_month(m: Match):
    """Первая неделя марта, последняя пятница мая: the genitive is an "of"."""
    end = m["u"].end
    return [m["o"], m["u"], Atom("OF", None, end, end)] if m.value("o") in range(-1, 6) and m.value("o") else None


@dates("o:(ORD|NUM) j:(OR|AND|DASH|COMMA) (?=(ORD|NUM) UQUARTER)", "o:(ORD|NUM) j:(OR|AND|DASH|COMMA) (?=QUARTER)")
def one_of_quarters(m: Match):
    """Во втором или третьем квартале."""
    o = m["o"]
    return [Atom("QUARTER", o.value, o.start, o.end), m["j"]] if o.value in (1, 2, 3, 4) else None


@dates("n:NUM m:MONTH")
def no_such_day(m: Match):
    """32 декабря."""
    word = m.context.text[m["m"].start : m["m"].end].lower()
    return ("BADDATE", None) if 31 < m.value("n") < 100 and word[-1] in "ая" and _CYRILLIC.match(word) else None


@dates("IN? d:DUR AFTER h:HOLIDAY")
def after_a_break(m: Match):
    """Через неделю после праздников: counted from the first working day."""
    key, context = m.value("h"), m.context
    if key not in _BREAKS:
        return None
    span = cal.upcoming(lambda y: feasts.on(key, y), context.today)
    back = feasts.first_working_day_after(key, span, feasts.region_of(context.regions, context.language))
    day = common.moved(back, m.value("d"))
    return common.exact((day, day)) if day else None


@late("PO q:PERIOD WORD?")
def up_to(m: Match):
    """«По июнь», "по 15 мая включительно": until its end. "По понедельникам", "по весне" say when, not until when."""
    p, word = m.value("q"), m.all()[-1]
    said = m.said("q").lower()
    if p.mod or p.end is None or p.grain in ("season", "range", "open") or p.holiday or said.endswith(("ам", "ям")):
        return None
    made = Period(None, p.end, "open", mod="until", base=p)
    kept = [word] if word.kind == "WORD" and not word.value.lower().startswith("включ") else []
    return [Atom("PERIOD", made, m.all()[0].start, m["q"].end), *kept]


@late("u:UWEEK q:PERIOD", "u:UWEEK COMMA? QWORD q:PERIOD")
def week_of(m: Match):
    """На неделе с 8 марта: Monday to Sunday."""
    p = m.value("q").core
    if p.grain != "day" or p.start is None or m.value("q").mod not in ("", "since"):
        return None
    return common.exact(cal.week_of(p.start), "week")


@late("q:PERIOD ~2 CANNOT", "CANNOT ~2 q:PERIOD")
def not_before(m: Match):
    """«Раньше июня никак» is «not before June», from when on we could."""
    p = m.value("q")
    if p.mod not in ("before", "by") or p.base is None:
        return None
    # "До мая не начнём": from the day after it, as every "until".
    first = p.base.start if p.mod == "before" else p.base.end + timedelta(1)
    made = replace(p, start=first, end=None, mod="since")
    turned = {"PERIOD": ("PERIOD", made), "CANNOT": ("CANDO", None)}
    return [Atom(*turned[a.kind], a.start, a.end) if a.kind in turned else a for a in m.all()]


@late("s:NOTAFTER (GOLIVE|DASH|COLON|ON|START|PROJECT|WORD|COMMA)* q:PERIOD")
def deadline(m: Match):
    """Крайний срок запуска: 30 сентября."""
    p = m.value("q")
    if p.mod not in ("", "by") or p.core.end is None or len(m.all()) > 6:
        return None
    atoms = m.all()
    made = Period(None, p.core.end, "open", mod="by", base=p.core)
    return [
        *(a for a in atoms[:-1] if a.kind in ("GOLIVE", "START", "PROJECT")),
        Atom("PERIOD", made, atoms[0].start, atoms[-1].end),
    ]


RULES = [*lex.rules, *dates.rules, *late.rules]
