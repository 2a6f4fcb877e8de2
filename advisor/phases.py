"""When each phase of a project would be, for one start (S4.3c, S4.3d)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from advisor.case import Case
from advisor.plan import PHASES, plan_of
from advisor.settings import Settings, default_settings
from advisor.validation import validate


def phases_of(case: Mapping[str, Any], start: date, *, settings: Settings | None = None) -> list[dict[str, str]]:
    """The phases of a project that kicks off on ``start``, in order, each with its first and last day.

    Returns:
        ``phase`` (a name of PHASES), ``from`` and ``to`` (ISO days, inclusive). The go-live day is the first one of
        ``transition``. A phase too short to have a day of its own is left out.

    Raises:
        InvalidCase: the case cannot be.
    """
    validate(case)
    settings = settings or default_settings()
    weeks = Case.from_json(case).duration_weeks
    bounds = plan_of(settings.duration_weeks if weeks is None else weeks, settings).bounds
    days = [start + timedelta(days=offset) for offset in bounds]
    return [
        {"phase": phase, "from": first.isoformat(), "to": (end - timedelta(days=1)).isoformat()}
        for phase, first, end in zip(PHASES, days, days[1:], strict=False)
        if first < end
    ]
