"""The dates of a plan as events of a calendar: window, phases, closed seasons, preparation."""

from __future__ import annotations

from typing import Any

from actions.advising import headline
from actions.plan import Plan
from actions.speech import Part, clause, part, slug
from advisor.catalogue import items

Event = dict[str, Any]


def content(plan: Plan) -> dict[str, Any]:
    """What bot/files writes as an .ics file.

    Returns:
        ``title``; ``as_of``, the day the plan was made; ``version``, which rises with each change of it; ``events``,
        each whole days ``from`` and ``to`` (inclusive) with ``title``, ``note`` (parts) and an ``id`` that stays when
        the plan moves, so a calendar that takes a newer file moves the event and doesn't double it.
    """
    name = plan.name
    return {
        "title": clause("export-calendar-named", name=name) if name else clause("export-calendar"),
        "as_of": plan.case["as_of"],
        "version": plan.version,
        "events": [
            {**event, "id": f"{event['id']}.{plan.identity}"}
            for event in [*_window(plan), *_phases(plan), *_closed(plan), *_preparation(plan)]
        ],
    }


def _event(id_: str, days: dict[str, str], title: dict[str, Any], note: list[Part]) -> Event:
    return {"id": id_, "from": days["from"], "to": days["to"], "title": title, "note": note}


def _window(plan: Plan) -> list[Event]:
    if plan.advice["window"] is None:
        return []
    note = headline(plan.advice, plan.case)
    return [_event("window", plan.advice["window"], clause("export-event-window"), note)]


def _phases(plan: Plan) -> list[Event]:
    """The phases of a start on the first day of the window."""
    return [
        _event(
            f"phase-{one['phase']}",
            one,
            clause("export-event-phase", phase=clause(f"widget-phase-{one['phase']}")),
            [part("export-event-phase-note", start={"date": plan.phases[0]["from"]})],
        )
        for one in plan.phases
    ]


def _closed(plan: Plan) -> list[Event]:
    """The closed seasons, each by the year in which it ends."""
    note = [part("why-year_end", source={"source": "S4.1b"})]
    return [_event(f"closed-{one['to'][:4]}", one, clause("export-event-closed"), note) for one in plan.year["closed"]]


def _preparation(plan: Plan) -> list[Event]:
    return [
        _event(
            f"task-{slug(one['item'])}",
            one,
            clause("export-event-task", task=clause(f"task-{slug(one['item'])}")),
            [
                part(
                    "export-event-task-note",
                    owner=clause(f"owner-{items()[one['item']].owner}"),
                    source={"source": items()[one["item"]].source},
                )
            ],
        )
        for one in plan.advice.get("preparation") or []
    ]
