"""What must be done before a start, as the case stands: the plan, what holds it up, by how much it moves the start."""

from datetime import date, timedelta
from typing import Any

from actions import engine
from actions.speech import Part, item_name, part
from advisor import catalogue, preparation, readiness
from advisor.case import Case
from advisor.settings import default_settings

Advice = dict[str, Any]
HOLDUPS_TOLD = 2


def message(case: dict[str, Any], advice: Advice) -> dict[str, Any]:
    """The body of a ``readiness`` message: items, blocks and level of ``readiness.assess``, the dated ``plan``,
    ``ready_on``, and ``shift``: how the missing preparation moves the window, None where it doesn't.
    """
    found = readiness.assess(case)
    read = Case.from_json(case)
    return {
        "items": [{**one, "owner": _owner(one["item"])} for one in found["items"]],
        "blocks": found["blocks"],
        "weakest": found["weakest"],
        "level": found["level"],
        "level_name": found["level_name"],
        "level_range": found["level_range"],
        "plan": [
            {**task, "source": catalogue.entry_of(task["item"]), "owner": _owner(task["item"])}
            for task in advice.get("preparation") or []
        ],
        "ready_on": preparation.ready_on(read, default_settings()).isoformat(),
        "shift": shift(case, advice),
    }


def _owner(item: str) -> str | None:
    return catalogue.items()[item].owner if item in catalogue.items() else None


def shift(case: dict[str, Any], advice: Advice) -> dict[str, Any] | None:
    """How much later the window begins because of what is missing, and what holds it up most.

    Returns:
        ``from`` and ``to`` (first day of the window without and with it), ``days``, ``items`` with ``item`` and
        ``days`` (how long it takes); None where the window stays or there is none.
    """
    without = engine.advise({key: value for key, value in case.items() if key != "readiness"})
    if not advice["window"] or not without["window"]:
        return None
    before, after = without["window"]["from"], advice["window"]["from"]
    days = (date.fromisoformat(after) - date.fromisoformat(before)).days
    if days <= 0:
        return None
    holding = preparation.holdups(Case.from_json(case), default_settings())[:HOLDUPS_TOLD]
    return {
        "from": before,
        "to": after,
        "days": days,
        "items": [{"item": item, "days": length} for item, length in holding],
    }


def moved(told: dict[str, Any] | None, case: dict[str, Any], advice: Advice) -> list[Part]:
    """How the window moved from the one that was told, and because of which item; nothing where it stayed."""
    window = advice["window"]
    if told is None or window is None or told["from"] == window["from"]:
        return []
    ends = {"before": {"date": told["from"]}, "after": {"date": window["from"]}}
    held = shift(case, advice)
    if held is None or not held["items"] or told["from"] > window["from"]:
        return [part("moved-by-preparation-sooner", **ends)]
    ready = preparation.ready_on(Case.from_json(case), default_settings())
    item = item_name(held["items"][0]["item"])
    return [part("moved-by-preparation", **ends, item=item, ready={"date": ready.isoformat()})]


def late(advice: Advice) -> list[dict[str, Any]]:
    """The tasks of the plan that cannot end before the first day of the window."""
    window = advice["window"]
    return [task for task in advice.get("preparation") or [] if window and task["to"] >= window["from"]]


def whole_plan(case: dict[str, Any], start: str | None) -> list[list[dict[str, Any]]]:
    """All that nobody has said to be done, step by step (S2.3 or S2.2), as dated tasks before ``start``."""
    read, settings = Case.from_json(case), default_settings()
    day = date.fromisoformat(start) if start else read.as_of
    dated = {task["item"]: task for task in preparation.schedule(read, day, settings, unknown_too=True)}
    china = preparation.reorganises_first(read, settings)
    steps = [[dated[item.id] for item in step if item.id in dated] for step in preparation.steps(china)]
    return [step for step in steps if step]


def in_china(case: dict[str, Any]) -> bool:
    """Whether S2.3's order for China holds."""
    return preparation.reorganises_first(Case.from_json(case), default_settings())


def day_after(day: str) -> str:
    """The day after an ISO day."""
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
