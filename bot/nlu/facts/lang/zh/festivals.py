"""The lunar calendar and the feasts; 年后 and 节后 without a name mean the Spring Festival."""

from datetime import timedelta

from bot.nlu.facts import feasts, lunar
from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.periods import Period

dates = Rules("dates")
late = Rules("dates", late=True)


@dates(
    "(y:Y POSS?)? LUNAR l:LEAP? m:(MONTH|LUNARMONTH) POSS? (d:(NUM|LUNARDAY) DAYMARK?)?",
    "(y:Y POSS?)? l:LEAP m:MONTH (d:(NUM|LUNARDAY))?",
    "(y:Y POSS?)? m:LUNARMONTH POSS? (d:(NUM|LUNARDAY))?",
    "(y:Y POSS?)? m:MONTH d:LUNARDAY",
    "(y:Y POSS?)? m:MONTH d:NUM (?!DAYMARK)",
)
def lunar_month_or_day(m: Match):
    """正月, 农历十月, 闰四月, 腊月初八, 五月廿二: 初 and 廿 without 号 count in the lunar calendar."""
    number, day, leap = m.value("m"), m.value("d"), m.has("l")
    kinds = [a.kind for a in m.all()]
    if not {"LUNAR", "LEAP", "LUNARMONTH", "LUNARDAY"} & set(kinds) and m.context.text[m["d"].start] != "廿":
        return None
    if day is not None and day not in range(1, 31):
        return None

    def make(y: int) -> cal.Span | None:
        span = lunar.month(y, number, leap)
        if span is None or day is None:
            return span
        at = span[0] + timedelta(int(day) - 1)
        return (at, at) if at <= span[1] else None

    made = cal.repeating(make, m.context.today, "day" if day else "month", m.value("y"))
    return ("PERIOD", made) if made else None


@dates("(y:Y POSS?)? h:HOLIDAY BYP", "y:YEAR BYP")
def before_feast_or_year(m: Match):
    """春节前, 明年之前 end the day before; with days and months 前 includes them (facts.md)."""
    key, year = m.value("h"), m.value("y")
    if key is None:
        whole = Period(*cal.months_in(year, 1, 12), "year")
    else:
        whole = cal.repeating(lambda y: feasts.on(key, y), m.context.today, "day", year, key)
    return ("PERIOD", Period(None, whole.start - timedelta(1), "open", mod="before", base=whole)) if whole else None


@dates("^n:NUM (AFTERP|BYP|$)")
def national_day(m: Match):
    """十一 is the National Day where nothing but a date can stand."""
    n = m["n"]
    answers = m.context.asked and len(m.row.atoms) == 1
    if m.context.text[n.start : n.end] != "十一" or answers:
        return None
    made = cal.repeating(lambda y: feasts.on("national_day", y), m.context.today, "day", holiday="national_day")
    return [Atom("PERIOD", made, n.start, n.end), *m.all()[1:]]


@late("(?<!DUR)f:FEASTEND")
def after_feast(m: Match):
    """年后, 节后 without a name: the Spring Festival, the one holiday that everybody plans around."""
    whole = cal.repeating(lambda y: feasts.on("spring_festival", y), m.context.today, "day", holiday="spring_festival")
    first = feasts.first_working_day_after(
        "spring_festival", (whole.start, whole.end), feasts.region_of(m.context.regions, m.context.language)
    )
    return "PERIOD", Period(first, None, "open", mod="after", base=whole)


@late("f:FEASTBEFORE")
def before_feast(m: Match):
    whole = cal.repeating(lambda y: feasts.on("spring_festival", y), m.context.today, "day", holiday="spring_festival")
    return "PERIOD", Period(None, whole.start - timedelta(1), "open", mod="before", base=whole)


RULES = [*dates.rules, *late.rules]
