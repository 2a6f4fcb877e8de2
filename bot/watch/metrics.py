"""Numbers for Prometheus. Labels are of small fixed sets: never a person, a conversation, a text.

Several workers write theirs into files of a folder that ``share`` makes, and any of them answers for all.
"""

import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.watch import turn
from bot.watch.turn import Turn

_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20)  # seconds
_LANGUAGES = ("en", "zh", "ru")
OTHER = "other"


def share() -> Path:
    """Makes the folder that workers write to, for the process that starts them, before any of them counts anything."""
    folder = Path(tempfile.mkdtemp(prefix="advisor-metrics-"))
    os.environ[_FOLDER] = str(folder)
    return folder


def ended(process: int) -> None:
    """Takes the gauges of a worker that has ended out; what it counted stays."""
    from prometheus_client.multiprocess import mark_process_dead

    mark_process_dead(process)


def unshare() -> None:
    """Removes the folder of ``share``."""
    shutil.rmtree(os.environ.pop(_FOLDER, ""), ignore_errors=True)


class Metrics:
    """The counters of this process."""

    def __init__(self, intents: Iterable[str], worker: int = 0) -> None:
        """``intents``: all that are told apart; ``worker``: this process' number, 0 where it is the only one."""
        # Not before here: where counters are kept is decided when the library is imported.
        from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

        self._intents = frozenset(intents)
        self._worker = str(worker)
        self.registry = CollectorRegistry()
        mine: dict[str, Any] = {"registry": self.registry, "namespace": "advisor"}
        timed = {**mine, "buckets": _BUCKETS}
        of_workers = {**mine, "labelnames": ["worker"], "multiprocess_mode": "livemostrecent"}
        self._turns = Counter("turns", "Turns ended.", ["channel", "language", "outcome"], **mine)
        self._intents_seen = Counter("intents", "What messages were taken for.", ["intent", "language"], **mine)
        self._fallbacks = Counter("fallbacks", "Messages that could mean two things, or nothing.", ["language"], **mine)
        self._errors = Counter("errors", "Turns that failed, by what failed.", ["channel", "kind"], **mine)
        self._turn_seconds = Histogram(
            "turn_seconds", "From the message to the end of its answer.", ["channel"], **timed
        )
        self._step_seconds = Histogram("step_seconds", "Parts of a turn.", ["step"], **timed)
        self._responses = Counter("http_responses", "Answers over HTTP.", ["route", "status"], **mine)
        self._up = Gauge("part_up", "1 where the last check of /health found the part well.", ["part", "worker"],
                         **mine, multiprocess_mode="livemostrecent")  # fmt: skip
        self._memory = Gauge("memory_bytes", "Resident memory of a worker.", **of_workers)
        self._under_way = Gauge("turns_under_way", "Turns that have begun and not ended.", **of_workers)

    def turn(self, one: Turn) -> None:
        """Counts a turn that has ended."""
        language = one.language if one.language in _LANGUAGES else OTHER
        self._turns.labels(one.channel, language, one.outcome).inc()
        self._turn_seconds.labels(one.channel).observe(one.seconds)
        if one.intent != turn.UNKNOWN:
            self._intents_seen.labels(one.intent if one.intent in self._intents else OTHER, language).inc()
        if one.outcome == turn.FALLBACK:
            self._fallbacks.labels(language).inc()
        if one.error is not None:
            self._errors.labels(one.channel, kind_of(one)).inc()
        for name in dict.fromkeys(step.name for step in one.steps):
            self._step_seconds.labels(name).observe(one.spent(name))

    def response(self, route: str, status: int) -> None:
        """Counts an answer over HTTP. ``route``: the path as the code has it, never as somebody sent it."""
        self._responses.labels(route, str(status)).inc()

    def part(self, name: str, well: bool) -> None:
        """Notes how a part was found by the check of the health."""
        self._up.labels(name, self._worker).set(int(well))

    def process(self, under_way: int) -> None:
        """Notes how this worker is doing, every few seconds."""
        self._under_way.labels(self._worker).set(under_way)
        if (memory := resident()) is not None:
            self._memory.labels(self._worker).set(memory)

    def text(self) -> bytes:
        """All of it in Prometheus' text format: of this process, or of all workers where they share."""
        from prometheus_client import CollectorRegistry, generate_latest
        from prometheus_client.multiprocess import MultiProcessCollector

        if not os.environ.get(_FOLDER):
            return generate_latest(self.registry)
        shared = CollectorRegistry()
        MultiProcessCollector(shared)
        return generate_latest(shared)


def resident() -> int | None:
    """Bytes of this process in memory; None on systems that don't tell it as Linux does."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE")


def kind_of(one: Turn) -> str:
    """What failed in a turn: "timeout", "locks", "database", "actions", "model" or "other"."""
    return part_of(one.error, [step.name for step in one.steps if step.failed])


def part_of(error: BaseException | None, failed: list[str]) -> str:
    """What an exception came from: by its own kind, else by the steps that failed with it."""
    import asyncio

    from rasa.core.lock_store import LockError
    from sqlalchemy.exc import SQLAlchemyError

    if isinstance(error, (asyncio.TimeoutError, TimeoutError)):
        return "timeout"
    if isinstance(error, LockError) or failed == [turn.LOCK]:
        return "locks"
    if isinstance(error, SQLAlchemyError) or turn.STATEMENT in failed or turn.STORE in failed:
        return "database"
    if turn.ACTION in failed:
        return "actions"
    if turn.UNDERSTANDING in failed or turn.POLICIES in failed:
        return "model"
    return "other"
