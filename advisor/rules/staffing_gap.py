"""Not while people are missing: key users are the best of their department, and nobody stands in for an empty seat."""

from __future__ import annotations

import numpy as np

from advisor.outlook import Outlook
from advisor.rule import Evidence, Rule


class StaffingGap(Rule):
    """Blocks starts until every department has a key user and no seat of the project team is empty (S4.3d)."""

    id = "staffing_gap"
    source = "S4.3d"
    reads = frozenset({"staffing"})

    def _gaps(self, outlook: Outlook) -> list[int]:
        return [
            row
            for row, department in enumerate(outlook.departments)
            if outlook.key_users[row] == 0 or (department.vacancies or 0) > 0
        ]

    def blocked(self, outlook: Outlook) -> np.ndarray | None:
        gaps = self._gaps(outlook)
        if not gaps:
            return None
        return np.logical_or.reduce([outlook.before(outlook.departments[row].staffed_from) for row in gaps])

    def evidence(self, outlook: Outlook, start: int) -> Evidence:
        gaps = [outlook.departments[row] for row in self._gaps(outlook)]
        users = [int(outlook.key_users[row]) for row in self._gaps(outlook)]
        by_department = [
            {
                "department": department.name,
                "key_users": count,
                "vacancies": department.vacancies or 0,
                "staffed_from": None if department.staffed_from is None else department.staffed_from.isoformat(),
            }
            for department, count in zip(gaps, users, strict=True)
        ]
        dates = [department.staffed_from for department in gaps]
        end = None if None in dates else max(dates)
        return Evidence(
            {"by_department": by_department},
            outlook.axis.first if end else None,
            outlook.day_before(end),
            tuple(department.name for department in gaps if department.name),
        )
