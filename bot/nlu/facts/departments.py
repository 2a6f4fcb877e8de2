"""Departments: known names with canonical keys, unknown ones by their form, lists of them (facts.md, "Departments")."""

from dataclasses import replace

from bot.nlu.facts.core import Atom, Match, Row, Rules
from bot.nlu.facts.reading import Department

rules = Rules("names")

# What is said of a department, where an ordinary "for production" is of none.
_OF_PEOPLE = {"BUSY", "KEYUSER", "TURNOVER", "LEAVE", "LEAVERS", "VACANCY"}


def atom(m: Match, i: int, j: int, key: str | None = None) -> Atom:
    """A DEPT atom over atoms [i, j): named as typed; an unknown one is its own key."""
    a, b = m.row.atoms[i].start, m.row.atoms[j - 1].end
    name = m.context.text[a:b].strip()
    return Atom("DEPT", [Department(name, key or name.casefold())], a, b)


@rules("d:DEPTNAME DEPTWORD?", "(DEPTWORD OF?) d:DEPTNAME")
def known(m: Match):
    """Sales, the sales department: named without the word "department" where the language names it so."""
    i = m.index("d")
    return _with_rest(m, i, i + 1, m.value("d"))


@rules("w:WEAKDEPT DEPTWORD", "DEPTWORD OF w:WEAKDEPT", "w:WEAKDEPT")
def weak(m: Match):
    """Words that are also ordinary ones (support, service, production): a department in the company of its kind."""
    i = m.index("w")
    raw = m.context.text[m.row.atoms[i].start : m.row.atoms[i].end]
    before, after = m.row.kind(m.start - 1), m.row.kind(m.end)
    alone = len(m.all()) == 1
    first = before in ("", "STOP", "QUESTION")
    beside = {before, after, m.row.kind(m.start - 2), m.row.kind(m.end + 1)} & {"DEPT", "WEAKDEPT"}
    listed = beside and ({before, after} & {"COMMA", "AND", "DEPT", "OR", "SLASH", "COLON", "OPEN", "BUT"})
    told = after in ("HAVE", "LEAVE", "NUM", "POSS", "APOS", "COLON", "OPEN", "NOBODY", "NO") or before in (
        "FROM",
        "PERSON",
        "KEYUSER",
        "OFFOR",
    )
    if alone and not (
        listed
        or told
        or (raw[0].isupper() and not (first and after in ("WORD", "OF")))
        or (before == "IN" and after not in ("WORD",))
        or (after == "PERSON" and m.row.kind(m.end + 1) != "DEPTNAME")
        or (before in ("FOR", "OF") and {a.kind for a in m.row.atoms} & _OF_PEOPLE)
    ):
        return [Atom("WORD", raw, m.row.atoms[i].start, m.row.atoms[i].end)]
    return _with_rest(m, i, i + 1, m.value("w"))


def _with_rest(m: Match, i: int, j: int, key: str) -> list[Atom]:
    made = atom(m, i, j, key)
    return [Atom("DEPT", made.value, m.all()[0].start, m.all()[-1].end)]


@rules("ART? n:(NAME NAME?) DEPTWORD", "(ART|ITS) n:(WORD|SAYS) w:DEPTWORD")
def unknown(m: Match):
    """The Warehouse team, the claims department."""
    i = m.index("n")
    if m.has("w") and m.value("w") != "strict":  # "the other team" names none
        return None
    made = atom(m, i, i + len(m.all("n")))
    return [Atom("DEPT", made.value, m.all()[0].start, m.all()[-1].end)]


@rules("a:DEPT (ITS|ART)? ((COMMA|AND|SLASH|OR)+ (ART|IN|FROM|ITS)* DEPT)+")
def listing(m: Match):
    """Sales, Service and Finance: said of all of them. A comma alone does not join where a new statement begins."""
    joints = [a.kind for a in m.all() if a.kind in ("AND", "OR", "SLASH")]
    if (
        not joints
        and len([a for a in m.all() if a.kind == "DEPT"]) == 2
        and m.row.kind(m.end) in ("HAVE", "LEAVE", "BE", "NUM")
    ):
        return None
    return "DEPT", [d for part in m.all() if part.kind == "DEPT" for d in part.value]


def told_apart(row: Row) -> None:
    """Two usual names under one key in one message are two departments: «бухгалтерия и финансы», each with its own key.

    Said in different messages they are one department, as far as anybody can tell.
    """
    first: dict[str, str] = {}
    for atom in row.atoms:
        if atom.kind == "DEPT":
            atom.value = [
                replace(d, key=d.usual) if d.usual and first.setdefault(d.key, d.usual) != d.usual else d
                for d in atom.value
            ]
