"""Regions: where the people of the project work, as ISO 3166 codes. A city gives its country."""

from functools import lru_cache

from babel import Locale

from bot.nlu.facts.core import Match, Rules
from bot.nlu.facts.reading import Reading

names = Rules("names")
rules = Rules("facts")

# Territory codes of CLDR that are no countries of ISO 3166.
_NO_COUNTRY = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"})


@lru_cache(maxsize=3)
def countries(language: str) -> dict[str, str]:
    """ISO code -> country name in a language, from CLDR (Babel)."""
    territories = Locale(language).territories
    return {
        code: name
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY
    }


@names("a:PLACE ((COMMA|AND|SLASH|OR)+ (IN|ART)* PLACE)+", "a:PLACE (OPEN|COMMA) PLACE CLOSE?")
def listing(m: Match):
    """Shanghai and Berlin; Munich, Germany: one country named twice stays one."""
    codes = []
    for atom in m.all():
        if atom.kind == "PLACE":
            codes += [c for c in ([atom.value] if isinstance(atom.value, str) else atom.value) if c not in codes]
    joined = any(a.kind == "AND" for a in m.all())
    return "PLACE", codes if joined else [c for c in codes if not any(d.startswith(c + "-") for d in codes)]


@rules("p:PLACE")
def regions(m: Match):
    """We're in Shanghai. A place in a question, or of somebody else (a vendor, a customer), is not ours."""
    r: Reading = m.context.reading
    i = m.start
    clause = r.clause(i)
    if (
        r.has(clause, "ELSEWHO")
        or (_growing(m, clause) and not r.has(clause, "LOCATE"))
        or (r.asked_question(i) and not r.hypothetical)
    ):
        return None
    beside = (m.row.kind(i - 1), m.row.kind(i + 1))
    located = beside[0] in ("IN", "LOCATE", "COLON", "DASH", "COMPANY") or beside[1] in (
        "LOCATE",
        "COMPANY",
        "PERSON",
        "DASH",
        "DEPTWORD",
    )
    located = located or (beside[0] == "MOSTLY" and "headcount" in r.facts)  # 340 people, mostly Germany and Poland
    alone = m.context.asked == "regions" or all(m.row.kind(k) in ("IN", "ART", "PLACE", "AND") for k in range(*clause))
    if not (located or alone or r.has(clause, "LOCATE", "COMPANY", "PERSON", "DEPT", "ITS")):
        return None
    codes = [m.value("p")] if isinstance(m.value("p"), str) else list(m.value("p"))
    r.put_path("regions", codes)
    return True


def _growing(m: Match, clause: tuple[int, int]) -> bool:
    """A branch that opens in Poland says nothing about where the people are; "a stable company in Poland" does."""
    return any(a.kind == "GROWTHSAID" and a.value != "stable" for a in m.row.atoms[slice(*clause)])


@rules("LOCATE IN? ART? n:(NAME+) (?=STOP|COMMA|AND|QUESTION|$)")
def unknown(m: Match):
    """Based in Atlantis: no such region."""
    r: Reading = m.context.reading
    if r.asked_question(m.start):
        return None
    r.refuse("unknown_region", "regions", m.said("n"))
    return None
