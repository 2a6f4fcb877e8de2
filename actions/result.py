"""The result of the readiness interview: what is missing, the weakest part, eight bars, the level; no bare score."""

from typing import Any

from actions import engine
from actions.preparation import message
from actions.speech import clause, item_name, slug
from actions.turn import Turn
from advisor import readiness
from advisor.catalogue import LEVELS, items

WEAKEST_TOLD = 2
QUARTERS = 4
# What S4 asks and the facts of the case answer, with the message that says that it isn't so.
NOT_YET = {"S4.2a": "ready-settled-no", "S4.3d": "ready-team-no"}


def tell_result(turn: Turn) -> None:
    """The result as far as it is known, in words and as a ``readiness`` message."""
    advice = engine.advise(turn.case)
    found = readiness.assess(turn.case)
    body = message(turn.case, advice)
    _verdict(turn, found, body["ready_on"])
    _of_case(turn, found)
    if found["weakest"]:
        named = [clause(f"block-{name}") for name in found["weakest"][:WEAKEST_TOLD]]
        turn.say("ready-weakest", blocks={"clauses": named}, source={"source": "S0.7"})
    _bars(turn, found)
    _level(turn, found)
    if body["plan"]:
        first = items()[body["plan"][0]["item"]]
        turn.say("ready-first-step", task=clause(f"task-{slug(first.id)}"), source={"source": first.source})
    turn.send("readiness", **body)
    turn.memory.said = "advice"


def tell_case(turn: Turn) -> None:
    """Where nobody has answered anything yet: what the facts of the case say, and the ``readiness`` message."""
    _of_case(turn, readiness.assess(turn.case))
    turn.send("readiness", **message(turn.case, engine.advise(turn.case)))
    turn.memory.said = "advice"


def _of_case(turn: Turn, found: dict[str, Any]) -> None:
    for one in found["items"]:
        if one["item"] in NOT_YET and one["answer"] == "no":
            turn.say(NOT_YET[one["item"]], source={"source": one["source"]})


def _missing(found: dict[str, Any]) -> list[str]:
    return [one["item"] for one in found["items"] if one["answer"] in ("no", "partly") and one["item"] in items()]


def _verdict(turn: Turn, found: dict[str, Any], ready: str) -> None:
    missing = [item_name(one) for one in _missing(found)]
    unknown = any(one["answer"] == "unknown" for one in found["items"] if one["item"] in items())
    if missing:
        turn.say("ready-on", paragraph=not turn.silent, ready={"date": ready}, missing={"clauses": missing})
    else:
        turn.say("ready-nothing-missing" if unknown else "ready-all", paragraph=not turn.silent)


def _bars(turn: Turn, found: dict[str, Any]) -> None:
    """The weakest block first, those of which nothing is known last."""
    blocks = {one["block"]: one for one in found["blocks"]}
    full = [name for name, one in blocks.items() if one["share"] == 1]
    unknown = [name for name, one in blocks.items() if one["share"] is None]
    turn.say("ready-bars", paragraph=True, source={"source": "S3.6"})
    for name in (*found["weakest"], *full):
        share = blocks[name]["share"]
        bar = clause(f"bar-{round(share * QUARTERS)}")
        turn.say("ready-bar", line=True, bar=bar, block=clause(f"block-{name}"), share={"percent": share})
    for name in unknown:
        turn.say("ready-bar-unknown", line=True, bar=clause("bar-unknown"), block=clause(f"block-{name}"))


def _level(turn: Turn, found: dict[str, Any]) -> None:
    if found["level"] is None:
        return
    low, high = found["level_range"]
    source = {"source": "S3.8"}
    if low == high:
        name = clause(f"level-{found['level_name']}")
        turn.say("ready-level", paragraph=True, level={"number": low}, name=name, source=source)
    else:
        turn.say("ready-level-between", paragraph=True, low=_named(low), high=_named(high), source=source)


def _named(level: int) -> dict[str, Any]:
    return clause("level-named", number={"number": level}, name=clause(f"level-{LEVELS[level - 1]}"))
