"""Russian rules for people, key users and turnover: what their words are, from their neighbours."""

from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.reading import day_after, iso

_COUNTED = "RAWNUM|NUMWORD|CIRCA|VAGUE|HEAP|COUPLE"

lex = Rules("lex")
numbers = Rules("numbers", late=True)
names = Rules("names")
late_names = Rules("names", late=True)
facts = Rules("facts")
late_facts = Rules("facts", late=True)


@lex(f"n:NAS (BE|NOW|MAYBE|THEN|DASH|USUALLY|MORE|COMPANY|TOTAL)* (?={_COUNTED})")
def we_count(m: Match):
    """«Нас (сейчас) 120» is "we are 120"."""
    n = m["n"]
    return [Atom("COMPANY", None, n.start, n.end), Atom("BE", None, n.start, n.end)]


@lex("n:NAS")
def us(m: Match):
    return "COMPANY", None


@lex("i:ITS")
def it_department(m: Match):
    """«В IT двое»: the abbreviation, not the pronoun."""
    return ("RUDEPT", ("it", "IT", "IT")) if m.context.text[m["i"].start : m["i"].end] == "IT" else None


@lex("e:ETO (?=WDAY|SEASON|UNIT)")
def this_one(m: Match):
    return "REL", 0


@lex("e:ETO")
def this_is(m: Match):
    return "BE", None


@lex("k:KEYWEAK (?=WORD|NAME|LEAVERS|PROJECT|SEAT|TURNOVER|DEPTWORD)")
def key_something(m: Match):
    """«Ключевые риски» are no key users; "двое ключевых" are."""
    return ("WORD", "ключевой") if m.row.kind(m.end) != "SEAT" else ("KEYUSER", None)


@lex("k:KEYWEAK PERSON?")
def key_user(m: Match):
    return "KEYUSER", None


@lex("p:PEAKW")
def peak(m: Match):
    """A peak of departures, where departures are spoken of; else of work."""
    kinds = {a.kind for a in m.row.atoms}
    leaving = kinds & {"LEAVE", "LEAVERS", "TURNOVER"} or (m.context.asked or "").endswith("peak_months")
    return ("MOSTLY" if leaving else "BUSY"), None


@lex("b:BUSY (?=LEAVERS|TURNOVER)")
def leaving_season(m: Match):
    return "MOSTLY", None


@lex("n:NET (?=COMMA|RAWNUM|NUMWORD|HALFUNIT|$)")
def no_first(m: Match):
    return ("FIXNO" if m.start == 0 else "NOBODY"), None


@lex("n:NET")
def there_is_none(m: Match):
    """«Ключевых нет», "нет ключевых"."""
    return "NO", None


@lex("(ON|FROM|PO|IN) e:EVERY? d:DEPTWORD (?!RUDEPT|RUWEAK|DEPTNAME|WORD|NAME)")
def for_each(m: Match):
    """«По одному на отдел», "с отдела", "от каждого отдела" - but not "в отделе продаж"."""
    atoms = m.all()
    if not m.has("e") and (
        atoms[0].kind not in ("ON", "FROM")
        or m.context.text[m["d"].start : m["d"].end].lower().endswith(("ов", "ы", "ах", "ам"))
    ):
        return None
    return [Atom("PER", None, atoms[0].start, atoms[0].end), *atoms[1:]]


@lex(
    f"l:LEAVE (WORD|ON|CIRCA|MAYBE|PROJECT)* (?=({_COUNTED}|DASH)+ UNIT)", "l:LEAVE (ON|WORD|MAYBE)* (?=HALFUNIT|UNIT)"
)
def takes(m: Match):
    """«Уйдет недель двадцать», "на проект уйдет полгода": time that is spent, not people who leave."""
    word = m.context.text[m["l"].start : m["l"].end].lower()
    if not word.startswith(("уйд", "ушл", "уход")):
        return None
    return [Atom("TAKE", None, m["l"].start, m["l"].end), *m.all()[1:]]


@lex("u:UNIT (RAWNUM|NUMWORD|DASH)+ l:LEAVE (?=ON|PROJECT|$|STOP|QUESTION)")
def taken_time(m: Match):
    """«Недель двадцать уйдет на внедрение»."""
    word = m.context.text[m["l"].start : m["l"].end].lower()
    return [*m.all()[:-1], Atom("TAKE", None, m["l"].start, m["l"].end)] if word == "уйдет" else None


@lex("p:(IN|ZA|EVERY) u:(UYEAR|UHALF|UQUARTER|UMONTH|UWEEK|HALFUNIT) (?!RAWNUM MONTH|ORDWORD MONTH|FROM)")
def per_unit(m: Match):
    """В год, за месяц, каждый квартал. "За год" of people who leave only."""
    p, u = m["p"], m["u"]
    unit = u.value if u.kind == "HALFUNIT" else u.kind
    if u.kind != "HALFUNIT" and u.value != "acc":
        return None
    leaving = {a.kind for a in m.row.atoms} & {"LEAVE", "LEAVERS", "TURNOVER", "PERCENT", "GREW"}
    if p.kind == "ZA" and not leaving and not (m.context.asked or "").startswith("turnover"):
        return None
    return "PERUNIT", "UHALF" if u.kind == "HALFUNIT" and unit == "UYEAR" else unit


@lex("z:ZA")
def within_time(m: Match):
    return "FORP", None


@numbers("p:PERSON (CIRCA|MAYBE|DASH|COLON|BE)* n:NUM (?!PERSON|UNIT|PERCENT|THOUSAND|MONTH|ORDSUFFIX|KEYUSER|OF)")
def turned(m: Match):
    """«Человек восемь», "людей 12": as "восемь человек"."""
    p = m["p"]
    word = m.context.text[p.start : p.end].lower()
    if m.row.kind(m.start - 1) == "NUM" or not word.startswith(
        ("человек", "людей", "чел", "народ", "душ", "сотрудников", "работников", "специалистов")
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


@late_names("p:PERIOD MORE n:NUM")
def another(m: Match):
    """... в августе ещё двое."""
    return [m["p"], m["n"]] if any(a.kind == "LEAVE" for a in m.row.atoms) else None


@late_names("(PERSON|NUM) a:AND (?=LEAVE)")
def and_leave(m: Match):
    """«40 человек и уходит 8»: two statements."""
    a = m["a"]
    return [m.all()[0], Atom("COMMA", None, a.start, a.end)]


@late_names("TURNOVER (BE|COLON|DASH|CIRCA|MAYBE)? n:NUM (?!PERSON|PERUNIT|UNIT|PERCENT|KEYUSER)")
def bare_rate(m: Match):
    """«Текучка 18»: per cent, as everyone means it."""
    n = m["n"]
    return [*m.all()[:-1], Atom("PCT", n.value / 100, n.start, n.end)] if 1 <= n.value <= 100 else None


@late_names("EXCEPT d:DEPT")
def except_department(m: Match):
    return [Atom("EXCEPTED", m.value("d"), m["d"].start, m["d"].end)]


@facts("KEYUSER ~~5 d:EXCEPTED")
def key_users_except(m: Match):
    """Ключевые есть везде, кроме финансов."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put(m.value("d"), "key_users", 0, m.said())


@late_names("c:COMPANY BE? NOT a:NUM PERSON? (COMMA|DASH)* BUT b:NUM")
def not_so_many(m: Match):
    """Нас не 120, а 140."""
    c = m["c"]
    return [c, Atom("BE", None, c.end, c.end), m["b"]]


@late_names("l:LEAVE")
def one_departure(m: Match):
    """«Если Иванова уволится в марте» supposes one departure; no season follows from it."""
    kinds = {a.kind for a in m.row.atoms}
    word = m.context.text[m["l"].start : m["l"].end].lower()
    if (
        "HYPO" in kinds
        and not kinds & {"NUM", "PCT", "VAGUE", "MOSTLY"}
        and word in ("уволится", "уволятся", "уйдет", "уйдут", "уйдёт")
    ):
        return "WORD", word
    return None


@facts(
    "(EVERY|PER) DEPTWORD ~1 LEND ~1 n:(N|NOBODY) (PERSON|KEYUSER)?",
    "LEND ~1 n:(N|NOBODY) (PERSON|KEYUSER)? (PER|EVERY) EVERY? DEPTWORD",
)
def lent_by_each(m: Match):
    """Каждый отдел даёт одного человека."""
    r, n = m.context.reading, m["n"]
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    return r.put(None, "key_users", 0 if n.kind == "NOBODY" else None if n.kind == "VAGUE" else n.value, m.said())


@facts("d:DEPT (NOW|p:PERIOD) n:NUM (?!UNIT|PERCENT|KEYUSER|PERSON)")
def department_now(m: Match):
    """В продажах сейчас 38."""
    r = m.context.reading
    if (m.has("p") and (m.value("p").start, m.value("p").end) != (m.context.today,) * 2) or r.asked_question(m.start):
        return None
    return r.put(m.value("d"), "headcount", m.value("n"), m.said())


@facts("n:(N|NOBODY) PERSON", "PERSON n:N")
def asked_people(m: Match):
    """«Двое человек», where key users were asked for."""
    r, asked = m.context.reading, m.context.asked or ""
    if not asked.endswith(("key_users", "key_users_per_department", "vacancies")) or r.scope(m) is not None:
        return None
    if r.has(r.sentence(m.start), "COMPANY", "HEADCOUNT", "QUESTION", "LEAVE"):
        return None
    n = m["n"]
    return r.put_path(asked, 0 if n.kind == "NOBODY" else None if n.kind == "VAGUE" else n.value, m.said())


@facts("VACANT ~1 n:NUM ~1 (OF|FROM|IN) d:DEPT", "n:NUM ~1 SEAT ~1 VACANT COMMA? (OF|FROM|IN|FOR) d:DEPT")
def empty_seat(m: Match):
    """В проектной команде не хватает одного из финансов."""
    r = m.context.reading
    if not r.has(r.sentence(m.start), "PROJTEAM", "KEYUSER", "PROJECT") or r.asked_question(m.start):
        return None
    return r.put(m.value("d"), "vacancies", m.value("n"), m.said())


@late_facts("LEAVE ~~6 p:PERIOD")
def peak_after_comma(m: Match):
    """Больше всего уходят после премий, в феврале."""
    r, p = m.context.reading, m.value("p")
    if (
        p.mod
        or p.grain not in ("month", "season", "quarter")
        or not r.has(r.sentence(m.start), "MOSTLY")
        or r.asked_question(m.start)
    ):
        return None
    return r.put(r.scope(m), "peak_months", p.months(), m.said())


@late_names("NOT a:NUM (PERSON|KEYUSER)? (COMMA|DASH)* BUT b:NUM")
def not_this_but_that(m: Match):
    """«В сервисе не 15, а 18 человек»: the department says what is corrected, so only the new number counts."""
    return [m["b"]] if any(a.kind == "DEPT" for a in m.row.atoms) else None


@facts(
    "d:DEPT (MAYBE|DASH|PLAN|ALREADY)? LEND ~1 n:(N|NOBODY) (PERSON|KEYUSER)?",
    "LEND ~2 n:(N|NOBODY) (PERSON|KEYUSER)? (FROM|OF|IN) d:DEPT",
    "(FROM|OF) d:DEPT ~2 LEND ~1 n:(N|NOBODY) (PERSON|KEYUSER)?",
    "(FROM|OF) d:DEPT ~2 n:(N|NOBODY) ~1 LEND",
    "d:DEPT NOT LEND n:NOBODY?",
    "n:(N|NOBODY) (PERSON|KEYUSER)? ~1 LEND d:DEPT",
    "d:DEPT n:NOBODY NOT LEND",
    "d:DEPT PERSON NOT LEND",
)
def lent(m: Match):
    """Бухгалтерия выделила одного человека; склад никого не дал."""
    r = m.context.reading
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    n = m["n"]
    none = n is None or n.kind == "NOBODY"
    r.put(m.value("d"), "key_users", 0 if none else n.value if n.kind != "VAGUE" else None, m.said())
    after = m.row.atoms[m.end] if m.row.kind(m.end) == "PERIOD" else None
    if none and after is not None and after.value.mod in ("by", "until"):  # "склад людей не даёт до апреля"
        r.put(m.value("d"), "staffed_from", iso(day_after(after.value)))
        m.row.spend(m.end)
    return True


@facts("n:NUM (PERSON|KEYUSER)? (FROM|OF) d:DEPT (?!LEAVE)")
def supposed_from(m: Match):
    """А если двоих от бухгалтерии?"""
    r = m.context.reading
    leaving = r.has(r.sentence(m.start), "LEAVE", "LEAVERS", "TURNOVER")
    if not r.hypothetical or leaving or m.value("n") > 10:
        return None
    return r.put(m.value("d"), "key_users", m.value("n"), m.said())


@facts(
    "o:ORD (PERSON|KEYUSER)? (IN|FROM|OF|FOR|ON) d:DEPT",
    "(IN|FROM|FOR|ON) d:DEPT ~2 o:ORD (PERSON|KEYUSER)",
    "d:DEPT ~2 o:ORD (PERSON|KEYUSER)",
)
def second_one(m: Match):
    """«А если добавить второго человека в продажи»: then there are two."""
    r = m.context.reading
    adding = r.has(r.sentence(m.start), "ADD", "LEND", "HYPO", "FILLED") or any(a.kind == "KEYUSER" for a in m.all())
    if m.value("o") not in (2, 3, 4) or not adding or (r.asked_question(m.start) and not r.hypothetical):
        return None
    return r.put(m.value("d"), "key_users", m.value("o"), m.said())


@facts("p:PERIOD ~2 LEAVE ~1 n:N", "p:PERIOD ~1 n:N ~1 LEAVE", "p:PERIOD ~1 NOBODY ~1 NOT ~1 LEAVE")
def left_in_a_season(m: Match):
    """«Весной уволилось пятеро» says how many, but neither a month nor that most leave then."""
    r = m.context.reading
    return m.value("p").grain == "season" and not r.has(r.sentence(m.start), "MOSTLY")


@facts(
    "KEYUSER EVERYWHERE COMMA? PO? n:NUM", "EVERYWHERE PO? n:NUM KEYUSER", "PO n:NUM PERSON (PER|FROM) EVERY? DEPTWORD"
)
def one_everywhere(m: Match):
    """Ключевые есть во всех отделах, по одному."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put(None, "key_users", m.value("n"), m.said())


@facts("KEYUSER (IN|FROM|OF) d:DEPT (BE|DASH|COLON)? NAME")
def key_user_is(m: Match):
    """Наш ключевик в сервисе Ольга."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put(m.value("d"), "key_users", 1, m.said())


@facts("IN d:DEPT n:NUM (?=COMMA|STOP|AND|$)")
def so_many_in(m: Match):
    """«В продажах сорок, в сервисе двадцать»: too many for key users."""
    r = m.context.reading
    elsewhere = r.has(r.sentence(m.start), "KEYUSER", "LEAVE", "LEAVERS", "TURNOVER", "VACANCY", "SEAT", "QUESTION")
    if elsewhere or (m.context.asked or "").endswith(("key_users", "vacancies")) or m.value("n") < 6:
        return None
    return r.put(m.value("d"), "headcount", m.value("n"), m.said())


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


@facts("HEADCOUNT (COMMA|COLON|DASH)+ n:NUM (?=STOP|$)")
def headcount_after_comma(m: Match):
    """Поправьте численность, 210."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put(r.scope(m), "headcount", m.value("n"), m.said())


@facts("NAME NAME? (DASH|BE|COMMA)* KEYUSER (FROM|OF|IN)? d:DEPT")
def is_key_user_of(m: Match):
    """Ольга — ключевой пользователь бухгалтерии."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put(m.value("d"), "key_users", 1, m.said())


@facts("FROM d:DEPT BE NAME", "FROM d:DEPT DASH NAME", "^NAME FROM d:DEPT (?=STOP|$)")
def person_from(m: Match):
    """От склада будет Петров."""
    return (
        None
        if m.context.reading.asked_question(m.start)
        else m.context.reading.put(m.value("d"), "key_users", 1, m.said())
    )


@facts("NAME (OF|FROM) d:DEPT")
def named_person(m: Match):
    """Ключевыми будут Иванова из бухгалтерии и Петров из продаж."""
    r = m.context.reading
    if (
        not r.has(r.sentence(m.start), "KEYUSER")
        or r.asked_question(m.start)
        or r.has(r.sentence(m.start), "LEAVE", "NUM")
    ):
        return None
    return r.put(m.value("d"), "key_users", 1, m.said())


@late_facts("d:DEPT (HAVE|COLON|DASH|OPEN|BE)? q:PCT")
def more_rates(m: Match):
    """Текучка по компании 15 %, в колл-центре 40 %."""
    r = m.context.reading
    if r.topic != "rate" or (r.asked_question(m.start) and not r.hypothetical):
        return None
    return r.put(m.value("d"), "rate", m.value("q"), m.said("q"))


@facts("c:COMPANY BE n:NUM PERSON? (?=STOP|COMMA|$)")
def we_are(m: Match):
    """«С учётом склада нас 210»: all of us, whatever department stands beside."""
    c, r = m["c"], m.context.reading
    if m.context.text[c.start : c.end].lower() != "нас" or r.asked_question(m.start):
        return None
    return r.put(None, "headcount", m.value("n"), m.said())


@facts("BE n:NUM PERSON? p:PERIOD COMMA? (BUT|BE|NOW|COMPANY)* k:NUM (?!UNIT|PERCENT)")
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


@facts("NOBODY ~1 NOT ~1 LEAVE", "NOT LEAVE NOBODY", "NO LEAVERS")
def nobody_leaves(m: Match):
    """Никто не увольняется."""
    r = m.context.reading
    if r.asked_question(m.start) or r.has(r.sentence(m.start), "PERIOD", "TAKEN"):
        return None
    return r.put(r.scope(m), "leavers_per_year", 0, m.said())


RULES = [*lex.rules, *numbers.rules, *names.rules, *late_names.rules, *facts.rules, *late_facts.rules]
