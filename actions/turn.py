"""One turn of a conversation: who speaks, what was understood, the case before and after, and the answer
being built.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

import advisor
from actions import facts as merging
from actions import paths, trust, waiting
from actions.answer import Answer
from actions.clock import now, today
from actions.facts import Change
from actions.identity import metadata_of, speaker_of
from actions.memory import CONFIRM_GROWTH, Memory
from actions.privacy import HR, OPEN_TO_ALL, View, people_in
from actions.refused import refused
from actions.store import Project, Store, store

# What a button names that chooses a project to go through.
REVIEW = "review"
# What a button names that goes on with another of this person's projects.
REOPEN = "reopen"


class Turn(Answer):
    """The state of one turn. Actions read ``case`` (with as_of) and build the answer with ``say``, ``send``
    and ``offer``.

    ``case`` holds what was just said, also where it is hypothetical; only what is not is stored. ``before``
    is the case as it
    stood when the message came.
    """

    def __init__(self, tracker: Tracker, kept: Store, day: date) -> None:
        super().__init__()
        message = tracker.latest_message
        metadata = metadata_of(tracker)
        self.intent: str = (message.get("intent") or {}).get("name") or ""
        self.ranking: list[dict[str, Any]] = message.get("intent_ranking") or []
        self.text: str = message.get("text") or ""
        self._message_id: str | None = (message.get("message_id") or "")[:200] or None
        self.understood: dict[str, Any] = message.get("understood") or {}
        self.pressed = "fact" in metadata or "facts" in metadata
        # What the channel says of a file that came along: {"name", "path", "bytes", "said"} (bot/channels/uploads.py).
        self.file: dict[str, Any] | None = metadata.get("file")
        self.table: Any = None  # what was read of it, see actions.importing
        # A button named a project that was put before HR; that is a choice and no fact.
        self.chosen: Any = metadata.get("value") if metadata.get("fact") == REVIEW else None
        self.reopened: Any = metadata.get("value") if metadata.get("fact") == REOPEN else None
        self.speaker = speaker_of(tracker)
        self.memory = Memory.read(tracker.get_slot("context"))
        known = metadata.get("language") if tracker.get_slot("context") is None else self.memory.language
        self.language_unknown = known is None  # neither has the person spoken, nor does the channel know of them
        self.memory.language = known or self.memory.language
        # A pressed button, an edited field or a bare file says nothing about the language of the person.
        wordless = self.pressed or (self.file is not None and not self.file["said"])
        spoken = None if wordless else self.understood.get("language")
        self.language: str = spoken or self.memory.language
        self.pending = self.memory.asked
        self.pending_quietly = self.memory.quiet
        self.said_before = self.memory.said
        self.memory.asked = self.memory.said = None
        self.memory.quiet = False
        self.memory.choices = []
        self.hypothetical = bool(self.understood.get("hypothetical"))
        self.today = day
        self.store = kept
        self.project: Project = kept.open(self.speaker.workspace, self.speaker.holder, self.speaker.conversation)
        self.before: dict[str, Any] = self.project.case(day)
        self.case: dict[str, Any] = self.before
        self.changes: list[Change] = []
        self.confirmed = False
        self._superseded: set[str] = set()
        # Facts that were said to be none, or emptied, and that nobody had given before.
        self.emptied: list[str] = []
        self.refused: list[dict[str, Any]] = list(self.understood.get("refused") or [])
        # The kinds of data about people that this answer shows, for the audit.
        self._shown: set[str] = set()
        self._view: tuple[tuple[int, int], View] | None = None
        # Facts that HR changed, where this answer tells of them.
        self.news_of_hr: list[str] | None = None

    # What was said

    @property
    def periods(self) -> list[dict[str, Any]]:
        """Every date or period in the message, ``{"text", "from", "to"}``."""
        return self.understood.get("periods") or []

    @property
    def vague(self) -> list[str]:
        """Facts that were touched without a value ("a few people")."""
        return self.understood.get("vague") or []

    @property
    def entries(self) -> list[dict[str, Any]]:
        """What of the documents the message asks for, ``{"id", "confidence"}``, likeliest first."""
        return self.understood.get("entries") or []

    @property
    def news(self) -> bool:
        """Whether the message said anything about the case, taken, confirmed or not."""
        return bool(self.changes or self.confirmed or self.refused or self.vague or self.emptied)

    @property
    def stated(self) -> list[tuple[str, Any]]:
        """The facts that changed with their values, without those that a newer statement of the same thing replaced."""
        return [(change.path, change.new) for change in self.changes if change.path not in self._superseded]

    @property
    def supposed(self) -> bool:
        """Whether the answer rests on something that was only supposed."""
        return self.hypothetical and self.case != self.before

    def take(self, ignored: Iterable[str] = ()) -> None:
        """Take the facts of the message into the case, and store them unless they are hypothetical.

        ``ignored`` are paths that this intent only asks about. What cannot be is refused and stands in
        ``refused``.
        """
        chosen = self.chosen is not None or self.reopened is not None
        said = {} if chosen else paths.copy(self.understood.get("facts") or {})
        for path in ignored:
            paths.put(said, paths.parse(path), None)
        self._keep_to_department_level(said)
        added = self.understood.get("added") or {}
        if added and self.store.knows(self.project.id, self._message_id):
            # It was stored, but an accident kept the answer away, and it was sent again: it counts once.
            added = dict.fromkeys(added, 0)
        merging.count_on(self.project.facts, said, added, self._named, self.project.keys)
        if not said:
            return
        if self.pending == CONFIRM_GROWTH and "stage" in (said.get("growth") or {}):
            self.memory.skipped.append(CONFIRM_GROWTH)
        facts, self.changes, refusals = merging.accept(
            self.project.facts, said, self._named, self.project.keys, partial(check, self.today)
        )
        facts, cleared = merging.rebase(facts, merging.superseded(facts, self.changes), {})
        self._superseded = {one.path for one in cleared}
        self.changes += cleared + self._restated(said)
        self.refused += [refused(one, said) for one in refusals]
        stated = paths.leaves(said)[0]
        if not self.pressed and not self.hypothetical:
            # Who says that there is none need not be asked for it.
            self.memory.skipped += [paths.text(path) for path, value in stated if value is None]
        if not self.changes and not refusals:
            self.emptied = [paths.text(path) for path, value in stated if value is None]
            self.confirmed = self.pressed or any(value is not None for _, value in stated)
        self.case = {"as_of": self.today.isoformat(), **facts}
        if not self.hypothetical:
            self._keep(self.changes)

    def _keep_to_department_level(self, said: dict[str, Any]) -> None:
        """Refuse a project manager what only HR may state or take out: people's dates and scores, and the list."""
        if self.speaker.role == HR or "roster" not in said:
            return
        rows = said["roster"] if isinstance(said["roster"], list) else [None]
        if all(isinstance(row, dict) and set(row) <= {*OPEN_TO_ALL} for row in rows):
            return
        del said["roster"]
        self.refused.append({"code": "not_allowed", "fact": "roster", "text": "", "accepted": None})

    def _restated(self, said: dict[str, Any]) -> list[Change]:
        """What is so already and is still news: HR says so too; or it is hidden from this person, whose guess must
        neither be confirmed nor denied.
        """
        stated = [Change(paths.text(path), None, value) for path, value in paths.leaves(said)[0] if value is not None]
        _, met = merging.rebase(self.project.facts, stated, {**self.project.keys, **self._named})
        same = [one for one in met if one.old == one.new]
        if self.speaker.role != HR:
            return [one._replace(old=None) for one in same if not self.view.may_see(one.path)]
        return [one for one in same if trust.of_hr(one.path) and self._said_by(one.path) != HR]

    def _said_by(self, path: str) -> str | None:
        return self.project.origins.get(path, {}).get("role")

    def state(self, path: str, value: Any) -> None:
        """Take one fact that an answer implies ("yes" to "are you still expanding?") and store it."""
        facts, changes = merging.set_path(self.project.facts, path, value, self.project.keys)
        self.changes += changes
        self.case = {"as_of": self.today.isoformat(), **facts}
        self._keep(changes)

    def state_file(self, said: dict[str, Any], keys: dict[str, str], file: str) -> None:
        """Take and store what a file says; ``keys`` are the canonical keys of its departments.

        What was known already, but not from a file of somebody in the same role, is stored as confirmed. Raises
        advisor.InvalidCase, with nothing stored, where the case could not be with it.
        """
        merged, changes = merging.merge(self.project.facts, said, keys, self.project.keys)
        check(self.today, merged)
        known = merging.known_already(self.project.facts, said, keys, self.project.keys)
        origins = self.project.origins if known else {}
        ours = {"role": self.speaker.role, "source": "file"}
        confirmed = [one for one in known if not ours.items() <= origins.get(one.path, {}).items()]
        self.changes += changes
        self.confirmed = True
        self._keep([*changes, *confirmed], file=file, keys=keys)

    def attest(self, facts: Iterable[tuple[str, Any]]) -> None:
        """Store that this person says so too, of facts that are known or were assumed."""
        changes = [Change(path, paths.get(self.project.facts, paths.parse(path)), value) for path, value in facts]
        self.changes += changes
        self._keep(changes)

    def _keep(self, changes: list[Change], file: str | None = None, keys: dict[str, str] | None = None) -> None:
        if not changes:
            return
        who = self.speaker
        source = "file" if file else "button" if self.pressed else "said"
        self.project = self.store.apply(
            self.project,
            changes,
            who.user,
            who.role,
            source,
            who.conversation,
            now(),
            keys=self._named if keys is None else keys,
            file=file,
            message=self._message_id,
        )
        self.case = self.project.case(self.today)
        # What is about single people stays out of the conversation's memory, from which it could not be erased.
        said = [one for one in changes if one.path not in self._superseded and not one.path.startswith("roster")]
        self.memory.stated([(one.path, one.new) for one in said])

    @property
    def _named(self) -> dict[str, str]:
        return self.understood.get("departments") or {}

    # The answer

    @property
    def view(self) -> View:
        """What this person may see of the people behind the figures."""
        at = (self.project.id, self.project.version)
        if self._view is None or self._view[0] != at:
            own = [change.path for change in self.changes]
            read = partial(self.store.history, self.project.id)
            self._view = at, View(self.speaker.role, self.project.facts, self.project.origins, read, own)
        return self._view[1]

    def visible(self, **body: Any) -> dict[str, Any]:
        """The body of a message, or the content of a file, as this person may see it. What it shows of people is
        kept in the audit.
        """
        seen = self.view.body(body)
        self._shown |= people_in(seen)
        return seen

    def send(self, kind: str, **body: Any) -> dict[str, Any]:
        """Add a machine-readable message of a type of the contract; gives its body as this person may see it, which
        is what words are made from.
        """
        seen = self.visible(**body)
        self._messages.append({"type": kind, **seen})
        return seen

    def begin_again(self, project: Project | None) -> None:
        """Go on with another project, or with none at all, and forget what this conversation was about."""
        self.memory = Memory(language=self.language)
        self.changes = []
        self.emptied = []
        self.confirmed = project is not None
        if project is not None:
            self.project = project
            self.case = self.before = project.case(self.today)

    def finish(self, dispatcher: CollectingDispatcher) -> list[dict[str, Any]]:
        """Hand over the words, then the machine-readable messages, the case last; gives Rasa's events."""
        if (not self.hypothetical and (self.changes or self.confirmed)) or self.news_of_hr is not None:
            self._send_case()
        self.hand_over(dispatcher, self.language, self.today.isoformat())
        if self._shown:
            who = self.speaker
            self.store.audit.note(self.project.id, who.user, who.role, sorted(self._shown), now())
        self.memory.language = self.language
        self.memory.regions = list(self.project.facts.get("regions") or [])
        return [SlotSet("context", self.memory.slot()), FollowupAction("action_listen")]

    def _send_case(self) -> None:
        own = [change.path for change in self.changes if change.old != change.new and not self.hypothetical]
        changed = dict.fromkeys([*(self.news_of_hr or []), *own])
        self.send(
            "case",
            case=self.project.case(self.today),
            changed=[path for path in changed if path in own or self.view.may_see(path)],
            origins={path: origin for path, origin in self.project.origins.items() if self.view.may_see(path)},
        )


class TurnAction(Action, ABC):
    """One custom action: takes the facts of the message, then answers. Subclasses set ``action`` and write
    ``answer``.
    """

    action: ClassVar[str]
    ignored: ClassVar[tuple[str, ...]] = ()

    def name(self) -> str:
        """Rasa's name of the action."""
        return self.action

    @abstractmethod
    def answer(self, turn: Turn) -> None:
        """Build the answer of this turn."""

    async def prepare(self, turn: Turn) -> None:
        """What takes so long that other conversations must go on meanwhile; before ``answer``."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Take, answer, hand over; one turn is one action, so Rasa need not predict what follows."""
        turn = Turn(tracker, store(), today())
        waiting.open_the_turn(turn)
        turn.take(self.ignored)
        await self.prepare(turn)
        self.answer(turn)
        if turn.supposed:
            turn.say("unstored", paragraph=True)
        waiting.close_the_turn(turn)
        return turn.finish(dispatcher)


def check(day: date, facts: dict[str, Any]) -> None:
    """Raises advisor.InvalidCase where the facts are no valid case."""
    advisor.validate({"as_of": day.isoformat(), **facts})
