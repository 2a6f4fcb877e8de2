"""What a date or a duration is for: start, earliest start, go-live, length of the project (facts.md, "What a
date is for")."""

import re
from dataclasses import replace
from datetime import date as Day
from datetime import timedelta

from bot.nlu.facts.core import Match, Rules
from bot.nlu.facts.durations import of
from bot.nlu.facts.periods import Period
from bot.nlu.facts.reading import Reading, iso

rules = Rules("facts")

# Words that say the date belongs to something else: it is left alone.
_OTHER = (
    "LEAVE",
    "TURNOVER",
    "LEAVERS",
    "MOSTLY",
    "BUSY",
    "FISCAL",
    "HIRE",
    "CLOSED",
    "VACANCY",
    "VACANT",
    "FILLED",
    "GROWTHSAID",
    "SETTLE",
    "STABLELATER",
    "FOUNDED",
    "SIGN",
)

_SOONER = re.compile(r"forward|earlier|sooner|раньше|ближе|提前|提早|往前", re.IGNORECASE)

# A bare date answers what was asked for, where that is not the start.
_OTHER_DATES = (
    "settled_from",
    "staffed_from",
    "fiscal_year_end_month",
    "peak_months",
    "busy_months",
    "annual_break",
    "earliest_start",
    "go_live_by",
)


def _span(p: Period, m: Match) -> dict | None:
    """A period as an interval; an open end is cut at today, or at the other end."""
    start, end = (p.core.start, p.core.end) if p.mod == "starting" else (p.start, p.end)
    if start is None:
        start = m.context.today
    if end is None:
        end = p.core.end if p.core.end and p.core.end >= start else start
    return {"from": iso(start), "to": iso(end)} if start <= end else None


@rules("(START|GOLIVE|FINISH|PLAN|ASKOK|ABOUT|BY|BEFORE|AFTER|ON|IN)? ~2 b:BADDATE", "b:BADDATE")
def impossible(m: Match):
    """30 February."""
    r: Reading = m.context.reading
    clause = r.clause(m.index("b"))
    if r.has(clause, "GOLIVE", "FINISH"):
        fact = "project.go_live_by"
    elif r.has(clause, "LEAVE", "LEAVERS"):
        fact = "turnover.leavers"
    elif r.has(clause, "GROWTHSAID", "SETTLE"):
        fact = "growth.settled_from"
    else:
        asked = m.context.asked or ""
        fact = (
            asked
            if asked.rpartition(".")[2] in ("go_live_by", "earliest_start", "settled_from", "staffed_from")
            else "project.desired_start"
        )
    r.refuse("invalid_date", fact, m.said("b"))
    return None


@rules("p:PERIOD j:((OR|COMMA|AND|SLASH)+) (IN|ART|ON|NOT|BETTER|ASKOK|PLAN|MAYBE)* q:PERIOD")
def choice(m: Match):
    """March or June? Two dates to compare: no fact, unless something else claims them."""
    r: Reading = m.context.reading
    joined = [a.kind for a in m.all("j")]
    a, b = r.sentence(m.start)
    p, q = m.value("p"), m.value("q")
    if "OR" not in joined and not (
        (r.asked_question(m.start) or r.has((a, b), "BETTER")) and not r.has((a, b), *_OTHER, "GOLIVE")
    ):
        return None
    if (p.mod or q.mod) and p.mod != q.mod and "OR" not in joined:
        return None
    return True


@rules("p:PERIOD ~~9 q:PERIOD", "p:PERIOD ~~9 (NUM|TAKEN) ~~9 q:PERIOD")
def compared(m: Match):
    """Is March better than June? Two dates of one sentence that weighs them: no fact."""
    r: Reading = m.context.reading
    a, b = r.sentence(m.start)
    weighed = r.has((a, b), "COMPARE", "OR", "QWORD") or (r.asked_question(m.start) and r.has((a, b), "BETTER"))
    if (
        not weighed
        or r.hypothetical
        or any(
            _nearest(m, m.index(k), (*_OTHER, "START", "GOLIVE", "FINISH")) in ("GOLIVE", "FINISH", *_OTHER)
            for k in "pq"
        )
    ):
        return None
    if m.value("p").mod != m.value("q").mod:
        return None
    for k in range(m.index("q") + 1, b):  # the third of "4 March, 2 May, 5 September"
        if m.row.kind(k) == "PERIOD":
            m.row.spend(k)
    return True


@rules("p:PERIOD")
def date(m: Match):
    r: Reading = m.context.reading
    if r.has(r.clause(m.start), "WHY") or (r.has(r.clause(m.start), "COMPARE") and r.asked_question(m.start)):
        return None
    p: Period = m.value("p")
    i = m.index("p")
    cue = _cue(m, i)
    if cue is None:
        return None
    if cue == "golive" and p.mod in ("after", "since"):
        return None
    if cue not in ("golive", "deadline", "earliest", "not_before") and _limits_what_starts(p, m, r):
        if not r.has(r.clause(m.start), "NEED", "QAUX", "ASKOK", "PLAN", "FINISH"):
            return None  # "in March, by the 10th if possible": what for, is left open
        cue = "deadline"
    if cue in ("golive", "deadline"):
        p = _after_start(p, r)
        end = p.end if p.mod == "before" or cue == "deadline" else p.core.end
        return r.put_path("project.go_live_by", iso(end))
    if cue == "earliest":
        return r.put_path("project.earliest_start", iso(p.start))
    if cue == "not_before":
        return r.put_path("project.earliest_start", iso(p.core.start))
    vague = p.length is not None and p.length.vague  # "in a few weeks"
    span = None if vague else _span(p, m)
    return r.put_path("project.desired_start", span) if span or vague else None


def _limits_what_starts(p: Period, m: Match, r: Reading) -> bool:
    """If we start in May, do we make it by autumn? A limit in another clause than the start."""
    started = r.facts.get("project", {}).keys() & {"desired_start", "earliest_start"}
    return bool(started) and p.mod in ("by", "before") and not p.firm and not r.has(r.clause(m.start), "START")


def _after_start(p: Period, r: Reading) -> Period:
    """Start in February (or not before), live by November: the November after the start, where no year was said."""
    project = r.facts.get("project", {})
    start = project.get("earliest_start") or (project.get("desired_start") or {}).get("from")
    if start is None or p.core.make is None or not p.end or iso(p.end) > start:
        return p
    core = p.core.in_year_of(Day.fromisoformat(start), before=False)
    if core.end is None:
        return p
    return replace(p, end=core.start - timedelta(1) if p.mod == "before" else core.end, base=core if p.base else None)


def _cue(m: Match, i: int) -> str | None:
    """What the words around a date make of it: golive, deadline, earliest, start, or None."""
    r: Reading = m.context.reading
    p: Period = m.row.atoms[i].value
    clause, sentence = r.clause(i), r.sentence(i)
    nearest = _nearest(m, i, ("START", "GOLIVE", "FINISH", *_OTHER))
    if p.mod == "after" and p.core.grain == "year" and p.start < m.context.today:
        return None
    if nearest in _OTHER:
        return None
    now = p.length is not None and p.length.weeks == 0  # today, now, tomorrow
    if now and (nearest != "START" or r.has(sentence, "ELSEWHO", "SAYS")) and not _bare(m, i):
        return None  # "what should we do now"
    if p.mod == "before" and r.has(clause, "CANNOT", "NOT", "NO"):
        return "not_before" if nearest not in ("GOLIVE", "FINISH", *_OTHER) else None
    if p.mod == "" and nearest == "START" and r.has(clause, "NOTBEFORE"):
        return "not_before"
    if p.mod == "" and (r.has(clause, "CANNOT") or (_denied(m, clause) and not r.asked_question(i))):
        return None  # "not in December" says when not
    if p.mod == "starting":
        return "start"
    if nearest in ("GOLIVE", "FINISH"):
        return "golive" if p.mod not in ("after", "since") else None
    if m.row.kind(i - 1) in ("NOTBEFORE", "COLON") and r.has(sentence, "NOTBEFORE"):
        return "not_before"
    if p.mod in ("after", "since"):
        if p.firm:
            return "earliest"
        if (
            p.mod == "since"
            and nearest == "START"
            and p.start
            and p.start < m.context.today
            and p.core.end < m.context.today
        ):
            return None
        if (
            nearest == "START"
            or r.has(sentence, "PLAN", "ASKOK", "ABOUT", "PROJECT", "COMPANY", "CANDO")
            or _bare(m, i)
        ):
            return "earliest"
        return None
    if nearest == "START":
        return "start"
    if p.mod in ("by", "before"):
        return (
            "deadline"
            if p.firm
            or r.has(sentence, "PLAN", "PROJECT", "COMPANY", "DEADLINE", "NEED", "ASKOK", "START")
            or _bare(m, i)
            else None
        )
    if p.mod == "until" or (p.end and p.end < m.context.today):
        return None
    if r.has(sentence, "WHY"):
        return None
    if (
        r.has(clause, "ASKOK", "ABOUT", "PLAN", "SHIFT", "HYPO")
        or (r.asked_question(i) and r.has(sentence, "ASKOK", "ABOUT"))
        or _bare(m, i)
    ):
        return "start"
    return None


def _denied(m: Match, clause: tuple[int, int]) -> bool:
    """Whether the clause denies something other than another date: "3 May, not 3 March" only corrects."""
    kinds = [m.row.kind(k) for k in range(clause[0], clause[1] + 1)]
    return any(kind == "NOT" and kinds[k + 1] not in ("PERIOD", "TAKEN") for k, kind in enumerate(kinds[:-1]))


def _nearest(m: Match, i: int, kinds: tuple[str, ...]) -> str | None:
    """The nearest cue in the clause; else the last one before it in the sentence."""
    r: Reading = m.context.reading
    a, b = r.clause(i)
    row = m.row
    # "begin in March and finish by July": a cue behind an "and" belongs to what follows it
    kinds_between = [row.kind(k) for k in range(a, b)]
    near = sorted(
        (k for k in range(a, b) if row.kind(k) in kinds),
        key=lambda k: abs(k - i) + (50 if k > i and "AND" in kinds_between[i - a : k - a] else 0),
    )
    if near:
        return row.kind(near[0])
    a, _ = r.sentence(i)
    before = [k for k in range(a, i) if row.kind(k) in kinds]
    return row.kind(before[-1]) if before else None


def _bare(m: Match, i: int) -> bool:
    """Whether the message is nothing but this date (and fillers such as "maybe", "no", "then")."""
    r: Reading = m.context.reading
    if (m.context.asked or "").endswith(_OTHER_DATES):
        return False
    a, b = r.sentence(i)
    plain = (
        "COMMA",
        "ON",
        "IN",
        "ART",
        "FIXNO",
        "MAYBE",
        "QUOTE",
        "AND",
        "YES",
        "STOP",
        "OPEN",
        "CLOSE",
        "DASH",
        "ABOUT",
        "FOR",
        "THEN",
    )
    others = [m.row.kind(k) for k in range(a, b) if k != i and m.row.kind(k) not in plain]
    return not others


@rules("START ~4 s:SOON", "s:SOON ~3 START")
def soon(m: Match):
    r: Reading = m.context.reading
    if "project" not in r.facts or "desired_start" not in r.facts["project"]:
        r.put_path("project.desired_start", None)
    return None


@rules(
    "s:SHIFT ~3 d:DUR",
    "d:DUR ~2 s:SHIFT",
    "s:SHIFT ~1 u:(UWEEK|UMONTH|UQUARTER|UYEAR)",
    "u:(UWEEK|UMONTH|UQUARTER|UYEAR) ~1 s:SHIFT",
)
def shifted(m: Match):
    """If we put it off by two months: no length of the project, but so much later (or sooner) than the start was."""
    r: Reading = m.context.reading
    a, b = r.clause(m.index("s"))
    length = m.value("d") if m.has("d") else of(1, m["u"].kind)
    if length.vague or r.has((a, b), "TAKE", "LEAVE", "LEAVERS"):
        return None
    sooner = _SOONER.search(m.context.text[m.row.atoms[a].start : m.row.atoms[b - 1].end])
    r.remark("shifted", "project.desired_start", weeks=-length.weeks if sooner else length.weeks)
    return True


@rules("d:DUR")
def duration(m: Match):
    """A bare duration is the project's, unless other words claim it."""
    r: Reading = m.context.reading
    i, length = m.index("d"), m.value("d")
    clause, sentence = r.clause(i), r.sentence(i)
    if length.single and m.row.kind(i - 1) in ("NUM", "PERSON", "TAKEN", "DEPT", "KEYUSER", "TURNOVER", "LEAVE"):
        return None
    if r.has(
        clause,
        "LEAVE",
        "LEAVERS",
        "TURNOVER",
        "FOUNDED",
        "GROWTHSAID",
        "YEARSOF",
        "CLOSED",
        "AGO",
        "BUSY",
        "HIRE",
        "VACANCY",
        "VACANT",
    ):
        return None
    if (
        m.row.kind(i + 1) in ("AGO", "OLD", "LATER", "UNTIL", "BEFORE")
        or m.row.kind(i + 2) == "OLD"
        or m.row.kind(i - 1) in ("OLD",)
    ):
        return None
    said = m.said("d")
    if length.single and not (r.has(clause, "TAKE", "PROJECT") or clause[1] - clause[0] == 1):
        return None  # "show me the whole year"
    adjective = length.n > 1 and said[-1:].isascii() and said[-1:].isalpha() and said[-1:] != "s"
    told = r.has(sentence, "ITS", "PROJECT") and m.row.kind(i + 2) in ("", "STOP", "COMMA", "AND")  # an 8-month job
    if adjective and m.row.kind(i + 1) in ("WORD", "NAME") and not told:
        return None  # "an 18 month calendar"
    if (
        r.asked_question(i)
        and not r.hypothetical
        and (r.has(sentence, "HOWLONG") or not r.has(clause, "TAKE", "PROJECT"))
    ):
        return None
    if m.row.kind(i - 1) == "FOR" and not r.has(sentence, "PROJECT", "TAKE", "PLAN"):
        return None
    r.put_path("project.duration_weeks", None if length.vague else length.weeks, m.said("d"))
    if length.ranged and not length.vague:
        r.remark("longer_taken", "project.duration_weeks", weeks=length.weeks, text=m.said("d"))
    return True
