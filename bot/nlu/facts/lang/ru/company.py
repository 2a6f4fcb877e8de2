"""Russian rules for the company: what grows and what is over, how old it is, where it sits, when it closes."""

from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.reading import Reading, iso

lex = Rules("lex")
names = Rules("names")
facts = Rules("facts")
late_facts = Rules("facts", late=True)
_DATED = frozenset(
    {
        "MONTH",
        "RAWDATE",
        "PART",
        "SEASON",
        "QUARTER",
        "HALFYEAR",
        "ORDWORD",
        "UQUARTER",
        "UYEAR",
        "WDAY",
        "HOLIDAY",
        "FEAST",
        "REL",
        "THROUGH",
    }
)


@lex(
    "(OVER|WILLOVER|NOMORE) ~1 g:GROWING (?!RUDEPT|RUWEAK)",
    "g:GROWING (BE|NOW|MAYBE|COMPANY|THEN)* (OVER|WILLOVER|NOMORE)",
)
def growth_is_over(m: Match):
    """«Рост кончился»: where nothing is said of its end, "рост" may be anything's."""
    return [Atom("GROWTH", "expanding", a.start, a.end) if a is m["g"] else a for a in m.all()]


@lex("g:GROWTH e:EVERY (?=COMMA|STOP|$)", "e:EVERY COMMA g:GROWTH (?=COMMA|STOP|$)")
def all_over(m: Match):
    """«Расширение всё, приехали»: "всё" alone says that it is over."""
    e = m["e"]
    if m.value("g") == "stable" or m.context.text[e.start : e.end].lower() not in ("все", "всё"):
        return None
    return [Atom("OVER", None, a.start, a.end) if a is e else a for a in m.all()]


@lex("g:GROWING")
def growth_of_something(m: Match):
    return "WORD", m.said()


@lex("w:WILLOVER")
def will_be_over(m: Match):
    """«Закончится в марте» has an end; without a date nothing is over yet."""
    return ("OVER", None) if _DATED & {a.kind for a in m.row.atoms} else ("WORD", "закончится")


@lex("OPENING ~4 BRANCH", "BRANCH OPENING")
def opening_branches(m: Match):
    """Открываем ещё три магазина."""
    return "GROWTH", "expanding"


@lex("o:(OPENING|BRANCH)")
def not_opening(m: Match):
    atom = m["o"]
    return "WORD", m.context.text[atom.start : atom.end]


@lex("n:NOTBEFORE (?=PLACE|RUDEPT|RUWEAK|DEPTWORD)")
def only_there(m: Match):
    """«Работаем только в Казахстане»."""
    return "IN", None


@names("NOT PLACE COMMA? BUT IN? p:PLACE", "PLACE COMMA? (FIXNO|BUT)+ IN? p:PLACE")
def corrected_place(m: Match):
    """В Германии, точнее в Баварии."""
    return [m["p"]]


@facts("^p:PLACE (?=NUM|TAKEN|GROWTH|DUR|PROJECT)", "p:PLACE (?=COMMA|STOP|$)")
def named_place(m: Match):
    """«Нас 120, Самара, четыре месяца»: in a list of facts a place is where we are."""
    r: Reading = m.context.reading
    a, b = r.sentence(m.start)
    if (
        m.row.kind(m.start - 1) not in ("", "COMMA", "STOP")
        or r.asked_question(m.start)
        or r.has(r.clause(m.start), "ELSEWHO")
    ):
        return None
    if not r.has((a, b), "COMPANY", "PERSON", "GROWTH", "GROWTHSAID", "PROJECT", "START", "KEYUSER", "TURNOVER"):
        return None
    value = m.value("p")
    return r.put_path("regions", [value] if isinstance(value, str) else list(value))


@facts("OPENED ~3 p:PERIOD", "d:DUR ~1 FOUNDED", "FOUNDED ~1 d:DUR", "d:DUR WHAT ~2 (OPENED|GROWTH|GROWTHSAID)")
def young(m: Match):
    """Открылись в сентябре, три месяца от роду: less than a year old is new."""
    r: Reading = m.context.reading
    if r.asked_question(m.start):
        return None
    if m.has("d"):
        recent = m.value("d").weeks <= 52
    else:
        began = m.value("p").past(m.context.today).start
        recent = began is not None and 0 <= (m.context.today - began).days <= 365
    return r.put_path("growth.stage", "new") if recent else None


@facts("c:COMPANY d:DUR (?=COMMA|STOP|ON|$)")
def age(m: Match):
    """«Фирме полгода», «компании двадцать лет»: how old it is, and no project's length."""
    c, length, r = m["c"], m.value("d"), m.context.reading
    if not m.context.text[c.start : c.end].lower().startswith(("компани", "фирм", "организац", "предприят", "бизнес")):
        return None
    if length.weeks <= 52 and not r.asked_question(m.start):
        r.put_path("growth.stage", "new")
    return True


@facts("q:PCT ~2 LIKELY", "LIKELY (NOT|WORD|IN|ON|CIRCA|BE|DASH|COLON)* q:PCT")
def likely_enough(m: Match):
    """Вероятность 95 %, что никто не останется без обученного человека."""
    r = m.context.reading
    ours = r.has(r.sentence(m.start), "KEYUSER", "DEPT", "DEPTWORD", "COVERAGE", "PROJECT", "EVERY", "EVERYWHERE")
    leaving = r.has(r.sentence(m.start), "LEAVE", "LEAVERS", "TURNOVER", "START", "GOLIVE")
    if not ours or leaving or not m.value("q") or m.value("q") < 0.5 or r.asked_question(m.start):
        return None
    return r.put_path("target_coverage", m.value("q"), m.said("q"))


@facts("h:PERIOD ~3 p:PERIOD", "p:PERIOD ~3 h:PERIOD")
def own_break(m: Match):
    """Новогодние каникулы у нас с 28 декабря по 15 января."""
    r: Reading = m.context.reading
    h, p = m.value("h"), m.value("p")
    if h.holiday != "new_year" or h.mod or p.mod or p.grain != "range" or p.start is None or r.asked_question(m.start):
        return None
    m.row.spend(m.index("h"))
    return r.put_path("annual_break", {"from": iso(p.start), "to": iso(p.end)})


@late_facts("(BUT|COMMA|AND) ~1 d:DEPT IN? p:PERIOD (?=COMMA|STOP|AND|$)")
def and_theirs(m: Match):
    """«У продаж горячая пора осенью, а у логистики в декабре»."""
    r, p = m.context.reading, m.value("p")
    if r.topic not in ("busy_months", "peak_months") or p.mod or r.asked_question(m.start) or not p.months():
        return None
    return r.put(m.value("d"), r.topic, p.months(), m.said())


RULES = [*lex.rules, *names.rules, *facts.rules, *late_facts.rules]
