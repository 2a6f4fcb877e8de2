"""Keeps conversations: every turn is one row, written in one transaction, and only the last few are read back.

A message that has an id of its own is answered once: who sends it again gets the answer that is kept. Two processes
can't both write a conversation's next turn: the number of a turn is taken once.

The policies look at the last turns, the actions at the current one and the slots, and what people said about their
project lies in the cases' own tables. So a turn late in a conversation costs what an early one does. The bodies of
machine-readable messages and the details of understanding aren't kept: they are computed, not said.

Works in ``python -m bot`` and under ``rasa run`` alike (endpoints.yml, ``tracker_store: type:``).
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, time, timezone
from typing import Any

import sqlalchemy as sa
from dateutil.relativedelta import relativedelta
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, Event, Restarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses

from bot.clock import today
from bot.database import drop_log, open_engine
from bot.environment import database_url, retention_months
from bot.threads import at_database
from bot.watch import turn

_METADATA = sa.MetaData()
_TURNS = sa.Table(
    "conversation_turn",
    _METADATA,
    sa.Column("conversation", sa.String(700), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("workspace", sa.String(200)),
    sa.Column("person", sa.String(200)),
    sa.Column("at", sa.Float, nullable=False),  # seconds since 1970, of the last event
    sa.Column("events", sa.Text, nullable=False),  # JSON list, see _packed
    sa.Column("slots", sa.Text, nullable=False),  # JSON object of all slots that differ from their initial value
    sa.Column("message", sa.String(200)),  # the id of the message, which its sender or the channel chose
    sa.Index("conversation_turn_of", "workspace", "person"),
    sa.Index("conversation_turn_message", "conversation", "message", unique=True),
)
_SAID = ("text", "buttons", "image", "attachment")  # what is kept of an answer and can be said again
_COMPUTED = ("model_id", "assistant_id")  # metadata that Rasa adds to every event anew


class Overtaken(RuntimeError):
    """Another process has written the turn that this one was about to write, or has answered the same message."""


class TurnStore(TrackerStore):
    """Rasa tracker store on SQL; SQLite in ADVISOR_HOME unless ADVISOR_DATABASE_URL names another database.

    While the database is slow, what waits for it runs in a thread (bot.threads).
    """

    def __init__(
        self,
        domain: Domain | None = None,
        host: str | None = None,
        event_broker: EventBroker | None = None,
        turns: int = 2,
        **kwargs: Any,
    ) -> None:
        """``host``: a database URL (endpoints.yml: ``url``). ``turns``: how many of the last turns are read back."""
        super().__init__(domain, event_broker, **kwargs)
        self._turns = turns
        self.engine = open_engine(host or database_url(), _METADATA)

    def let_go(self) -> int:
        """Removes the turns that are older than the retention period; how many there were."""
        oldest = datetime.combine(today() - relativedelta(months=retention_months()), time(), timezone.utc)
        with self.engine.begin() as connection:
            gone = connection.execute(sa.delete(_TURNS).where(_TURNS.c.at < oldest.timestamp())).rowcount
        if gone:
            drop_log(self.engine)
        return gone

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation as policies and actions need it: all slots, the events of the last turns."""
        with turn.step(turn.STORE):
            return await at_database(self._load, sender_id, self._turns)

    async def retrieve_full_tracker(self, conversation_id: str) -> DialogueStateTracker | None:
        """The conversation with all events that are kept."""
        return await at_database(self._load, conversation_id, None)

    def recent(self, conversation_id: str, turns: int) -> DialogueStateTracker | None:
        """The conversation with the events of its last ``turns`` turns."""
        return self._load(conversation_id, turns)

    async def answer(self, conversation_id: str, message_id: str) -> list[dict[str, Any]] | None:
        """What was said to a message of this id: words, buttons and pictures; None where it wasn't answered yet."""
        with turn.step(turn.STORE):
            return await at_database(self._answer, conversation_id, message_id)

    def _answer(self, conversation: str, message: str) -> list[dict[str, Any]] | None:
        query = sa.select(_TURNS.c.events).where(_TURNS.c.conversation == conversation, _TURNS.c.message == message)
        with self.engine.connect() as connection:
            events = connection.execute(query).scalar()
        if events is None:
            return None
        spoken = [{"text": one.get("text"), **one.get("data", {})} for one in json.loads(events) if _is_said(one)]
        said = ({key: one[key] for key in _SAID if one.get(key)} for one in spoken)
        return [one for one in said if one]

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Appends what is new since the tracker was read, as one turn in one transaction.

        After a ``Restarted`` event nothing before it is kept. A message of the type ``done`` that says ``forgotten``
        removes every conversation of that person in that workspace, this one included. Raises Overtaken where
        another process has written since.
        """
        await self.stream_events(tracker)
        with turn.step(turn.STORE):
            await at_database(self._save, tracker)

    def _save(self, tracker: DialogueStateTracker) -> None:
        number, known = self._bookmark(tracker)
        events = list(tracker.events)[known:]
        if events:
            number += 1
            try:
                self._append(tracker, number, events)
            except sa.exc.IntegrityError as error:
                raise Overtaken(f"turn {number} of a conversation was written by another process") from error
        _mark(tracker, number, len(tracker.events))

    async def keys(self) -> Iterable[str]:
        """The ids of all conversations."""
        with self.engine.connect() as connection:
            return list(connection.execute(sa.select(_TURNS.c.conversation).distinct()).scalars())

    def close(self) -> None:
        """Gives the connections back."""
        self.engine.dispose()

    async def delete(self, sender_id: str) -> None:
        """Removes a conversation."""
        with self.engine.begin() as connection:
            connection.execute(sa.delete(_TURNS).where(_TURNS.c.conversation == sender_id))

    def _load(self, conversation: str, turns: int | None) -> DialogueStateTracker | None:
        query = (
            sa.select(_TURNS.c.number, _TURNS.c.events, _TURNS.c.slots)
            .where(_TURNS.c.conversation == conversation)
            .order_by(_TURNS.c.number.desc())
            .limit(turns)
        )
        with self.engine.connect() as connection:
            rows = connection.execute(query).all()
        if not rows:
            return None
        tracker = self.init_tracker(conversation)
        for name, value in json.loads(rows[0].slots).items():  # slots last set before the turns that are read
            tracker.update(SlotSet(name, value))
        for row in reversed(rows):
            for packed in json.loads(row.events):
                tracker.update(_unpacked(packed))
        _mark(tracker, rows[0].number, len(tracker.events))
        return tracker

    def _bookmark(self, tracker: DialogueStateTracker) -> tuple[int, int]:
        """The number of the last turn kept, and how many events of ``tracker`` are kept already.

        A tracker that doesn't come from here is taken as the continuation of what is kept, as far as both agree.
        """
        mark = getattr(tracker, "_kept", None)
        if mark is not None:
            return mark
        kept = self._load(tracker.sender_id, None)
        if kept is None:
            return 0, 0
        latest = kept.events[-1].timestamp
        return kept._kept[0], sum(event.timestamp <= latest for event in tracker.events)

    def _append(self, tracker: DialogueStateTracker, number: int, events: Sequence[Event]) -> None:
        who = _owner(tracker)
        restarted = max((i for i, event in enumerate(events) if isinstance(event, Restarted)), default=None)
        row = {
            "conversation": tracker.sender_id,
            "number": number,
            "workspace": who[0],
            "person": who[1],
            "at": events[-1].timestamp,
            "events": _dumps([_packed(event) for event in events[restarted or 0 :]]),
            "message": _id(events),
            "slots": _dumps({n: s.value for n, s in tracker.slots.items() if s.value != s.initial_value}),
        }
        if any(_forgets(event) for event in events):
            self._forget(who, tracker.sender_id)
            return
        with self.engine.begin() as connection:
            connection.execute(sa.insert(_TURNS), row)
            if restarted is not None:
                earlier = (_TURNS.c.conversation == tracker.sender_id) & (_TURNS.c.number < number)
                connection.execute(sa.delete(_TURNS).where(earlier))

    def _forget(self, who: tuple[str | None, str | None], conversation: str) -> None:
        theirs = (_TURNS.c.workspace == who[0]) & (_TURNS.c.person == who[1])
        with self.engine.begin() as connection:
            connection.execute(sa.delete(_TURNS).where(theirs | (_TURNS.c.conversation == conversation)))
        drop_log(self.engine)


def _mark(tracker: DialogueStateTracker, number: int, events: int) -> None:
    tracker._kept = (number, events)


def _owner(tracker: DialogueStateTracker) -> tuple[str | None, str | None]:
    """(workspace, person), which the channel says in a message's metadata; (None, None) on channels that don't."""
    said = (tracker.latest_message.metadata if tracker.latest_message else None) or {}
    return said.get("workspace"), said.get("user")


def _id(events: Sequence[Event]) -> str | None:
    """The id of the message that these events answer."""
    ids = (event.message_id for event in reversed(events) if isinstance(event, UserUttered))
    return (next(ids, None) or "")[:200] or None


def _is_said(packed: dict[str, Any]) -> bool:
    return packed["event"] == BotUttered.type_name


def _forgets(event: Event) -> bool:
    custom = event.data.get("custom") if isinstance(event, BotUttered) else None
    # What is forgotten "of" something else, such as the people on a project's list, is no person's conversation.
    return bool(custom) and custom.get("type") == "done" and custom.get("what") == "forgotten" and "of" not in custom


def _packed(event: Event) -> dict[str, Any]:
    """An event as a small dict: what people said and saw and what the policies need, without what is computed."""
    packed = {key: value for key, value in event.as_dict().items() if value is not None}
    metadata = {key: value for key, value in event.metadata.items() if key not in _COMPUTED}
    if isinstance(event, UserUttered):
        intent = {key: event.intent[key] for key in ("name", "confidence") if key in event.intent}
        packed["parse_data"] = {"intent": intent, "entities": event.entities}
        # What was set about a person on the list lies with the case, where it can be erased.
        if str(event.metadata.get("fact") or "").startswith("roster"):
            packed["text"] = event.metadata["fact"]
    elif isinstance(event, BotUttered):
        metadata = {key: value for key, value in metadata.items() if key == "utter_action"}
        packed["data"] = {key: value for key, value in event.data.items() if value and key != "custom"}
        if event.data.get("custom"):
            packed["data"]["custom"] = {"type": event.data["custom"].get("type")}
    packed.pop("metadata", None)
    return {**packed, "metadata": metadata} if metadata else packed


def _unpacked(packed: dict[str, Any]) -> Event:
    if not _CLASSES:
        _CLASSES.update({kind.type_name: kind for kind in all_subclasses(Event)})
    return _CLASSES[packed["event"]]._from_parameters(packed)


_CLASSES: dict[str, type[Event]] = {}  # filled once: Rasa walks through all classes for every event


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
