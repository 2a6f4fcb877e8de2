"""What a file tells of a project: the case and the advice as one person may see them, and what follows from them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import advisor
from actions import engine, trust

if TYPE_CHECKING:
    from actions.turn import Turn

# Names of our own making below the URL namespace: the same project has the same identity in every file of it.
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:start-window-advisor")


@dataclass(frozen=True)
class Plan:
    """A project on its way into a file.

    ``case`` and ``advice`` are as this person may see them. ``phases`` are those of a start on the first day of the
    window, empty where there is none; ``year`` is advisor.year_of for that start. ``confirmed`` and ``unconfirmed``
    are the figures that HR has and has not confirmed (trust). ``identity`` tells the project from every other,
    ``version`` rises with each change of it.
    """

    case: dict[str, Any]
    advice: dict[str, Any]
    phases: list[dict[str, str]]
    year: dict[str, Any]
    confirmed: list[dict[str, Any]]
    unconfirmed: list[dict[str, Any]]
    identity: uuid.UUID
    version: int

    @property
    def name(self) -> dict[str, Any] | None:
        """The project's name as the person gave it, None without one."""
        name = (self.case.get("project") or {}).get("name")
        return {"text": name} if name else None


def plan_of(turn: Turn) -> Plan:
    """The project of this turn as its person may see it."""
    seen = turn.visible(case=turn.case, advice=engine.advise(turn.case))
    window = seen["advice"]["window"]
    phases = advisor.phases_of(turn.case, date.fromisoformat(window["from"])) if window else []
    told = (turn.case, turn.project, turn.view.may_see)
    return Plan(
        case=seen["case"],
        advice=seen["advice"],
        phases=phases,
        year=advisor.year_of(turn.case, window["from"] if window else turn.case["as_of"]),
        confirmed=trust.confirmed(*told),
        unconfirmed=trust.unconfirmed(*told),
        identity=uuid.uuid5(_NAMESPACE, f"{turn.speaker.workspace}/{turn.project.id}"),
        version=turn.project.version,
    )
