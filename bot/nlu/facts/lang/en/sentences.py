"""English sentences: what makes one a supposition, a question, an expansion."""

from bot.nlu.facts.core import Atom, Match, Rules

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


@rules("PERSON MOSTLY? g:GOES (?=MOSTLY|IN|PERIOD|AFTER|BEFORE|END|COMMA|$)")
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


@rules("STARTING")
def starting(m: Match):
    """Where no date follows, "starting" is the start itself."""
    return "START", None
