"""The plan that a start sets off: four phases to go-live, then the transition (S4.3c, S4.3d)."""

from __future__ import annotations

import math
from dataclasses import dataclass

from advisor.settings import Settings

PHASES = ("concept_training", "process_mapping", "configuration", "operation_training", "transition")
# Configuration is done by the project's own people; all other phases need the users (S4.1a, S4.3d).
USER_FACING = frozenset(PHASES) - {"configuration"}


@dataclass(frozen=True)
class Plan:
    """Day offsets from kick-off, the same for every start.

    Attributes:
        bounds: six offsets; phase ``k`` of ``PHASES`` covers ``bounds[k] <= day < bounds[k + 1]``.
    """

    bounds: tuple[int, ...]

    @property
    def go_live(self) -> int:
        """Offset of the go-live day: ``floor(7 * weeks)``, since the last day counts whole."""
        return self.bounds[4]

    @property
    def length(self) -> int:
        """Days from kick-off to the end of the transition."""
        return self.bounds[5]

    def user_facing(self) -> list[tuple[int, int]]:
        """Half-open offset ranges of the phases that need the users."""
        return [(self.bounds[k], self.bounds[k + 1]) for k, phase in enumerate(PHASES) if phase in USER_FACING]


def plan_of(duration_weeks: float, settings: Settings) -> Plan:
    """The plan of a duration in weeks from kick-off to go-live."""
    days = duration_weeks * 7
    go_live = max(1, math.floor(days + 1e-9))
    reached = 0.0
    bounds = [0]
    for phase in PHASES[:3]:
        reached += settings.phases[phase]
        bounds.append(min(go_live, round(reached * days)))
    bounds += [go_live, go_live + 7 * settings.transition_weeks]
    return Plan(tuple(bounds))
