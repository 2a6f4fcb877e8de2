"""Russian rules for key users and the seats of the project team: who lends whom, one each, all but one."""

from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.reading import day_after, iso

lex = Rules("lex")
late_names = Rules("names", late=True)
facts = Rules("facts")


@lex("k:KEYWEAK (?=WORD|NAME|LEAVERS|PROJECT|SEAT|TURNOVER|DEPTWORD)")
def key_something(m: Match):
    """«Ключевые риски» are no key users; "двое ключевых" are."""
    return ("WORD", "ключевой") if m.row.kind(m.end) != "SEAT" else ("KEYUSER", None)


@lex("k:KEYWEAK PERSON?")
def key_user(m: Match):
    return "KEYUSER", None


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


@late_names("EXCEPT d:DEPT")
def except_department(m: Match):
    return [Atom("EXCEPTED", m.value("d"), m["d"].start, m["d"].end)]


@facts("KEYUSER ~~5 d:EXCEPTED")
def key_users_except(m: Match):
    """Ключевые есть везде, кроме финансов."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put(m.value("d"), "key_users", 0, m.said())


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


@facts(
    "d:DEPT (MAYBE|DASH|PLAN)? LEND ~1 n:(N|NOBODY) (PERSON|KEYUSER)?",
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


@facts(
    "(FROM|OF) d:DEPT (DASH|COLON|BE)? n:NUM (PERSON|KEYUSER)? PROJTEAM",
    "PROJTEAM (FROM|OF) d:DEPT (DASH|COLON|BE)? n:NUM",
)
def in_the_team(m: Match):
    """От продаж трое в команде."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put(m.value("d"), "key_users", m.value("n"), m.said())


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


@facts(
    "KEYUSER EVERYWHERE COMMA? PO? n:NUM",
    "EVERYWHERE PO? n:NUM KEYUSER",
    "PO n:NUM PERSON (PER|FROM) EVERY? DEPTWORD",
    "^KEYUSER COMMA? PO n:NUM (STOP|$)",
    "^PO n:NUM KEYUSER (STOP|$)",
)
def one_everywhere(m: Match):
    """Ключевые есть во всех отделах, по одному; «ключевых по одному»."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put(None, "key_users", m.value("n"), m.said())


@facts("PO p:(PERSON|KEYUSER) (PER|FROM|ON|EVERY) EVERY? DEPTWORD", "(PER|FROM) EVERY? DEPTWORD PO p:(PERSON|KEYUSER)")
def one_from_each(m: Match):
    """«По ключевику на отдел», "с каждого отдела по человечку"."""
    r, p = m.context.reading, m["p"]
    one = m.context.text[p.start : p.end].lower().endswith(("у", "ю"))
    return r.put(None, "key_users", 1, m.said()) if one and not r.asked_question(m.start) else None


@facts("d:DEPT ~1 v:VACANCY ~2 KEYUSER", "v:VACANCY ~1 KEYUSER ~1 (IN|FROM|OF) d:DEPT")
def one_vacancy(m: Match):
    """В сервисе вакансия на ключевого."""
    r, v = m.context.reading, m["v"]
    one = m.context.text[v.start : v.end].lower().endswith(("ия", "ию", "место"))
    return r.put(m.value("d"), "vacancies", 1, m.said()) if one and not r.asked_question(m.start) else None


@facts("KEYUSER (OF ITS)? (BE|DASH|COLON|HAVE|MAYBE|CIRCA|ITS)* n:(N|NOBODY) (?=COMMA|STOP|AND|$)")
def and_so_many_key_users(m: Match):
    """«Колл-центр 30 человек, ключевой один»: of the department that was named before."""
    r, n = m.context.reading, m["n"]
    scope = r.scope(m)
    if scope is None or r.asked_question(m.start):
        return None
    return r.put(scope, "key_users", 0 if n.kind == "NOBODY" else None if n.kind == "VAGUE" else n.value, m.said())


@facts("d:DEPT (COMMA|COLON|DASH|HAVE|LEND)* PO n:NUM (PERSON|KEYUSER)? (?=COMMA|STOP|$)")
def one_each_of(m: Match):
    """«Сервис, склад и закупки, по одному»: key users where so few are meant, heads where "человек" counts more."""
    r, n = m.context.reading, m.value("n")
    people = any(a.kind == "PERSON" for a in m.all())
    if r.asked_question(m.start) or (n > 5 and not people):
        return None
    team = n <= 5 or r.has(r.sentence(m.start), "KEYUSER", "PROJTEAM")
    return r.put(m.value("d"), "key_users" if team else "headcount", n, m.said())


@facts("KEYUSER (DASH|COLON|BE)+ NAME (?=COMMA|STOP|$)")
def key_user_by_name(m: Match):
    """«Людей в маркетинге семеро, ключевой пользователь — Анна»."""
    r = m.context.reading
    scope = r.scope(m)
    return None if scope is None or r.asked_question(m.start) else r.put(scope, "key_users", 1, m.said())


@facts("KEYUSER (IN|FROM|OF|PO) d:DEPT (BE|DASH|COLON|COMPANY)* NAME")
def key_user_is(m: Match):
    """Наш ключевик в сервисе Ольга."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put(m.value("d"), "key_users", 1, m.said())


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


RULES = [*lex.rules, *late_names.rules, *facts.rules]
