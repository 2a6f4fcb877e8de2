"""English sentences: what makes one a supposition, a question, an expansion."""

from bot.nlu.facts.core import VALUES, Atom, Match, Rules

# What may stand before the word that asks: "and from when".
_FRONT = ("AND", "BUT", "COMMA", "MAYBE", "FIXNO", "YES", "IN", "FOR", "BY", "FROM", "UNTIL")

lex = Rules("lex")
rules = Rules("names")


@lex("f:FINISHBY")
def finished_by(m: Match):
    """Done by June: done, and the deadline."""
    atom, by = m["f"], m["f"].end - 2
    return [
        Atom("FINISH", None, atom.start, by),
        Atom("BEFORE" if m.said().endswith("4") else "BY", None, by, atom.end),
    ]


@lex("h:BACKHALF")
def back_half(m: Match):
    """The back half of the year: the second."""
    atom = m["h"]
    return [Atom("ORD", atom.value, atom.start, atom.end), Atom("HALF", None, atom.end, atom.end)]


@rules("IF (?=~3 (COMPANY|DEPT|ITS|EVERY|NOBODY|NO|PROJECT|KEYUSER|NUM|NAME|GROWTH|TURNOVER|VAGUE))")
def supposing(m: Match):
    """If we, if Sales had, if nobody: a supposition, unless it is what somebody wants to know ("let me know if")."""
    return "HYPO", None


@rules("(PERSON|OFUS) (MOSTLY|RELATIVE)? g:GOES (?=MOSTLY|IN|PERIOD|AFTER|BEFORE|END|COMMA|$)")
def going(m: Match):
    """People tend to go in January: they leave."""
    atoms = m.all()
    return [*atoms[:-1], Atom("LEAVE", None, atoms[-1].start, atoms[-1].end)]


@rules("(SEND|NAMED|FINDV) SOMEONE")
def finding(m: Match):
    """They name someone, Finance finds somebody: a seat is filled."""
    return "FILLED", None


@rules("(OPENV|VACANT) NUM? ~2 BRANCH")
def opening(m: Match):
    """Opening two more branches, entering new markets."""
    return "GROWTH", "expanding"


@rules(
    "^(AND|COMMA|MAYBE|FIXNO)? q:(QAUX|BE) (?!BE|FINISH|START|GOLIVE|OVER)",
    "(STOP|QUESTION) (AND|MAYBE)? q:(QAUX|BE) (?!BE|FINISH|START|GOLIVE|OVER)",
)
def asking(m: Match):
    """A sentence that begins with a verb asks, with or without a question mark."""
    atoms = m.all()
    return [*atoms[:-1], Atom("QWORD", None, atoms[-1].start, atoms[-1].end)]


@rules("COMMA (ASIDE|MAYBE) ~8 COMMA")
def aside(m: Match):
    """Attrition was, according to the report, 12 %: what stands between the commas says nothing."""
    return []


@rules("r:RELATIVE")
def asking_word(m: Match):
    """When, who, which ask at the beginning of a sentence, or of its last clause. Elsewhere they only tell more: "a
    merger, which goes on till July", "what I want is 95 %".
    """
    row, i = m.row, m.start
    before = i
    while row.kind(before - 1) in _FRONT:
        before -= 1
    end = next((k for k in range(i, len(row.atoms)) if row.kind(k) in ("STOP", "QUESTION")), len(row.atoms))
    begins = row.kind(before - 1) in ("", "STOP", "QUESTION", "COLON")
    last = not any(row.kind(k) in VALUES for k in range(i, end))
    last = last and (m.value("r") == "which" or row.kind(i + 1) == "QAUX")
    inside = row.kind(i - 1) in ("COMMA", "AND", "BUT", "PERIOD") and (row.kind(end) == "QUESTION" or last)
    cleft = row.kind(end) != "QUESTION" and row.kind(i + 1) in ("COMPANY", "ITS", "PRON")
    cleft = cleft and any(row.kind(k) == "BE" for k in range(i + 1, end))
    return ("QWORD", None) if (begins and not cleft) or inside else None


@rules(
    "v:(NUM|YEAR4|PCT|DUR|PERIOD) (PERSON|KEYUSER)? (COMMA|DASH|STOP|ART)* FIXNO (FIXNO|COMMA|COLON|MAYBE)* "
    "w:(NUM|YEAR4|PCT|DUR|PERIOD)"
)
def taken_back(m: Match):
    """We are 310, no wait, 301: the second counts."""
    if m["v"].kind != m["w"].kind or m.row.kind(m.end) in ("DEPTWORD", "BRANCH"):
        return None
    return [m["w"]]


late = Rules("names", late=True)


@late("PRON SAYS")
def said_before(m: Match):
    """I said Production had two, I was wrong: what was said before counts no longer."""
    row = m.row
    stop = next((k for k in range(m.end, len(row.atoms)) if row.kind(k) == "FIXNO"), None)
    for k in range(m.end, stop or m.end):
        if row.kind(k) in (*VALUES, "DEPT", "GROWTH", "PLACE"):
            row.rename(k, "WORD")
    return None


@late("d:DEPT COMMA? FIXNO COMMA? e:DEPT COMMA?")
def department_taken_back(m: Match):
    """The shop floor, I mean Production."""
    return [m["e"]]


@rules("f:FORGET ART? (?=NUM|DUR|PERIOD|PCT)")
def forgetting(m: Match):
    """Forget the 17 weeks: not 17 weeks."""
    return "NOT", None


@rules("BOOKS COMPANY? CLOSED")
def closing_books(m: Match):
    """The books we close in April."""
    return "FISCAL", None


@rules("STARTING")
def starting(m: Match):
    """Where no date follows, "starting" is the start itself."""
    return "START", None
