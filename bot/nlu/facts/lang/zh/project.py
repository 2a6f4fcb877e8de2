"""Chinese sentences about growth, the project and the company's year; and which dates and stages are none of ours."""

from bot.nlu.facts.core import Atom, Match, Rules, char
from bot.nlu.facts.dates import moved
from bot.nlu.facts.people import first_day
from bot.nlu.facts.periods import Period
from bot.nlu.facts.turnover import LISTED, months_of

names = Rules("names")
names_late = Rules("names", late=True)
facts = Rules("facts")


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


@names("(NOT|NO) ~1 o:OVER")
def not_over(m: Match):
    """还没结束."""
    o = m["o"]
    return [*m.all()[:-1], Atom("WORD", m.context.text[o.start : o.end], o.start, o.end)]


@names("^MAYBE* o:(OPENED|NEW)")
def opened_as_stage(m: Match):
    """新开的, where the stage was asked for."""
    if m.context.asked != "growth.stage":
        return None
    return [*m.all()[:-1], Atom("GROWTH", "new", m["o"].start, m["o"].end)]


@names("o:OFF (?=MAYBE* DUR)", "(?<=CLOSED) o:OFF")
def days_off(m: Match):
    """春节我们放两周: days off, not a length of the project."""
    return "CLOSED", None


@names_late("d:DEPT ~2 g:GROWTH", "(PERSON|KEYUSER|DEPTWORD) ~1 g:GROWTH")
def steady_people(m: Match):
    """研发很稳定: said of people, not of the company."""
    if m.value("g") != "stable":
        return None
    g = m["g"]
    return [*m.all()[:-1], Atom("WORD", m.context.text[g.start : g.end], g.start, g.end)]


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
    foreign = r.has(r.sentence(m.start), "FOREIGN") and not r.has(r.sentence(m.start), "COMPANY")
    if foreign or claimed or (graded and r.asked_question(m.start)) or (r.has(clause, "OR") and not m.context.asked):
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


@facts("PROJECT POSS? NAMED t:((WORD|NAME|NUM|START|GOLIVE|PROJECT|ELSEWHO|MAYBE|AND|POSS)+)")
def project_name(m: Match):
    """项目叫星火."""
    r = m.context.reading
    said = m.said("t").strip()
    if r.asked_question(m.start) or not 1 <= len(said) <= 20:
        return None
    return r.put_path("project.name", said)


@names("ONGOING ~3 s:SPREAD")
def spreading(m: Match):
    """正在往东南亚市场拓展."""
    return [*m.all()[:-1], Atom("GROWTH", "expanding", m["s"].start, m["s"].end)]


@facts("g:GROWTH ~1 p:PERIOD ~3 OVER")
def over_by_now(m: Match):
    """重组上个月已经结束了: a stable company."""
    r, p = m.context.reading, m.value("p").past(m.context.today)
    if p.mod or p.end is None or p.end >= m.context.today or m.value("g") == "stable" or r.asked_question(m.start):
        return None
    m.row.rename(m.index("g"), "GROWTHSAID")
    return r.put_path("growth.stage", "stable")


@facts("AMONG ~2 d:DUR", "AMONG ~2 n:NUM UNIT")
def part_of_it(m: Match):
    """工期七个半月,其中两个月试运行: a part is not the whole."""
    return True


@facts("ENSURE ~2 q:PCT POSS? CHANCE", "CHANCE ~1 ENSURE ~2 q:PCT")
def target_coverage(m: Match):
    """保证九成的概率不断人."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put_path("target_coverage", m.value("q"), m.said("q"))


@facts("FOUNDED ~2 d:DUR")
def founded_for(m: Match):
    """成立才三个月: new, as `growth.founded` has it for dates."""
    r = m.context.reading
    if m.value("d").weeks > 78 or r.asked_question(m.start) or r.has(r.clause(m.start), "BRANCH", "PROJECT"):
        return None
    return r.put_path("growth.stage", "new")


@facts(
    "FROM? a:(NUM|PERIOD|DUR|PCT) PERSON? c:(PLAN|CORRECTED) (?=NUM|PERIOD|DUR|PCT)",
)
def changed(m: Match):
    """启动时间从二月改到五月, 由275更正为257: what was holds no longer."""
    from_said = m.row.kind(m.start) == "FROM" or getattr(m.value("a"), "mod", "") == "since"
    if from_said and (m["c"].kind == "CORRECTED" or m.said("c")[0] in "改推提挪延换拖"):
        m.row.rename(m.index("a"), "WORD")
    return None


@facts(
    f"ps:({LISTED}) ~4 COMMA (MAYBE|BE|ITS|COMPANY|WORD|POSS)* BUSY",
    f"BUSY (?:(?!STOP|QUESTION).)* THATIS ps:({LISTED})",
)
def busy_then(m: Match):
    """财务部1月到3月抽不出时间,那是他们最忙的时候."""
    r = m.context.reading
    periods = [x.value for x in m.all("ps") if x.kind == "PERIOD"]
    months = months_of(periods)
    if not months or any(p.mod for p in periods) or r.asked_question(m.start):
        return None
    if r.has((m.start, m.end), "START", "GOLIVE", "LEAVE", "TURNOVER", "FISCAL"):
        return None
    r.put(r.scope(m), "busy_months", months, m.said())
    return True


@facts("p:PERIOD")
def date_as_asked(m: Match):
    """董事会定的是后年3月31日, where the deadline or the earliest start was asked for."""
    r, asked, p = m.context.reading, m.context.asked or "", m.value("p")
    claimed = ("START", "GOLIVE", "LEAVE", "LEAVERS", "BUSY", "CLOSED", "FISCAL", "GROWTH", "SETTLE", "FIXNO", "FILLED")
    if r.has((0, len(m.row.atoms)), *claimed) or r.asked_question(m.start) or m.row.kinds.count(char("PERIOD")) > 1:
        return None
    if asked == "project.go_live_by" and p.mod in ("", "by", "before", "until") and p.core.end:
        day = p.end if p.mod == "before" else p.core.end
        return r.put_path(asked, day.isoformat())
    if asked == "project.earliest_start" and (day := first_day(p)):
        return r.put_path(asked, day)
    return None


@facts("FISCAL ~~8 p:PERIOD ~1 (OVER|FINISH)")
def fiscal_year_over(m: Match):
    """会计年度跟总公司一样,三月底结束."""
    r, months = m.context.reading, m.value("p").core.months()
    if not months or len(months) > 3 or r.asked_question(m.start) or r.has((m.start, m.end), "START"):
        return None
    return r.put_path("fiscal_year_end_month", months[-1])


@facts("FISCAL ~3 CALENDARYEAR", "CALENDARYEAR ~2 FISCAL", "^(MAYBE|BE|YES)* CALENDARYEAR")
def calendar_year(m: Match):
    """财年就是自然年: it ends in December."""
    r = m.context.reading
    alone = not r.has((m.start, m.end), "FISCAL") and m.context.asked != "fiscal_year_end_month"
    if alone or r.asked_question(m.start) or r.has((m.start, m.end), "NOT"):
        return None
    return r.put_path("fiscal_year_end_month", 12)


@facts("GROWTH ~3 w:(TAKE|NEED|REMAINS) ~1 d:DUR")
def unsettled_for(m: Match):
    """扩张期还要持续半年: counted from today."""
    r, length = m.context.reading, m.value("d")
    if r.asked_question(m.start) or r.has(r.clause(m.start), "PROJECT", "START", "GOLIVE"):
        return None
    day = None if length.vague else moved(m.context.today, length)
    r.put_path("growth.settled_from", day and day.isoformat())
    return True


@facts("FISCAL ~3 p:PERIOD ~1 START")
def fiscal_year_start(m: Match):
    """财年4月开始: it ends the month before."""
    r, months = m.context.reading, m.value("p").core.months()
    if not months or r.asked_question(m.start):
        return None
    return r.put_path("fiscal_year_end_month", (months[0] - 2) % 12 + 1)


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


RULES = [*names.rules, *names_late.rules, *facts.rules]
