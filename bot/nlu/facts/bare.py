"""Answers without a sentence around them: "50", "half a year", "nobody"; and corrections: "not 40, 35"."""

from bot.nlu.facts.core import Atom, Context, Match, Row, Rules
from bot.nlu.facts.dates import moved
from bot.nlu.facts.durations import of
from bot.nlu.facts.people import first_day
from bot.nlu.facts.periods import Period
from bot.nlu.facts.reading import COUNTS, INTERVALS, Reading, day_after, iso
from bot.nlu.facts.turnover import PER_YEAR, months_of

rules = Rules("facts")
_UNTIL = ("settled_from", "staffed_from")
_DATES = (*_UNTIL, "earliest_start", "go_live_by")


@rules(
    "NOT a:N (PERSON|KEYUSER|UNIT)? (COMMA|BUT|DASH)* ~1 b:N (PERSON|KEYUSER)?",
    "b:N (PERSON|KEYUSER)? (COMMA|DASH)* (AND|BUT)? NOT a:N (PERSON|KEYUSER)?",
    "NOT a:PCT (COMMA|BUT|DASH)* ~1 b:PCT",
    "b:PCT COMMA? (AND|BUT)? NOT a:PCT",
)
def not_this_but_that(m: Match):
    """Not 40, 35: the newest fact with the value 40 becomes 35; where none is known, the newest number."""
    r: Reading = m.context.reading
    old, new = m.value("a"), m.value("b")
    if new is None:
        return None
    scope = r.scope(m)
    said = next((a.kind for a in m.all() if a.kind in ("PERSON", "KEYUSER")), "")
    if scope is not None and (said or m.row.kind(m.start - 1) == "HAVE"):
        m.row.spend(m.index("a"))
        return r.put(scope, "key_users" if said == "KEYUSER" else "headcount", new, m.said("b"))
    if scope is not None:
        return None
    kind = ("rate", "target_coverage") if m["a"].kind == "PCT" else (*tuple(COUNTS), "leavers_per_year")
    recent = [(path, value) for path, value in m.context.recent if path.rpartition(".")[2] in kind]
    path = next((p for p, v in recent if v == old), None)
    asked = m.context.asked if (m.context.asked or "").rpartition(".")[2] in kind else None
    if path is None and asked is None and any(a.kind in ("PERSON", "KEYUSER") for a in m.all()):
        return None
    path = path or asked or (recent[0][0] if recent else None)
    if path is None:
        return None
    m.row.spend(m.index("a"))
    return r.put_path(path, new, m.said("b"))


@rules(
    "NOT ART? a:DUR (COMMA|BUT|DASH|AND)+ (PLAN|MAYBE|ITS|BE)* b:NUM (?!PERSON|PERCENT|KEYUSER)",
    "b:NUM (COMMA|DASH)? NOT a:DUR",
)
def same_unit(m: Match):
    """Not 4 months but 6."""
    length = m.value("a")
    if not length.unit or length.single:
        return None
    return m.context.reading.put_path("project.duration_weeks", of(m.value("b"), length.unit).weeks, m.said())


@rules("d:DUR")
def so_long_from_now(m: Match):
    """Asked until when the company is unsettled or a seat stays empty: "half a year" is counted from today."""
    r: Reading = m.context.reading
    asked, length = m.context.asked or "", m.value("d")
    if not asked.endswith(_UNTIL) or r.has(r.sentence(m.start), "PROJECT", "START", "GOLIVE"):
        return None
    day = None if length.vague else moved(m.context.today, length)
    r.put_path(asked, iso(day), m.said("d"))
    return True


@rules("NOT ART? a:DUR", "NOT ART? a:PERIOD")
def denied(m: Match):
    """Not four months, six: what is denied is no fact."""
    return True


@rules("^(MAYBE|YES|HAVE|FIXNO|COMMA|BE)* n:N PERSON (MAYBE|STOP|COMMA)*$")
def people_alone(m: Match):
    """45 people: an answer, where people were asked for."""
    asked = m.context.asked or ""
    if asked.rpartition(".")[2] not in COUNTS:
        return None
    m.context.reading.put_path(asked, None if m["n"].kind == "VAGUE" else m.value("n"), m.said())
    return True


@rules("^(YES|FIXNO|COMMA|MAYBE)* d:DEPT (COMMA|STOP|DASH|COLON)? (HAVE|SEND)? n:N EVERY STOP?$")
def one_each(m: Match):
    """Sales and Service, one each: key users, for nothing else is so few."""
    if (m.value("n") or 99) > 5:
        return None
    m.context.reading.put(m.value("d"), "key_users", m.value("n"), m.said())
    return True


@rules("^(YES|FIXNO|COMMA|MAYBE)* n:N (PER|EVERY|FROM EVERY) DEPTWORD? STOP?$")
def one_from_each(m: Match):
    """One from each."""
    if (m.value("n") or 99) > 5:
        return None
    return m.context.reading.put(None, "key_users", m.value("n"), m.said())


@rules("^(YES|FIXNO|MAYBE)* d:DEPT STOP?$")
def departments_alone(m: Match):
    """Sales, Service and Marketing: a list of departments is those of the project, whatever was asked."""
    if len(m.value("d")) < 2:
        return None
    for department in m.value("d"):
        m.context.reading.entry(department)
    return True


@rules("(^|MAYBE|FIXNO|COMMA|HAVE|YES) NO FINISH (?!~3 PERIOD)")
def no_deadline(m: Match):
    """There is no deadline: what was said of one is taken back."""
    if "deadline" not in m.said().casefold() and "due date" not in m.said().casefold():
        return None
    m.context.reading.facts.setdefault("project", {})["go_live_by"] = None
    return True


def answer(row: Row, context: Context) -> None:
    """Read what is left of a message as the answer to the question that was asked."""
    r: Reading = context.reading
    asked = context.asked or ""
    if context.recent and context.recent[0][0].rpartition(".")[2] == "desired_start" and _another_date(row):
        asked = context.recent[0][0]  # "I mean March": the start that was named just before
    asked = _of_leaving(row, context) or asked
    if not asked or asked.startswith("confirm:") or _stated(r, asked) or asked in r.vague:
        return
    field = asked.rpartition(".")[2]
    left = [a for a in row.atoms if a.kind in ("NUM", "YEAR4", "VAGUE", "PCT", "PERIOD", "DUR", "NOBODY", "NO", "DEPT")]
    if any(a.kind == "QUESTION" for a in row.atoms):
        return
    left = [a for a in left if _answers(row, a, context)]
    number = next((a for a in left if a.kind in ("NUM", "YEAR4", "VAGUE")), None)
    periods = [a.value for a in left if a.kind == "PERIOD"]
    if field in COUNTS:
        if number is not None and _either(row, number):
            r.put_path(asked, None)
        elif number is not None:
            r.put_path(asked, number.value, str(number.value))
        elif any(a.kind == "NOBODY" for a in left) and field in ("key_users", "vacancies", "key_users_per_department"):
            r.put_path(asked, 0)
    elif field == "leavers_per_year" and number is not None:
        per = next((PER_YEAR[a.value] for a in row.atoms if a.kind == "PERUNIT"), 1)
        r.put_path(asked, number.value and number.value * per)
    elif field == "duration_weeks" and number is not None and len(left) == 1:
        r.put_path(asked, None)  # four of what?
    elif field == "rate":
        _rate(row, r, asked, left, number)
    elif field == "peak_months" and any(a.kind == "PCT" for a in left):
        _rate_instead(row, r, asked, left)
    elif field in ("peak_months", "busy_months") and periods:
        months = months_of(periods)
        if months:
            r.put_path(asked, months)
    elif field == "fiscal_year_end_month" and periods:
        months = periods[0].core.months()
        if months and len(months) <= 3:
            r.put_path(asked, months[-1])
    elif field in ("peak_months", "busy_months", "fiscal_year_end_month") and number is not None:
        _months_by_number(r, asked, left)
    elif field in _DATES and periods and not _weighs(row):
        p = periods[0]
        newest = context.recent[0][0] if context.recent else ""
        taken_back = "FIXNO" in [a.kind for a in row.atoms[:3]] and newest.endswith(_UNTIL)
        if taken_back and p.mod == "until":  # "no wait, until the end of August"
            asked, field = newest, newest.rpartition(".")[2]
        live = p.end if p.mod == "before" else p.core.end
        day = iso(live) if field == "go_live_by" else _over(p) if field in _UNTIL else first_day(p)
        if day:
            r.put_path(asked, day)
    elif field in INTERVALS and len(periods) == 1 and not periods[0].mod and periods[0].start:
        r.put_path(asked, {"from": iso(periods[0].start), "to": iso(periods[0].end)})
    elif field == "departments":
        for atom in left:
            if atom.kind == "DEPT":
                for d in atom.value:
                    r.entry(d)
    elif field == "target_coverage":
        share = next((a.value for a in left if a.kind == "PCT"), None)
        if share is None and number is not None and number.kind == "NUM" and 50 <= number.value < 100:
            share = number.value / 100
        if share is not None:
            r.put_path(asked, share)


def _of_leaving(row: Row, context: Context) -> str | None:
    """The path of the months in which most leave, where that was the talk: "mostly in summer" never answers when to
    start, whatever was asked meanwhile.
    """
    asked = context.asked or ""
    if asked.rpartition(".")[2] not in (*_DATES, *INTERVALS) or not {"MOSTLY", "USUALLY"} & {a.kind for a in row.atoms}:
        return None
    newest = context.recent[0][0] if context.recent else ""
    scope, _, field = newest.rpartition(".")
    return f"{scope}.peak_months" if field in ("rate", "leavers_per_year", "leavers", "peak_months") else "confirm:none"


def _rate_instead(row: Row, r: Reading, asked: str, left: list) -> None:
    """Asked for months, "no, it is 25 % in Sales" corrects the rate."""
    departments = [d for a in row.atoms if a.kind == "DEPT" for d in a.value]
    share = next(a.value for a in left if a.kind == "PCT")
    if departments:
        r.put(departments, "rate", share)
    else:
        r.put_path(asked.replace("peak_months", "rate"), share)
    r.remark("yearly_assumed", asked, value=share)


def _weighs(row: Row) -> bool:
    """Whether a message asks about a date ("is October all right", "March or May") where one was asked for."""
    kinds = [a.kind for a in row.atoms]
    return bool({"ASKOK", "ABOUT", "COMPARE", "WHY", "QWORD", "HYPO"} & set(kinds)) or (
        "OR" in kinds and kinds.count("PERIOD") > 1
    )


def _over(p: Period) -> str | None:
    """Asked until when: "in June" is over when June is; a day is that day."""
    return iso(day_after(p)) if not p.mod and p.core.grain != "day" else first_day(p)


def _another_date(row: Row) -> bool:
    """Whether a message is a correction and a date, and nothing else."""
    kinds = [a.kind for a in row.atoms if a.kind not in ("COMMA", "STOP", "IN", "ON")]
    return len(kinds) > 1 and kinds[-1] == "PERIOD" and set(kinds[:-1]) == {"FIXNO"}


def _answers(row: Row, atom: Atom, context: Context) -> bool:
    """Whether something left of a message may answer the question at all.

    Not what is denied ("not 3"), not a number or a date said of a department that was not asked about, not "now" in a
    message that says something else, nor the one of "in one place".
    """
    r: Reading = context.reading
    asked = context.asked or ""
    i = row.atoms.index(atom)
    if atom.kind == "PERIOD":
        p = atom.value
        now = p.start == p.end == context.today and not p.mod
        if now and (r.facts or r.stated or any(a.kind == "NUM" for a in row.atoms)):
            return False
    elif atom.kind != "NUM":
        return True
    elif row.kind(i - 1) == "NOT" or (atom.value == 1 and row.kind(i + 1) in ("WORD", "NAME", "POST", "PLACE")):
        return False
    named = {d.name for a in row.atoms if a.kind == "DEPT" for d in a.value}
    return not named or "departments" in asked or "department" in asked


def _either(row: Row, number: Atom) -> bool:
    """Two or three: a second number belongs to the first."""
    i = row.atoms.index(number)
    return row.kind(i + 1) in ("OR", "DASH", "TO") and row.kind(i + 2) == "NUM"


def _months_by_number(r: Reading, asked: str, left: list) -> None:
    """ "6", "11 and 12", where months were asked for."""
    months = sorted({a.value for a in left if a.kind == "NUM" and r.text[a.start : a.end].strip().isdigit()})
    if len(months) == len(left) and all(month in range(1, 13) for month in months):
        r.put_path(asked, months[-1] if asked == "fiscal_year_end_month" else months)


def _rate(row: Row, r: Reading, asked: str, left: list, number) -> None:
    share = next((a.value for a in left if a.kind == "PCT"), None)
    per = next((PER_YEAR[a.value] for a in row.atoms if a.kind == "PERUNIT"), None) or next(
        (12 / a.value.months for a in left if a.kind == "DUR" and a.value.single and a.value.months), None
    )
    if share is not None:
        if r.put_path(asked, round(share * (per or 1), 9)) and per is None:
            r.remark("yearly_assumed", asked, value=share)
    elif number is not None and per is not None:  # "one a month" answers the question after the rate as well
        r.put_path(asked[:-4] + "leavers_per_year", number.value and number.value * per)
    elif number is None or number.kind != "NUM" or len(left) > 1:
        return
    elif r.put_path(asked, number.value / 100, str(number.value)):
        r.remark("yearly_assumed", asked, value=number.value / 100)


def _stated(r: Reading, path: str) -> bool:
    """Whether the message has already stated the fact at a path."""
    if path.startswith("departments["):
        name, _, field = path[len("departments[") :].partition("].")
        keys = {name.casefold()} | {k for n, k in r.named.items() if n == name}
        return any(field in e for k, e in r.stated.items() if k in keys or e["name"] == name)
    at = r.facts
    for step in path.split("."):
        if not isinstance(at, dict) or step not in at:
            return False
        at = at[step]
    return True
