"""Russian rules for the project: what "запуск" means, and what a date or a length is for.

"Запуск" is the go-live where a system is launched or a deadline stands beside it, and the start where the project
is (facts.md).
"""

from bot.nlu.facts.core import Match, Rules
from bot.nlu.facts.reading import iso

lex = Rules("lex")
late_names = Rules("names", late=True)
facts = Rules("facts")


@lex("p:A")
def but(m: Match):
    """«А» opens a question ("а в марте?") or turns a clause."""
    opening = m.start == 0 or m.row.kind(m.start - 1) in ("STOP", "QUESTION")
    return "THEN" if opening else "BUT", None


@lex("l:LAUNCH")
def launch(m: Match):
    """Запуск системы, запуск к сентябрю: go-live; запуск проекта: the start."""
    near = [m.row.kind(i) for i in range(max(m.start - 4, 0), min(m.end + 3, len(m.row.atoms)))]
    follows = m.row.kind(m.end)
    if follows == "PROJECT":
        system = m.row.atoms[m.end]
        named = m.context.text[system.start : system.end].lower()
        return ("GOLIVE" if named in ("crm", "срм", "црм", "erp") else "START"), None
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


@facts("CUT ~2 (ON|TAKE) d:DUR")
def by_how_much(m: Match):
    """«Сократить проект на месяц» changes the length by it."""
    return True


@lex("s:SYSTEM")
def system(m: Match):
    return "PROJECT", None


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


@facts("GROWTH d:DUR (?=NUM|KEYUSER|TURNOVER|PLACE|START)")
def duration_in_a_row(m: Match):
    """«Стабильно 4 месяца один ключевой»: the project's, where "десять лет" would be the company's."""
    length = m.value("d")
    if (length.months % 12 == 0 and length.months) or m.row.kind(m.end + 1) == "PERSON":
        return None
    return m.context.reading.put_path("project.duration_weeks", length.weeks, m.said("d"))


@facts("(WHAT|QWORD) ~5 p:PERIOD")
def before_when(m: Match):
    """«Что сделать до 1 марта?»: a date of the question, not a deadline."""
    p, r = m.value("p"), m.context.reading
    if m.row.kind(m.start) == "WHAT" and m.row.kind(m.start - 1) == "COMMA":
        return None  # "боюсь, что до марта"
    return p.mod in ("by", "before") and not r.has(r.sentence(m.start), "GOLIVE", "START", "FINISH", "HYPO")


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
    if m.has("d") and not aged and r.has(r.clause(m.start), "LEND", "HIRE", "ADD", "GREW", "MORE"):
        return not r.has(r.sentence(m.start), "PROJECT", "TAKE", "FINISH")
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


RULES = [*lex.rules, *late_names.rules, *facts.rules]
