"""Chinese years and months: 三到五月, 三四月, 二、三、七月."""

from dateutil.relativedelta import relativedelta

from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.dates import exact, month_period

dates = Rules("dates")


@dates("LASTYEARNOW")
def a_year_ago(m: Match):
    day = m.context.today - relativedelta(years=1)
    return exact((day, day))


@dates(
    "n:NOWWORD (?=MAYBE* (START|ASKOK|ABOUT|OR|$))", "(?<=FROM) n:NOWWORD", "(?<=UNTIL) n:NOWWORD", "(?<=OR) n:NOWWORD"
)
def now(m: Match):
    """现在 is a date where something starts now; else it only says that something is so."""
    if "准备" in m.context.text:
        return None
    return exact((m.context.today,) * 2)


@dates("a:MONTH b:MONTH")
def months_side_by_side(m: Match):
    """11月12月."""
    a, b = m["a"], m["b"]
    return [a, Atom("COMMA", ",", a.end, a.end), b] if a.end == b.start else None


@dates("FROM? a:NUM j:(DASH|UNTIL|OR) b:MONTH")
def months_range(m: Match):
    """三到五月, 3-5月, 三四月."""
    first, final = m.value("a"), m.value("b")
    if first not in range(1, 13):
        return None
    if m["j"].kind == "OR" and m["j"].start < m["j"].end:
        return [Atom("MONTH", first, m["a"].start, m["a"].end), m["j"], m["b"]]
    count = (final - first) % 12 + 1
    return _year_range(m, first, count)


def _year_range(m: Match, first: int, count: int) -> tuple:
    made = cal.repeating(lambda y: cal.months_in(y, int(first), int(count)), m.context.today, "range")
    return "PERIOD", made


@dates("m:MONTH n:NUM")
def counted_in_month(m: Match):
    """8月一个, 5月两名: how many, and no day."""
    if m.said("n")[-1] not in "个名位人":
        return None
    return [Atom(*month_period(m, m.value("m")), m["m"].start, m["m"].end), m["n"]]


@dates("n:NUM m:MONTH")
def two_months(m: Match):
    """三四月 is read as 三 and 四月."""
    first, final = m.value("n"), m.value("m")
    raw = m.context.text[m["n"].start : m["n"].end]
    if first not in range(1, 12) or final != first + 1 or raw.isdigit() or m["n"].end != m["m"].start:
        return None
    return _year_range(m, first, 2)


@dates("n:NUM ((COMMA|AND) NUM)* (COMMA|AND) MONTH")
def months_list(m: Match):
    """二、三、七月: the word month stands once."""
    atoms = m.all()
    text = m.context.text
    if any(a.kind == "NUM" and (a.value not in range(1, 13) or text[a.end - 1] == "个") for a in atoms):
        return None
    return [Atom("MONTH", a.value, a.start, a.end) if a.kind == "NUM" else a for a in atoms]


@dates("r:YEARREL UYEAR?", "y:YEAR4 UYEAR")
def year(m: Match):
    return "YEAR", m.value("y") or m.context.today.year + m.value("r")


RULES = [*dates.rules]
