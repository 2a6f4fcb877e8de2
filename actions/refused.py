"""A value that could not be, as it is said back to the person."""

from typing import Any

from actions import paths
from actions.facts import Refusal
from actions.speech import STAGES

# A refused value is quoted back; longer than this it is no value but a text that went astray.
LONGEST_QUOTE = 60


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
