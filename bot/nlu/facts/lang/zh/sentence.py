"""Chinese sentences: words run together, questions need no mark, a tag asks about what stands before it."""

import re

from bot.nlu.facts.core import Atom, Match, Rules

_HAN = re.compile(r"[\u3400-\u9fff]+")
_ASKING = re.compile("[吗不否么没何啥怎唔伐嘛]|什么")
# "..., 行吗?": it asks about what stands before the comma.
_TAG = "(MAYBE|ABOUT|WORD|BE|THEN)* (ASKOK|ABOUT) (MAYBE|WORD|ABOUT)* QUESTION"

lex = Rules("lex")
names = Rules("names", late=True)


@lex("(?<!DEPTNAME)t:TITLE")
def title_of_somebody(m: Match):
    """陈经理: part of a name; beside a department it is who heads it."""
    return "WORD", m.said("t")


@lex("WORD WORD+")
def together(m: Match):
    """Characters that no lexicon knows count as one word, so that gaps in patterns mean the same in all languages."""
    atoms, out = m.all(), []
    for atom in atoms:
        last = out[-1] if out else None
        if last is not None and last.end == atom.start and _HAN.fullmatch(m.context.text[last.start : atom.end]):
            out[-1] = Atom("WORD", m.context.text[last.start : atom.end], last.start, atom.end)
        else:
            out.append(atom)
    return out if len(out) < len(atoms) else None


@lex("u:(UYEAR|UMONTH|UQUARTER) (t:TURNOVER|l:LEAVE|v:LEAVERS)")
def unit_of_turnover(m: Match):
    """年离职率: how often, beside the noun."""
    u = m["u"]
    if m.row.kind(m.start - 1) in ("HANNUM", "RAWNUM", "REL") or u.end - u.start > 2:
        return None
    return [Atom("PERUNIT", u.kind, u.start, u.end), m.all()[-1]]


@lex("GROWTH ~1 p:PLAN")
def drawn_out(m: Match):
    """扩张拖到明年底: how long it goes on."""
    p = m["p"]
    if m.context.text[p.start : p.end] not in ("拖到", "延到", "推到", "延期到", "延后到", "推迟到"):
        return None
    return [*m.all()[:-1], Atom("UNTIL", None, p.start, p.end)]


@lex("^q:QUARTER (MAYBE|STOP)*$")
def thank_you(m: Match):
    """3Q alone is thanks."""
    q = m["q"]
    if m.context.language != "zh" or m.context.asked or m.context.text[q.start : q.end] != "3Q":
        return None
    return [Atom("WORD", "3q", q.start, q.end), *m.all()[1:]]


@lex("^NO (MAYBE|STOP)*$")
def nothing(m: Match):
    return [Atom("NOBODY", None, a.start, a.end) if a.kind == "NO" else a for a in m.all()]


@lex("q:(ASKWORD|ASKOK) (?:(?!STOP|QUESTION).)*")
def question(m: Match):
    """什么, 谁, 行不行: the sentence asks, with or without a mark."""
    if m.row.kind(m.end) == "QUESTION" or (m["q"].kind == "ASKOK" and not _ASKING.search(m.said("q"))):
        return None
    atoms = m.all()
    end = atoms[-1].end
    atoms = [Atom("WORD", a.value, a.start, a.end) if a.kind == "ASKWORD" else a for a in atoms]
    return [*atoms, Atom("QUESTION", "?", end, end)]


@lex("a:WORD NOT b:WORD (?:(?!STOP|QUESTION).)*")
def this_or_not(m: Match):
    """冷不冷, 贵不贵: the same word on both sides of 不 asks."""
    if m.said("a")[-1] != m.said("b")[0] or m["a"].end + 1 != m["b"].start:
        return None
    rest = m.all()[3:]
    end = m.all()[-1].end
    mark = [] if m.row.kind(m.end) == "QUESTION" else [Atom("QUESTION", "?", end, end)]
    text = m.context.text[m["a"].start : m["b"].end]
    return [Atom("WORD", text, m["a"].start, m["b"].end), *rest, *mark]


@lex("(START|CANDO|ASKOK|GOLIVE) n:(NOT|NO) (?=STOP|$)")
def or_not(m: Match):
    """能开工不, 来得及不."""
    n = m["n"]
    return [*m.all()[:-1], Atom("ASKOK", None, n.start, n.end), Atom("QUESTION", "?", n.end, n.end)]


@lex("(NOT|NO) COMMA", "NOT (?=NUM|RAWNUM|HANNUM|NEED)")
def no_then(m: Match):
    """不,要六个月."""
    if m.start or len(m.all()) < 2:
        return None
    first = m.all()[0]
    return [Atom("FIXNO", None, first.start, first.end), *m.all()[1:]]


@names(f"c:COMMA {_TAG}")
def tag(m: Match):
    """三月十号,行吗: the tag asks about the date before the comma."""
    for k in range(m.start - 1, -1, -1):
        kind = m.row.kind(k)
        if kind in ("COMMA", "STOP", "QUESTION"):
            return None
        if kind == "PERIOD":
            return m.all()[1:]
    return None


RULES = [*lex.rules, *names.rules]
