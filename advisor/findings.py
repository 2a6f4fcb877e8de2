"""Findings: which rules speak about a start, how strongly, with the numbers their sentences need."""

from __future__ import annotations

from typing import Any

import numpy as np

from advisor.outlook import Outlook
from advisor.rounding import rounded
from advisor.rule import Rule


def findings_about(outlook: Outlook, start: int, about: str) -> list[dict[str, Any]]:
    """Findings about one start: each rule that blocks it or weighs more than 0.02."""
    found = []
    for rule in outlook.rules:
        blocks = rule.id in outlook.blocks and bool(outlook.blocks[rule.id][start])
        weight = float(outlook.weights[rule.id][start]) if rule.id in outlook.weights else 0.0
        if blocks:
            found.append(_finding(rule, outlook, start, about, "blocker"))
        elif weight > outlook.settings.report_above:
            severity = "caution" if weight > outlook.settings.acceptable_above_best else "info"
            found.append(_finding(rule, outlook, start, about, severity))
    return found


def blockers_of_horizon(outlook: Outlook) -> list[dict[str, Any]]:
    """Where nothing may be recommended: the rules that block every working day, else all that block any."""
    whole = [
        rule for rule in outlook.rules if rule.id in outlook.blocks and outlook.blocks[rule.id][outlook.work].all()
    ]
    some = whole or [rule for rule in outlook.rules if rule.id in outlook.blocks]
    return [_finding(rule, outlook, int(np.argmax(outlook.blocks[rule.id])), "horizon", "blocker") for rule in some]


def _finding(rule: Rule, outlook: Outlook, start: int, about: str, severity: str) -> dict[str, Any]:
    evidence = rule.evidence(outlook, start)
    finding: dict[str, Any] = {"rule": rule.id, "about": about, "severity": severity, "source": rule.source}
    if evidence.first:
        finding["from"] = evidence.first.isoformat()
    if evidence.last:
        finding["to"] = evidence.last.isoformat()
    if evidence.departments:
        finding["departments"] = list(evidence.departments)
    finding["values"] = rounded(evidence.values)
    return finding
