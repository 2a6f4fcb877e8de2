"""Parts of months, quarters and years, and weeks: 三月下旬, 下月初, 年中, 三月第二周, 下周五."""

from datetime import timedelta

from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Match, Rules
from bot.nlu.facts.dates import exact, month_period

dates = Rules("dates")


@dates(
    "(y:Y POSS?)? m:MONTH POSS? p:MONTHPART",
    "(y:Y POSS?)? m:MONTH POSS? p:PART",
    "(y:Y POSS?)? m:MONTH POSS? p:HALFPART",
)
def part_of_month(m: Match):
    month, part = m.value("m"), m.value("p")
    made = cal.repeating(lambda y: cal.part_of_month(part, y, month), m.context.today, "part", m.value("y"))
    return ("PERIOD", made) if made else None


@dates("(r:REL UMONTH?)? POSS? p:MONTHPART", "r:REL UMONTH POSS? p:(PART|HALFPART)", "r:REL? p:HALFPART")
def part_of_relative_month(m: Match):
    """这个月底, 下月初, 月底."""
    today, part = m.context.today, m.value("p")
    first = cal.months_in(today.year, today.month + m.value("r", 0))[0]
    span = cal.part_of_month(part, first.year, first.month)
    if span[1] < today and not m.has("r"):
        first = cal.months_in(today.year, today.month + 1)[0]
        span = cal.part_of_month(part, first.year, first.month)
    return exact(span, "part")


@dates("(y:Y UYEAR? POSS?)? p:YEARPART", "y:YEAR p:PART")
def part_of_year(m: Match):
    part = m.value("p")
    made = cal.repeating(lambda y: cal.part_of_year(part, y), m.context.today, "part", m.value("y"))
    return ("PERIOD", made) if made else None


@dates("r:REL p:QUARTERPART", "p:QUARTERPART", "(y:Y POSS?)? q:QUARTER POSS? p:PART")
def part_of_quarter(m: Match):
    part, today = m.value("p"), m.context.today
    if m.has("q"):
        q = m.value("q")
        made = cal.repeating(lambda y: cal.part_of_quarter(part, y, q), today, "part", m.value("y"))
        return ("PERIOD", made) if made else None
    first = cal.months_in(today.year, 3 * ((today.month - 1) // 3 + m.value("r", 0)) + 1)[0]
    return exact(cal.part_of_quarter(part, first.year, (first.month + 2) // 3), "part")


@dates("s:SEASON")
def season_letter(m: Match):
    """春 alone is a season only after a year."""
    atom = m["s"]
    if atom.end - atom.start == 1 and m.row.kind(m.start - 1) not in ("YEAR", "POSS", "REL"):
        return "WORD", m.context.text[atom.start : atom.end]
    return None


@dates("(y:Y POSS?)? (q:QUARTER|h:HALFYEAR) POSS? o:ORD UMONTH")
def nth_month_of_part(m: Match):
    """第四季度的头一个月, 上半年最后一个月."""
    count = 3 if m.has("q") else 6
    first, n = count * (m.value("q") or m.value("h")) - count + 1, m.value("o")
    if n == 0 or abs(n) > count:
        return None
    return month_period(m, first + n - 1 if n > 0 else first + count + n, m.value("y"))


@dates("y:Y POSS? o:ORD UMONTH")
def nth_month(m: Match):
    n = m.value("o")
    return month_period(m, n if n > 0 else 12, m.value("y")) if n <= 12 else None


@dates("y:Y POSS? o:ORD u:UWEEK")
def nth_week_of_year(m: Match):
    """今年第三十七个星期, counted from the week that holds the first Thursday."""
    n, y = m.value("o"), m.value("y")
    if not 1 <= n <= 53:
        return None
    monday = cal.week_of(cal.day_in(y, 1, 4)[0], int(n) - 1)
    return exact(monday, "week")


@dates("(y:Y POSS?)? m:MONTH POSS? o:ORD u:UWEEK", "(y:Y POSS?)? m:MONTH POSS? o:ORD w:WDAY")
def nth_in_month(m: Match):
    """三月第二周, 四月的最后一个星期一."""
    month, n, weekday = m.value("m"), m.value("o"), m.value("w")

    def make(y: int) -> cal.Span | None:
        whole = cal.months_in(y, month)
        if weekday is None:
            return cal.nth_week(*whole, n)
        d = cal.nth_weekday(*whole, weekday, n)
        return (d, d) if d else None

    made = cal.repeating(make, m.context.today, "day" if m.has("w") else "week", m.value("y"))
    return ("PERIOD", made) if made else None


@dates("r:REL UWEEK WDAY", "r:REL w:WDAY")
def weekday_of_week(m: Match):
    monday = cal.week_of(m.context.today, m.value("r"))[0]
    return exact((monday + timedelta(m.all()[-1].value),) * 2)


@dates("r:REL? w:WEEKEND")
def weekend(m: Match):
    saturday = cal.week_of(m.context.today, m.value("r", 0))[0] + timedelta(5)
    return exact((saturday, saturday + timedelta(1)), "range")


RULES = [*dates.rules]
