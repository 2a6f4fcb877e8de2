"""An Advice in words: the date first, then the reasons with sources, the backups, what was assumed, and one
question.
"""

from collections.abc import Iterable
from typing import Any

from actions import engine, findings, trust
from actions.asking import ASKED, ask, ask_next
from actions.refused import code_of, in_words
from actions.speech import Part, clause, key_of, part, split, stated, texts
from actions.turn import Turn
from actions.window import REASONS, Advice, advise_on, compromise, if_the_deadline_moves, moved, remember, weighing

# A tired reader takes in five assumptions, and two reasons against a day that nobody asked about; the rest stands in
# the machine-readable advice.
ASSUMPTIONS, REASONS_NOT_NOW = 5, 2


# Shown in the machine-readable advice only: the break follows from the region, the target stands beside its
# figure.
RATE = "turnover.rate"
MINOR = frozenset({"annual_break", "target_coverage"})


def answer_fully(turn: Turn) -> None:
    """The whole answer to "when should we start?"."""
    advice = advise_on(turn)
    turn.add(headline(advice, turn.case), paragraph=not turn.silent)
    turn.add(backups(advice), paragraph=True)
    basis(turn, advice)
    conclude(turn, advice)


def answer_to_facts(turn: Turn) -> None:
    """What follows when facts were stated: the moved advice if there was one, a first advice if there is
    enough, or a question.
    """
    objections(turn)
    if turn.hypothetical and turn.changes:
        compare_with_now(turn)
    elif turn.memory.advised is not None and turn.changes and not _said(turn, "project.desired_start"):
        update(turn)
    elif turn.changes and enough(turn.case):
        answer_fully(turn)
    else:
        note(turn)
        follow_up(turn)


def _said(turn: Turn, *heads: str) -> bool:
    """Whether the message changed a fact whose path begins so."""
    return any(change.path.startswith(heads) for change in turn.changes)


def enough(case: dict[str, Any]) -> bool:
    """Whether a first advice is worth giving unasked: a date was named, growth forbids, place and length are known."""
    project = case.get("project") or {}
    unsettled = (case.get("growth") or {}).get("stage") not in (None, "stable")
    known = case.get("regions") and project.get("duration_weeks")
    return bool(project.get("desired_start") or unsettled or known)


def objections(turn: Turn) -> None:
    """What could not be taken, and what was taken in a certain sense."""
    for refusal in turn.refused:
        turn.add([in_words(refusal)])
        turn.send("error", code=code_of(refusal), fact=refusal.get("fact"), accepted=refusal.get("accepted"))
    for remark in turn.understood.get("remarks") or []:
        if remark["kind"] in REMARKS:
            turn.say(f"remark-{remark['kind']}")


# Facts that decide how many key users are needed.
OF_STAFFING = ("departments", "key_users_per_department", "turnover", "target_coverage")
REMARKS = ("yearly_assumed", "longer_taken")


def note(turn: Turn) -> None:
    """Say back what was taken down from this message."""
    facts = turn.stated
    if facts:
        turn.say("noted", paragraph=not turn.silent, facts={"clauses": stated(facts)})
    elif turn.emptied and not turn.pressed:
        turn.say("none-then", paragraph=not turn.silent)
    elif turn.emptied:
        emptied = [(path, None) for path in turn.emptied]
        turn.say("noted", paragraph=not turn.silent, facts={"clauses": stated(emptied)})
    elif turn.confirmed:
        turn.say("noted-already", paragraph=not turn.silent)


def follow_up(turn: Turn) -> None:
    """The next question: the exact value of what was said vaguely or refused, else the one that moves the answer
    most.
    """
    vague = [path for path in turn.vague if path not in turn.memory.skipped]
    refused = [one["fact"] for one in turn.refused if split(one.get("fact") or "")[0] in ASKED]
    if vague:
        turn.say("vague")
        ask(turn, vague[0])
    elif refused and not turn.changes:
        ask(turn, refused[0])
    elif not ask_next(turn, engine.advise(turn.case)) and turn.memory.review is None:
        turn.say("offer-advice", paragraph=not turn.silent)


def conclude(turn: Turn, advice: Advice) -> None:
    """After an advice: remember what was told, and ask the one question that matters most."""
    if not turn.hypothetical:
        remember(turn, advice)
    turn.memory.said = "advice"
    vague = [path for path in turn.vague if path not in turn.memory.skipped]
    if vague:
        ask(turn, vague[0])
    elif turn.hypothetical or (not ask_next(turn, advice) and turn.pending in advice["questions"]):
        # Nothing new is asked, so what was asked before is still open, though not repeated.
        turn.memory.asked, turn.memory.quiet = turn.pending, True


def headline(advice: Advice, case: dict[str, Any]) -> list[Part]:
    """The date, and what speaks against the one that was asked about."""
    asked = (case.get("project") or {}).get("desired_start") if advice["asked"] else None
    if advice["window"] is None:
        return _no_window(advice, asked and _when(asked, case["as_of"]), case)
    key, args = _opening(advice, asked, case["as_of"])
    said = [part(key, **args)]
    said += compromise(advice)
    # What weighs on the asked date was said just before.
    told = {one["rule"] for one in findings.about(advice, "asked")} if asked else set()
    return said + weighing(advice, told)


def _opening(advice: Advice, asked: dict[str, str] | None, as_of: str) -> tuple[str, dict[str, Any]]:
    window = {"during": advice["window"]}
    if asked is None:
        against = findings.reasons(_only_now(advice), REASONS_NOT_NOW)
        if advice["verdict"] == "start" or not against["clauses"]:
            return "advice-window", {"window": window}
        return "advice-window-not-now", {"window": window, "reasons": against}
    against = findings.reasons(findings.about(advice, "asked"), REASONS)
    then = _when(asked, as_of)
    if asked["to"] < as_of:
        return "advice-past", {"asked": then, "window": window}
    if advice["verdict"] == "start":
        return _agreement(advice["window"], asked, then)
    if advice["verdict"] == "caution":
        if not against["clauses"]:
            return "advice-better", {"asked": then, "window": window}
        return "advice-caution", {"asked": then, "window": window, "reasons": against}
    if not against["clauses"]:
        return "advice-better", {"asked": then, "window": window}
    return "advice-wait", {"asked": then, "window": window, "reasons": against}


def _only_now(advice: Advice) -> list[findings.Finding]:
    """What speaks against a start right away but not against the window, of which its own weight is told."""
    later = {one["rule"] for one in findings.about(advice, "window")}
    now = findings.about(advice, "asked")
    return [one for one in now if one["severity"] == "blocker" or one["rule"] not in later]


def _when(asked: dict[str, str], as_of: str) -> dict[str, Any]:
    """The asked start as an adverbial; today is "now"."""
    return clause("when-now") if asked["from"] == asked["to"] == as_of else {"during": asked}


def _agreement(window: dict[str, Any], asked: dict[str, str], then: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The asked start is good: all of it, a part of it, or as good as the recommended window."""
    args = {"asked": then, "window": {"during": window}}
    first, last = max(asked["from"], window["from"]), min(asked["to"], window["to"])
    if first > last:
        return "advice-yes-too", args
    if (first, last) == (asked["from"], asked["to"]):
        return "advice-yes", args
    return "advice-yes-part", {**args, "part": {"during": {"from": first, "to": last}}}


def _no_window(advice: Advice, asked: dict[str, Any] | None, case: dict[str, Any]) -> list[Part]:
    against = findings.reasons(findings.closing(advice), REASONS)
    if asked:
        said = [part("advice-none-asked", asked=asked, reasons=against)]
    else:
        said = [part("advice-none", reasons=against)]
    return said + compromise(advice) + if_the_deadline_moves(advice, case)


def backups(advice: Advice) -> list[Part]:
    """Who else to train, and what that does to the chance that the project keeps its people."""
    if not advice["staffing"]:
        return []
    coverage = {
        "now": {"percent": advice["coverage"]["now"]},
        "target": {"percent": advice["coverage"]["target"]},
    }
    adding = [row for row in advice["staffing"] if row["backups"]]
    if not adding:
        return [part("backups-none", **coverage)]
    coverage["then"] = {"percent": advice["coverage"]["with_backups"]}
    said = [part("backups-add", people=_people(adding), **coverage)]
    sooner = advice["window_with_backups"]
    if sooner and (advice["window"] is None or sooner["from"] < advice["window"]["from"]):
        said.append(part("backups-window", window={"during": sooner}))
    return said


def _people(rows: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Whom to add, departments that need equally many in one clause."""
    names: dict[int, list[str]] = {}
    for row in rows:
        names.setdefault(row["backups"], []).append(row["department"])
    return {
        "list": [
            clause("backups-people", count={"number": count}, names=texts(each), many={"number": len(each)})
            for count, each in names.items()
        ]
    }


def basis(turn: Turn, advice: Advice) -> None:
    """What the answer rests on: what was just said, and what was assumed because nobody said it."""
    asked_about = {"project.desired_start"}
    facts = [(path, value) for path, value in turn.stated if path not in asked_about]
    if facts and not turn.hypothetical:
        turn.say("noted", paragraph=True, facts={"clauses": stated(facts)})
    tell_trust(turn, advice, paragraph=not facts or turn.hypothetical)


def tell_trust(turn: Turn, advice: Advice, *, paragraph: bool) -> None:
    """What was assumed, what HR has not confirmed, and what it has."""
    told = (turn.case, turn.project, turn.view.may_see)
    confirmed = trust.confirmed(*told)
    settled = {one["fact"] for one in confirmed}
    left = [one for one in advice["assumptions"] if one["fact"] not in settled]
    assumed = assumptions({**advice, "assumptions": left})
    assumed["clauses"] += trust.assumed(trust.unconfirmed(*told), turn.speaker.user)
    if assumed["clauses"]:
        turn.say("assumed", paragraph=paragraph, facts=assumed)
    turn.add(trust.in_words(confirmed), paragraph=paragraph and not assumed["clauses"])


def assumptions(advice: Advice, limit: int = ASSUMPTIONS) -> dict[str, Any]:
    """The first few assumptions as one argument; an assumption that nothing is known is said in its own words."""
    made = [
        (one["fact"], one["value"])
        for one in advice["assumptions"]
        if one["fact"] not in MINOR and one["why"] != trust.UNCONFIRMED
    ]
    empty = [clause(f"assumed-{key_of(fact)}") for fact, value in made if value == []]
    rate = [clause("assumed-turnover-rate", value={"percent": value}) for fact, value in made if fact == RATE]
    plain = stated((fact, value) for fact, value in made if value != [] and fact != RATE)
    return {"clauses": [*plain, *rate, *empty][:limit]}


def update(turn: Turn) -> None:
    """After a fact changed: what changed, and how the window moved from what this person was told last."""
    note(turn)
    tell_moved(turn)


def tell_moved(turn: Turn) -> None:
    """How the window moved from what this person was told last, and what that means for them."""
    told = turn.memory.advised["window"] if turn.memory.advised else None
    advice = advise_on(turn)
    turn.add(moved(told, advice, turn.case))
    turn.add(_asked_moved(turn, advice))
    if _said(turn, *OF_STAFFING):
        turn.add(backups(advice), paragraph=True)
    conclude(turn, advice)


def _asked_moved(turn: Turn, advice: Advice) -> list[Part]:
    """What became of the date this person asked about, where the verdict on it changed."""
    told = (turn.memory.advised or {}).get("verdict")
    if not advice["asked"] or told in (None, advice["verdict"]) or advice["window"] is None:
        return []
    asked = {"from": advice["asked"]["from"], "to": advice["asked"]["to"]}
    return [part(f"moved-asked-{advice['verdict']}", asked={"during": asked})]


def compare_with_now(turn: Turn) -> None:
    """A what-if: the advice with the change beside the advice without it. Nothing is stored."""
    now, then = engine.advise(turn.before), advise_on(turn)
    turn.say("whatif", facts={"clauses": stated(turn.stated)})
    turn.add([_window_changed(now, then)])
    if now["staffing"] and then["staffing"]:
        turn.add([_coverage_changed(now, then)])
    against = findings.reasons(findings.about(then, "horizon" if then["window"] is None else "window"), REASONS)
    if against["clauses"]:
        turn.say("whatif-weighing", reasons=against)
    turn.memory.said = "advice"


def _window_changed(now: Advice, then: Advice) -> Part:
    if then["window"] is None:
        return part("whatif-none" if now["window"] else "whatif-still-none")
    if now["window"] is None:
        return part("whatif-opened", window={"during": then["window"]})
    if (now["window"]["from"], now["window"]["to"]) == (then["window"]["from"], then["window"]["to"]):
        return part("whatif-same", window={"during": then["window"]})
    return part("whatif-moved", before={"interval": now["window"]}, after={"interval": then["window"]})


def _coverage_changed(now: Advice, then: Advice) -> Part:
    before, after = now["coverage"]["now"], then["coverage"]["now"]
    if round(before, 3) == round(after, 3):
        return part("whatif-coverage-same", after={"percent": after})
    return part("whatif-coverage", before={"percent": before}, after={"percent": after})
