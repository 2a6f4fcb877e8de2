"""People: headcounts, key users, vacancies (facts.md, "People and turnover")."""

from datetime import timedelta

from bot.nlu.facts.core import Match, Rules
from bot.nlu.facts.periods import Period
from bot.nlu.facts.reading import Department, day_after, iso

rules = Rules("facts")
# What follows a number that counts no people: "we are 3 departments", "we have 12 new offices".
_NO_PEOPLE = (
    "(?!UNIT|PERCENT|DEPTWORD|WORD|NAME|DUR|KEYUSER|DEPT|VACANCY|VACANT|OPENV|BRANCH|SEAT|COLON|NEW|LEAVERS"
    "|OF|OUTOF|FROM)"
)
_TEAM = ("key_users", "vacancies", "key_users_per_department")
_PROJECT = ("KEYUSER", "PROJTEAM", "SEAT", "SEND")


def _amount(m: Match) -> int | float | None:
    """The captured number: 0 for nobody, None for a vague one."""
    return 0 if m["n"].kind in ("NOBODY", "NO") else m.value("n")


def _about_project(m: Match) -> bool:
    r = m.context.reading
    return r.has(r.sentence(m.start), *_PROJECT) or (m.context.asked or "").endswith(_TEAM)


# --- key users ---------------------------------------------------------------------------------------------------


@rules(
    "n:(N|NOBODY|NO) ~2 KEYUSER ~3 (PER|EVERY|IN|FROM|FOR) ~2 EVERY? DEPTWORD",
    "EVERY DEPTWORD ~4 n:(N|NOBODY|NO) ~1 KEYUSER",
    "EVERY DEPTWORD ~3 n:(N|NOBODY) (?!PERSON|UNIT)",
    "EVERY DEPTWORD ~5 SEND ~1 n:(N|NOBODY) (PERSON|KEYUSER)?",
    "n:(N|NOBODY) (PERSON|KEYUSER)? (PER|EVERY) EVERY? ~1 DEPTWORD",
    "(PER|EVERY) ~1 DEPTWORD ~3 n:(N|NOBODY) ~1 (KEYUSER|PERSON)?",
    "KEYUSER ~4 n:N ~2 (PER|EVERY) ~1 DEPTWORD",
    "n:N ~2 KEYUSER EVERYWHERE",
    "KEYUSER COLON? n:N (PER|EVERY|EVERYWHERE)",
    "n:N KEYUSER EVERY",
)
def per_department(m: Match):
    """One key user per department; every department has one."""
    r = m.context.reading
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    if not _about_project(m) and any(a.kind in ("PERSON",) for a in m.all()):
        return None
    r.put(None, "key_users", _amount(m), m.said())
    r.topic = "key_users_per_department"
    for department in [*_listed_before(m), *listed_after(m)]:
        r.entry(department)
    return True


def _listed_before(m: Match) -> list[Department]:
    """Sales and Service, one key user each."""
    row = m.row
    at = m.start - 1 - (row.kind(m.start - 1) == "PO")
    at -= row.kind(at) in ("COMMA", "DASH", "COLON", "STOP")
    return list(row.atoms[at].value) if row.kind(at) == "DEPT" else []


def listed_after(m: Match) -> list[Department]:
    """One key user per department: Sales, Service, Finance."""
    row = m.row
    at = m.end
    listed: list[Department] = []
    closing = row.kind(at) == "COMMA" and row.kind(at + 1) == "DEPT" and row.kind(at + 2) in ("", "STOP")
    if closing or row.kind(at) in ("COLON", "OPEN", "DASH"):
        at += 1
        while row.kind(at) == "DEPT":  # also where no comma joins them
            listed += row.atoms[at].value
            at += 1
    return listed


@rules(
    "d:DEPT ~1 (PLUS|MORE)+ SEND? n:NUM (PERSON|KEYUSER)+",
    "d:DEPT (HAVE|SEND)? ART? (ANOTHER|NEW) (PERSON|KEYUSER)",
    "ART? (ANOTHER|NEW) (PERSON|KEYUSER) (IN|FROM|FOR|TO|OF) ART? d:DEPT",
    "(ADD|HYPO) MORE n:NUM (PERSON|KEYUSER)* (IN|FROM|FOR|ON) d:DEPT",
    "(ADD|HYPO)+ d:DEPT MORE n:NUM (KEYUSER|PERSON)*",
)
def one_more(m: Match):
    """What if Finance gave one more: counted from those there are (`added`), one where nobody said how many."""
    r = m.context.reading
    more = m.value("n", 1)
    meant = r.hypothetical or (_about_project(m) and not r.asked_question(m.start))
    if not meant or not 0 < more <= 5:
        return None
    for department in m.value("d"):
        r.added[r.entry(department)["name"]] = more
    r.put(m.value("d"), "key_users", 1 + more, m.said())
    return True


_THEN = " PERSON? (COMMA|AND|BUT|STOP)* "
_LENDS = " (EVERY|SEND|HAVE|PO|DASH|DEPTWORD)* "


@rules(
    "d:DEPT (HAVE|SEND|DASH|COLON|PO)* n:NUM" + _THEN + "FROM? OTHERS" + _LENDS + "o:NUM PERSON?",
    "FROM d:DEPT PO? n:NUM" + _THEN + "FROM? OTHERS" + _LENDS + "o:NUM PERSON?",
    "n:NUM PERSON? FROM d:DEPT" + _THEN + "FROM? OTHERS" + _LENDS + "o:NUM PERSON?",
    "n:NUM PERSON? FROM d:DEPT" + _THEN + "o:NUM PERSON? (FROM|OF|IN|EVERY|PER|ART)* OTHERS",
    "OTHERS DEPTWORD? (EVERY|SEND|HAVE|PO)+ o:NUM (PERSON|KEYUSER)? (?=COMMA|STOP|$)",
)
def the_others(m: Match):
    """Sales has two, everyone else one: who lends so few lends key users."""
    r = m.context.reading
    if r.asked_question(m.start) or (m.value("o") or 99) > 5 or (m.value("n") or 0) > 5:
        return None
    if m.has("d"):
        r.put(m.value("d"), "key_users", m.value("n"), m.said("n"))
    r.put(None, "key_users", m.value("o"), m.said("o"))
    return True


@rules(
    "d:DEPT (EVERY ~1)? HAVE? EVERY? n:(N|NOBODY|NO) ~2 KEYUSER EVERY?",
    "n:(N|NOBODY|NO) ~2 KEYUSER ~2 (IN|FROM|OF|FOR|TO)? ART? d:DEPT",
    "n:N PERSON (COLON|COMMA|DASH|MAYBE)+ (NAME|WORD|AND|COMMA)* KEYUSER (IN|FROM|OF|FOR) ART? d:DEPT",
    "KEYUSER ~1 (IN|FROM|OF|FOR) ART? d:DEPT (COLON|DASH|HAVE)? n:(N|NOBODY)",
    "d:DEPT POSS? KEYUSER (COLON|DASH|HAVE)? n:(N|NOBODY)",
    "n:(N|NOBODY|NO) ~2 KEYUSER",
    "n:NOBODY ~2 (FROM|IN|OF) ART? d:DEPT",
    "d:DEPT ~3 n:NOBODY",
    "n:NO PERSON ~2 (FROM|IN|OF) ART? d:DEPT",
)
def key_users(m: Match):
    """Sales has two key users; nobody from Finance yet."""
    r = m.context.reading
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    nobody = m["n"].kind in ("NOBODY", "NO")
    scope = m.value("d") or r.scope(m)
    if scope is None:
        path = m.context.asked or ""
        if path.endswith("key_users"):
            return r.put_path(path, _amount(m), m.said())
        return None
    if nobody and r.has(r.clause(m.start), "LEAVE", "GOLIVE", "HIRE"):
        return None
    r.put(scope, "key_users", _amount(m), m.said())
    return True


@rules(
    "d:DEPT ~1 (HAVE|COLON|DASH|OPEN)? n:(N|NOBODY) (?=COMMA|AND|STOP|CLOSE|BUT|$)",
    "n:(N|NOBODY) PERSON? (FROM|IN|FOR|OF) ART? d:DEPT",
    "n:N PERSON? ~3 d:DEPT (?=COMMA|AND|STOP|$)",
    "d:DEPT SEND ~2 n:(N|NOBODY) PERSON?",
)
def more_key_users(m: Match):
    """... Service one, Finance none: the same field as before; or "two people from Sales" where the project team
    is spoken of."""
    r = m.context.reading
    spoken = r.topic == "key_users" or (_about_project(m) and r.topic != "headcount")
    people = any(a.kind == "PERSON" for a in m.all())
    if (
        not spoken
        or _of_heads(m)
        or (people and not _about_project(m))
        or (r.asked_question(m.start) and not r.hypothetical)
    ):
        return None
    if m["n"].kind != "NOBODY" and m.value("n") is not None and m.value("n") > 20:
        return None
    r.put(m.value("d"), "key_users", _amount(m), m.said())
    return True


def _of_heads(m: Match) -> bool:
    """HR has seven people and Legal three: the number before was of people, not of key users."""
    a, _ = m.context.reading.sentence(m.start)
    kinds = [m.row.kind(k) for k in range(a, m.start)]
    last = next((kind for kind in reversed(kinds) if kind in ("PERSON", "KEYUSER", "NOBODY")), "")
    return last == "PERSON" and "KEYUSER" not in kinds


@rules(
    "p:NAME ((AND|COMMA) p2:NAME)? BE ~1 d:DEPT POSS? KEYUSER",
    "p:NAME ((AND|COMMA) p2:NAME)? BE ~2 KEYUSER ~1 (FOR|IN|OF|FROM) ART? d:DEPT",
    "p:NAME ((AND|COMMA) p2:NAME)? (FROM|IN|OF) ART? d:DEPT BE ~3 KEYUSER",
    "KEYUSER (FOR|IN|OF|FROM) ART? d:DEPT (BE|COLON|DASH) p:NAME (AND p2:NAME)?",
    "d:DEPT POSS? KEYUSER (BE|COLON|DASH) p:NAME (AND p2:NAME)?",
    "p:NAME (AND p2:NAME)? (BE|FROM|FOR|IN)? d:DEPT KEYUSER",
    "p:NAME (FOR|FROM|IN) ART? d:DEPT",
)
def named_key_user(m: Match):
    """Chen is Sales' key user: one."""
    r = m.context.reading
    if r.asked_question(m.start) or not r.has(r.sentence(m.start), "KEYUSER"):
        return None
    r.put(m.value("d"), "key_users", 2 if m.has("p2") else 1, m.said())
    for i in (m.index("p"), m.index("p2")):
        if i >= 0:
            m.row.spend(i)
    return True


# --- vacancies ---------------------------------------------------------------------------------------------------


@rules(
    "n:(N|ART) ~3 VACANCY",
    "VACANCY ~3 n:N",
    "SHORTOF n:N (PERSON|KEYUSER)?",
    "n:N (OF|OUTOF) ~1 h:N ~2 (SEAT|POST) ~6 VACANT",
    "n:(N|ART) ~1 (SEAT|POST) ~6 VACANT",
    "n:N OF ART? PROJTEAM POSS? (SEAT|POST) ~6 VACANT",
    "VACANT ~1 (SEAT|POST)",
    "(SEAT|POST) ~6 VACANT",
    "KEYUSER POST? ~4 VACANT",
    "n:N ~3 VACANT",
    "d:DEPT ~3 n:N ~2 VACANT",
)
def vacancies(m: Match):
    """Seats of the project team with nobody in them. An ordinary open job is none."""
    r = m.context.reading
    if not _about_project(m) or r.asked_question(m.start):
        return None
    n = m["n"]
    value = 1 if n is None or n.kind == "ART" else m.value("n")
    scope = r.scope(m)
    if n is None and any("vacancies" in r.entry(d) for d in scope or ()):
        return None  # its number was read already
    if scope is None:
        return r.put_path(m.context.asked, value) if (m.context.asked or "").endswith("vacancies") else None
    r.put(scope, "vacancies", value, m.said())
    r.topic = "vacancies"
    return True


@rules("p:PERIOD")
def staffed_from(m: Match):
    """Until when a seat stays empty, or from when somebody sits in it."""
    r = m.context.reading
    a, b = r.sentence(m.start)
    if _on_the_team_from(m):
        r.put(r.scope(m), "staffed_from", first_day(m.value("p")))
        return True
    if r.topic not in ("vacancies", "key_users") and not r.has((a, b), "FILLED"):
        return None
    if not r.has((a, b), "VACANCY", "VACANT", "NOBODY", "NO", "SHORTOF", "FILLED", "TAKEN") or r.has(
        r.clause(m.start), "START", "GOLIVE", "LEAVE"
    ):
        return None
    p: Period = m.value("p")
    empty = r.has((a, b), "VACANCY", "VACANT", "NOBODY", "NO", "SHORTOF")
    filled = r.has(r.clause(m.start), "FILLED")
    if not (empty or filled) or (not filled and p.mod not in ("until", "by", "since", "after", "before")):
        return None
    scope = r.scope(m) or (r.talked_about(m) if filled else None)
    day = first_day(p)
    if scope is None or day is None:
        return None
    r.put(scope, "staffed_from", day)
    return True


def _on_the_team_from(m: Match) -> bool:
    """IT will have its man on the project team from 1 March."""
    r, p = m.context.reading, m.value("p")
    clause = r.clause(m.start)
    return (
        p.mod in ("since", "after")
        and p.start > m.context.today
        and r.topic == ""
        and r.has(clause, "PROJTEAM", "KEYUSER")
        and r.has(clause, "HAVE", "SEND", "QWORD", "QAUX")
        and not r.has(clause, "START", "GOLIVE", "LEAVE", "NUM", "TAKEN", "EVERY")
        and not r.asked_question(m.start)
        and r.scope(m) is not None
    )


def first_day(p: Period) -> str | None:
    """The first day on which something is over or somebody is there, from how the date was said."""
    if p.mod == "until" or (p.mod == "by" and (p.lasting or p.core.grain != "day")):
        return iso(day_after(p))
    if p.mod == "by":  # "there by 1 April": on that day
        return iso(p.core.end)
    if p.mod == "before":
        return iso(p.core.start)
    if p.mod == "after":
        return iso(p.start)
    if p.mod == "" and p.grain == "part" and p.end and p.end.day >= 28:  # "at the end of June"
        return iso(p.end + timedelta(1))
    return iso(p.core.start)


# --- headcounts --------------------------------------------------------------------------------------------------


@rules("GREW ~2 FROM a:N PERSON? TO b:N PERSON?", "b:N PERSON? COMMA? ~1 (UPFROM|GREW) a:N PERSON?", "GREW ~2 FROM a:N")
def grew(m: Match):
    """We grew from 80 to 120 in a year."""
    r = m.context.reading
    if r.scope(m) is not None:
        return None
    if m.has("b"):
        r.put(None, "headcount", m.value("b"), m.said("b"))
    r.put_path("growth.headcount_a_year_ago", m.value("a"), m.said("a"))
    return True


@rules("p:PERIOD COMMA? ~5 n:N PERSON?", "n:N PERSON? ~3 p:PERIOD", "COMPANY ~2 n:N PERSON? ~3 p:PERIOD")
def a_year_ago(m: Match):
    """A year ago we were 80."""
    r, p = m.context.reading, m.value("p")
    today = m.context.today
    if p.mod or not p.start or r.scope(m) is not None:
        return None
    year = p.grain == "year" and p.start.year == today.year - 1
    day = p.grain == "day" and p.start == p.end and 350 <= (today - p.start).days <= 380
    if (
        not (year or day)
        or not r.has((max(m.start - 3, 0), m.end + 1), "COMPANY", "PERSON", "OFUS")
        or r.has(r.clause(m.index("n")), "LEAVE", "LEAVERS", "HIRE", "TURNOVER")
    ):
        return None
    r.put_path("growth.headcount_a_year_ago", m.value("n"), m.said("n"))
    return True


@rules("p:PERIOD ~2 n:N (?=COMMA|STOP|$)")
def today_we_are(m: Match):
    """... now 130: after what we were a year ago."""
    r, p = m.context.reading, m.value("p")
    if "headcount_a_year_ago" not in r.facts.get("growth", {}) or p.end != m.context.today or p.start != p.end:
        return None
    return r.put(None, "headcount", m.value("n"), m.said("n"))


@rules(
    "n:N DASH? NEW? PERSON (?!KEYUSER)",
    "n:N OFUS (?!IN ART? DEPT)",
    "HAVE n:N d:DEPT PERSON (?!KEYUSER)",
    "COMPANY OF n:N (?!UNIT|PERCENT|DEPTWORD|WORD|NAME|DUR|DEPT|OPENV|BRANCH)",
    "HEADCOUNT (COLON|DASH)? ~3 n:N (?!UNIT|PERCENT)",
    "COMPANY (BE|HAVE) PERIOD? ~2 n:N" + _NO_PEOPLE,
)
def headcount(m: Match):
    """A 120-person company; Sales has 40 people; we are 120."""
    r = m.context.reading
    clause = r.clause(m.index("n"))
    before = [a.kind for a in m.row.atoms[max(m.start - 3, 0) : m.start]]
    if (
        "HIRE" in before
        or "NEWHIRE" in before
        or any(a.kind == "NEW" for a in m.all())
        or (r.asked_question(m.start) and not r.hypothetical)
    ):
        return None
    if _on_the_project(m, clause) and m.value("n") is not None and m.value("n") < 20:
        return None
    if m.row.kind(m.start - 1) == "FOR" and not r.has(r.sentence(m.start), "COMPANY", "PROJECT", "DEPT", "GROWTHSAID"):
        return None  # "lunch for twelve people"
    if r.has(clause, "EVERY") and r.has(clause, "DEPTWORD"):  # of each department, not of the company
        return None
    if m.row.kind(m.end) not in ("CLOSE", "AND") and r.has((m.end, min(m.end + 2, clause[1])), "LEAVE", "LEAVERS"):
        return None
    if r.has(clause, "PER") and r.has(clause, "DEPTWORD"):
        return None
    scope = r.scope(m)
    if scope is None and m.value("n") in (1, 2) and m.context.asked != "headcount" and "COMPANY" not in before:
        return None  # "one person is enough" is no company
    asked = m.context.asked or ""
    if scope is None and asked.endswith(_TEAM) and not r.has(clause, "COMPANY") and (m.value("n") or 0) <= 20:
        return r.put_path(asked, m.value("n"), m.said())  # "there would be four of them"
    path = _corrected(m, "headcount") if scope is None and not r.has(clause, "COMPANY") else None
    if path:
        r.put_path(path, m.value("n"), m.said())
    else:
        r.put(scope, "headcount", m.value("n"), m.said())
    r.topic = "headcount"
    return True


def _on_the_project(m: Match, clause: tuple[int, int]) -> bool:
    """Whether the number is of key users or of the project team, and not followed by another that is."""
    kinds = [a.kind for a in m.row.atoms]
    at = next((k for k in range(m.index("n") + 1, clause[1]) if kinds[k] in ("KEYUSER", "PROJTEAM")), None)
    if at is None:
        return m.context.reading.has((clause[0], m.index("n")), "KEYUSER", "PROJTEAM")
    return not {"NUM", "VAGUE", "TAKEN", "NO", "NOBODY"} & set(kinds[m.index("n") + 1 : at])


def _corrected(m: Match, ending: str) -> str | None:
    """The newest fact of that sort, where the message begins like a correction: "no, 35 people"."""
    if m.row.kind(0) not in ("FIXNO", "NOT"):
        return None
    return next((path for path, _ in m.context.recent if path.endswith(ending)), None)


@rules(
    "n:N d:DEPT PERSON",
    "d:DEPT ~2 n:N (?=COMMA|STOP|AND|BUT|CLOSE|PERIOD|$)",
    "d:DEPT (OPEN|COLON|DASH) n:N",
    "n:N OFUS? IN ART? d:DEPT",
)
def department_headcount(m: Match):
    """Sales has 40, Service 12; 40 in Sales."""
    r = m.context.reading
    asked = (m.context.asked or "").endswith(("headcount", "departments"))
    # "Sales has two", right after the talk was of who is missing in the project, is no headcount.
    team = bool(m.context.recent) and m.context.recent[0][0].endswith(("key_users", "staffed_from", "vacancies"))
    team = team and not any(a.kind == "PERSON" for a in m.all()) and (m.value("n") or 0) <= 20
    if (
        r.topic not in ("headcount", "", "key_users" if team or _of_heads(m) else "")
        or (r.asked_question(m.start) and not r.hypothetical)
        or r.has(r.clause(m.start), "LEAVE", "TURNOVER")
        or (m.row.kind(m.end) == "PERIOD" and not (team and m.row.atoms[m.end].value.start == m.context.today))
    ):
        return None
    said = any(a.kind == "PERSON" for a in m.all())
    if r.topic == "" and not (said or asked or team) and (m.value("n") or 9) <= 3:
        return None  # "Purchasing has two": of what
    if r.topic == "" and not any(a.kind in ("HAVE", "OPEN", "COLON", "BE", "PERSON") for a in m.all()) and not asked:
        return None
    r.put(m.value("d"), "key_users" if team else "headcount", m.value("n"), m.said())
    r.topic = "key_users" if team else "headcount"
    return True


@rules(
    "LISTCUE ~3 (COLON|BE)? ~1 d:DEPT",
    "d:DEPT ~2 TAKEPART",
    "d:DEPT ~2 BE ~1 LISTCUE",
    "DEPTWORD (BE|COLON|DASH)+ d:DEPT",
    "n:NUM DEPTWORD (COLON|DASH|OPEN|COMMA) d:DEPT",
)
def listed(m: Match):
    """The departments of the project: Sales, Service and Finance."""
    r = m.context.reading
    if r.asked_question(m.start):
        return None
    for department in m.value("d"):
        r.entry(department)
    return True
