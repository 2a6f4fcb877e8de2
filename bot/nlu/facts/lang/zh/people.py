"""Chinese sentences about people, key users and turnover that the common rules do not know."""

from bot.nlu.facts.core import Match, Rules, char
from bot.nlu.facts.people import listed_after
from bot.nlu.facts.turnover import LISTED, months_of

facts = Rules("facts")
_IN_ALL = ("一共", "总共", "合计", "加起来", "共", "总计")


@facts("LEAVE ~3 n:NUM", "n:NUM ~3 LEAVE")
def priced(m: Match):
    """走一个人要多少钱: nobody has left."""
    return m.context.reading.has(m.context.reading.sentence(m.start), "COST")


@facts("NOT a:N (PERSON|KEYUSER)? COMMA* (BE|FIXNO|HAVE)* b:N", "b:N PERSON? COMMA* (AND|BUT)? NOT a:N")
def not_first_number(m: Match):
    """销售不是40人,是35人: the first number is what is wrong."""
    recent = {path.rpartition(".")[2] for path, _ in m.context.recent}
    if (not recent and not m.context.asked) or m.context.reading.scope(m) is not None:
        m.row.spend(m.index("a"))
    return None


@facts("FROM a:N PERSON? (GREW|UNTIL) MAYBE? b:N PERSON?", "p:PERIOD ~2 a:N PERSON COMMA? ~1 q:PERIOD ~1 b:N PERSON")
def grew(m: Match):
    """从80人涨到130人; 去年80人,现在130人."""
    r = m.context.reading
    if r.scope(m) is not None:
        return None
    if m.has("q"):
        p, q, today = m.value("p"), m.value("q"), m.context.today
        if p.mod or None in (p.start, q.start, q.end):
            return None
        if not 300 <= (today - p.start).days <= 700 or not q.start <= today <= q.end:
            return None
    elif not any(a.kind in ("PERSON", "GREW") for a in m.all()):
        return None
    r.put(None, "headcount", m.value("b"), m.said("b"))
    r.put_path("growth.headcount_a_year_ago", m.value("a"), m.said("a"))
    return True


@facts("n:N PERSON (MAYBE|STOP|COMMA)*$")
def as_asked(m: Match):
    """已经报上来的有四位, where the key users or the empty seats of a department were asked for."""
    r, asked = m.context.reading, m.context.asked or ""
    if not asked.endswith(("].key_users", "].vacancies")) or r.has((0, len(m.row.atoms)), "DEPT", "COMPANY", "LEAVE"):
        return None
    if sum(a.kind in ("NUM", "YEAR4", "VAGUE", "TAKEN") for a in m.row.atoms) > 1 or r.asked_question(m.start):
        return None
    r.put_path(asked, m.value("n"), m.said("n"))
    return True


@facts("LEAVE ~3 COMMA ~1 p:PERIOD (HAVE|BE|MAYBE)* n:N MEASURE? PERSON? (?=STOP|COMMA|$)")
def left_then(m: Match):
    """客服走得更多,去年13个."""
    r, p = m.context.reading, m.value("p").past(m.context.today)
    if r.asked_question(m.start) or p.mod or p.start is None or p.grain not in ("year", "month"):
        return None
    if p.grain == "month":
        r.put(r.scope(m), "leavers", {f"{p.start:%Y-%m}": m.value("n")}, m.said())
    else:
        r.put(r.scope(m), "leavers_per_year", m.value("n"), m.said())
    return True


@facts(f"(LEAVE|LEAVERS|TURNOVER) ~~9 THATIS ps:({LISTED})")
def peaks_that_is(m: Match):
    """离职集中在拿完年终奖之后,也就是二月和三月."""
    r = m.context.reading
    months = months_of([x.value for x in m.all("ps") if x.kind == "PERIOD"])
    if not months or not r.has((m.start - 3 if m.start > 3 else 0, m.end), "MOSTLY") or r.asked_question(m.start):
        return None
    r.put(r.scope(m), "peak_months", months, m.said())
    return True


@facts("a:N PERSON? COMMA* FIXNO (BE|HAVE|MAYBE)* b:N")
def exactly(m: Match):
    """差不多快四百,准确说是三百九十二: the second number."""
    r = m.context.reading
    m.row.rename(m.index("a"), "WORD")
    if not r.has((m.start, m.end), "PERSON") or r.has(r.sentence(m.start), "LEAVE", "KEYUSER", "LEAVERS"):
        return None
    r.put(r.scope(m), "headcount", m.value("b"), m.said("b"))
    return True


@facts("d:DEPT COMMA? e:DEPT? COMMA? MAYBE* h:HAVE n:N")
def together(m: Match):
    """销售和客服一共40人: of both, and nobody knows how many of each."""
    return (len(m.value("d")) > 1 or m.has("e")) and m.said("h").startswith(_IN_ALL)


@facts(
    "p:PERIOD ~4 a:N MEASURE? PERSON? MAYBE* (COMMA|BUT)+ ~1 (NOWWORD|HAVE|q:PERIOD) ~2 b:N MEASURE? PERSON?"
    " (?=STOP|COMMA|MAYBE|$)",
    "(NOWWORD|HAVE) ~3 b:N PERSON? COMMA ~1 p:PERIOD ~3 a:N MEASURE? PERSON? (?=STOP|COMMA|MAYBE|$)",
)
def then_and_now(m: Match):
    """去年年底还是100人,现在150了: what counts is now; what was is a fact only where it was a year ago."""
    r, p, today = m.context.reading, m.value("p"), m.context.today
    if r.scope(m) is not None or p.mod or p.end is None or p.end >= today or not r.has((m.start, m.end), "PERSON"):
        return None
    if r.has(r.sentence(m.start), "LEAVE", "LEAVERS", "TURNOVER", "KEYUSER") or r.asked_question(m.start):
        return None
    if p.grain == "year" or 350 <= (today - p.start).days <= 380:
        r.put_path("growth.headcount_a_year_ago", m.value("a"), m.said("a"))
    r.put(None, "headcount", m.value("b"), m.said("b"))
    return True


@facts(
    "p:PERIOD ~2 NOBODY ~2 LEAVE",
    "(u:PERUNIT|d:DUR) ~1 NOBODY ~2 LEAVE",
    "p:PERIOD ~2 LEAVE ~1 n:NUM",
)
def nobody_left(m: Match):
    """去年一个都没走: a year without leavers."""
    r = m.context.reading
    if (r.asked_question(m.start) and not r.hypothetical) or m.value("n", 0) != 0:
        return None
    p = m.value("p")
    if p is None:
        yearly = m.value("u") == "UYEAR" or (m.has("d") and m.value("d").weeks >= 52)
        return r.put(r.scope(m), "leavers_per_year", 0, m.said()) if yearly else None
    p = p.past(m.context.today)
    if p.mod or p.start is None or p.grain not in ("year", "month"):
        return None
    if p.grain == "month":
        return r.put(r.scope(m), "leavers", {f"{p.start:%Y-%m}": 0}, m.said())
    return r.put(r.scope(m), "leavers_per_year", 0, m.said())


@facts("d:DEPT ~1 SEND n:(N|NOBODY) (PERSON|KEYUSER)?", "SEND n:N PERSON? (FROM|IN)? d:DEPT")
def sent(m: Match):
    """IT部门出两个人: people given to the project."""
    r = m.context.reading
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    r.put(m.value("d"), "key_users", 0 if m["n"].kind == "NOBODY" else m.value("n"), m.said())
    return True


@facts("EVERY DEPTWORD ~2 SEND n:N PERSON? KEYUSER?")
def sent_by_each(m: Match):
    """每个部门派两个人."""
    r = m.context.reading
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    r.put(None, "key_users", m.value("n"), m.said())
    for department in listed_after(m):
        r.entry(department)
    return True


@facts("n:N PERSON COMMA? MAYBE* w:(EVERY BE|WORD) KEYUSER")
def all_of_them(m: Match):
    """IT俩人,都是关键用户."""
    r = m.context.reading
    scope = r.scope(m)
    if scope is None or m.said("w") not in ("都是", "全是", "均为", "全都是") or r.asked_question(m.start):
        return None
    r.put(scope, "headcount", m.value("n"), m.said("n"))
    r.put(scope, "key_users", m.value("n"), m.said("n"))
    return True


@facts(
    "w:WORD ((AND|COMMA) v:WORD)? BE d:DEPT POSS? KEYUSER",
    "d:DEPT POSS? KEYUSER (BE|COLON) w:WORD ((AND|COMMA) v:WORD)?",
)
def named_key_user(m: Match):
    """王芳是销售部的关键用户: one."""
    r = m.context.reading
    names = [m.said(x) for x in ("w", "v") if m.has(x)]
    if r.asked_question(m.start) or not all(2 <= len(name) <= 4 for name in names):
        return None
    r.put(m.value("d"), "key_users", len(names), m.said())
    return True


@facts("d:DEPT (HAVE|EVERY)* n:(N|NOBODY|NO) p:PERSON? (?=COMMA|STOP|AND|BUT|$)")
def as_many_key_users(m: Match):
    """销售部有两名关键用户,财务部一名: the noun is said once."""
    r = m.context.reading
    person = m.context.text[m["p"].start : m["p"].end] if m.has("p") else ""
    before = m.row.kinds[r.sentence(m.start)[0] : m.start]
    if char("KEYUSER") not in before or person not in ("", "名", "位") or char("HEADCOUNT") in before:
        return None
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    r.put(m.value("d"), "key_users", m.value("n") if m["n"].kind in ("NUM", "YEAR4", "VAGUE") else 0, m.said())
    return True


@facts("VACANCY ~1 n:N ~1 KEYUSER", "KEYUSER ~2 (VACANCY|VACANT) (?!N|PERSON)")
def empty_seat(m: Match):
    """还空着一个关键用户的位置; 关键用户空缺到三月底."""
    r = m.context.reading
    scope = r.scope(m)
    if scope is None or r.asked_question(m.start):
        return None
    r.put(scope, "vacancies", m.value("n") if m.has("n") else 1, m.said())
    return True


@facts("VACANCY ~1 n:N MEASURE? d:DEPT")
def seat_of(m: Match):
    """项目组还缺一个财务的人."""
    r = m.context.reading
    if not r.has(r.sentence(m.start), "PROJTEAM", "KEYUSER") or r.asked_question(m.start):
        return None
    r.put(m.value("d"), "vacancies", m.value("n"), m.said())
    return True


@facts("n:(NO|NOBODY) ~1 KEYUSER")
def no_key_users(m: Match):
    """我们还没有任何关键用户: said of every department."""
    r = m.context.reading
    clause = r.clause(m.start)
    if r.has(clause, "DEPT") or not r.has(clause, "COMPANY") or r.asked_question(m.start) or m.context.asked:
        return None
    r.put(None, "key_users", 0, m.said())
    return True


@facts("FROM? a:PCT (GREW|UNTIL) MAYBE? b:PCT")
def risen(m: Match):
    """从12%涨到18%: what it is now counts."""
    m.row.rename(m.index("a"), "WORD")
    return None


@facts(
    "d:DEPT (COLON|POSS)? KEYUSER (COLON|BE|HAVE)? n:(N|NOBODY)",
    "KEYUSER (COLON|BE|HAVE|MAYBE|OR|WORD)* n:(N|NOBODY) MEASURE? PERSON? (?=STOP|COMMA|AND|BUT|MAYBE|CLOSE|$)",
)
def key_users_of(m: Match):
    """销售:关键用户2人; 生产部70人,关键用户1人."""
    r = m.context.reading
    scope = m.value("d") or r.scope(m)
    if scope is None or (r.asked_question(m.start) and not r.hypothetical):
        return None
    r.put(scope, "key_users", 0 if m["n"].kind == "NOBODY" else m.value("n"), m.said())
    return True


@facts("(NO|NOBODY) VACANCY")
def no_seats(m: Match):
    """没有空缺."""
    r, asked = m.context.reading, m.context.asked or ""
    scope = r.scope(m)
    if r.asked_question(m.start) or (scope is None and not asked.endswith("vacancies")):
        return None
    if scope is None:
        return r.put_path(asked, 0)
    r.put(scope, "vacancies", 0, m.said())
    return True


@facts("TURNOVER (BE|MAYBE)* d:DUR (HAVE|BE|MAYBE|NEED)* q:PCT")
def rate_in_a_time(m: Match):
    """流动率一年两成半, 离职率一个月就有3%."""
    r, length = m.context.reading, m.value("d")
    if length.n != 1 or not length.months or (r.asked_question(m.start) and not r.hypothetical):
        return None
    value = m.value("q")
    r.put(r.scope(m), "rate", value and round(value * 12 / length.months, 9), m.said("q"))
    return True


@facts("COMPANY (PERUNIT|BE|HAVE|MAYBE)* q:PCT")
def rate_of_all(m: Match):
    """..., 比全公司每年15%高: the company's, after a department's."""
    r = m.context.reading
    if r.topic != "rate" or "turnover" in r.facts or r.asked_question(m.start):
        return None
    return r.put(None, "rate", m.value("q"), m.said("q"))


@facts("d:DEPT (BE|HAVE|COLON)? q:PCT")
def more_rates(m: Match):
    """..., 客服部10%: the same as said before of another department."""
    r = m.context.reading
    if r.topic != "rate" or (r.asked_question(m.start) and not r.hypothetical):
        return None
    r.put(m.value("d"), "rate", m.value("q"), m.said("q"))
    return True


RULES = [*facts.rules]
