"""The Advice as it is sent to one person, and how its window moved, in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import advisor
from actions import engine, findings, trust
from actions.speech import Part, part

if TYPE_CHECKING:
    from actions.turn import Turn

Advice = dict[str, Any]
# A tired reader takes in three reasons; the rest stands in the machine-readable advice.
REASONS, STILL_WEIGHING = 3, 2


def advise_on(turn: Turn, *, with_year: bool = False) -> Advice:
    """The Advice for the case of this turn, as this person may see it, sent along as a message; ``with_year`` adds
    what its pictures show (advisor.year_of).
    """
    advice = engine.advise(turn.case)
    told = (turn.case, turn.project, turn.view.may_see)
    confirmed = trust.confirmed(*told)
    settled = {one["fact"] for one in confirmed}
    advice["assumptions"] = [one for one in advice["assumptions"] if one["fact"] not in settled] + [
        {"fact": one["fact"], "value": one["value"], "why": trust.UNCONFIRMED} for one in trust.unconfirmed(*told)
    ]
    body = {"case": turn.case, "advice": advice, "confirmed": confirmed, "hypothetical": turn.hypothetical}
    if with_year:
        start = (advice["window"] or {"from": turn.case["as_of"]})["from"]
        body |= {"year": advisor.year_of(turn.case, start), "language": turn.language}
    return turn.send("advice", **body)["advice"]


def remember(turn: Turn, advice: Advice) -> None:
    """Keep what this person has now been told."""
    verdict = advice["verdict"] if advice["asked"] else None
    turn.memory.advised = {"window": advice["window"], "verdict": verdict}


def moved(told: dict[str, Any] | None, advice: Advice, case: dict[str, Any]) -> list[Part]:
    """How the window moved from the one that was told (None: there was none)."""
    window = advice["window"]
    if window is None:
        key = "moved-none" if told else "moved-still-none"
        against = findings.reasons(findings.closing(advice), REASONS)
        return [part(key, reasons=against), *compromise(advice), *if_the_deadline_moves(advice, case)]
    now = {"during": window}
    if told is None:
        return [part("moved-opened", window=now), *weighing(advice, set())]
    if (told["from"], told["to"]) == (window["from"], window["to"]):
        return [part("moved-same", window=now)]
    return [part("moved", before={"interval": told}, after={"interval": window}), *weighing(advice, set())]


def weighing(advice: Advice, told: set[str]) -> list[Part]:
    """What speaks against even the recommended window; what rests on too few key users is said with the backups."""
    left = [one for one in findings.about(advice, "window") if one["rule"] not in {"single_key_user", *told}]
    return [part("advice-weighing", reasons=findings.reasons(left, STILL_WEIGHING))] if left else []


def compromise(advice: Advice) -> list[Part]:
    """S4.2f: sign now, start when the company has settled; offered whenever growth blocks."""
    blocking = [one for one in findings.about(advice, "asked", "horizon") if one["rule"] == "expansion"]
    if not any(one["severity"] == "blocker" for one in blocking):
        return []
    said = [part("advice-compromise", source={"source": "S4.2f"})]
    if advice["window"] is None and any(one["values"]["stage"] == "new" for one in blocking):
        said.append(part("advice-other-firm", source={"source": "S4.2c"}))
    return said


def if_the_deadline_moves(advice: Advice, case: dict[str, Any]) -> list[Part]:
    """Where a date to be live by leaves no start: the first good one without it, and when that would be live."""
    if not any(one["rule"] == "deadline" for one in findings.closing(advice)):
        return []
    free = {**case, "project": {**case["project"], "go_live_by": None}}
    window = engine.advise(free)["window"]
    if window is None:
        return []
    live = advisor.phases_of(free, date.fromisoformat(window["from"]))[-1]["from"]
    return [
        part("advice-without-deadline", window={"during": window}, start={"date": window["from"]}, live={"date": live})
    ]
