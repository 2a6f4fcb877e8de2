"""What the documents ask for before a start, and what the case says about it."""

from typing import Any

# The five things of S0.9 and the talk with HR of S4.3e, in the order in which the documents give them.
TASKS = {
    "customer_focus": "S0.9",
    "diagnosis": "S0.9",
    "customer_data": "S0.9",
    "partners": "S0.9",
    "service_centre": "S0.9",
    "hr_talk": "S4.3e",
}


def checks(case: dict[str, Any], advice: dict[str, Any]) -> list[tuple[str, str, str]]:
    """What S4 asks and the case can answer: (check, ``yes``/``no``/``unknown``, source)."""
    stage = (case.get("growth") or {}).get("stage")
    rules = {finding["rule"] for finding in advice["findings"] if finding["severity"] == "blocker"}
    departments = case.get("departments") or []
    named = departments and all(row.get("key_users") is not None for row in departments)
    named = named or case.get("key_users_per_department") is not None
    turnover = case.get("turnover") or any(
        row.get(name) for row in departments for name in ("rate", "leavers", "leavers_per_year", "peak_months")
    )
    return [
        ("settled", "unknown" if stage is None else "no" if "expansion" in rules else "yes", "S4.2a"),
        ("team", "no" if "staffing_gap" in rules else "yes" if named else "unknown", "S4.3d"),
        ("season", "yes" if advice["verdict"] == "start" else "no", "S4.1a"),
        ("turnover", "yes" if turnover else "unknown", "S4.3a"),
    ]


def message(case: dict[str, Any], advice: dict[str, Any]) -> dict[str, Any]:
    """The body of a ``readiness`` message: checks and stated readiness items with their answers, and the
    dated plan.
    """
    items = [{"item": name, "answer": answer, "source": source} for name, answer, source in checks(case, advice)]
    stated = case.get("readiness") or {}
    items += [{"item": name, "answer": answer, "source": name} for name, answer in stated.items()]
    items += [{"item": name, "answer": "unknown", "source": source} for name, source in TASKS.items()]
    # Building blocks and level are claimed only once the readiness items were asked for.
    return {"items": items, "blocks": [], "level": None, "plan": advice.get("preparation") or []}
