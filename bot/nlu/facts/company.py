"""The company's calendar and the project's frame: fiscal year, busy months, annual break, target coverage, name."""

from bot.nlu.facts.core import Match, Rules
from bot.nlu.facts.reading import Reading, iso
from bot.nlu.facts.turnover import LISTED, months_of

rules = Rules("facts")


@rules(
    "FISCAL ~~4 p:PERIOD", "p:PERIOD ~3 FISCAL", "FISCAL ~2 s:START ~3 p:PERIOD", "FISCAL ~2 (FINISH|OVER) ~3 p:PERIOD"
)
def fiscal_year_end(m: Match):
    """The month in which the business year ends; one that starts in April ends in March."""
    r: Reading = m.context.reading
    p = m.value("p").core
    months = p.months()
    if len(months) == 12 and p.end:  # "from July to June"
        months = [p.end.month]
    if not months or (r.asked_question(m.start) and not r.hypothetical) or len(months) > 3:
        return None
    start = m.has("s") or r.has((m.start, m.end), "START")
    month = (months[0] - 2) % 12 + 1 if start else months[-1]
    return r.put_path("fiscal_year_end_month", month)


@rules("FISCAL ~2 (BE|COLON) CALYEAR", "FISCAL CALYEAR", "CALYEAR BE ~1 FISCAL")
def calendar_year(m: Match):
    """The financial year is the calendar year: it ends in December."""
    r: Reading = m.context.reading
    return None if r.asked_question(m.start) else r.put_path("fiscal_year_end_month", 12)


@rules(f"BUSY ~~5 ps:({LISTED})", f"ps:({LISTED}) ~5 BUSY")
def busy_months(m: Match):
    """Our busy season is October to December."""
    r: Reading = m.context.reading
    if (r.asked_question(m.start) and not r.hypothetical) or r.has(
        (m.start, m.end), "START", "GOLIVE", "FISCAL", "LEAVE", "TURNOVER"
    ):
        return None
    periods = [x.value for x in m.all("ps") if x.kind == "PERIOD"]
    months = months_of(periods)
    if not months or any(p.mod for p in periods):
        return None
    r.put(r.scope(m), "busy_months", months, m.said())
    return True


@rules("p:PERIOD")
def annual_break(m: Match):
    """We close from 24 December to 6 January."""
    r: Reading = m.context.reading
    p = m.value("p")
    if (
        p.grain not in ("range", "week")
        or p.mod
        or not r.has(r.sentence(m.start), "CLOSED")
        or r.has(r.clause(m.start), "START", "GOLIVE")
    ):
        return None
    if p.start is None or p.end is None or (r.asked_question(m.start) and not r.hypothetical):
        return None
    return r.put_path("annual_break", {"from": iso(p.start), "to": iso(p.end)})


@rules("q:PCT ~4 (COVERAGE|SURE)", "(COVERAGE|SURE) ~4 q:PCT")
def target_coverage(m: Match):
    r: Reading = m.context.reading
    if (r.asked_question(m.start) and not r.hypothetical) or r.has(r.sentence(m.start), "LEAVE", "LEAVERS", "TURNOVER"):
        return None
    return r.put_path("target_coverage", m.value("q"), m.said("q"))


@rules(
    "PROJECT ~2 NAMED QUOTE t:((NAME|WORD|NUM|PERIOD|DASH|PROJECT)+) QUOTE",
    "PROJECT COMMA? ~2 NAMED COLON? t:((NAME|NUM|PLACE|DEPT|SEASON)+)",
    "^(FIXNO|COMMA|MAYBE|YES)* (DEFINE|NAMED) ART? PROJECT COLON? QUOTE? t:((NAME|PLACE|SEASON)+) QUOTE?",
    "PROJECT QUOTE t:((NAME|WORD|NUM|PLACE)+) QUOTE",
)
def name(m: Match):
    """The project is called Aurora."""
    r: Reading = m.context.reading
    if r.asked_question(m.start):
        return None
    words = m.all("t")
    if not words:
        return None
    for i in range(m.index("t"), m.index("t") + len(words)):
        m.row.spend(i)
    return r.put_path("project.name", m.context.text[words[0].start : words[-1].end].strip())
