"""How numbers leave the engine: six digits, chances within 0 and 1."""

from __future__ import annotations

from typing import Any

DIGITS = 6


def rounded(value: Any) -> Any:
    """Every float in a structure of dictionaries and lists, rounded."""
    if isinstance(value, float):
        return round(value, DIGITS)
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [rounded(item) for item in value]
    return value


def chance(value: float) -> float:
    """A probability or risk; sums of floats may leave 0 to 1 by a last bit, this does not."""
    return min(1.0, max(0.0, round(float(value), DIGITS)))
