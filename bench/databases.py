"""Real PostgreSQL and Redis servers for tests and measurements: on free ports of loopback, with nothing kept."""

import os
import shutil
import signal
import socket
import subprocess
import time
import uuid
from pathlib import Path

_STARTED = 60.0  # seconds: after a crash it reads its log again, on a machine that has other things to do


class MissingServer(RuntimeError):
    """This machine has no such server; the message says how to get it."""


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def program(name: str) -> str:
    """The path of a server's program. Raises MissingServer."""
    places = os.pathsep.join(
        [os.environ.get("PATH", ""), *map(str, sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True))]
    )
    found = shutil.which(name, path=places)
    if found is None:
        raise MissingServer(
            f"this machine has no {name}: apt-get install postgresql redis-server, or brew install postgresql redis"
        )
    return found


class Server:
    """A server process that can be killed and started again on the same port, with the same data."""

    def __init__(self, command: list[str], port: int, who: str | None = None) -> None:
        self.port = port
        self._command, self._who = command, who
        self.process: subprocess.Popen | None = None

    def start(self) -> None:
        """Starts it and waits until its port is open. Raises RuntimeError where it ends instead."""
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.process = subprocess.Popen(self._command, **quiet, user=self._who, start_new_session=True)
        deadline = time.monotonic() + _STARTED
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                break
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.02)
        raise RuntimeError(f"{self._command[0]} did not start")

    def kill(self) -> None:
        """Ends it and its children at once, as a power cut would."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def pause(self) -> None:
        """Lets it stand still, with its connections open."""
        os.killpg(self.process.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """Ends a pause."""
        os.killpg(self.process.pid, signal.SIGCONT)


class Postgres(Server):
    """A PostgreSQL with data of its own in ``folder``, which belongs to whoever runs it; root may not."""

    def __init__(self, folder: Path) -> None:
        who = "postgres" if os.geteuid() == 0 else None
        if who:
            shutil.chown(folder, who)
        data, port = folder / "data", free_port()
        make = [program("initdb"), "-D", str(data), "-U", "advisor", "-A", "trust", "-E", "UTF8", "--locale=C"]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL, user=who, cwd=folder)
        command = [program("postgres"), "-D", str(data), "-p", str(port), "-h", "127.0.0.1", "-k", str(folder)]
        super().__init__(command, port, who)

    def url(self, database: str) -> str:
        """The address of a database, as ADVISOR_DATABASE_URL takes it."""
        return f"postgresql://advisor@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        """Starts it and waits until it takes connections."""
        super().start()
        deadline = time.monotonic() + _STARTED
        while subprocess.run([program("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]).returncode:
            if time.monotonic() > deadline:
                raise RuntimeError("PostgreSQL takes no connections")
            time.sleep(0.05)

    def kill(self) -> None:
        """Kills it with all its children; what it shared in memory is left behind, as after a crash."""
        super().kill()
        # Its children leave the group; without the parent they end, and until then it can't be started again.
        time.sleep(0.1)

    def create(self) -> str:
        """The address of a new, empty database."""
        import psycopg2

        name = f"test_{uuid.uuid4().hex}"
        connection = psycopg2.connect(self.url("postgres"))
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name}")
        connection.close()
        return self.url(name)


class Redis(Server):
    """A Redis that keeps nothing on disk."""

    def __init__(self, folder: Path) -> None:
        port = free_port()
        keeps_nothing = ["--save", "", "--appendonly", "no"]
        address = ["--bind", "127.0.0.1", "--port", str(port)]
        super().__init__([program("redis-server"), *address, *keeps_nothing, "--dir", str(folder)], port)

    @property
    def url(self) -> str:
        """Its address, as ADVISOR_REDIS_URL takes it."""
        return f"redis://127.0.0.1:{self.port}/0"
