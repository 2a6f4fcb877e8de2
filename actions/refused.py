"""A value that could not be, as it is said back to the person."""

from typing import Any

from actions import paths
from actions.facts import Refusal
from actions.speech import FACTS, STAGES, Part, fact_name, part, split

# A refused value is quoted back; longer than this it is no value but a text that went astray.
LONGEST_QUOTE = 60
# An upper bound that only keeps typing errors out says nothing to a person.
NO_BOUND = 1_000_000
REFUSALS = ("invalid_date", "out_of_range", "unknown_region", "not_allowed")


def refused(one: Refusal, said: dict[str, Any]) -> dict[str, Any]:
    """A refusal as an answer tells it and as understanding does: code, fact, the text quoted back, what is accepted."""
    try:
        value = paths.get(said, paths.parse(one.path))
    except paths.BadPath:
        value = None
    # A value of the wrong shape is, to the person, a value outside what is accepted.
    code = "out_of_range" if one.code == "bad_case" else one.code
    accepted = list(STAGES) if one.path == "growth.stage" else None
    return {"code": code, "fact": one.path, "text": _quoted(value, one.path), "accepted": accepted}


def _quoted(value: Any, path: str) -> str:
    """A refused value as text: a period by its days, a list by its items, anything else as it came, shortened."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        value = ", ".join(dict.fromkeys(map(str, value)))
    return str(path if value is None else value)[:LONGEST_QUOTE]


def code_of(refusal: dict[str, Any]) -> str:
    """The code of a refusal, one of REFUSALS."""
    return refusal["code"] if refusal["code"] in REFUSALS else "out_of_range"


def in_words(refusal: dict[str, Any]) -> Part:
    """Why a value was not taken, with what is accepted where there are bounds."""
    path, accepted = refusal.get("fact") or "", refusal.get("accepted")
    about = {"said": {"text": refusal.get("text") or ""}, "fact": fact_name(path)}
    bounds = accepted if isinstance(accepted, dict) else {}
    low, high = bounds.get("min"), bounds.get("max")
    if low is None:
        return part(f"refused-{code_of(refusal)}", **about)
    if high is None or (isinstance(high, (int, float)) and high >= NO_BOUND):
        return part("refused-at-least", **about, low=_bound(path, low))
    return part("refused-between", **about, low=_bound(path, low), high=_bound(path, high))


def _bound(path: str, value: Any) -> dict[str, Any]:
    if isinstance(value, str):
        return {"date": value}
    kind = FACTS.get(split(path)[0])
    return {kind if kind in ("percent", "weeks") else "number": value}
