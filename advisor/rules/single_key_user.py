"""A key user who leaves is hard to replace, and the later the worse."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from advisor.losses import MANY, all_leave
from advisor.outlook import Outlook
from advisor.plan import PHASES
from advisor.rule import Evidence, Rule


def harm(uncovered: Sequence[np.ndarray], weights: Sequence[float]) -> np.ndarray:
    """Expected harm of a department's departures.

    Args:
        uncovered: chance that all trained people have left by the end of each phase, an array a phase, rising.
        weights: harm of becoming uncovered in each phase (S4.3c).

    Returns:
        Sum over the phases of the chance to become uncovered in it times its weight, shaped as one array.
    """
    # Summed by parts: the sum of w_k (F_k - F_k-1) is the sum of (w_k - w_k+1) F_k.
    steps = np.subtract(weights, [*weights[1:], 0.0])
    total = steps[0] * uncovered[0]
    for step, reached in zip(steps[1:], uncovered[1:], strict=True):
        total += step * reached
    return total


class SingleKeyUser(Rule):
    """Weighs the expected harm of key-user departures with the people named now (S4.3b, S4.3c).

    Departments are independent of each other: 1 - product of (1 - harm), each with its least harm for up to as many
    people as it has. A department without anybody is counted with
    one person: until that person is there, ``staffing_gap`` blocks.
    """

    id = "single_key_user"
    source = "S4.3b"
    reads = frozenset({"calendar", "plan", "turnover", "staffing"})

    def weight(self, outlook: Outlook) -> np.ndarray | None:
        if not outlook.case.departments:
            return None  # nobody has said whom the project takes: there is nothing to lose yet
        weights = [outlook.settings.phase_harm[phase] for phase in PHASES]
        trained = outlook.trained[:, None]
        kept = np.ones(outlook.starts)
        for rows in outlook.blocks_of_departments():
            losses = [loss[rows] for loss in outlook.loss_by_phase]
            least = harm(losses, weights)
            # Where nearly everybody leaves, one more person only makes the department fall later, which weighs more.
            # Nobody is worse off with a person more, so the least harm of any smaller team holds.
            for people in range(2, min(MANY, int(trained[rows].max())) + 1):
                uncovered = [all_leave(loss, np.array(people), outlook.settings) for loss in losses]
                least = np.where(trained[rows] >= people, np.minimum(least, harm(uncovered, weights)), least)
            kept *= np.prod(1 - least, axis=0)
        return 1 - kept

    def evidence(self, outlook: Outlook, start: int) -> Evidence:
        loss = outlook.loss_by_phase[-1][:, start]
        uncovered = all_leave(loss, outlook.trained, outlook.settings)
        order = sorted(range(len(loss)), key=lambda row: (-uncovered[row], outlook.departments[row].name))
        by_department = [
            {
                "department": outlook.departments[row].name,
                "key_users": int(outlook.key_users[row]),
                "loss_probability": float(loss[row]),
                "uncovered": float(uncovered[row]),
            }
            for row in order
        ]
        values = {"weight": float(outlook.weights[self.id][start]), "by_department": by_department}
        return Evidence(values, departments=tuple(item["department"] for item in by_department))
