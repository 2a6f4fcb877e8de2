"""The readiness interview: one short question after the other, the one whose answer changes most first.

It can be left for any other question and taken up again: the open item stays in the conversation's memory, the answers
stand in the case as ``readiness.<id>``.
"""

from datetime import date
from typing import Any

from actions import engine, lexicon
from actions.advising import advise_on, note, objections
from actions.asking import ASKED_AT_MOST, READINESS, ask
from actions.preparation import moved
from actions.result import tell_case, tell_result
from actions.speech import split
from actions.turn import Turn
from advisor import readiness
from advisor.settings import default_settings


def answered(turn: Turn) -> bool:
    """Whether this message answers the interview: a readiness question is pending and its kind of fact came."""
    return is_pending(turn) and any(split(one.path)[0] == "readiness" for one in turn.changes)


def is_pending(turn: Turn) -> bool:
    """Whether the question that was asked last is one of readiness."""
    return (turn.pending or "").startswith(READINESS)


def wanted(turn: Turn) -> bool:
    """Whether a message that says nothing else asks to go on with an interview that has begun ("continue")."""
    begun = turn.memory.interview is not None and not turn.news
    return begun and "resume" in lexicon.found(turn.text, "asking")


def answer(turn: Turn, value: str) -> None:
    """Take ``yes``, ``no`` or ``unknown`` for the pending item, unless the message itself said more, and go on."""
    if not answered(turn):
        turn.state(turn.pending, value)
    go_on(turn)


def go_on(turn: Turn) -> None:
    """After an answer: say it back, say whether the start moved, then the next question or the result."""
    objections(turn)
    note(turn)
    _move(turn)
    if turn.hypothetical:
        turn.memory.asked = turn.pending
    elif not ask_item(turn):
        tell_result(turn)
        _close(turn)


def unreadable(turn: Turn) -> None:
    """Ask once more; whoever can't be understood twice is not asked a third time."""
    times = turn.memory.times
    times[turn.pending] = times.get(turn.pending, 0) + 1
    if times[turn.pending] < ASKED_AT_MOST:
        turn.say("interview-unreadable")
        ask(turn, turn.pending)
    else:
        turn.memory.skipped.append(turn.pending)
        turn.say("inform-not-understood")
        if not ask_item(turn):
            tell_result(turn)
            _close(turn)


def assess(turn: Turn) -> None:
    """Are we ready: the result so far, and the open question or the next one."""
    if turn.case.get("readiness"):
        tell_result(turn)
    else:
        turn.say("interview-begins", paragraph=not turn.silent)
        tell_case(turn)
    if not ask_item(turn):
        _close(turn)


def resume(turn: Turn) -> None:
    """Where were we: the item that is open, or the next one."""
    if open_items(turn):
        turn.say("interview-resumed", answered={"number": len(turn.case.get("readiness") or {})})
        ask_item(turn)
    else:
        turn.say("interview-finished")
        tell_result(turn)


def ask_item(turn: Turn) -> bool:
    """Ask the item that is open, else the next; False where the sitting is over or nothing is left to ask."""
    before = turn.memory.interview or {"item": None, "asked": 0}
    left = open_items(turn)
    if before["item"] in left:
        ask(turn, READINESS + before["item"])
        return True
    if not left or before["asked"] >= default_settings().interview_questions:
        return False
    turn.memory.interview = {"item": left[0], "asked": before["asked"] + 1}
    ask(turn, READINESS + left[0])
    return True


def open_items(turn: Turn) -> list[str]:
    """What nobody has spoken about and was not skipped, the weightiest first."""
    advice = engine.advise(turn.case)
    start = date.fromisoformat(advice["window"]["from"]) if advice["window"] else None
    return [one for one in readiness.questions(turn.case, start) if READINESS + one not in turn.memory.skipped]


def _close(turn: Turn) -> None:
    """The end of a sitting: what is left can be asked for later."""
    left = len(open_items(turn))
    turn.memory.interview = {"item": None, "asked": 0}
    if left:
        turn.say("interview-more", paragraph=True, count={"number": left})
        turn.offer("button-go-on")


def _move(turn: Turn) -> None:
    """After an advice: the new one, and how the answer moved the start that was told."""
    told: dict[str, Any] | None = turn.memory.advised
    if told is None or not turn.changes:
        return
    advice = advise_on(turn)
    turn.add(moved(told["window"], turn.case, advice))
    if not turn.hypothetical:
        turn.memory.advised = {**told, "window": advice["window"]}
