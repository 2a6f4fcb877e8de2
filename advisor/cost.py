"""What losing a key user costs, part by part (S0.4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from advisor.rounding import rounded
from advisor.settings import Settings, default_settings

SOURCE = "S0.4"
# Keeping somebody is no part of what losing costs; it is what the loss is held against.
KEEPING = "keeping"


def cost_of(
    pay: float | None, stated: Mapping[str, Mapping[str, float]] | None = None, *, settings: Settings | None = None
) -> dict[str, Any]:
    """The parts of S0.4 and their sum, for one person who leaves.

    Args:
        pay: a year's pay of a key user in some currency; None where unknown.
        stated: what somebody said of a part, by its name: ``{"share": of a year's pay}`` or ``{"amount": in the
            currency of the pay}``.
        settings: other defaults than ``settings.toml``.

    Returns:
        ``parts`` in the order of ``settings.cost_shares`` and then ``keeping``, each with ``part``, ``share`` and
        ``amount`` as ``[least, most]`` (``amount`` None without pay; ``share`` None for an amount without pay),
        ``stated``, ``assumption`` (where the figures come from, None for what was stated), ``source``; ``sum`` with
        ``share``, ``amount``, ``assumption`` and ``source``, without ``keeping`` (None where a part is missing).
    """
    settings, stated = settings or default_settings(), stated or {}
    parts = [
        _part(name, span, stated.get(name), pay, settings.source("cost_shares"))
        for name, span in settings.cost_shares.items()
    ]
    total = {
        "share": _sum([one["share"] for one in parts]),
        "amount": _sum([one["amount"] for one in parts]),
        "assumption": settings.source("cost_studies"),
        "source": SOURCE,
    }
    keeping = _part(KEEPING, settings.cost_keeping, stated.get(KEEPING), pay, settings.source("cost_keeping"))
    return rounded({"parts": [*parts, keeping], "sum": total})


def parts_of(settings: Settings | None = None) -> tuple[str, ...]:
    """The names of the parts, ``keeping`` last."""
    return (*(settings or default_settings()).cost_shares, KEEPING)


def _part(
    name: str, span: list[float], said: Mapping[str, float] | None, pay: float | None, assumption: str
) -> dict[str, Any]:
    share: list[float] | None = list(span)
    amount = [end * pay for end in span] if pay else None
    if said and "share" in said:
        share = [said["share"]] * 2
        amount = [said["share"] * pay] * 2 if pay else None
    elif said:
        share = [said["amount"] / pay] * 2 if pay else None
        amount = [said["amount"]] * 2
    row = {"part": name, "share": share, "amount": amount, "stated": bool(said)}
    return {**row, "assumption": None if said else assumption, "source": SOURCE}


def _sum(spans: list[list[float] | None]) -> list[float] | None:
    return None if None in spans else [sum(span[0] for span in spans), sum(span[1] for span in spans)]
