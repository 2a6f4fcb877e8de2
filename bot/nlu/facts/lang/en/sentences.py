"""English sentences: what makes one a supposition, a question, an expansion."""

from bot.nlu.facts.core import Atom, Match, Rules

rules = Rules("names")


@rules("IF (?=~3 (COMPANY|DEPT|ITS|EVERY|NOBODY|NO|PROJECT|KEYUSER|NUM|NAME|GROWTH|TURNOVER|VAGUE))")
def supposing(m: Match):
    """If we, if Sales had, if nobody: a supposition, unless it is what somebody wants to know ("let me know if")."""
    return "HYPO", None


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
