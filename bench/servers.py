"""The two bots as processes: made, trained, started, measured and ended, each in a folder of its own."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from time import perf_counter, sleep

import psutil

from bench.dialogues import TODAY
from bench.load import Job, Taken, message

ROOT = Path(__file__).resolve().parents[1]
HOST = "127.0.0.1"
_PARTS = ("actions", "advisor", "bot", "data", "config.yml", "domain.yml", "endpoints.yml", "credentials.yml")
_START_SECONDS = 180
_TRAIN_SECONDS = 1200
_END_SECONDS = 15


class DidNotWork(RuntimeError):
    """A bot could not be made or started; the message holds the end of what it printed."""


class Bot(ABC):
    """A bot in its own folder. `train` first, then `running`; `say` while it runs."""

    name: str
    kind: str
    path: str

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self.url = f"http://{HOST}:{self.port}{self.path}"

    @abstractmethod
    def train_command(self) -> list[str]:
        """What trains the model, from nothing."""

    @abstractmethod
    def run_command(self) -> list[str]:
        """What starts the server."""

    @abstractmethod
    def people(self, count: int) -> list[str]:
        """Names or tokens of this many people."""

    def train(self) -> float:
        """Train the model; the seconds from the start of the process to its end."""
        log = self.folder.with_suffix(".train.log")
        began = perf_counter()
        with log.open("wb") as output:
            process = subprocess.Popen(
                self.train_command(), cwd=self._place(), env=self._environment(), stdout=output, stderr=output
            )
            try:
                status = process.wait(_TRAIN_SECONDS)
            finally:
                process.kill()
        if status != 0:
            raise DidNotWork(f"{self.name} was not trained:\n{_end_of(log)}")
        return perf_counter() - began

    @contextmanager
    def running(self) -> Iterator["Running"]:
        """The server, from its first answered message to its end."""
        log = self.folder.with_suffix(".log")
        with log.open("wb") as output:
            began = perf_counter()
            process = subprocess.Popen(
                self.run_command(), cwd=self.folder, env=self._environment(), stdout=output, stderr=output
            )
            try:
                self._await_answer(process, log)
                yield Running(process, perf_counter() - began)
            finally:
                _end(process)

    def say(self, dialogues: list[list[tuple]], conversation: str, seconds: float) -> Taken:
        """Let one person a dialogue talk at once, from another process. DidNotWork where that process fails."""
        people = self.people(len(dialogues))
        return self._do(
            Job(self.kind, self.url, conversation, people, [list(map(list, d)) for d in dialogues], seconds)
        )

    def go_on(self, people: int, conversation: str, lasts: float, first: int) -> Taken:
        """As `say`, for so many people who talk without a pause for that many seconds; `first`: see Job."""
        return self._do(Job(self.kind, self.url, conversation, self.people(people), [], lasts + 60, lasts, first))

    @staticmethod
    def _do(job: Job) -> Taken:
        done = subprocess.run(
            [sys.executable, "-m", "bench.load"],
            input=json.dumps(asdict(job)),
            capture_output=True,
            text=True,
            cwd=ROOT,
            timeout=job.seconds + 60,
        )
        if done.returncode != 0:
            raise DidNotWork(done.stderr[-2000:])
        return Taken(**json.loads(done.stdout))

    def _place(self) -> Path:
        return self.folder

    def _environment(self) -> dict[str, str]:
        return {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "PYTHONUNBUFFERED": "1"}

    def _await_answer(self, process: subprocess.Popen, log: Path) -> None:
        deadline = perf_counter() + _START_SECONDS
        while perf_counter() < deadline:
            if process.poll() is not None:
                break
            if self._answers():
                return
            sleep(0.05)
        raise DidNotWork(f"{self.name} did not answer:\n{_end_of(log)}")

    def _answers(self) -> bool:
        try:
            return bool(self.answer(self.people(1)[0], "start", "hello"))
        except (urllib.error.URLError, OSError, ValueError):
            return False

    def answer(self, person: str, conversation: str, text: str) -> list[dict]:
        """The messages that answer one of somebody's. Raises URLError, OSError or ValueError where none came."""
        headers, body = message(self.kind, person, conversation, text)
        headers["Content-Type"] = "application/json"
        request = urllib.request.Request(self.url, json.dumps(body).encode(), headers)
        with urllib.request.urlopen(request, timeout=30) as response:
            answer = json.load(response)
        return answer["messages"] if self.kind == "web" else answer


class Running:
    """A server that answers. `started` is the seconds from the start of its process to its first answer."""

    def __init__(self, process: subprocess.Popen, started: float) -> None:
        self.started = started
        self._process = psutil.Process(process.pid)

    def memory(self) -> float:
        """Resident MiB of the process and its children."""
        return sum(process.memory_info().rss for process in self._all()) / 2**20

    def own_memory(self) -> float:
        """The same, with what several processes share counted once, where the system tells (Linux)."""
        return sum(getattr(info := process.memory_full_info(), "pss", info.rss) for process in self._all()) / 2**20

    def _all(self) -> list[psutil.Process]:
        return [self._process, *self._process.children(recursive=True)]


class Plain(Bot):
    """What `rasa init` makes, with the configuration it comes with, served by `rasa run` on its rest channel."""

    name = "plain"
    kind = "rest"
    path = "/webhooks/rest/webhook"

    def train_command(self) -> list[str]:
        """`rasa init` lays out the project, which takes no time, and trains it."""
        return [_rasa(), "init", "--no-prompt", "--init-dir", str(self.folder)]

    def run_command(self) -> list[str]:
        return [_rasa(), "run", "-i", HOST, "-p", str(self.port)]

    def people(self, count: int) -> list[str]:
        return [f"person-{number}" for number in range(count)]

    def _place(self) -> Path:
        return self.folder.parent  # its own folder is only made by the command


class Advisor(Bot):
    """A copy of this project, so that neither its models nor its database are touched."""

    name = "advisor"
    kind = "web"
    path = "/webhooks/web/messages"

    def __init__(self, folder: Path, **settings: str) -> None:
        """`settings` are further variables of the environment."""
        super().__init__(folder)
        self._settings = settings
        self.home = folder / "var"
        self.home.mkdir(parents=True, mode=0o700)
        for part in _PARTS:
            source = ROOT / part
            if source.is_dir():
                shutil.copytree(source, folder / part)  # with its bytecode, as an installed one has it
            else:
                shutil.copy2(source, folder / part)
        self._tokens: dict[int, str] = {}

    def train_command(self) -> list[str]:
        return [sys.executable, "-m", "bot", "train"]

    def run_command(self) -> list[str]:
        return [sys.executable, "-m", "bot"]

    def people(self, count: int) -> list[str]:
        from bot.channels.tokens import Identity, Tokens

        tokens = Tokens.of(self.home)
        for number in range(len(self._tokens), count):
            self._tokens[number] = tokens.mint(Identity(f"person-{number}", "bench", "pm"))
        return [self._tokens[number] for number in range(count)]

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in super()._environment().items() if not name.startswith("ADVISOR_")}
        place = {"ADVISOR_HOME": str(self.home), "ADVISOR_PORT": str(self.port), "PYTHONPATH": str(self.folder)}
        unlimited = {"ADVISOR_LIMIT_PERSON": "off", "ADVISOR_LIMIT_ADDRESS": "off"}
        return {**kept, **place, **unlimited, "ADVISOR_TODAY": TODAY.isoformat(), **self._settings}


def _rasa() -> str:
    return str(Path(sys.executable).with_name("rasa"))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


def _end(process: subprocess.Popen) -> None:
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(_END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _end_of(log: Path) -> str:
    return log.read_text(errors="replace")[-2000:]
