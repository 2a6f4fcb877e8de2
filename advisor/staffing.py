"""Key users, backups and coverage (S4.3b, S4.3c, S4.3f)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from advisor.case import Case, Department, Person
from advisor.losses import MANY, all_leave_up_to
from advisor.settings import Settings


def key_users_now(case: Case, department: Department, settings: Settings) -> tuple[int, bool]:
    """Key users of a department, and whether that is an assumption.

    The department's own figure wins, then what was said of every department, then the roster where it
    names any, then the default (S4.3b).
    """
    if department.key_users is not None:
        return department.key_users, False
    if case.key_users_per_department is not None:
        return case.key_users_per_department, False
    named = sum(1 for p in case.roster if p.key_user and p.department == department.name)
    return (named, False) if named else (settings.key_users, True)


@dataclass(frozen=True)
class Backups:
    """How many people to add a department, and what that gives.

    Attributes:
        added: people to add, shape (departments,).
        now, with_backups: chance that all trained people of a department leave, shape (departments,).
        coverage_now, coverage: chance that no department stands without a trained key user.
    """

    added: np.ndarray
    now: np.ndarray
    with_backups: np.ndarray
    coverage_now: float
    coverage: float


def recommend_backups(
    loss: np.ndarray,
    key_users: np.ndarray,
    meets_peak: np.ndarray,
    limit: np.ndarray,
    target: float,
    settings: Settings,
) -> Backups:
    """The fewest people to add, each where it raises coverage most, until the target is reached.

    Args:
        loss: chance that one given person of a department leaves, shape (departments,).
        key_users: people named now, shape (departments,).
        meets_peak: whether the plan meets a turnover peak of the department (then two are trained at least, S4.3f).
        limit: most people a department can lend, shape (departments,).
        target: coverage to reach, 0 to 1.
    """
    key_users = np.minimum(key_users, MANY)
    trained = key_users.copy()
    needed = np.where(meets_peak, settings.trained_in_peak, 1)
    trained = np.maximum(trained, np.minimum(needed, np.maximum(limit, 1)))
    most = max(int(np.max(limit, initial=1)), int(np.max(trained, initial=1)))
    table = all_leave_up_to(loss, most + 1, settings)
    rows = np.arange(len(loss))
    with np.errstate(divide="ignore"):
        stays = np.log1p(-table)
    # log(0) is minus infinity and infinity minus infinity is no number: a floor keeps the order and the sums.
    stays = np.maximum(stays, -1e6)
    total = float(stays[rows, trained].sum())
    while total < np.log(target):
        gain = np.where(trained < limit, stays[rows, trained + 1] - stays[rows, trained], 0.0)
        best = int(np.argmax(gain)) if len(gain) else 0
        if not len(gain) or gain[best] <= 1e-12:
            break
        trained[best] += 1
        total += gain[best]
    now, after = table[rows, key_users], table[rows, trained]
    return Backups(trained - key_users, now, after, float(np.prod(1 - now)), float(np.prod(1 - after)))


def name_backups(
    case: Case, department: str, number: int, training: list[tuple[date, date]], settings: Settings
) -> list[dict]:
    """People of the roster who could stand in, best first, with reasons as catalogue keys.

    Left out: key users, and who is away during the training phases (inclusive dates). Ranked by a year or more in the
    company, process knowledge (S4.3d) and service orientation (S0.6); a missing field is neutral. Nothing is guessed
    about anybody's wish to leave.
    """
    ranked = sorted(
        (p for p in case.roster if p.department == department and not p.key_user and not _away(p, training)),
        key=lambda p: (-_score(p, case.as_of, settings), p.name),
    )
    return [{"person": p.name, "reasons": _reasons(p, case.as_of, training, settings)} for p in ranked[:number]]


def _away(person: Person, training: list[tuple[date, date]]) -> bool:
    return any(a <= last and first <= b for a, b in person.away for first, last in training)


def _settled(person: Person, as_of: date, settings: Settings) -> bool | None:
    return None if person.hired_on is None else (as_of - person.hired_on).days >= settings.backup_tenure_days


def _score(person: Person, as_of: date, settings: Settings) -> float:
    settled = _settled(person, as_of, settings)
    score = 0.0 if settled is None else (1.0 if settled else -1.0) * 2
    return score + sum(
        0.0 if mark is None else mark - 3 for mark in (person.process_knowledge, person.service_orientation)
    )


def _reasons(person: Person, as_of: date, training: list[tuple[date, date]], settings: Settings) -> list[str]:
    reasons = []
    if _settled(person, as_of, settings):
        reasons.append("settled")
    if (person.process_knowledge or 0) >= 4:
        reasons.append("knows_process")
    if (person.service_orientation or 0) >= 4:
        reasons.append("serves_people")
    if person.away and training:
        reasons.append("there_for_training")
    return reasons
