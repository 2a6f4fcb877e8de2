"""Many people at once, for minutes: one worker and several, SQLite and PostgreSQL; and memory over many turns.

`python -m bench crowd`: a round for each database, number of workers and number of people. Everybody sends the next
message as soon as the last one is answered, so 200 people here are as busy as thousands of real ones. Those who talk
run on the same machine as what they talk to. PostgreSQL and Redis are started for the run, on loopback, and ended.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bench.databases import Postgres, Redis
from bench.load import Taken
from bench.servers import ROOT, Advisor, Bot, Plain, Running
from bench.table import Table, busyness, machine, ms, quantile

RESULTS = Path(__file__).with_name("RESULTS.md")
TITLE = "# Many people at once"
"""Where this part of the results begins, which takes too long to be measured with the rest."""
SPEEDUP_TARGET = 1.5
"""Two workers on two cores give at least this many times one worker's turns a second."""
GROWTH_TARGET = 1.05
"""Memory after the last turn, of that after the first tenth of them: flat, but for what caches fill up to."""
_LOOKED = 1.0  # seconds between two looks at the memory
_WARM = 5.0  # seconds of talking before a round counts


@dataclass(frozen=True)
class Extent:
    """What is measured: people at once, seconds a round, turns over which memory is watched."""

    people: tuple[int, ...] = (10, 50, 200)
    seconds: float = 120.0
    turns: int = 20_000


SMALL = Extent(people=(2, 5), seconds=2.0, turns=200)
"""Enough to see that everything works; its figures mean little."""


@dataclass
class Round:
    """One round: who answered, what came of it, and MiB before, at most and after."""

    name: str
    workers: int
    people: int
    taken: Taken
    memory: list[float] = field(default_factory=list)

    @property
    def turns(self) -> list[float]:
        """Seconds of every answered turn."""
        return [seconds for person in self.taken.turns for seconds in person]

    @property
    def rate(self) -> float:
        """Answered turns a second."""
        return len(self.turns) / self.taken.seconds


def measure(folder: Path, extent: Extent, plain: Path | None, workers: tuple[int, ...]) -> list[Round]:
    """All rounds. `plain` is the folder of a bot that `rasa init` made, None to do without."""
    rounds: list[Round] = []
    with ExitStack() as servers:
        redis = servers.enter_context(_server(Redis))
        postgres = servers.enter_context(_server(Postgres))
        if plain is not None:
            rounds += _rounds(Plain(plain), "plain", 1, extent)
        for name in ("SQLite", "PostgreSQL"):
            for number in workers:
                settings = {"ADVISOR_WORKERS": str(number)}
                if number > 1:
                    settings["ADVISOR_REDIS_URL"] = redis.url
                if name == "PostgreSQL":
                    settings["ADVISOR_DATABASE_URL"] = postgres.create()
                bot = _bot(folder / f"{name}-{number}", **settings)
                rounds += _rounds(bot, name, number, extent)
    return rounds


def watch_memory(folder: Path, extent: Extent) -> list[tuple[int, float]]:
    """(turns, MiB) of one worker on SQLite while people come, talk and go: each round has new ones."""
    bot = _bot(folder / "memory")
    seen: list[tuple[int, float]] = []
    with bot.running() as server:
        turns = number = 0
        while turns < extent.turns:
            _say(f"{turns} of {extent.turns} turns")
            taken = bot.go_on(10, f"memory-{number}", min(20.0, extent.seconds), number * 10)
            turns, number = turns + sum(map(len, taken.turns)), number + 1
            seen.append((turns, server.own_memory()))
            if taken.wrong:
                raise RuntimeError(f"wrong answers: {taken.wrong}")
    return seen


def _bot(folder: Path, **settings: str) -> Advisor:
    """A copy of the project with the model that lies there, trained where it isn't; that isn't measured here."""
    subprocess.run([sys.executable, "-m", "bot", "train"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    bot = Advisor(folder, **settings)
    shutil.copytree(ROOT / "models", folder / "models")
    return bot


def _rounds(bot: Bot, name: str, workers: int, extent: Extent) -> Iterator[Round]:
    with bot.running() as server:
        for number, people in enumerate(extent.people):
            _say(f"{name}, {workers} worker(s), {people} people")
            bot.go_on(people, f"warm-{number}", min(_WARM, extent.seconds), 100_000 + number * 1000)
            with _looking(server) as memory:
                taken = bot.go_on(people, f"round-{number}", extent.seconds, number * 1000)
            yield Round(name, workers, people, taken, memory)


@contextmanager
def _looking(server: Running) -> Iterator[list[float]]:
    seen, over = [server.own_memory()], threading.Event()

    def look() -> None:
        while not over.wait(_LOOKED):
            seen.append(server.own_memory())

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield seen
    finally:
        over.set()
        thread.join()
        seen.append(server.own_memory())


@contextmanager
def _server(kind: type) -> Iterator[Postgres | Redis]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        Path(folder).chmod(0o755)  # another user runs PostgreSQL where root runs the bench
        server = kind(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.kill()


def crowd_table(rounds: list[Round], seconds: float) -> Table:
    """Every round, with the errors and what more workers give."""
    heads = ["", "workers", "people", "turns", "turns/s", "of one worker", "p50", "p95", "p99", "errors", "MiB"]
    rows = []
    for one in rounds:
        alone = [other for other in rounds if (other.name, other.people, other.workers) == (one.name, one.people, 1)]
        ratio = f"x {one.rate / alone[0].rate:.2f}" if one.workers > 1 and alone else ""
        times = [ms(quantile(one.turns, share)) for share in (0.5, 0.95, 0.99)] if one.turns else ["", "", ""]
        wrong = ", ".join(f"{kind} {count}" for kind, count in one.taken.wrong.items()) or "none"
        memory = f"{one.memory[0]:.0f}, {max(one.memory):.0f}, {one.memory[-1]:.0f}"
        cells = [one.name, str(one.workers), str(one.people), str(len(one.turns)), f"{one.rate:.0f}", ratio]
        rows.append([*cells, *times, wrong, memory])
    about = (
        f"Rounds of {seconds:.0f} seconds; everybody sends the next message as soon as the last is answered. Times "
        "from sending to the whole answer, over HTTP. MiB of all workers (shared pages once) before, at most, after."
    )
    notes = [f"Target: two workers at least x {SPEEDUP_TARGET} of one, and no error with 200 people."]
    return Table("A crowd", about, heads, rows, notes)


def memory_table(seen: list[tuple[int, float]]) -> Table:
    """Memory at tenths of the way."""
    steps = [seen[min(len(seen) * tenth // 10, len(seen) - 1)] for tenth in range(10)] + [seen[-1]]
    rows = [[str(turns), f"{memory:.1f}", f"{memory / steps[1][1]:.3f}"] for turns, memory in dict.fromkeys(steps)]
    growth = seen[-1][1] / steps[1][1]
    verdict = "met" if growth <= GROWTH_TARGET else "MISSED"
    about = "One worker, SQLite; ten people at once, every 20 seconds ten new ones, all kept in the database."
    notes = [f"After the last turn x {growth:.3f} of after a tenth of them; target <= {GROWTH_TARGET}: {verdict}."]
    return Table("Memory over many turns", about, ["turns", "MiB", "ratio"], rows, notes)


def main() -> int:
    """Prints the tables; exit status 1 where anything was answered wrongly."""
    parser = argparse.ArgumentParser(prog="python -m bench crowd", description=__doc__.splitlines()[0])
    parser.add_argument("--small", action="store_true", help="few people and seconds: to see that it works")
    parser.add_argument("--seconds", type=float, help="a round's")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--plain", type=Path, help="folder of a bot that `rasa init` made, to measure it beside")
    parser.add_argument("--keep", action="store_true", help="put the tables into bench/RESULTS.md")
    parser.add_argument("--only", choices=("rounds", "memory"))
    options = parser.parse_args()
    whole = SMALL if options.small else Extent()
    extent = Extent(whole.people, options.seconds or whole.seconds, whole.turns)
    began, wrong, tables = busyness(), False, []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        if options.only != "memory":
            rounds = measure(Path(folder), extent, options.plain, tuple(options.workers))
            wrong = any(one.taken.wrong for one in rounds)
            tables.append(crowd_table(rounds, extent.seconds))
            print(tables[-1].markdown(), flush=True)
        if options.only != "rounds":
            tables.append(memory_table(watch_memory(Path(folder), extent)))
            print(tables[-1].markdown())
    head = f"`python -m bench crowd`. {machine()}. Load a core before and after: {began}, {busyness()}."
    print(head)
    if options.keep:
        text = "\n".join(table.markdown() for table in tables)
        keep(RESULTS.read_text(encoding="utf-8"), f"{TITLE}\n\n{head}\n\n{text}")
    return int(wrong)


def keep(results: str, part: str) -> None:
    """Puts this part at the end of the results, in place of an older one."""
    before = results.partition(TITLE)[0].rstrip()
    RESULTS.write_text(f"{before}\n\n{part}", encoding="utf-8")


def _say(line: str) -> None:
    print(f"... {line}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
