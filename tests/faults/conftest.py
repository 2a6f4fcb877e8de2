"""Bots as they are set up on one machine and on several, with people who insist."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from bench.databases import Postgres, Redis
from bench.insistent import Insistent, faults
from bot.channels.tokens import Identity
from bot.environment import ROOT
from tests.conversation.driver import TODAY, RunningBot, free_port

_RECOVERED = 30.0  # seconds in which everybody must have been acknowledged again


class Faulty(RunningBot):
    """A bot to which something happens. ``database`` is its address."""

    def __init__(self, home: Path, database: str | None = None, **environment: str) -> None:
        self.database = database or f"sqlite:///{home / 'advisor.db'}"
        off = {"ADVISOR_LIMIT_PERSON": "off", "ADVISOR_LIMIT_ADDRESS": "off"}
        super().__init__(home, ADVISOR_DATABASE_URL=self.database, **off, **environment)

    @contextmanager
    def people(self, count: int) -> Iterator[list[Insistent]]:
        """That many people who state facts all the time; at the end nothing is missing and nothing is there twice."""
        everybody = []
        for number in range(count):
            token = self.tokens.mint(Identity(f"person-{number}", "acme", "pm"))
            everybody.append(Insistent(self.address, token, f"c{time.time_ns()}-{number}"))
        for one in everybody:
            one.start()
        wait_until(lambda: all(one.told.acknowledged for one in everybody))
        try:
            yield everybody
            counts = [len(one.told.acknowledged) for one in everybody]
            pairs = list(zip(everybody, counts, strict=True))
            wait_until(lambda: all(len(one.told.acknowledged) > before + 1 for one, before in pairs))
        finally:
            for one in everybody:
                one.end()
        assert faults(self.database, everybody) == []

    def workers(self) -> list[int]:
        """The process ids of its servers, where it has several."""
        listed = subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True)
        return [int(line) for line in listed.stdout.split()]


class ActionServer:
    """``python -m bot actions`` with the home of a bot."""

    def __init__(self, home) -> None:
        self.port = free_port()
        place = {"ADVISOR_HOME": str(home), "ADVISOR_ACTIONS_PORT": str(self.port), "ADVISOR_TODAY": TODAY}
        self._environment = {**os.environ, **place}

    def start(self) -> "ActionServer":
        command = [sys.executable, "-m", "bot", "actions"]
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        assert re.search("ready", self.process.stdout.readline())
        return self

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def wait_until(true: Callable[[], Any], seconds: float = _RECOVERED) -> None:
    """Returns once it is true. Raises AssertionError where it isn't in time."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not recover"
        time.sleep(0.02)


@pytest.fixture(scope="module")
def several(
    model: Path, postgres_server: Postgres, redis_server: Redis, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Faulty]:
    """Two servers on one port, with PostgreSQL and Redis."""
    shared = {"ADVISOR_REDIS_URL": redis_server.url, "ADVISOR_WORKERS": "2"}
    bot = Faulty(tmp_path_factory.mktemp("home"), postgres_server.create(), **shared)
    bot.start()
    yield bot
    assert bot.stop() == 0
