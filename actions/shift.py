"""A start that is moved by so many weeks: away from the one that was named, or else from the one that was told."""

from datetime import date, timedelta

from actions import paths
from actions.turn import Turn

START = ("project", "desired_start")


def moved(turn: Turn) -> dict[str, str] | None:
    """The week in which a start would then be, ``{"from", "to"}`` in ISO dates, never before today; None where the
    message moves none, or nobody has named or told one yet.
    """
    weeks = next((one["weeks"] for one in turn.understood.get("remarks") or [] if one["kind"] == "shifted"), None)
    start = paths.get(turn.before, START) or (turn.memory.advised or {}).get("window")
    if weeks is None or not start:
        return None
    first = max(date.fromisoformat(start["from"]) + timedelta(weeks=weeks), turn.today)
    return {"from": first.isoformat(), "to": (first + timedelta(days=6)).isoformat()}


def suppose(turn: Turn) -> bool:
    """Let the case of this turn start there, with nothing stored; whether the message moves a start."""
    start = moved(turn)
    if start is None:
        return False
    turn.case = paths.copy(turn.case)
    paths.put(turn.case, START, start)
    return True
