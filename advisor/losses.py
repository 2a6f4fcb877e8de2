"""From a rate to the chance of losing people: one given person, and all trained people of a department (S4.3b)."""

from __future__ import annotations

import numpy as np

from advisor.settings import Settings

# More trained people than this change nothing that anybody sees, only the time it takes.
MANY = 40


def loss_probability(shape: np.ndarray, years: np.ndarray, exposure: np.ndarray) -> np.ndarray:
    """Chance that one given person leaves within ``exposure`` (seasonal years): 1 - (b / (b + S)) ^ a.

    ``shape`` infinite marks a rate without spread, ``years`` then holds the rate: 1 - exp(-rate S).
    All arguments broadcast.
    """
    known = np.isinf(shape)
    if known.all():
        return -np.expm1(-years * exposure)
    spread = -np.expm1(-np.where(known, 1.0, shape) * np.log1p(exposure / np.where(known, 1.0, years)))
    return np.where(known, -np.expm1(-years * exposure), spread) if known.any() else spread


def all_leave(loss: np.ndarray, trained: np.ndarray, settings: Settings) -> np.ndarray:
    """Chance that all ``trained`` people of a department leave, people leaving together included.

    P(n) = product over i < n of (c p + i) / (c + i), c = 1 / correlation - 1 (beta-binomial). P(0) is 1.
    Arguments broadcast; ``trained`` in people.
    """
    c = 1 / settings.loss_correlation - 1
    together = np.where(trained > 0, loss, 1.0)
    for i in range(1, min(MANY, int(np.max(trained, initial=0)))):
        # In place: these arrays are the largest of the engine.
        next_one = loss * c
        next_one += i
        next_one /= c + i
        more = trained > i
        together *= next_one if more.all() else np.where(more, next_one, 1.0)
    return together


def all_leave_up_to(loss: np.ndarray, most: int, settings: Settings) -> np.ndarray:
    """``all_leave`` for 0 to ``most`` trained people: shape (departments, most + 1) from (departments,)."""
    c = 1 / settings.loss_correlation - 1
    number = np.arange(most)
    table = np.ones((len(loss), most + 1))
    np.cumprod((c * loss[:, None] + number) / (c + number), axis=1, out=table[:, 1:])
    return table
