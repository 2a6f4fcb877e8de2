"""Russian rules for people: who "нас" is, what is none, how many work where."""

from bot.nlu.facts.core import Atom, Match, Rules

COUNTED = "RAWNUM|NUMWORD|CIRCA|VAGUE|HEAP|COUPLE"
"""What a count may begin with, before numbers are built."""

_ACCORDING = ("данным", "словам", "наблюден", "сведени", "оценк", "информаци", "мнению", "подсч", "статистик", "отчет")

lex = Rules("lex")
numbers = Rules("numbers", late=True)
late_names = Rules("names", late=True)
facts = Rules("facts")
late_facts = Rules("facts", late=True)


@lex(f"n:NAS (BE|NOW|MAYBE|THEN|DASH|USUALLY|MORE|COMPANY|TOTAL)* (?={COUNTED})")
def we_count(m: Match):
    """«Нас (сейчас) 120» is "we are 120"."""
    n = m["n"]
    return [Atom("COMPANY", None, n.start, n.end), Atom("BE", None, n.start, n.end)]


@lex("(PO|FROM) w:WORD? DEPTWORD? (RUDEPT|RUWEAK|DEPTNAME) (?=COMMA|COLON)")
def according_to(m: Match):
    """«По данным отдела кадров», "from HR:": who says so, and nobody it is said of."""
    w = m.value("w") or ""
    told = w.lower().startswith(_ACCORDING) if w else m.start == 0 and m.row.kind(m.end) == "COLON"
    return ("FILLER", None) if told else None


@lex("n:NAS")
def us(m: Match):
    return "COMPANY", None


@lex("i:ITS")
def it_department(m: Match):
    """«В IT двое», "от it двое": the abbreviation, not the pronoun."""
    word = m.context.text[m["i"].start : m["i"].end]
    among_russian = (
        m.context.language == "ru" and word == "it" and m.row.kind(m.start - 1) in ("IN", "FROM", "OF", "HAVE")
    )
    return ("RUDEPT", ("it", "IT", "IT")) if word == "IT" or among_russian else None


@lex("e:ETO (?=WDAY|SEASON|UNIT)")
def this_one(m: Match):
    return "REL", 0


@lex("e:ETO")
def this_is(m: Match):
    return "BE", None


@lex("n:NET (?=COMMA|RAWNUM|NUMWORD|HALFUNIT|$)")
def no_first(m: Match):
    return ("FIXNO" if m.start == 0 else "NOBODY"), None


@lex("n:NET")
def there_is_none(m: Match):
    """«Ключевых нет», "нет ключевых"."""
    return "NO", None


@numbers("p:PERSON (CIRCA|MAYBE|DASH|COLON|BE)* n:NUM (?!PERSON|UNIT|PERCENT|THOUSAND|MONTH|ORDSUFFIX|KEYUSER|OF)")
def turned(m: Match):
    """«Человек восемь», "людей 12": as "восемь человек"."""
    p = m["p"]
    word = m.context.text[p.start : p.end].lower()
    if m.row.kind(m.start - 1) == "NUM" or (
        not word.endswith("ов")
        and not word.startswith(("человек", "людей", "чел", "народ", "душ", "коллег", "рыл", "голов"))
    ):
        return None
    return [m["n"], Atom("PERSON", None, m["n"].start, m["n"].end)] if word not in ("человека", "человеку") else None


@numbers("f:FROM a:(NUM|VAGUE) (PERSON)? t:BY b:NUM (?!UNIT|MONTH|PERCENT|THOUSAND)")
def from_to(m: Match):
    """«Со 100 до 130 человек»."""
    return [Atom("TO", None, a.start, a.end) if a is m["t"] else a for a in m.all()]


@late_names("t:TOTAL")
def in_all(m: Match):
    """«Всего 48 человек»: of the company, or of the department just named."""
    return ("WORD", "всего") if any(a.kind == "DEPT" for a in m.row.atoms[: m.start]) else ("COMPANY", None)


@late_names("(PERSON|NUM) a:AND (?=LEAVE)")
def and_leave(m: Match):
    """«40 человек и уходит 8»: two statements."""
    a = m["a"]
    return [m.all()[0], Atom("COMMA", None, a.start, a.end)]


@late_names(
    "(NUM|VAGUE) (PERSON|KEYUSER)? (COMMA|DASH|STOP)* FIXNO (COMMA|FIXNO|DASH)* b:(NUM|PCT|DUR)",
    "PCT (COMMA|DASH|STOP)* FIXNO (COMMA|FIXNO|DASH)* b:PCT",
    "DUR (COMMA|DASH|STOP)* FIXNO (COMMA|FIXNO|DASH)* b:DUR",
    "PERIOD (COMMA|DASH|STOP)* FIXNO (COMMA|FIXNO|DASH|IN|ON)* b:PERIOD",
)
def slip_of_the_tongue(m: Match):
    """«20, ой, 12 процентов»: only what was said last."""
    return [m["b"]]


@late_names("c:COMPANY BE? NOT a:NUM PERSON? (COMMA|DASH)* BUT b:NUM")
def not_so_many(m: Match):
    """Нас не 120, а 140."""
    c = m["c"]
    return [c, Atom("BE", None, c.end, c.end), m["b"]]


@late_names("NOT a:NUM (PERSON|KEYUSER)? (COMMA|DASH)* BUT b:NUM")
def not_this_but_that(m: Match):
    """«В сервисе не 15, а 18 человек»: the department says what is corrected, so only the new number counts."""
    return [m["b"]] if any(a.kind == "DEPT" for a in m.row.atoms) else None


@facts("d:DEPT (NOW|p:PERIOD) n:NUM (?!UNIT|PERCENT|KEYUSER|PERSON)")
def department_now(m: Match):
    """В продажах сейчас 38."""
    r = m.context.reading
    if (m.has("p") and (m.value("p").start, m.value("p").end) != (m.context.today,) * 2) or r.asked_question(m.start):
        return None
    return r.put(m.value("d"), "headcount", m.value("n"), m.said())


@facts("d:DEPT n:NUM (?=COMMA|STOP|AND|BUT|$)", "n:NUM d:DEPT (?!LEAVE|KEYUSER|PERSON|HAVE)")
def so_many_of_them(m: Match):
    """«Айтишников 12», "40 продажников": a department that is named by its people."""
    r, d = m.context.reading, m["d"]
    if m.context.text[d.start : d.end].lower()[-2:] not in ("ов", "ей") or r.asked_question(m.start):
        return None
    if r.has(r.clause(m.start), "LEAVE", "LEAVERS", "TURNOVER", "KEYUSER", "LEND", "VACANCY", "HIRE"):
        return None
    return r.put(m.value("d"), "headcount", m.value("n"), m.said())


@facts("PERSON IN COMPANY (BE|DASH|COLON|CIRCA)* n:NUM (?!UNIT|PERCENT|KEYUSER)")
def people_in_all(m: Match):
    """Людей в компании около девяноста."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put(None, "headcount", m.value("n"), m.said())


@facts("PERSON (IN|ON|FROM) d:DEPT (BE|DASH|COLON|CIRCA)* n:NUM (?!UNIT|PERCENT|KEYUSER)")
def people_in(m: Match):
    """Людей в маркетинге семеро."""
    r = m.context.reading
    if r.asked_question(m.start) or r.has(r.clause(m.start), "LEAVE", "LEAVERS", "TURNOVER", "LEND"):
        return None
    return r.put(m.value("d"), "headcount", m.value("n"), m.said())


@facts("(PLACE|TAKEN) (OPEN|DASH|COLON)? n:NUM PERSON CLOSE? (COMMA|AND)* PLACE (OPEN|DASH|COLON)? k:NUM PERSON")
def people_by_place(m: Match):
    """«Москва (80 человек) и Казань (20 человек)»: neither is the company."""
    return True


@facts("IN d:DEPT n:NUM (?=COMMA|STOP|AND|$)")
def so_many_in(m: Match):
    """«В продажах сорок, в сервисе двадцать»: too many for key users."""
    r = m.context.reading
    elsewhere = r.has(r.sentence(m.start), "KEYUSER", "LEAVE", "LEAVERS", "TURNOVER", "VACANCY", "SEAT", "QUESTION")
    if elsewhere or (m.context.asked or "").endswith(("key_users", "vacancies")) or m.value("n") < 6:
        return None
    return r.put(m.value("d"), "headcount", m.value("n"), m.said())


@facts("HEADCOUNT (COMMA|COLON|DASH)+ n:NUM (?=STOP|$)")
def headcount_after_comma(m: Match):
    """Поправьте численность, 210."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put(r.scope(m), "headcount", m.value("n"), m.said())


@facts("^n:NUM PERSON? c:COMPANY ~1 (STOP|COMMA|BE|WORD|$)")
def so_many_of_us(m: Match):
    """Двести семнадцать нас осталось."""
    r, c = m.context.reading, m["c"]
    if (
        m.context.text[c.start : c.end].lower() != "нас"
        or r.asked_question(m.start)
        or r.has(r.clause(m.start), "LEAVE")
    ):
        return None
    return r.put(None, "headcount", m.value("n"), m.said())


@facts("c:COMPANY BE n:NUM PERSON? (?=STOP|COMMA|$)")
def we_are(m: Match):
    """«С учётом склада нас 210»: all of us, whatever department stands beside."""
    c, r = m["c"], m.context.reading
    past = m.row.kind(m.start - 1) == "PERIOD" and m.row.atoms[m.start - 1].value.end
    if m.context.text[c.start : c.end].lower() != "нас" or r.asked_question(m.start) or "было" in m.said().lower():
        return None
    if past and past < m.context.today:
        return None
    return r.put(None, "headcount", m.value("n"), m.said())


@facts("BE n:NUM PERSON? p:PERIOD COMMA? (BUT|BE|NOW|COMPANY|PERIOD)* k:NUM (?!UNIT|PERCENT)")
def then_and_now(m: Match):
    """Было 150 человек год назад, стало 190."""
    p, r = m.value("p"), m.context.reading
    if p.mod or p.grain != "day" or p.start is None or not 350 <= (m.context.today - p.start).days <= 380:
        return None
    r.put_path("growth.headcount_a_year_ago", m.value("n"), m.said("n"))
    return r.put(None, "headcount", m.value("k"), m.said("k"))


@facts("COMPANY BE ~1 n:NUM PERSON? p:PERIOD", "p:PERIOD (BE|COMPANY)+ n:NUM (?!UNIT|PERCENT|KEYUSER)")
def a_year_ago(m: Match):
    """Нас было 80 год назад."""
    p, r = m.value("p"), m.context.reading
    if p.mod or p.grain != "day" or p.start is None or not 350 <= (m.context.today - p.start).days <= 380:
        return None
    return r.put_path("growth.headcount_a_year_ago", m.value("n"), m.said("n"))


@facts("(COMPANY|HAVE) HAVE? d:DEPT (?=STOP|$)")
def our_departments(m: Match):
    """У нас отделы продаж, маркетинга и сервиса."""
    r = m.context.reading
    if (
        len(m.value("d")) < 2
        or r.asked_question(m.start)
        or r.has(r.sentence(m.start), "NUM", "LEAVE", "NOBODY", "PCT")
    ):
        return None
    for department in m.value("d"):
        r.entry(department)
    return True


@late_facts("(NOW|p:PERIOD) ~1 n:N (?!UNIT|PERCENT|KEYUSER|MONTH)")
def now(m: Match):
    """«Было 80, теперь 110»."""
    r = m.context.reading
    if m.has("p") and (m.value("p").start, m.value("p").end) != (m.context.today,) * 2:
        return None
    if "headcount_a_year_ago" not in r.facts.get("growth", {}) or r.scope(m) is not None:
        return None
    return r.put(None, "headcount", m.value("n"), m.said("n"))


@facts("n:NUM PERSON (?=GROWTH|DUR|PLACE|NUM|PROJECT|COMMA|STOP)")
def headcount_in_a_row(m: Match):
    """«Москва 120 человек стабильно ... один ключевой на отдел»: all in one breath, without a comma."""
    r = m.context.reading
    clause = r.clause(m.start)
    if not (r.has(clause, "PER") and r.has(clause, "DEPTWORD")) or m.value("n") < 5 or r.scope(m) is not None:
        return None
    return None if r.asked_question(m.start) else r.put(None, "headcount", m.value("n"), m.said())


RULES = [*lex.rules, *numbers.rules, *late_names.rules, *facts.rules, *late_facts.rules]
