"""Russian lengths of time: a number turned round says "about" («недель двадцать»), the case says one or many."""

from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.durations import of

_SHORT_YEARS = range(25, 60)
_YEAR_WORDS = ("год", "года", "году", "годом", "г")

durations = Rules("durations")
late_durations = Rules("durations", late=True)


@durations("t:THROUGH u:UNIT (?!UNIT)")
def through_one(m: Match):
    """Через месяц."""
    t, u = m["t"], m["u"]
    return [Atom("IN", None, t.start, t.end), Atom("DUR", of(1, u.kind), u.start, u.end)]


@durations("t:THROUGH")
def through_several(m: Match):
    return "IN", "ahead"


@durations("n:NUM ANDHALF u:UNIT", "u:UNIT n:NUM ANDHALF")
def and_a_half(m: Match):
    return "DUR", of(m.value("n") + 0.5, m["u"].kind)


@durations("FROM a:NUM u:UNIT? (TO|BY) b:NUM v:UNIT")
def from_to(m: Match):
    """«От двух до трёх месяцев»: the longer."""
    return "DUR", of(m.value("b"), m["v"].kind, ranged=True)


@durations("FROM NUM UNIT (TO|BY) u:UYEAR (?!NUM)", "FROM HALFUNIT (TO|BY) u:UYEAR (?!NUM)")
def up_to_a_year(m: Match):
    """«От девяти месяцев до года»: the longer."""
    return ("DUR", of(1, "UYEAR", ranged=True)) if m.context.text[m["u"].start : m["u"].end].lower() == "года" else None


@durations("u:UNIT a:NUM (DASH|OR|COMMA) b:NUM (?!UNIT|PERSON|PERCENT)")
def about_between(m: Match):
    """«Месяца три-четыре»: the longer."""
    a, b = m.value("a"), m.value("b")
    return ("DUR", of(b, m["u"].kind, ranged=True)) if m.value("u") == "gen" and b == a + 1 else None


@durations("u:UNIT ON n:NUM (?!UNIT|PERSON|PERCENT|MONTH)")
def about_on(m: Match):
    """«Месяцев на пять»."""
    return ("DUR", of(m.value("n"), m["u"].kind)) if m.value("u") == "gen" else None


@durations("u:UNIT t:IN n:NUM (?!UNIT|PERSON|PERCENT|MONTH)")
def about_through(m: Match):
    """«Месяца через три»."""
    t = m["t"]
    if t.value != "ahead":
        return None
    return [
        Atom("IN", "ahead", m["u"].start, t.end),
        Atom("DUR", of(m.value("n"), m["u"].kind), m["n"].start, m["n"].end),
    ]


@durations("n:NUM u:(UMONTH|UYEAR|UQUARTER|UWEEK) AGO")
def so_many_one_ago(m: Match):
    """«Было 80 год назад»: eighty years would be "80 лет"."""
    n, u = m.value("n"), m["u"]
    if u.value != "acc" or (n % 10 == 1 and n % 100 != 11):
        return None
    return [m["n"], Atom("DUR", of(1, u.kind), u.start, u.end), m.all()[-1]]


@late_durations("i:IN d:DUR")
def within_so_long(m: Match):
    """«Уложимся в пять месяцев»: how long; the day in five months is "через пять месяцев"."""
    i = m["i"]
    russian = m.context.text[i.start : i.end].lower() in ("в", "во")
    return [m["d"]] if russian and i.value != "ahead" else None


@late_durations("OF d:DUR (?!LATER|AGO)")
def of_several(m: Match):
    """«Какой из двух месяцев»: a choice, not a length."""
    d = m["d"]
    return "WORD", m.context.text[d.start : d.end]


@durations("n:NOT (HALFUNIT|NUM UNIT) j:(COMMA|DASH)* BUT u:UNIT (?=STOP|COMMA|$)")
def but_one(m: Match):
    """«Не полгода, а год»."""
    u = m["u"]
    return ("DUR", of(1, u.kind)) if m.value("u") == "acc" else None


@late_durations("INSTEAD d:DUR BE? n:NUM (?!UNIT|PERSON|PERCENT)", "INSTEAD d:DUR BE? n:DUR")
def instead(m: Match):
    """«Вместо 4 месяцев 8»."""
    n, old = m["n"], m.value("d")
    if n.kind == "DUR":
        return [n]
    return [Atom("DUR", of(n.value, "UMONTH" if old.months else "UWEEK"), n.start, n.end)]


@late_durations("NOT d:DUR (COMMA|DASH)* BUT n:NUM (?!UNIT|PERSON|PERCENT|MONTH)")
def corrected(m: Match):
    """«Не три месяца, а пять»."""
    old, n = m.value("d"), m["n"]
    unit = (
        "UYEAR"
        if old.months and old.months % 12 == 0
        else "UMONTH"
        if old.months
        else "UWEEK"
        if old.days % 7 == 0
        else "UDAY"
    )
    return [*m.all()[:-1], Atom("DUR", of(n.value, unit), n.start, n.end)]


@durations("u:UNIT n:NUM (?!UNIT|PERSON|PERCENT|MONTH|ORDSUFFIX|LEAVE|KEYUSER|DEPT)")
def about(m: Match):
    """«Недель двадцать»: a genitive before its number; "мес 7" for short."""
    short = (
        m.value("u") == "short" and m["u"].kind in ("UMONTH", "UWEEK") and m.row.kind(m.start - 1) not in ("IN", "ON")
    )
    if not (m.value("u") == "gen" or short) or m.row.kind(m.start - 1) in (
        "PART",
        "REL",
        "ORD",
        "HALF",
        "NUM",
        "YEAR4",
    ):
        return None
    return "DUR", of(m.value("n"), m["u"].kind)


@durations("n:NUM u:UQUARTER", "n:NUM u:UHALF")
def numbered(m: Match):
    """«Конец 2 квартала» is the second one; "2 квартала" alone are two."""
    n, limit = m.value("n"), 4 if m["u"].kind == "UQUARTER" else 2
    behind = m.row.kind(m.start - 1) in (
        "PART",
        "IN",
        "BY",
        "AFTER",
        "BEFORE",
        "UNTIL",
        "FROM",
        "SINCE",
        "NOTBEFORE",
        "NOTAFTER",
        "HALF",
    )
    if n in range(1, limit + 1) and (behind or m.value("u") != "gen"):
        return "QUARTER" if limit == 4 else "HALFYEAR", n
    return None


@durations("m:MONTH n:NUM UYEAR", "n:NUM u:UYEAR")
def short_year_said(m: Match):
    """«15 января 27 года», "27 год": a count would be "27 лет"."""
    n, month = m.value("n"), m["m"]
    unit = m.all()[-1]
    word = m.context.text[unit.start : unit.end].lower()
    counted = word == "лет" or (n % 10 in (2, 3, 4) and word == "года") or (n % 10 == 1 and word == "год")
    if n not in _SHORT_YEARS or word not in _YEAR_WORDS or (counted and month is None):
        return None
    return [*([month] if month else []), Atom("YEAR", 2000 + n, m["n"].start, unit.end)]


@durations("u:UNIT (DASH|OR) n:NUM (?!UNIT|PERSON|PERCENT)")
def one_or_more(m: Match):
    """«Год-полтора», "неделю-две": the longer."""
    n = m.value("n")
    return ("DUR", of(n, m["u"].kind, ranged=True)) if m.value("u") != "gen" and n in (1.5, 2) else None


@durations("h:HALFUNIT (DASH|OR) u:UNIT")
def half_or_one(m: Match):
    """«Полгода-год»: the longer."""
    return "DUR", of(1, m["u"].kind, ranged=True)


@durations(
    "t:(TAKE|FORP|CIRCA) u:UNIT (?!UNIT|AND)", "^(MAYBE|CIRCA|THEN|YES|FIXNO)* u:UNIT (?=(MAYBE|CIRCA)* (END|COMMA|$))"
)
def one(m: Match):
    """«Займет год», "около месяца", a bare "год": one of it."""
    u = m["u"]
    keep = [m["t"]] if m.has("t") else []
    return [*keep, Atom("DUR", of(1, u.kind), u.start, u.end)] if u.kind != "UDAY" else None


@durations("u:UNIT (?=STOP|COMMA|$)")
def one_asked_for(m: Match):
    """«Ну пиши год», where a length was asked for."""
    u = m["u"]
    asked = (m.context.asked or "").endswith("duration_weeks") and u.kind != "UDAY"
    counted = m.row.kind(m.start - 1) in ("NUM", "YEAR4", "REL", "ORD", "YEARREL", "PART", "IN")
    return ("DUR", of(1, u.kind)) if asked and u.value == "acc" and not counted else None


@durations("u:UNIT (?=FOUNDED)")
def one_old(m: Match):
    """Фирме месяц от роду."""
    return ("DUR", of(1, m["u"].kind)) if m.value("u") == "acc" and m.row.kind(m.start - 1) != "NUM" else None


@durations("u:UYEAR (AND|COMMA)? d:(n:NUM v:UMONTH)")
def year_and_months(m: Match):
    """Год и три месяца."""
    if m.value("u") != "acc" or m.row.kind(m.start - 1) in ("NUM", "YEAR4", "REL", "ORD", "IN", "ON"):
        return None
    return "DUR", of(12 + m.value("n"), "UMONTH")


@durations("u:(UMONTH|UYEAR|UQUARTER|UWEEK|UHALF) (?=AGO)")
def one_ago(m: Match):
    """Год назад."""
    return ("DUR", of(1, m["u"].kind)) if m.value("u") == "acc" and m.row.kind(m.start - 1) != "NUM" else None


RULES = [*durations.rules, *late_durations.rules]
