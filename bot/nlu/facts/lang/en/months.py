"""English months where the word alone does not tell: "may", and names with a slip of the finger."""

from functools import lru_cache
from string import ascii_lowercase

from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.lang.en import dates_words

rules = Rules("lex")


@rules("a:MAY")
def may(m: Match):
    """The month or the verb: a month beside what dates are made of, or written large inside a sentence."""
    atom = m["a"]
    before, after = m.row.kind(m.start - 1), m.row.kind(m.end)
    near = (
        "IN",
        "ON",
        "OF",
        "BY",
        "BEFORE",
        "AFTER",
        "UNTIL",
        "FROM",
        "SINCE",
        "TO",
        "BETWEEN",
        "PART",
        "REL",
        "ORD",
        "MONTH",
        "DASH",
        "NOTBEFORE",
        "RAWNUM",
        "ORDWORD",
        "ORDSUFFIX",
        "WEEKOF",
        "FOR",
        "UNTILP",
        "START",
        "GOLIVE",
        "PLAN",
        "ASKDATE",
        "ABOUT",
        "STARTING",
        "NOTAFTER",
        "SLASH",
    )
    if (
        before in near
        or after in ("RAWNUM", "ORDWORD", "SLASH")
        or (after in ("", "STOP", "QUESTION", "MONTH") and before != "NAME")
    ):
        return "MONTH", 5
    if before in ("AND", "OR", "COMMA") and m.row.kind(m.start - 2) in ("MONTH", "MAY"):
        return "MONTH", 5
    if after in ("AND", "OR", "COMMA", "DASH", "TO", "UNTIL") and m.row.kind(m.end + 1) in (
        "MONTH",
        "RAWNUM",
        "REL",
        "HALF",
        "MAY",
        "OR",
        "AND",
    ):
        return "MONTH", 5
    raw = m.context.text[atom.start : atom.end]
    if raw[0].isupper() and (before not in ("", "STOP") or after not in ("WE", "WORD", "ITS")):
        return "MONTH", 5
    return "WORD", raw


@lru_cache(maxsize=1)
def _misspelt() -> dict[str, int]:
    """Every spelling one slip away from the name of a month (of six letters or more)."""
    out: dict[str, int] = {}
    for month, phrases in dates_words.WORDS["MONTH"].items():
        name = phrases.split(" |")[0]
        if len(name) < 6:
            continue
        for i in range(len(name)):
            out[name[:i] + name[i + 1 :]] = month
            out[name[:i] + name[i] + name[i:]] = month
            out[name[:i] + name[i + 1 : i + 2] + name[i] + name[i + 2 :]] = month
            out.update((name[:i] + letter + name[i + 1 :], month) for letter in ascii_lowercase)
    return out


@rules("(RAWNUM ORDSUFFIX? OF?|IN|PART OF?) w:(WORD|NAME)", "w:(WORD|NAME) RAWNUM")
def misspelt_month(m: Match):
    """10 decmber, in Febuary: where a month must stand."""
    month = _misspelt().get((m.value("w") or "").lower())
    if month is None:
        return None
    at = m.index("w") - m.start
    atoms = m.all()
    return [*atoms[:at], Atom("MONTH", month, m["w"].start, m["w"].end), *atoms[at + 1 :]]
