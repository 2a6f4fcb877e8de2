"""Russian rules for turnover: people who leave, and the time that "leaves" with the same verb."""

from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.lang.ru.people import COUNTED
from bot.nlu.facts.turnover import PER_YEAR

lex = Rules("lex")
late_names = Rules("names", late=True)
facts = Rules("facts")
late_facts = Rules("facts", late=True)


@lex("p:PEAKW")
def peak(m: Match):
    """A peak of departures, where departures are spoken of; else of work."""
    kinds = {a.kind for a in m.row.atoms}
    leaving = kinds & {"LEAVE", "LEAVERS", "TURNOVER"} or (m.context.asked or "").endswith("peak_months")
    return ("MOSTLY" if leaving else "BUSY"), None


@lex("b:BUSY (?=LEAVERS|TURNOVER)")
def leaving_season(m: Match):
    return "MOSTLY", None


@lex(
    f"l:LEAVE (WORD|ON|CIRCA|MAYBE|PROJECT|COMPANY|NAS)* (?=({COUNTED}|DASH)+ UNIT)",
    "l:LEAVE (ON|WORD|MAYBE)* (?=HALFUNIT|UNIT)",
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
    said_so = u.kind == "HALFUNIT" or u.value == "acc" or (u.value == "short" and u.kind != "UYEAR")
    if not said_so or (p.kind == "EVERY" and not _said(m, p).startswith("кажд")):
        return None
    leaving = {a.kind for a in m.row.atoms} & {"LEAVE", "LEAVERS", "TURNOVER", "PERCENT", "GREW"}
    if p.kind == "ZA" and not leaving and not (m.context.asked or "").startswith("turnover"):
        return None
    return "PERUNIT", "UHALF" if u.kind == "HALFUNIT" and unit == "UYEAR" else unit


def _said(m: Match, atom: Atom) -> str:
    return m.context.text[atom.start : atom.end].lower()


@lex("ZA LASTREL u:(UYEAR|UQUARTER|HALFUNIT)")
def in_the_last(m: Match):
    """«За последние полгода ушли шестеро»: how often a year."""
    u = m["u"]
    leaving = {a.kind for a in m.row.atoms} & {"LEAVE", "LEAVERS", "TURNOVER"}
    unit = {"UYEAR": "UHALF"}.get(u.value) if u.kind == "HALFUNIT" else u.kind
    return ("PERUNIT", unit) if leaving and unit else None


@lex("g:GROWTH (?=PO? (RAWNUM|NUMWORD)? PERSON? LEAVE)", "LEAVE g:GROWTH")
def steadily(m: Match):
    """«Стабильно теряем»: how people leave, not how the company stands."""
    g = m["g"]
    if not _said(m, g).startswith("стабильно"):
        return None
    return [Atom("USUALLY", None, a.start, a.end) if a is g else a for a in m.all()]


@lex("z:ZA")
def within_time(m: Match):
    return "FORP", None


@late_names("p:PERIOD MORE n:NUM")
def another(m: Match):
    """... в августе ещё двое."""
    return [m["p"], m["n"]] if any(a.kind == "LEAVE" for a in m.row.atoms) else None


@late_names("OF h:NUM p:PERSON? between:(~3) l:LEAVE CIRCA? n:NUM (?!UNIT|PERCENT)")
def out_of_so_many(m: Match):
    """«Из ста двадцати человек за год уходит двадцать»: put as "уходит двадцать из ста двадцати"."""
    atoms = m.all()
    people = [m["p"]] if m.has("p") else []
    return [*m.all("between"), m["l"], m["n"], atoms[0], m["h"], *people]


@late_names("l:LEAVE i:(IN|ON|FOR|FORP)? p:PERIOD n:NUM (?!UNIT|PERCENT|MONTH)")
def left_then(m: Match):
    """«Потеряли в прошлом квартале четверых»: put as "в прошлом квартале потеряли четверых"."""
    return [m["p"], m["l"], m["n"]]


@late_names("TURNOVER (BE|COLON|DASH|CIRCA|MAYBE)? n:NUM (?!PERSON|PERUNIT|UNIT|PERCENT|KEYUSER)")
def bare_rate(m: Match):
    """«Текучка 18»: per cent, as everyone means it."""
    n = m["n"]
    return [*m.all()[:-1], Atom("PCT", n.value / 100, n.start, n.end)] if 1 <= n.value <= 100 else None


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


@facts("p:PERIOD ~2 LEAVE ~1 n:N", "p:PERIOD ~1 n:N ~1 LEAVE", "p:PERIOD ~1 NOBODY ~1 NOT ~1 LEAVE")
def left_in_a_season(m: Match):
    """«Весной уволилось пятеро» says how many, but neither a month nor that most leave then."""
    r = m.context.reading
    return m.value("p").grain == "season" and not r.has(r.sentence(m.start), "MOSTLY")


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


@late_facts("d:DEPT (HAVE|COLON|DASH|OPEN|BE)? q:PCT")
def more_rates(m: Match):
    """Текучка по компании 15 %, в колл-центре 40 %."""
    r = m.context.reading
    if r.topic != "rate" or (r.asked_question(m.start) and not r.hypothetical):
        return None
    return r.put(m.value("d"), "rate", m.value("q"), m.said("q"))


@facts(
    "TIMES p:PERUNIT ~3 SOMEONE ~3 LEAVE", "SOMEONE ~3 LEAVE ~3 TIMES p:PERUNIT", "TIMES p:PERUNIT ~2 LEAVE ~2 SOMEONE"
)
def now_and_then(m: Match):
    """Раз в месяц кто-нибудь уходит."""
    r = m.context.reading
    return (
        None if r.asked_question(m.start) else r.put(r.scope(m), "leavers_per_year", PER_YEAR[m.value("p")], m.said())
    )


@facts("NOBODY ~1 NOT ~1 LEAVE", "NOT LEAVE NOBODY", "NO LEAVERS")
def nobody_leaves(m: Match):
    """Никто не увольняется."""
    r = m.context.reading
    if r.asked_question(m.start) or r.has(r.sentence(m.start), "PERIOD", "TAKEN"):
        return None
    return r.put(r.scope(m), "leavers_per_year", 0, m.said())


RULES = [*lex.rules, *late_names.rules, *facts.rules, *late_facts.rules]
