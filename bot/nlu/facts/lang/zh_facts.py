"""Rules that only Chinese needs to read facts: words run together, questions need no question mark, measure words."""

import re

from dateutil.relativedelta import relativedelta

from bot.nlu.facts.core import Atom, Match, Rules, char
from bot.nlu.facts.dates import exact
from bot.nlu.facts.durations import of
from bot.nlu.facts.periods import Period
from bot.nlu.facts.reading import Department

_HAN = re.compile(r"[\u3400-\u9fff]+")
_ASKING = re.compile("[吗不否么没何啥怎唔伐嘛]|什么")
# "..., 行吗?": it asks about what stands before the comma.
_TAG = "(MAYBE|ABOUT|WORD|BE|THEN)* (ASKOK|ABOUT) (MAYBE|WORD|ABOUT)* QUESTION"

lex = Rules("lex")


@lex("WORD WORD+")
def together(m: Match):
    """Characters that no lexicon knows count as one word, so that gaps in patterns mean the same in all languages."""
    atoms, out = m.all(), []
    for atom in atoms:
        last = out[-1] if out else None
        if last is not None and last.end == atom.start and _HAN.fullmatch(m.context.text[last.start : atom.end]):
            out[-1] = Atom("WORD", m.context.text[last.start : atom.end], last.start, atom.end)
        else:
            out.append(atom)
    return out if len(out) < len(atoms) else None


@lex("u:(UYEAR|UMONTH|UQUARTER) (t:TURNOVER|l:LEAVE|v:LEAVERS)")
def unit_of_turnover(m: Match):
    """年离职率: how often, beside the noun."""
    u = m["u"]
    if m.row.kind(m.start - 1) in ("HANNUM", "RAWNUM", "REL") or u.end - u.start > 2:
        return None
    return [Atom("PERUNIT", u.kind, u.start, u.end), m.all()[-1]]


@lex("GROWTH ~1 p:PLAN")
def drawn_out(m: Match):
    """扩张拖到明年底: how long it goes on."""
    p = m["p"]
    if m.context.text[p.start : p.end] not in ("拖到", "延到", "推到", "延期到", "延后到", "推迟到"):
        return None
    return [*m.all()[:-1], Atom("UNTIL", None, p.start, p.end)]


@lex("^q:QUARTER (MAYBE|STOP)*$")
def thank_you(m: Match):
    """3Q alone is thanks."""
    q = m["q"]
    if m.context.language != "zh" or m.context.asked or m.context.text[q.start : q.end].lower() != "3q":
        return None
    return [Atom("WORD", "3q", q.start, q.end), *m.all()[1:]]


@lex("MOSTLY (?=PLACE)")
def all_there(m: Match):
    """都在南京."""
    return "IN", None


@lex("^NO (MAYBE|STOP)*$")
def nothing(m: Match):
    return [Atom("NOBODY", None, a.start, a.end) if a.kind == "NO" else a for a in m.all()]


@lex("q:(ASKWORD|ASKOK) (?:(?!STOP|QUESTION).)*")
def question(m: Match):
    """什么, 谁, 行不行: the sentence asks, with or without a mark."""
    if m.row.kind(m.end) == "QUESTION" or (m["q"].kind == "ASKOK" and not _ASKING.search(m.said("q"))):
        return None
    atoms = m.all()
    end = atoms[-1].end
    atoms = [Atom("WORD", a.value, a.start, a.end) if a.kind == "ASKWORD" else a for a in atoms]
    return [*atoms, Atom("QUESTION", "?", end, end)]


@lex("(START|CANDO|ASKOK|GOLIVE) n:(NOT|NO) (?=STOP|$)")
def or_not(m: Match):
    """能开工不, 来得及不."""
    n = m["n"]
    return [*m.all()[:-1], Atom("ASKOK", None, n.start, n.end), Atom("QUESTION", "?", n.end, n.end)]


@lex("(NOT|NO) COMMA", "NOT (?=NUM|RAWNUM|HANNUM|NEED)")
def no_then(m: Match):
    """不,要六个月."""
    if m.start or len(m.all()) < 2:
        return None
    first = m.all()[0]
    return [Atom("FIXNO", None, first.start, first.end), *m.all()[1:]]


numbers = Rules("numbers", late=True)


@numbers("APPROX n:(NUM|VAGUE|PCT)", "n:(NUM|VAGUE|PCT) MEASURE? APPROX", "a:APPROX")
def about(m: Match):
    """大概四个月, 20个左右: near enough to be the value."""
    n = m["n"]
    if n is None:
        return "MAYBE", None
    return [Atom(n.kind, n.value, n.start, n.end), *(a for a in m.all() if a.kind == "MEASURE")]


@numbers("a:NUM (OR|DASH|UNTIL) b:NUM MEASURE? (?=PERSON|KEYUSER|LEAVE)", "a:NUM OR b:NUM MEASURE")
def range_of_people(m: Match):
    """三四个人, 十五六个: no exact number."""
    return [Atom("VAGUE", None, m["a"].start, m.all()[-1].end)] if m.value("b") > m.value("a") else None


@numbers("n:NUM MEASURE p:PERSON")
def measured(m: Match):
    return [m["n"], m["p"]]


@numbers("n:(NUM|VAGUE) MEASURE (?=KEYUSER|DEPTWORD|LEAVERS|LEAVE|SEAT|MAYBE|COMMA|STOP|QUESTION|AND|BUT|BE|POSS|$)")
def measure_alone(m: Match):
    """三个: the measure word adds nothing to the number."""
    n = m["n"]
    return [Atom(n.kind, n.value, n.start, m.all()[-1].end)]


durations = Rules("durations")


@durations("n:NUM u:(UYEAR|UMONTH|UQUARTER)")
def once(m: Match):
    """一年走八个: beside people who leave, how often."""
    if m.value("n") != 1 or m.context.text[m.start and m["n"].start : m["n"].end] not in ("一", "1"):
        return None
    if not {"LEAVE", "LEAVERS", "TURNOVER", "PCT"} & {a.kind for a in m.row.atoms}:
        return None
    return "DUR", of(1, m["u"].kind, single=True)


@durations("h:HALFUNIT ~1 LEAVE")
def once_in_a_half(m: Match):
    """半年走了六个."""
    h = m["h"]
    return [Atom("DUR", of(0.5, h.value, single=True), h.start, h.end), *m.all()[1:]]


dates = Rules("dates")


@dates("LASTYEARNOW")
def a_year_ago(m: Match):
    day = m.context.today - relativedelta(years=1)
    return exact((day, day))


names = Rules("names")


@names("o:OPENED ~2 (NUM|VAGUE)? ~2 b:BRANCH", "o:FOUNDED (NUM|VAGUE)? ~2 b:BRANCH")
def branches(m: Match):
    """开了三家分公司."""
    if m.row.kind(m.start) == "FOUNDED" and "开" not in m.context.text[m["o"].start : m["o"].end]:
        return None
    return "GROWTH", "expanding"


@names("o:OPENED ~3 (NUM|VAGUE)? ~3 COMPANY")
def new_company(m: Match):
    """刚开了一家培训公司."""
    said = m.context.text[m["o"].start : m["o"].end]
    return ("GROWTH", "new") if said.startswith(("刚", "新")) else None


_NO_NAME = (
    "我",
    "你",
    "他",
    "她",
    "它",
    "这",
    "那",
    "哪",
    "各",
    "每",
    "全",
    "总",
    "分",
    "本",
    "大",
    "小",
    "一",
    "二",
    "两",
    "几",
    "某",
    "跟",
    "对",
    "把",
    "给",
    "让",
)


@names("w:WORD e:DEPTEND", "(NAMED|COMPANY|HAVE) w:WORD e:DEPTWORD")
def unknown_department(m: Match):
    """培训部, 战略发展部: known by their last character."""
    word, end = m["w"], m["e"]
    text = m.context.text[word.start : word.end]
    if not _HAN.fullmatch(text) or word.end != end.start or len(text) < 2 or text.startswith(_NO_NAME):
        return None
    name = text[-4:] if len(text) <= 4 else text[-2:]
    start = word.end - len(name)
    full = m.context.text[start : end.end]
    made = Atom("DEPT", [Department(full, full)], start, end.end)
    head = [a for a in m.all() if a is not word and a is not end]
    if start > word.start:
        head.append(Atom("WORD", text[: -len(name)], word.start, start))
    return [*head, made]


@names("(NOT|NO) ~1 o:OVER")
def not_over(m: Match):
    """还没结束."""
    o = m["o"]
    return [*m.all()[:-1], Atom("WORD", m.context.text[o.start : o.end], o.start, o.end)]


@names("^MAYBE* o:OPENED")
def opened_as_stage(m: Match):
    """新开的, where the stage was asked for."""
    if m.context.asked != "growth.stage":
        return None
    return [*m.all()[:-1], Atom("GROWTH", "new", m["o"].start, m["o"].end)]


@names("COMPANY POSS? w:DEPTWORD")
def own_department(m: Match):
    """我们部门20个人: some department, not the company."""
    w = m["w"]
    if m.context.text[w.start : w.end] not in ("部门", "小组", "科室", "组"):
        return None
    return [m.all()[0], Atom("DEPT", [], w.start, w.end)]


@names("n:NUM d:DEPTWORD (?=EVERY|HAVE|SEND|BE|NUM|NOBODY)")
def one_department(m: Match):
    """一个部门一个关键用户: each of them."""
    return [Atom("EVERY", None, m["n"].start, m["n"].end), m["d"]] if m.value("n") == 1 else None


@names("a:PLACE POSS? b:PLACE")
def part_of_country(m: Match):
    """德国巴伐利亚州, 广东深圳: one place."""
    a, b = m.value("a"), m.value("b")
    if not isinstance(a, str) or not isinstance(b, str) or a[:2] != b[:2]:
        return None
    return "PLACE", max(a, b, key=len)


names_late = Rules("names", late=True)


@names_late("d:DEPT ~2 g:GROWTH", "(PERSON|KEYUSER|DEPTWORD) ~1 g:GROWTH")
def steady_people(m: Match):
    """研发很稳定: said of people, not of the company."""
    if m.value("g") != "stable":
        return None
    g = m["g"]
    return [*m.all()[:-1], Atom("WORD", m.context.text[g.start : g.end], g.start, g.end)]


@names_late(f"c:COMMA {_TAG}")
def tag(m: Match):
    """三月十号,行吗: the tag asks about the date before the comma."""
    for k in range(m.start - 1, -1, -1):
        kind = m.row.kind(k)
        if kind in ("COMMA", "STOP", "QUESTION"):
            return None
        if kind == "PERIOD":
            return m.all()[1:]
    return None


facts = Rules("facts")


@facts("v:(PERIOD|DUR|NUM|YEAR4|PCT|VAGUE|PLACE)")
def foreign(m: Match):
    """今天天气怎么样, 订12月10号的机票: a date of something else is no fact."""
    r = m.context.reading
    sentence = r.sentence(m.start)
    ours = (
        "START",
        "GOLIVE",
        "PROJECT",
        "KEYUSER",
        "PROJTEAM",
        "LEAVE",
        "LEAVERS",
        "TURNOVER",
        "GROWTH",
        "COMPANY",
        "DEPT",
        "CLOSED",
        "BUSY",
        "FISCAL",
        "COVERAGE",
    )
    if not r.has(sentence, "FOREIGN") or r.has(sentence, *ours):
        return None
    if m["v"].kind == "PLACE":
        m.row.rename(m.index("v"), "WORD")
        return None
    return True


@facts("g:GROWTH")
def not_our_stage(m: Match):
    """供应商说扩张时上最好, 几月上比较稳, 先调整组织还是先教育员工: not the company is meant."""
    r = m.context.reading
    clause = r.clause(m.start)
    graded = m.value("g") == "stable" and m.said("g").startswith(("比较", "更", "很", "挺", "蛮"))
    told = r.has(r.sentence(m.start), "SAYS", "ELSEWHO") and not r.has(clause, "COMPANY")
    claimed = told and m.value("g") != "restructuring"
    if claimed or (graded and r.asked_question(m.start)) or (r.has(clause, "OR") and not m.context.asked):
        m.row.rename(m.index("g"), "WORD")
    return None


@facts("v:(PERIOD|DUR)")
def not_our_date(m: Match):
    """Dates that are compared, drawn, explained, claimed or prepared for: none of them is stated."""
    r, kind = m.context.reading, m["v"].kind
    sentence, clause = r.sentence(m.start), r.clause(m.start)
    if r.has(clause, "LEAVE", "LEAVERS", "TURNOVER", "BUSY", "CLOSED", "FISCAL") or r.hypothetical:
        return None
    if r.has(sentence, "PICTURE"):
        return not r.has(sentence, "START", "TAKE", "PROJECT", "GOLIVE")
    claimed = r.has(sentence, "ELSEWHO", "SAYS") and not r.has(sentence, "COMPANY") and not r.asked_question(m.start)
    if kind == "DUR":
        return claimed and r.has(clause, "EASILY")
    several = sum(isinstance(a.value, Period) for a in m.row.atoms[slice(*sentence)]) > 1
    if several and r.has(sentence, "BETTER"):
        return True
    preparing = r.has(sentence, "PREPARE") and not r.has(sentence, "ASKOK") and r.asked_question(m.start)
    if preparing or r.has(sentence, "WHY"):
        return True
    return claimed and (r.has(sentence, "ELSEWHO") or r.has(sentence, "SUPER", "ASKOK"))


@facts("p:PERIOD ~2 OR ~2 q:PERIOD")
def either(m: Match):
    """是年前动手还是等年后: two dates to choose from."""
    return not m.context.reading.has((m.start, m.end), "GOLIVE", "LEAVE", "BUSY")


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


@facts("d:DEPT (HAVE|EVERY)* n:(N|NOBODY) p:PERSON? (?=COMMA|STOP|AND|BUT|$)")
def as_many_key_users(m: Match):
    """销售部有两名关键用户,财务部一名: the noun is said once."""
    r = m.context.reading
    person = m.context.text[m["p"].start : m["p"].end] if m.has("p") else ""
    before = m.row.kinds[r.sentence(m.start)[0] : m.start]
    if char("KEYUSER") not in before or person not in ("", "名", "位") or char("HEADCOUNT") in before:
        return None
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    r.put(m.value("d"), "key_users", 0 if m["n"].kind == "NOBODY" else m.value("n"), m.said())
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


@facts("d:DEPT (COLON|POSS)? KEYUSER (COLON|BE|HAVE)? n:(N|NOBODY)")
def key_users_of(m: Match):
    """销售:关键用户2人."""
    r = m.context.reading
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    r.put(m.value("d"), "key_users", 0 if m["n"].kind == "NOBODY" else m.value("n"), m.said())
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


@facts("NOT a:PLACE COMMA* (BE|FIXNO|IN)* b:PLACE")
def not_there(m: Match):
    """不是上海,是北京."""
    r, place = m.context.reading, m.value("b")
    m.row.rename(m.index("a"), "WORD")
    m.row.rename(m.index("b"), "WORD")
    r.put_path("regions", [place] if isinstance(place, str) else list(place))
    return None


@facts("n:NUM DEPTWORD l:LISTCUE (COMMA|COLON|DASH) d:DEPT")
def counted_list(m: Match):
    """两个部门参加,销售和财务."""
    r = m.context.reading
    if r.asked_question(m.start):
        return None
    for department in m.value("d"):
        r.entry(department)
    return True


@facts("d:DEPT EVERY? l:LISTCUE (?=COMMA|STOP|MAYBE|$)")
def taking_part(m: Match):
    """销售部、市场部参加."""
    r = m.context.reading
    if r.asked_question(m.start) or m.context.text[m["l"].start : m["l"].end] not in ("参加", "参与"):
        return None
    for department in m.value("d"):
        r.entry(department)
    return True


@facts("PROJECT POSS? NAMED t:((WORD|NAME|NUM|START|GOLIVE|PROJECT|ELSEWHO|MAYBE|AND|POSS)+)")
def project_name(m: Match):
    """项目叫星火."""
    r = m.context.reading
    said = m.said("t").strip()
    if r.asked_question(m.start) or not 1 <= len(said) <= 20:
        return None
    return r.put_path("project.name", said)


@facts("FISCAL ~3 p:PERIOD ~1 START")
def fiscal_year_start(m: Match):
    """财年4月开始: it ends the month before."""
    r, months = m.context.reading, m.value("p").core.months()
    if not months or r.asked_question(m.start):
        return None
    return r.put_path("fiscal_year_end_month", (months[0] - 2) % 12 + 1)


@facts("d:DEPT (BE|HAVE|COLON)? q:PCT")
def more_rates(m: Match):
    """..., 客服部10%: the same as said before of another department."""
    r = m.context.reading
    if r.topic != "rate" or (r.asked_question(m.start) and not r.hypothetical):
        return None
    r.put(m.value("d"), "rate", m.value("q"), m.said("q"))
    return True


@facts("p:PERIOD ~2 START ~1 CANT", "p:PERIOD ~3 CANT ~1 START", "p:PERIOD ~2 CANT")
def cannot_before(m: Match):
    """四月之前启动不了."""
    r, p = m.context.reading, m.value("p")
    if p.mod not in ("by", "before") or p.core.start is None or r.asked_question(m.start):
        return None
    return r.put_path("project.earliest_start", p.core.start.isoformat())


@facts("p:PERIOD")
def break_(m: Match):
    """我们放假放得早,1月28号到2月16号: the break is named elsewhere in the sentence."""
    r, p = m.context.reading, m.value("p")
    sentence = r.sentence(m.start)
    if p.grain != "range" or p.mod or not p.start or not p.end or not 3 <= (p.end - p.start).days <= 60:
        return None
    if (
        not r.has(sentence, "CLOSED")
        or r.has(sentence, "START", "GOLIVE", "LEAVE", "BUSY")
        or r.asked_question(m.start)
    ):
        return None
    return r.put_path("annual_break", {"from": p.start.isoformat(), "to": p.end.isoformat()})


RULES = [*lex.rules, *numbers.rules, *durations.rules, *dates.rules, *names.rules, *names_late.rules, *facts.rules]
