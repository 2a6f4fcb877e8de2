"""Turnover: rates, leavers by year and by month, peak months (facts.md, "People and turnover")."""

import re

from bot.nlu.facts.core import Match, Rules
from bot.nlu.facts.durations import Length
from bot.nlu.facts.periods import Period
from bot.nlu.facts.reading import Reading

rules = Rules("facts")
_SINGULAR = re.compile(r"leaves|quits|resigns|departs|уходит|уйд[её]т|увольняется|уволится", re.IGNORECASE)
_MANY = re.compile(r"\b(?:everyone|everybody|half|народ|большинство|половина|каждый|персонал|команда)\b", re.IGNORECASE)
_NAMED_ZH = re.compile(r"(?:[小老](?![员板师人伙])[\u4e00-\u9fff]|[\u4e00-\u9fff][总姐哥])(?=.{0,8}(?:离职|辞职|走))")
PER_YEAR = {"UYEAR": 1, "UHALF": 2, "UQUARTER": 4, "UMONTH": 12, "UWEEK": 365.25 / 7, "UDAY": 365.25}
LISTED = "PERIOD ((COMMA|AND|OR|DASH|SLASH)* (IN|ART)* PERIOD)*"


def _per(m: Match) -> float | None:
    """How many times a year, where the clause says "a month", "per quarter", "yearly"; None where it doesn't."""
    r: Reading = m.context.reading
    a, b = r.clause(m.start)
    b = max(b, r.clause(m.end - 1)[1])
    near = sorted(range(a, b), key=lambda i: min(abs(i - m.start), abs(i - m.end)))
    for i in near:
        atom = m.row.atoms[i]
        if atom.kind == "PERUNIT":
            return PER_YEAR[atom.value]
        if atom.kind == "DUR" and (atom.value.single or m.row.kind(i - 1) == "EVERY") and atom.value.weeks:
            return _times(atom.value)
        if atom.kind == "PERIOD" and atom.value.length is not None and atom.value.length.single:
            return _times(atom.value.length)
    return None


def _times(length: Length) -> float:
    """A month: twelve times a year; every two months: six times."""
    return 12 / length.months if length.months else 365.25 / 7 / length.weeks


def _when(m: Match) -> int | None:
    """Position of the period that the leavers belong to: the nearest in the sentence, unless it says when most
    leave."""
    r: Reading = m.context.reading
    a, b = r.sentence(m.start)
    kinds = [x.kind for x in m.row.atoms]
    if m.start and kinds[m.start - 1] == "PERIOD" and not m.row.atoms[m.start - 1].value.mod:
        return m.start - 1
    for span in ((m.start, r.clause(m.end - 1)[1]), (r.clause(m.start)[0], m.start), (a, m.start), (m.end, b)):
        for i in range(*span):
            if kinds[i] == "PERIOD" and not m.row.atoms[i].value.mod:
                between = kinds[min(i, m.end) : max(i, m.start)]
                if (
                    "MOSTLY" not in between
                    and kinds[i - 1 : i] != ["MOSTLY"]
                    and not {"START", "GOLIVE"} & set(between)
                ):
                    return i
    return None


@rules(
    "LEAVE ~3 n:N PERSON? (OUTOF|OF) ~2 h:N PERSON?",
    "n:N PERSON? (OUTOF|OF) ~2 h:N PERSON? ~3 (LEAVE|LEAVERS)",
    "LEAVE COMMA ~5 PERIOD COMMA n:N PERSON?",
    "LEAVE ~3 n:N (PERSON|KEYUSER)?",
    "n:N NEW? (PERSON|OFUS|OF ITS|OF)? ~3 LEAVE",
    "n:N ~2 LEAVERS",
    "LEAVERS (BE|COLON|DASH)? ~1 n:N",
    "TURNOVER (BE|COLON|DASH|OF)? ~2 n:N (PERSON|(?=PERUNIT|DUR))",
)
def leavers(m: Match):
    """Sales loses about 8 of its 40 people a year; two left in March."""
    r: Reading = m.context.reading
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    if r.has(r.sentence(m.start), "COST") or m.row.kind(m.index("n") - 1) == "REL":
        return None
    if m.row.kind(m.index("n") - 1) in ("FROM", "OUTOF") or r.has((m.index("n") + 1, m.index("n") + 3), "UNIT"):
        return None
    if _of_another(m):
        return None
    vague = m.value("n") is None
    value = None if vague else m.value("n")
    scope = r.scope(m)
    if m.has("h"):
        r.put(scope, "headcount", m.value("h"), m.said("h"))
    times = _per(m)
    at = None if times else _when(m)
    if times is None and at is not None:
        p: Period = m.row.atoms[at].value.past(m.context.today)
        if p.grain in ("month", "day", "part", "week") and p.start and p.end:
            ok = r.put(scope, "leavers", None if vague else _by_month(p, value), m.said())
        elif p.grain in ("quarter", "half", "year", "range"):
            share = {"quarter": 4, "half": 2, "year": 1}.get(p.grain)
            if share is None:
                days = (p.end - p.start).days + 1 if p.start and p.end else 0
                share = 12 / round(days / 30.4375) if days >= 25 else None
            if share is None:
                return None
            ok = r.put(scope, "leavers_per_year", None if vague else _tidy(value * share), m.said())
        else:
            return None
        m.row.spend(at)
        return True
    if times is None and not vague and m.context.asked and m.context.asked.endswith("leavers_per_year"):
        times = 1
    if times is None and not r.has((m.start, m.end), "USUALLY") and not _usual(m):
        return None
    r.times = times or 1
    ok = r.put(scope, "leavers_per_year", None if vague else _tidy(value * r.times), m.said())
    return ok or vague or True


def _of_another(m: Match) -> bool:
    """40 people and lose 8 a year: the number of the leavers follows, so the one before counts who is there."""
    kinds = [a.kind for a in m.row.atoms]
    between = kinds[m.index("n") + 1 : m.end]
    behind = [kind for kind in kinds[m.end : m.end + 3] if kind not in ("MAYBE", "WORD")]  # "lose like 8"
    counted = behind[:1] in (["NUM"], ["VAGUE"], ["TAKEN"])
    return between[-1:] == ["LEAVE"] and "AND" in between and counted


def _usual(m: Match) -> bool:
    """ "Sales loses 8 people": without a period it is meant by the year, where nothing else is said."""
    return m.row.kind(m.start) == "LEAVE" or m.context.reading.has((m.start, m.end), "LEAVERS")


def _by_month(p: Period, value: float) -> dict[str, float]:
    return {f"{p.start.year:04d}-{p.start.month:02d}": value}


def _tidy(value: float) -> float | int:
    return int(value) if value == int(value) else round(value, 6)


@rules("OUTOF ITS? ~1 h:N (?!UNIT)", "OF ITS ~1 h:N PERSON")
def out_of_how_many(m: Match):
    """A dozen leave every year out of 100."""
    r: Reading = m.context.reading
    if r.topic not in ("leavers", "leavers_per_year") or not r.has(r.sentence(m.start), "LEAVE", "LEAVERS"):
        return None
    topic = r.topic
    r.put(r.scope(m), "headcount", m.value("h"), m.said("h"))
    r.topic = topic
    return True


@rules("n:N PERSON? NEW? (IN|ON)? p:PERIOD", "p:PERIOD (COLON|DASH|BE)? n:N (?!UNIT|PERCENT|DEPT)")
def more_leavers(m: Match):
    """... and three in April."""
    r: Reading = m.context.reading
    p: Period = m.value("p").past(m.context.today)
    if (
        r.topic not in ("leavers", "leavers_per_year")
        or not r.has(r.sentence(m.start), "LEAVE", "LEAVERS")
        or p.grain != "month"
        or p.mod
        or m.value("n") is None
    ):
        return None
    r.put(r.scope(m), "leavers", _by_month(p, m.value("n")), m.said())
    return True


@rules(
    "q:PCT ~4 (TURNOVER|LEAVE|LEAVERS)",
    "(TURNOVER|LEAVE|LEAVERS) ~~4 q:PCT",
    "(TURNOVER|LEAVE|LEAVERS) ~4 p:PERIOD ~3 q:PCT",
    "q:PCT ~~5 (TURNOVER|LEAVE|LEAVERS)",
    "(LEAVE|TURNOVER) ~2 q:PCT",
)
def rate(m: Match):
    """18 % a year; a monthly percentage times twelve; without a period it is yearly, and said."""
    r: Reading = m.context.reading
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    value = m.value("q")
    times = _per(m)
    scope = r.scope(m)
    if times is None:
        at = _when(m)
        grain = m.row.atoms[at].value.grain if at is not None else ""
        times = {"month": 12, "quarter": 4, "half": 2, "year": 1}.get(grain)
        if times is not None:
            m.row.spend(at)
    r.times = times or 1
    if not r.put(scope, "rate", None if value is None else round(value * (times or 1), 9), m.said("q")):
        return True
    if times is None:
        for path in [f"departments[{d.name}].rate" for d in scope] if scope else ["turnover.rate"]:
            r.remark("yearly_assumed", path, value=value)
    return True


@rules("d:DEPT (COLON|DASH|BE)? ~2 n:(N|PCT)", "n:(N|PCT) IN ART? d:DEPT")
def same_of_another(m: Match):
    """... in Service 10 %: the rate or the leavers of the next department, said as the one before."""
    r: Reading = m.context.reading
    share = m["n"].kind == "PCT"
    if (
        r.topic != ("rate" if share else "leavers_per_year")
        or m.value("n") is None
        or m.start < r.at
        or r.has(r.clause(m.index("n")), "PERSON", "KEYUSER", "HAVE")
    ):
        return None
    value = round(m.value("n") * r.times, 9) if share else _tidy(m.value("n") * r.times)
    return r.put(m.value("d"), r.topic, value, m.said())


@rules(
    f"MOSTLY ~4 ps:({LISTED})",
    f"MOSTLY ~3 (LEAVE|LEAVERS) ~~5 ps:({LISTED})",
    f"(LEAVE|LEAVERS) ~~3 MOSTLY ~~5 ps:({LISTED})",
    f"(LEAVE|TURNOVER|LEAVERS) ~5 ps:({LISTED})",
    f"ps:({LISTED}) ~5 (MOSTLY|LEAVE|TURNOVER|LEAVERS)",
    f"(LEAVE|TURNOVER|LEAVERS) COMMA ~4 ps:({LISTED})",
)
def peaks(m: Match):
    """Most leave in March and April."""
    r: Reading = m.context.reading
    a, b = r.sentence(m.start)
    leaving = r.has((a, b), "LEAVE", "TURNOVER", "LEAVERS") or (
        r.topic in ("leavers_per_year", "rate", "leavers") and r.has((m.start, m.end), "MOSTLY")
    )
    asked = r.asked_question(m.start) and not r.hypothetical
    before = _leavers_before(m) if not leaving and r.has((m.start, m.end), "MOSTLY") else None
    if not (leaving or before) or asked or r.has((m.start, m.end), "BUSY", "START", "GOLIVE", "FISCAL", "KEYUSER"):
        return None
    if not r.has((a, b), "MOSTLY") and (r.has((m.start, m.end), "TAKEN", "NUM") or _once(m)):
        return None
    months = months_of([x.value for x in m.all("ps") if x.kind == "PERIOD"])
    if not months:
        return None
    if before:
        r.put_path(before + "peak_months", months, m.said())
    else:
        r.put(r.scope(m), "peak_months", months, m.said())
    return True


def _leavers_before(m: Match) -> str | None:
    """Whose leavers the message just before told of ("turnover." or "departments[Sales]."): mostly in March is when."""
    head, dot, field = m.context.recent[0][0].rpartition(".") if m.context.recent else ("", "", "")
    return head + dot if field in ("leavers_per_year", "rate") and not m.context.reading.facts else None


def _once(m: Match) -> bool:
    """Whether this tells of something that happens once, which makes no season."""
    return _one_event(m) or _has_left(m) or _one_person(m)


def _one_person(m: Match) -> bool:
    """Olga from Sales leaves in March: one person, by the verb's form or by the name."""
    r: Reading = m.context.reading
    a, b = r.clause(m.start)
    clause = m.context.text[m.row.atoms[a].start : m.row.atoms[b - 1].end]
    if r.has((a, b), "PERSON", "EVERY") or _MANY.search(clause):
        return False
    verbs = [m.context.text[x.start : x.end] for x in m.all() if x.kind == "LEAVE"]
    return any(_SINGULAR.fullmatch(verb) for verb in verbs) or (bool(verbs) and _NAMED_ZH.search(clause) is not None)


def _has_left(m: Match) -> bool:
    """ "The last one left in July": that has happened once."""
    return any(a.kind == "LEAVE" and a.value == "past" for a in m.all())


def _one_event(m: Match) -> bool:
    """ "Our head of sales left last month": somebody left then; no season follows from it."""
    ps = [x.value for x in m.all("ps") if x.kind == "PERIOD"]
    return any(p.mod or p.grain in ("day", "year", "week") or (p.make is None and p.grain != "range") for p in ps)


@rules("k:PEAKM")
def named_peak(m: Match):
    """An idiom for a season of leaving: 金三银四."""
    r: Reading = m.context.reading
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    r.put(r.scope(m), "peak_months", list(m.value("k")))
    return True


def months_of(periods: list[Period]) -> list[int]:
    """The calendar months of several periods, as a set in order."""
    return sorted({month for p in periods if not p.mod for month in p.months() if len(p.months()) < 12})
