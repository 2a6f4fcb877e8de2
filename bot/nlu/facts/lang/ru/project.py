"""Russian rules for the project: what "запуск" means, what is over, places and dates in a list of facts.

"Запуск" is the go-live where a system is launched or a deadline stands beside it, and the start where the project
is (facts.md).
"""

from bot.nlu.facts.core import Match, Rules
from bot.nlu.facts.durations import of
from bot.nlu.facts.reading import Reading, iso

lex = Rules("lex")
durations = Rules("durations")
names = Rules("names")
late_names = Rules("names", late=True)
facts = Rules("facts")
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


@lex("p:A")
def but(m: Match):
    """«А» opens a question ("а в марте?") or turns a clause."""
    opening = m.start == 0 or m.row.kind(m.start - 1) in ("STOP", "QUESTION")
    return "THEN" if opening else "BUT", None


@lex("w:WILLOVER")
def will_be_over(m: Match):
    """«Закончится в марте» has an end; without a date nothing is over yet."""
    return ("OVER", None) if _DATED & {a.kind for a in m.row.atoms} else ("WORD", "закончится")


@lex("l:LAUNCH")
def launch(m: Match):
    """Запуск системы, запуск к сентябрю: go-live; запуск проекта: the start."""
    near = [m.row.kind(i) for i in range(max(m.start - 4, 0), min(m.end + 3, len(m.row.atoms)))]
    follows = m.row.kind(m.end)
    if follows == "PROJECT":
        return "START", None
    due = {"SYSTEM", "TAKE", "NOTAFTER", "DEADLINE", "NEED", "GOLIVE"} & set(near) or "BY" in near
    return ("GOLIVE" if due else "START"), None


@lex("t:TAKEPART (?=RUDEPT|RUWEAK|RUADJ|DEPTWORD|DEPTNAME|COLON|IN|ON|DASH)")
def taking_part(m: Match):
    """«Участвуют продажи и склад»: the list comes behind."""
    return "LISTCUE", None


@lex("g:GOLIVE s:START")
def begins_to_run(m: Match):
    """«Опытная эксплуатация начнётся в мае»: the go-live begins, not the project."""
    return [m["g"]]


@lex("o:OPENING (WORD|NUMWORD|RAWNUM|NAME|NEW|COUPLE|VAGUE)* b:BRANCH")
def opening_branches(m: Match):
    """Открываем три магазина."""
    return "GROWTH", "expanding"


@lex("o:(OPENING|BRANCH)")
def not_opening(m: Match):
    atom = m["o"]
    return "WORD", m.context.text[atom.start : atom.end]


@facts("CUT ~2 (ON|TAKE) d:DUR")
def by_how_much(m: Match):
    """«Сократить проект на месяц» changes the length by it."""
    return True


@lex("s:SYSTEM")
def system(m: Match):
    return "PROJECT", None


@durations("u:(UMONTH|UYEAR|UQUARTER|UWEEK|UHALF) (?=AGO)")
def one_ago(m: Match):
    """Год назад."""
    return ("DUR", of(1, m["u"].kind)) if m.value("u") == "acc" and m.row.kind(m.start - 1) != "NUM" else None


@names("NOT PLACE COMMA? BUT IN? p:PLACE", "PLACE COMMA? (FIXNO|BUT)+ IN? p:PLACE")
def corrected_place(m: Match):
    """В Германии, точнее в Баварии."""
    return [m["p"]]


@facts("(NOW|p:PERIOD) ~1 n:N (?!UNIT|PERCENT|KEYUSER|MONTH)")
def now(m: Match):
    """«Было 80, теперь 110»."""
    r: Reading = m.context.reading
    if m.has("p") and (m.value("p").start, m.value("p").end) != (m.context.today,) * 2:
        return None
    if "headcount_a_year_ago" not in r.facts.get("growth", {}) or r.scope(m) is not None:
        return None
    return r.put(None, "headcount", m.value("n"), m.said("n"))


@late_names("l:LEND (?=ON PERIOD)")
def set_for(m: Match):
    """«Шеф назначил на 30 декабря»: a plan, where people are named otherwise."""
    return "PLAN", None


@late_names("b:BETTER")
def good_time(m: Match):
    """«Лучше в марте?» asks about one date; with two it weighs them."""
    return ("ASKOK", None) if sum(a.kind == "PERIOD" for a in m.row.atoms) == 1 else None


@facts("p:PERIOD ~2 BETTER ~2 q:PERIOD", "BETTER ~2 p:PERIOD COMMA? (WHAT|OR) ~1 q:PERIOD")
def weighed(m: Match):
    """Апрель лучше февраля? Neither is stated."""
    return True


@facts("n:NUM PERSON (?=GROWTH|DUR|PLACE|NUM|PROJECT|COMMA|STOP)")
def headcount_in_a_row(m: Match):
    """«Москва 120 человек стабильно ... один ключевой на отдел»: all in one breath, without a comma."""
    r: Reading = m.context.reading
    clause = r.clause(m.start)
    if not (r.has(clause, "PER") and r.has(clause, "DEPTWORD")) or m.value("n") < 5 or r.scope(m) is not None:
        return None
    return None if r.asked_question(m.start) else r.put(None, "headcount", m.value("n"), m.said())


@facts("GROWTH d:DUR (?=NUM|KEYUSER|TURNOVER|PLACE|START)")
def duration_in_a_row(m: Match):
    """«Стабильно 4 месяца один ключевой»: the project's, where "десять лет" would be the company's."""
    length = m.value("d")
    if (length.months % 12 == 0 and length.months) or m.row.kind(m.end + 1) == "PERSON":
        return None
    return m.context.reading.put_path("project.duration_weeks", length.weeks, m.said("d"))


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


@facts("OPENED ~3 p:PERIOD", "d:DUR ~1 FOUNDED", "FOUNDED ~1 d:DUR")
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


@facts("(WHAT|QWORD) ~5 p:PERIOD")
def before_when(m: Match):
    """«Что сделать до 1 марта?»: a date of the question, not a deadline."""
    p, r = m.value("p"), m.context.reading
    return p.mod in ("by", "before") and not r.has(r.sentence(m.start), "GOLIVE", "START", "FINISH", "HYPO")


@facts("c:COMPANY d:DUR (?=COMMA|STOP|ON|$)")
def age(m: Match):
    """«Фирме полгода», «компании двадцать лет»: how old it is, and no project's length."""
    c, length, r = m["c"], m.value("d"), m.context.reading
    if not m.context.text[c.start : c.end].lower().startswith(("компани", "фирм", "организац", "предприят", "бизнес")):
        return None
    if length.weeks <= 52 and not r.asked_question(m.start):
        r.put_path("growth.stage", "new")
    return True


@lex("n:NOTBEFORE (?=PLACE|RUDEPT|RUWEAK|DEPTWORD)")
def only_there(m: Match):
    """«Работаем только в Казахстане»."""
    return "IN", None


@facts("CANDO ~3 p:PERIOD")
def money_from(m: Match):
    """«Деньги появятся не раньше июля»: no start before."""
    p = m.value("p")
    if p.mod not in ("since", "after") or p.start is None or m.context.reading.asked_question(m.start):
        return None
    return m.context.reading.put_path("project.earliest_start", iso(p.start))


@facts("GOLIVE ~1 p:PERIOD")
def running_from(m: Match):
    """«Чтобы система работала с 1 октября»."""
    p = m.value("p")
    if p.mod != "since" or p.start is None or m.context.reading.asked_question(m.start):
        return None
    return m.context.reading.put_path("project.go_live_by", iso(p.core.start))


@facts("AGED d:DUR", "FORP d:DUR")
def not_of_the_project(m: Match):
    """«Мне 30 лет», «выгрузи чеки за месяц»: nothing of a project is near."""
    r = m.context.reading
    ours = ("PROJECT", "TAKE", "FINISH", "GOLIVE", "PLAN", "NEED", "START", "SAYS")
    aged = m.row.kind(m.start) == "AGED"
    return aged or not (m.context.asked or r.has(r.sentence(m.start), *ours) or r.has((0, m.start), "COMPANY", "NUM"))


@facts("SAYS ~~8 p:PERIOD")
def claimed(m: Match):
    """«Вендор клянётся, что в декабре самое то»: a claim about a time, not our start."""
    r = m.context.reading
    return not r.has(r.sentence(m.start), "START", "GOLIVE", "FINISH", "QUESTION", "GROWTH", "GROWTHSAID")


@facts("AWAY ~1 p:PERIOD", "p:PERIOD ~2 AWAY")
def on_leave(m: Match):
    """«Уходит в декрет с мая»: no date of the project."""
    return not m.context.reading.has(m.context.reading.clause(m.start), "START", "GOLIVE")


@facts("h:PERIOD ~3 p:PERIOD", "p:PERIOD ~3 h:PERIOD")
def own_break(m: Match):
    """Новогодние каникулы у нас с 28 декабря по 15 января."""
    r: Reading = m.context.reading
    h, p = m.value("h"), m.value("p")
    if h.holiday != "new_year" or h.mod or p.mod or p.grain != "range" or p.start is None or r.asked_question(m.start):
        return None
    m.row.spend(m.index("h"))
    return r.put_path("annual_break", {"from": iso(p.start), "to": iso(p.end)})


RULES = [*lex.rules, *durations.rules, *names.rules, *late_names.rules, *facts.rules]
