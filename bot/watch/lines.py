"""One line of the log for every turn: what it was taken for, how it ended, and where its time went."""

import logging

from bot.log import FIELDS
from bot.watch.metrics import kind_of
from bot.watch.turn import STEPS, Turn

logger = logging.getLogger(__name__)


def write(one: Turn) -> None:
    """Writes the line of a turn that has ended; its times are in milliseconds."""
    fields = {name: getattr(one, name) for name in ("channel", "language", "intent", "outcome")}
    if one.error is not None:
        fields["error"] = kind_of(one)
    fields["ms"] = _ms(one.seconds)
    fields |= {f"{name}_ms": _ms(one.spent(name)) for name in STEPS if any(step.name == name for step in one.steps)}
    logger.info("turn", extra={FIELDS: fields})


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 1)
