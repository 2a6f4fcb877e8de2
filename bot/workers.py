"""Several servers on one port (ADVISOR_WORKERS): a parent that starts them, puts a new one in a dead one's place, and
ends them when it is told to end. They share nothing but the port; what they have in common lies in database and Redis.

On Linux the parent loads the model and forks, so that the model is in memory once and a new server answers within a
second; each has a socket of its own on the port, among which the kernel spreads connections. Elsewhere forking a
process that has loaded its libraries isn't safe: there each server starts from nothing and all accept from one socket.
"""

import gc
import importlib
import logging
import multiprocessing
import signal
import socket
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import connection
from typing import Any

from bot.bootstrap import lean, quiet

FORKS = sys.platform == "linux"

_QUICKLY = 10.0  # seconds; a server that lives no longer is started again after a moment, which grows each time
_MOST_QUICK_ENDS = 5  # so many before all have answered once: then it is no accident
_LONGEST_PAUSE = 2.0  # seconds
_ENDING = 15.0  # seconds in which servers that were told to end must have done so

logger = logging.getLogger(__name__)


class WorkersFailed(RuntimeError):
    """The servers end again and again before they have answered once."""


def listen(address: tuple[str, int], shared: bool) -> socket.socket:
    """A bound socket; where it is ``shared``, others of this user may bind the same port beside it."""
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    bound = socket.socket(family)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if shared:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    bound.bind(address)
    return bound


@dataclass
class Servers:
    """``count`` servers on one port, kept running by ``run``.

    The module has a function ``work(number, socket, when_ready, given)``, which serves until SIGTERM or until
    ``parent_gone`` can be read; ``given`` can be pickled. ``when_ready`` is called once all answer, ``when_ended`` with
    the process id of each that ended by itself. Raises OSError where the address can't be had.
    """

    count: int
    address: tuple[str, int]
    module: str
    given: Any
    when_ready: Callable[[], None]
    when_ended: Callable[[int], None]

    def __post_init__(self) -> None:
        self._context = multiprocessing.get_context("fork" if FORKS else "spawn")
        self._waiting_for = self.count
        self._workers: dict[int, Any] = dict.fromkeys(range(1, self.count + 1))
        self._news: dict[connection.Connection, int] = {}
        self._due: dict[int, float] = {}  # servers that are gone, and when to start the next one in their place
        self._quick_ends = 0
        self._ends = False
        # Bound without listening, it keeps the port while servers come and go; where there is one socket, it is this.
        self._socket = listen(self.address, shared=FORKS)

    def run(self) -> None:
        """Returns after SIGINT or SIGTERM, when all have ended. Raises WorkersFailed."""
        for signal_ in (signal.SIGINT, signal.SIGTERM):
            signal.signal(signal_, self._end)
        gc.collect()
        gc.freeze()  # so that no collection touches, and thereby copies, what the servers share
        try:
            for number in self._workers:
                self._start(number)
            while not self._ends:
                self._watch()
        finally:
            self._end_all()
            self._socket.close()

    def _end(self, *_: Any) -> None:
        self._ends = True

    def _start(self, number: int) -> None:
        heard, tells = self._context.Pipe(duplex=False)
        arguments = (self.module, number, self.address, None if FORKS else self._socket, tells, self.given)
        process = self._context.Process(target=_serve, args=arguments, name=f"worker-{number}", daemon=True)
        process.start()
        tells.close()
        process.began = time.monotonic()
        self._workers[number] = process
        self._news[heard] = number

    def _watch(self) -> None:
        """Waits a moment for what happens to the servers."""
        for number, moment in list(self._due.items()):
            if time.monotonic() >= moment:
                del self._due[number]
                self._start(number)
        dead = {process.sentinel: number for number, process in self._workers.items() if number not in self._due}
        for happened in connection.wait([*dead, *self._news], timeout=0.05):
            if happened in dead:
                self._replace(dead[happened])
            else:
                self._hear(happened)

    def _hear(self, news: connection.Connection) -> None:
        del self._news[news]
        try:
            news.recv()
        except EOFError:
            return  # it died before it was ready
        finally:
            news.close()
        self._waiting_for -= 1
        if self._waiting_for == 0:
            self.when_ready()

    def _replace(self, number: int) -> None:
        process = self._workers[number]
        process.join(1.0)
        if self._ends:
            return
        quick = time.monotonic() - process.began < _QUICKLY
        self._quick_ends = self._quick_ends + 1 if quick else 0
        logger.error("server %s ended with status %s; a new one is started", number, process.exitcode)
        self.when_ended(process.pid)
        if self._waiting_for > 0 and self._quick_ends > _MOST_QUICK_ENDS:
            raise WorkersFailed("The servers end as soon as they are started: log/ says why.")
        # Once they have answered, they are started for as long as it takes: the database will be back.
        pause = min(_LONGEST_PAUSE, 0.05 * 2**self._quick_ends) if quick else 0.0
        self._due[number] = time.monotonic() + pause

    def _end_all(self) -> None:
        running = [process for process in self._workers.values() if process is not None]
        for process in running:
            process.terminate()
        deadline = time.monotonic() + _ENDING
        for process in running:
            process.join(max(0.0, deadline - time.monotonic()))
            if process.exitcode is None:
                process.kill()
                process.join()


def _serve(
    module: str,
    number: int,
    address: tuple[str, int],
    shared: socket.socket | None,
    tells: connection.Connection,
    given: Any,
) -> None:
    """In the new process: its socket, ``shared`` where all have the same, and word to the parent once it answers."""
    if shared is not None:  # it started from nothing
        quiet()
        lean()
    work = importlib.import_module(module).work
    for signal_ in (signal.SIGINT, signal.SIGTERM):
        signal.signal(signal_, signal.SIG_DFL)

    def ready() -> None:
        tells.send(number)
        tells.close()

    work(number, shared or listen(address, shared=True), ready, given)


def parent_gone() -> int:
    """A file descriptor that can be read once the parent is gone, however it ended."""
    return multiprocessing.parent_process().sentinel
