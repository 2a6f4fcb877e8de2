"""Departments: known names with canonical keys, unknown ones by their form, lists of them (facts.md, "Departments")."""

from dataclasses import replace

from bot.nlu.facts.core import Atom, Context, Match, Row, Rules
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


_JOINTS = ("COMMA", "AND", "SLASH")
_BEFORE_A_LIST = ("YES", "FIXNO", "MAYBE", "COMMA", "LISTCUE", "COLON", "DASH")
_AFTER_A_LIST = ("", "STOP", "COMMA")
_OF_A_NAME = ("WORD", "NAME", "BRANCH", "DASH")
_BESIDE_A_NAME = ("ART", "ITS", "DEPTWORD")
_LONGEST_NAME = 3  # words, or two joined by a dash


def in_a_list(row: Row, context: Context) -> None:
    """Unknown names in a list of departments: "lending, branch ops and the call center", where the list answers the
    question for them, or is said to take part. One unknown word alone is taken for no name.
    """
    kinds = [atom.kind for atom in row.atoms]
    last = next((i for i, kind in enumerate(kinds) if kind == "TAKEPART" and row.kind(i + 1) in _AFTER_A_LIST), None)
    if last is None and context.asked != "departments":
        return
    end = len(kinds) - (kinds[-1:] == ["STOP"]) if last is None else last
    start = next((i for i, kind in enumerate(kinds) if kind not in _BEFORE_A_LIST), end)
    parts: list[list[Atom]] = [[]]
    for atom in row.atoms[start:end]:
        if atom.kind in _JOINTS:
            parts.append([])
        else:
            parts[-1].append(atom)
    named = [_named(part, context) for part in parts]
    sure = {"DEPT", "DEPTWORD"} & set(kinds[start:end])
    if None in named or not (sure or len(parts) > 2 or (len(parts) == 2 and "AND" in kinds[start:end])):
        return
    found = [one for part in named for one in part or ()]
    row.replace(start, end, [Atom("DEPT", found, row.atoms[start].start, row.atoms[end - 1].end)])


def _named(part: list[Atom], context: Context) -> list[Department] | None:
    """The departments that one part of a list names; None where it is no name."""
    of_name = [
        atom for atom in part if atom.kind in _OF_A_NAME or (atom.kind == "DEPTWORD" and context.language == "ru")
    ]
    known = [atom for atom in part if atom.kind == "DEPT"]
    rest = sum(atom.kind in _BESIDE_A_NAME for atom in part if atom not in of_name)
    if len(of_name) + len(known) + rest < len(part) or len(known) > 1:
        return None
    if known and not of_name:
        return known[0].value
    if not 0 < len(of_name) <= _LONGEST_NAME:
        return None
    name = context.text[of_name[0].start : of_name[-1].end]
    if not known:
        return [Department(name, name.casefold())]
    head, *others = known[0].value  # "branch ops": a name of its own, not just any operations
    name = f"{name} {head.name}"
    return [Department(name, name.casefold()), *others]


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
