"""The turn under way: what is measured of it, from any place in the code, and told to whoever watches when it ends.

A turn has steps (STEPS), each with its beginning and end. They are noted in a context variable, which asyncio hands on
to tasks and bot.threads to threads; where no turn is under way, nothing is noted. Nothing said in the turn is kept
here, and of who speaks only a keyed hash.
"""

import hashlib
import hmac
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

ANSWERED, FALLBACK, DECLINED, REPEATED, FAILED = "answered", "fallback", "declined", "repeated", "failed"
"""How a turn can end. FALLBACK: the bot had to ask which of two was meant. DECLINED: none of the bot's business.
REPEATED: a message that was answered before and got the same answer. FAILED: nothing was kept, words said so.
"""
UNKNOWN = "unknown"
LOCK, UNDERSTANDING, POLICIES, ACTION, STORE, STATEMENT = STEPS = (
    "lock", "understanding", "policies", "action", "store", "statement"
)  # fmt: skip
"""Waiting for the conversation's turn; taking the message's meaning and facts; choosing the action; running it; reading
and keeping the conversation; and, inside the last two, every statement at the database.
"""

_OUTCOMES = {"nlu_fallback": FALLBACK, "out_of_scope": DECLINED}


@dataclass
class Step:
    """A part of a turn. ``began`` and ``ended`` in seconds since the turn's beginning; ``within``: the step it is
    part of, as an index into ``Turn.steps``, None for the turn itself.
    """

    name: str
    began: float
    within: int | None
    number: int
    of: "Turn" = field(repr=False)
    ended: float | None = None
    failed: bool = False

    def end(self) -> None:
        """It is over now."""
        self.ended = self.of.elapsed()

    @property
    def seconds(self) -> float:
        """How long it took; 0 while it lasts."""
        return 0.0 if self.ended is None else self.ended - self.began


@dataclass
class Turn:
    """One turn. ``id`` is 32 hexadecimal digits at random, also the id of its trace. ``began``: nanoseconds since
    1970. ``error``: the kind of the exception that ended it, None where none did.
    """

    conversation: str
    channel: str
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    began: int = field(default_factory=time.time_ns)
    seconds: float = 0.0
    intent: str = UNKNOWN
    language: str = UNKNOWN
    outcome: str = ANSWERED
    error: BaseException | None = None
    steps: list[Step] = field(default_factory=list)
    _clock: float = field(default_factory=time.perf_counter)
    _noting: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def understood(self, intent: str | None, language: str | None) -> None:
        """Notes what the message was taken for."""
        self.intent, self.language = intent or UNKNOWN, language or UNKNOWN
        self.outcome = _OUTCOMES.get(self.intent, ANSWERED)

    def elapsed(self) -> float:
        """Seconds since the turn began."""
        return time.perf_counter() - self._clock

    def spent(self, name: str) -> float:
        """Seconds in all steps of this name."""
        return sum(step.seconds for step in self.steps if step.name == name)


_current: ContextVar[Turn | None] = ContextVar("turn", default=None)
_within: ContextVar[int | None] = ContextVar("step", default=None)
_apart: ContextVar[list[Turn] | None] = ContextVar("apart", default=None)
_watchers: list[Callable[[Turn], None]] = []
_under_way = 0
_key = secrets.token_bytes(32)  # until the server says which one all workers use


def watch(watcher: Callable[[Turn], None]) -> None:
    """Has every turn told to ``watcher`` when it has ended."""
    if watcher not in _watchers:
        _watchers.append(watcher)


def unwatch(watcher: Callable[[Turn], None]) -> None:
    """Tells this one no more."""
    _watchers.remove(watcher)


def hash_with(key: bytes) -> None:
    """Sets what conversations are hashed with: with the same key, the same conversation has the same name."""
    global _key
    _key = hmac.digest(key, b"conversations in the log", "sha256")


def named(conversation: str) -> str:
    """A conversation's name in logs and traces: 16 hexadecimal digits, which without the key tell nothing."""
    return hmac.new(_key, conversation.encode("utf-8", "replace"), hashlib.sha256).hexdigest()[:16]


def current() -> Turn | None:
    """The turn under way here."""
    return _current.get()


@contextmanager
def turn(conversation: str, channel: str) -> Iterator[Turn]:
    """A turn, from the message to the end of its answer. Watchers hear of it however it ends."""
    global _under_way
    one = Turn(named(conversation), channel)
    before = _current.set(one)
    _under_way += 1
    try:
        yield one
    except BaseException as error:
        one.outcome, one.error = FAILED, error
        raise
    finally:
        _under_way -= 1
        one.seconds = one.elapsed()
        told = _apart.get()
        if told is not None:
            told.append(one)
        else:
            for watcher in _watchers:
                watcher(one)
        _current.reset(before)


@contextmanager
def apart() -> Iterator[list[Turn]]:
    """Inside, turns are told to nobody and stand in the list: checks of the bot's own are nobody's turns."""
    turns: list[Turn] = []
    before = _apart.set(turns)
    try:
        yield turns
    finally:
        _apart.reset(before)


@contextmanager
def step(name: str) -> Iterator[None]:
    """A part of the turn under way."""
    this = begin(name)
    if this is None:
        yield
        return
    inside = _within.set(this.number)
    try:
        yield
    except BaseException:
        this.failed = True
        raise
    finally:
        _within.reset(inside)
        this.end()


def begin(name: str) -> Step | None:
    """A part of the turn under way that its ``end`` ends; None where no turn is under way."""
    one = _current.get()
    if one is None:
        return None
    with one._noting:  # threads of one turn may note at once
        this = Step(name, one.elapsed(), _within.get(), len(one.steps), one)
        one.steps.append(this)
    return this


def repeated() -> None:
    """Notes that the message of the turn under way was answered before."""
    one = _current.get()
    if one is not None:
        one.outcome = REPEATED


def under_way() -> int:
    """How many turns of this process have begun and not ended."""
    return _under_way


def understood(parsed: dict[str, Any]) -> None:
    """Notes what the message of the turn under way was taken for (Rasa's parse data)."""
    one = _current.get()
    if one is not None:
        one.understood((parsed.get("intent") or {}).get("name"), (parsed.get("understood") or {}).get("language"))
