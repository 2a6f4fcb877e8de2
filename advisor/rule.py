"""What a timing rule is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

if TYPE_CHECKING:
    from advisor.outlook import Outlook


@dataclass(frozen=True)
class Evidence:
    """What a finding's sentence needs: numbers, dates, departments."""

    values: dict[str, Any]
    first: date | None = None
    last: date | None = None
    departments: tuple[str, ...] = ()


class Rule:
    """One timing rule. It may block start days, weigh on them, or both.

    Attributes:
        id: the name in findings and catalogues.
        source: document and place (S4.1a …).
        reads: aspects of a case it depends on (``Outlook.ASPECTS``); if none of them changed, its arrays hold.
    """

    id: ClassVar[str]
    source: ClassVar[str]
    reads: ClassVar[frozenset[str]]

    def blocked(self, outlook: Outlook) -> np.ndarray | None:
        """Start days that must not be recommended: bool, shape (starts,); None where it blocks nothing."""
        return None

    def weight(self, outlook: Outlook) -> np.ndarray | None:
        """What weighs on each start, 0 to 1, shape (starts,); None where it weighs nothing."""
        return None

    def evidence(self, outlook: Outlook, start: int) -> Evidence:
        """The facts behind a finding for one start (position on the axis)."""
        raise NotImplementedError
