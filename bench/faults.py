"""Kills at random moments under load: `python -m bench faults`; is anything acknowledged ever lost?

Two servers of the bot with an action server of their own, PostgreSQL and Redis; eight people who state one fact after
another, each until it is acknowledged (bench.insistent). Each kill is a SIGKILL of one of the processes, drawn at
random; what has no parent that replaces it is started again, as a supervisor of the machine would.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median

import psutil

from bench.databases import MissingServer, Postgres, Redis, free_port
from bench.insistent import Insistent, faults
from bench.servers import ROOT

# The bot's own servers most of all; those that take long to start the least.
_VICTIMS = ["server"] * 12 + ["postgresql", "redis"] * 3 + ["parent", "actions"]
_PEOPLE = 4
_RECOVERED = 90.0  # seconds after which somebody who isn't acknowledged again counts as cut off
_READY = 120.0


class Deployment:
    """All the processes, and how each is killed and comes back."""

    def __init__(self, folder: Path) -> None:
        for name in ("home", "postgresql", "redis"):
            (folder / name).mkdir(mode=0o755)
        os.chmod(folder, 0o755)  # another user runs PostgreSQL where root measures
        self.postgresql, self.redis = Postgres(folder / "postgresql"), Redis(folder / "redis")
        self.port, actions = free_port(), free_port()
        self.home = folder / "home"
        self._log = (folder / "log").open("wb")
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("ADVISOR_")},
            "ADVISOR_HOME": str(self.home),
            "ADVISOR_PORT": str(self.port),
            "ADVISOR_WORKERS": "2",
            "ADVISOR_ACTIONS_PORT": str(actions),
            "ADVISOR_ACTIONS_URL": f"http://127.0.0.1:{actions}",
            "ADVISOR_REDIS_URL": self.redis.url,
            "ADVISOR_LIMIT_PERSON": "off",
            "ADVISOR_LIMIT_ADDRESS": "off",
        }
        self._running: dict[str, subprocess.Popen] = {}

    def start(self) -> str:
        """Starts everything; gives the address of the database."""
        self.postgresql.start()
        self.redis.start()
        database = self._environment["ADVISOR_DATABASE_URL"] = self.postgresql.create()
        self._run("actions", "actions")
        self._run("parent", "run")
        return database

    def kill(self, victim: str, chance: random.Random) -> None:
        """Kills one process and lets it come back, if nobody else does so, after a moment."""
        if victim == "server":
            servers = psutil.Process(self._running["parent"].pid).children()
            if servers:
                chance.choice(servers).kill()
            return
        if victim in self._running:
            self._running[victim].send_signal(signal.SIGKILL)
            self._running[victim].wait()
        else:
            getattr(self, victim).kill()
        time.sleep(chance.uniform(0, 0.5))
        if victim in self._running:
            self._run(victim, {"parent": "run", "actions": "actions"}[victim])
        else:
            getattr(self, victim).start()

    def end(self) -> None:
        """Ends everything."""
        for process in self._running.values():
            process.terminate()
            process.wait(30)
        self.postgresql.kill()
        self.redis.kill()

    def _run(self, name: str, command: str) -> None:
        deadline = time.monotonic() + _READY
        while time.monotonic() < deadline:
            process = subprocess.Popen(
                [sys.executable, "-u", "-m", "bot", command],
                cwd=ROOT,
                env=self._environment,
                stdout=subprocess.PIPE,
                stderr=self._log,
                text=True,
            )
            line = process.stdout.readline()
            if "ready" in line:
                self._running[name] = process
                return
            process.wait()
            time.sleep(0.5)  # the port of the one that was killed is free in a moment
        raise RuntimeError(f"the bot ({command}) did not start")


def measure(kills: int, seed: int, minutes: float) -> int:
    """Kills for so many minutes at most and prints what was seen.

    Gives the exit status: 1 where anything was lost, doubled or cut off.
    """
    chance, killed, recovered, cut = random.Random(seed), Counter(), [], 0
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        deployment = Deployment(Path(folder))
        database = deployment.start()
        try:
            everybody = _people(deployment)
            over = time.monotonic() + 60 * minutes
            while killed.total() < kills and time.monotonic() < over:
                time.sleep(chance.uniform(0.05, 0.6))
                victim = chance.choice(_VICTIMS)
                began = time.monotonic()
                before = [len(one.told.acknowledged) for one in everybody]
                deployment.kill(victim, chance)
                killed[victim] += 1
                if _recovers(everybody, before, began):
                    recovered.append(time.monotonic() - began)
                else:
                    cut += 1
            for one in everybody:
                one.end()
            found = faults(database, everybody)
        finally:
            deployment.end()
    _show(killed, recovered, everybody, found, cut)
    return 1 if found or cut else 0


def _people(deployment: Deployment) -> list[Insistent]:
    from bot.channels.tokens import Identity, Tokens

    tokens = Tokens.of(deployment.home)
    address = f"http://127.0.0.1:{deployment.port}/webhooks/web/messages"
    everybody = [
        Insistent(address, tokens.mint(Identity(f"person-{n}", "bench", "pm")), f"talk-{n}") for n in range(_PEOPLE)
    ]
    for one in everybody:
        one.start()
    return everybody


def _recovers(everybody: list[Insistent], before: list[int], began: float) -> bool:
    """Whether everybody is acknowledged again, which is waited for."""
    while time.monotonic() - began < _RECOVERED:
        if all(len(one.told.acknowledged) > count for one, count in zip(everybody, before, strict=True)):
            return True
        time.sleep(0.01)
    return False


def _show(killed: Counter, recovered: list[float], everybody: list[Insistent], found: list[str], cut: int) -> None:
    told = [one.told for one in everybody]
    by = ", ".join(f"{name} {count}" for name, count in killed.most_common())
    print("## Kills under load\n")
    print(f"- Killed: {sum(killed.values())} ({by}); {_PEOPLE} people stating facts all the time.")
    print(f"- Acknowledged: {sum(len(one.acknowledged) for one in told)} facts. Lost, doubled or out of order: "
          f"{len(found)}. Cut off for more than {_RECOVERED:.0f} s: {cut}.")  # fmt: skip
    print(f"- Sent again after a broken connection {sum(one.broken for one in told)} times, after words that something "
          f"is unavailable {sum(one.unavailable for one in told)} times.")  # fmt: skip
    recovered.sort()
    if recovered:
        late = recovered[int(0.95 * (len(recovered) - 1))]
        print(f"- Until everybody was acknowledged again: median {median(recovered):.1f} s, 95 of 100 within "
              f"{late:.1f} s, longest {recovered[-1]:.1f} s.")  # fmt: skip
    for one in found[:20]:
        print(f"- {one}")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench faults", description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=60, help="at most so long")
    parser.add_argument("--seed", type=int, default=20261122)
    options = parser.parse_args()
    try:
        return measure(options.kills, options.seed, options.minutes)
    except MissingServer as missing:
        print(missing, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
