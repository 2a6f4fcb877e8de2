"""Growth stage and when it settles (facts.md, "Growth")."""

from datetime import timedelta

from bot.nlu.facts.core import Match, Rules
from bot.nlu.facts.people import first_day
from bot.nlu.facts.periods import Period
from bot.nlu.facts.reading import Reading, day_after, iso

rules = Rules("facts")
UNSETTLED = ("new", "expanding", "restructuring")


@rules(
    "(NOT|NOMORE|NO (?!COMPANY)) ~3 g:GROWTH",
    "g:GROWTH ~1 NOMORE",
    "g:GROWTH ~3 o:(OVER|FINISH)",
    "o:(OVER|FINISH) ~2 g:GROWTH",
    "g:GROWTH",
)
def stage(m: Match):
    """The stage that was named last. What is over, or denied, leaves a stable company; what will be over later
    still holds."""
    r: Reading = m.context.reading
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    said = m.value("g")
    other = "" if said == "restructuring" and r.has((m.end, m.end + 3), "ELSEWHO") else "ELSEWHO"  # merging with one
    if r.has(r.sentence(m.start), other, "SAYS", "WHY") or _defined(m):
        return None  # somebody else's company, or the word itself
    if said == "new" and r.has((max(m.start - 3, 0), m.start), "START"):
        return None  # "start with a new company"
    near = r.clause(m.start) if said == "stable" else r.sentence(m.start)
    ahead = any(_ahead(a.value, m) for a in m.row.atoms[slice(*near)] if a.kind == "PERIOD")
    if said == "stable":
        # "not stable" names no stage, "stable from July" is not stable now
        if m.row.kind(m.start) in ("NOT", "NOMORE", "NO") or ahead or r.has(near, "AFTER"):
            m.row.rename(m.index("g"), "STABLELATER")
            return None
    elif len(m.all()) > 1 and not (m.has("o") and ahead):
        said = "stable"
    m.row.rename(m.index("g"), "GROWTHSAID")
    r.put_path("growth.stage", said)
    r.topic = "stage"
    return True


def _defined(m: Match) -> bool:
    """What "stable" means is asked; "you may call us stable" tells."""
    a, b = m.context.reading.sentence(m.start)
    return any(m.row.kind(k) == "DEFINE" and m.row.kind(k + 1) not in ("COMPANY", "ITS") for k in range(a, b))


@rules("NEW BRANCH")
def asked_growth(m: Match):
    """Three new branches: an expansion, where that was asked."""
    r: Reading = m.context.reading
    if m.context.asked != "growth.stage" or "growth" in r.facts or r.asked_question(m.start):
        return None
    return r.put_path("growth.stage", "expanding")


@rules("FOUNDED ~3 p:PERIOD")
def founded(m: Match):
    """Founded three months ago: a new company."""
    r: Reading = m.context.reading
    p = m.value("p").past(m.context.today)
    if (
        p.mod
        or p.start is None
        or not timedelta(0) <= m.context.today - p.start <= timedelta(550)
        or r.facts.get("growth")
        or r.has(r.clause(m.start), "BRANCH")
    ):
        return None
    return r.put_path("growth.stage", "new")


def _ahead(p: Period, m: Match) -> bool:
    """Whether a period lies ahead (and so cannot be what is true already)."""
    return p.mod in ("by", "until", "before") or (p.start is not None and p.start > m.context.today)


@rules("p:PERIOD")
def settled(m: Match):
    """Until when the company is not settled, or from when it is."""
    r: Reading = m.context.reading
    a, b = r.sentence(m.start)
    p = m.value("p")
    if p.end is not None and p.end <= m.context.today:
        return None  # "now that it is over"
    stage_said = r.facts.get("growth", {}).get("stage")
    about = r.has((a, b), "GROWTHSAID", "STABLELATER", "SETTLE") or (r.topic == "stage" and p.mod in ("until", "by"))
    if (
        not about
        or r.has(r.clause(m.start), "START", "GOLIVE", "LEAVE", "BUSY", "MOSTLY")
        or (r.asked_question(m.start) and not r.hypothetical)
    ):
        return None
    calm = r.has((a, b), "SETTLE", "OVER", "FINISH", "STABLELATER")
    if stage_said == "stable" and not calm:
        return None
    if p.mod == "until" and stage_said in (*UNSETTLED, None):
        day = iso(day_after(p))
    elif calm:
        day = iso(day_after(p)) if p.mod == "" and r.has((a, b), "OVER", "FINISH") else first_day(p)
    elif p.mod == "by" and (r.has((a, b), "GROWTHSAID") or stage_said in UNSETTLED):
        day = iso(day_after(p))
    else:
        return None
    if day is None or (stage_said == "stable" and day <= iso(m.context.today)):
        return None
    r.put_path("growth.settled_from", day)
    return True
