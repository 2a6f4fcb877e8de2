"""What one conversation remembers from turn to turn, kept in Rasa's slot ``context``. Facts are not here
but in the store.
"""

from dataclasses import asdict, dataclass, field
from typing import Any

RECENT = 12
# Not a fact: whether a company that grew a lot is still expanding.
CONFIRM_GROWTH = "confirm:growth"
# Whether HR goes through what waits for them now.
CONFIRM_REVIEW = "confirm:review"


@dataclass
class Memory:
    """What is remembered.

    asked: path of the fact the bot asked for last, or ``confirm:`` and what
    waits for a yes or a choice (``restart``, ``forget_me``, ``growth``, ``review``, ``import`` and its questions).
    recent: facts of the last turns, newest first, as ``[path, value]``. skipped: what the person could not answer and
    is not asked again. times: how often each fact was asked for of its own accord. advised: what this person was told
    last, ``{"window": interval or None, "verdict": on the date asked about or None}``; None before any advice.
    quiet: whether what was asked before is still open but was not repeated in the last answer. said: what the last
    answer was about, ``advice``, ``question`` or nothing. choices: texts of which the last question offers one, to be
    said as they are (the sheets of a file). interview: where the readiness interview is, ``{"item": the open one or
    None between sittings, "asked": how many in this sitting}``; None before it begins. risks: how many risks were told
    when they were asked for last. review: what HR is going through, ``{"id", "passed": paths left open, "at": path
    asked about}``; None where nothing is. shown: ids of the reviews that HR was told of.
    """

    asked: str | None = None
    recent: list[list[Any]] = field(default_factory=list)
    regions: list[str] = field(default_factory=list)
    language: str = "en"
    skipped: list[str] = field(default_factory=list)
    times: dict[str, int] = field(default_factory=dict)
    advised: dict[str, Any] | None = None
    quiet: bool = False
    said: str | None = None
    choices: list[str] = field(default_factory=list)
    interview: dict[str, Any] | None = None
    risks: int = 0
    review: dict[str, Any] | None = None
    shown: list[int] = field(default_factory=list)

    @classmethod
    def read(cls, slot: Any) -> "Memory":
        """From the slot; what an older version stored there and is unknown now is dropped."""
        known = {name: value for name, value in (slot or {}).items() if name in cls.__dataclass_fields__}
        return cls(**known)

    def slot(self) -> dict[str, Any]:
        """For the slot."""
        return asdict(self)

    def stated(self, facts: list[tuple[str, Any]]) -> None:
        """Put facts of this turn in front of the recent ones."""
        paths = {path for path, _ in facts}
        older = [entry for entry in self.recent if entry[0] not in paths]
        self.recent = ([[path, value] for path, value in facts] + older)[:RECENT]
