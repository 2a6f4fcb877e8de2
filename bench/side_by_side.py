"""The advisor and the plain bot of `rasa init`, measured in turn (A B A B), so that drift hits both."""

import itertools
import sqlite3
import sys
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from bench import dialogues
from bench.load import Taken
from bench.servers import Advisor, Bot, Plain, Running
from bench.table import Table, ms, quantile, spread, target

TURN_TARGET, MEMORY_TARGET, START_TARGET, TRAIN_TARGET = 0.6, 0.6, 0.25, 0.25
LATE_TARGET = 1.1  # turn 500 costs what turn 5 does: within what two windows of one conversation differ by anyhow
_ROUND_SECONDS = 240.0


@dataclass(frozen=True)
class Extent:
    """How much is measured: turns a person by people at once, rounds, starts, long conversations and their length."""

    turns: dict[int, int] = field(default_factory=lambda: {1: 60, 10: 20, 50: 10})
    rounds: int = 3
    starts: int = 3
    long_turns: int = 510
    long_rounds: int = 3


SMALL = Extent(turns={1: 10, 2: 10}, rounds=1, starts=1, long_turns=40, long_rounds=1)
"""Enough to see that everything works; its figures mean little."""


@dataclass
class Measured:
    """Seconds and MiB by name of the bot ("plain", "advisor"), each a list over repetitions."""

    train: dict[str, float] = field(default_factory=dict)
    start: dict[str, list[float]] = field(default_factory=dict)
    memory_loaded: dict[str, list[float]] = field(default_factory=dict)
    memory_after: dict[str, float] = field(default_factory=dict)
    turns: dict[tuple[str, int], list[Taken]] = field(default_factory=dict)
    long: list[Taken] = field(default_factory=list)
    kept: dict[str, int] = field(default_factory=dict)

    @property
    def plain_turn(self) -> float | None:
        """The median turn of the plain bot with one person, in seconds; None where it was not measured."""
        rounds = self.turns.get(("plain", 1))
        return p50(rounds) if rounds else None

    @property
    def wrong(self) -> dict[str, int]:
        """All that went wrong in any turn, by bot and kind."""
        found: dict[str, int] = {}
        for (name, _), rounds in self.turns.items():
            for taken in rounds:
                _add(found, name, taken)
        for taken in self.long:
            _add(found, "advisor", taken)
        return found


def _add(found: dict[str, int], name: str, taken: Taken) -> None:
    for kind, count in taken.wrong.items():
        key = f"{name}: {kind}"
        found[key] = found.get(key, 0) + count


def measure(folder: Path, parts: set[str], extent: Extent, plain: Path | None = None) -> Measured:
    """Make both bots in `folder` and measure the parts asked for ("train", "start", "turns").

    `plain` is the folder of a bot that `rasa init` made before; it is used as it is, and its training isn't measured.
    """
    advisor = Advisor(folder / "advisor")
    other = Plain(plain or folder / "plain")
    bots: list[Bot] = [other, advisor]
    measured = Measured()
    for bot in bots:
        if bot is advisor or plain is None:
            _say(f"training the {bot.name} bot")
            bot.folder.mkdir(exist_ok=True)
            measured.train[bot.name] = bot.train()
    for number in range(extent.starts if "start" in parts else 0):
        for bot in bots:
            _say(f"starting the {bot.name} bot, {number + 1} of {extent.starts}")
            with bot.running() as server:
                measured.start.setdefault(bot.name, []).append(server.started)
                measured.memory_loaded.setdefault(bot.name, []).append(server.memory())
    if "turns" in parts:
        with ExitStack() as running:
            servers = {bot.name: running.enter_context(bot.running()) for bot in bots}
            _turns(bots, servers, measured, extent)
            measured.kept = _kept(advisor.home / "advisor.db")
    return measured


def _turns(bots: list[Bot], servers: dict[str, Running], measured: Measured, extent: Extent) -> None:
    everybody = itertools.count()  # who has spoken yet: nobody speaks twice

    def said(bot: Bot, turns: int) -> list[dialogues.Said]:
        return (dialogues.advisor if bot.kind == "web" else dialogues.plain)(turns, next(everybody))

    for bot in bots:
        bot.say([said(bot, dialogues.CYCLE), said(bot, dialogues.CYCLE)], "warm-up", _ROUND_SECONDS)
    for people, turns in extent.turns.items():
        for number in range(extent.rounds):
            for bot in bots:
                _say(f"{people} people talk to the {bot.name} bot, round {number + 1} of {extent.rounds}")
                talks = [said(bot, turns) for _ in range(people)]
                taken = bot.say(talks, f"{people}-{number}", _ROUND_SECONDS)
                measured.turns.setdefault((bot.name, people), []).append(taken)
    for number in range(extent.long_rounds):
        advisor = bots[-1]
        _say(f"{extent.long_turns} turns with the {advisor.name} bot, {number + 1} of {extent.long_rounds}")
        talks = [said(advisor, extent.long_turns)]
        measured.long.append(advisor.say(talks, f"long-{number}", _ROUND_SECONDS))
    measured.memory_after = {bot.name: servers[bot.name].memory() for bot in bots}


def _kept(database: Path) -> dict[str, int]:
    """Rows in the advisor's database after the run: turns and changes of facts."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        tables = {"turns": "conversation_turn", "changes": "change", "projects": "project"}
        return {
            name: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for name, table in tables.items()
        }
    finally:
        connection.close()


def tables(measured: Measured) -> list[Table]:
    """Everything measured, the advisor beside the plain bot, with the targets."""
    made = []
    if measured.turns:
        made += [_turn_table(measured), _long_table(measured)]
    made += [table for table in [_start_table(measured)] if table.rows]
    return made


def p50(rounds: list[Taken]) -> float:
    """The median over the rounds of the median turn, in seconds."""
    return median(_quantiles(rounds, 0.5))


def _quantiles(rounds: list[Taken], share: float) -> list[float]:
    return [quantile([seconds for person in taken.turns for seconds in person], share) for taken in rounds]


def _turn_table(measured: Measured) -> Table:
    heads = ["people at once", "", "plain", "advisor", "ratio", "target", "", "rounds of plain, advisor (ms)"]
    rows = []
    for people in sorted({people for _, people in measured.turns}):
        plain, advisor = measured.turns["plain", people], measured.turns["advisor", people]
        for name, share in (("p50", 0.5), ("p95", 0.95)):
            one, two = _quantiles(plain, share), _quantiles(advisor, share)
            cells = [ms(median(one)), ms(median(two)), *target(median(two) / median(one), TURN_TARGET)]
            rows.append([str(people), name, *cells, f"{spread(one)}, {spread(two)}"])
        rates = [median(sum(map(len, taken.turns)) / taken.seconds for taken in rounds) for rounds in (plain, advisor)]
        cells = [f"{rate:.0f}/s" for rate in rates]
        rows.append([str(people), "turns", *cells, f"{rates[1] / rates[0]:.2f}", "", "", ""])
    answered = sum(len(person) for (name, _), rounds in measured.turns.items() if name == "advisor"
                   for taken in rounds for person in taken.turns)  # fmt: skip
    kept = measured.kept
    wrong = ", ".join(f"{kind} {count}" for kind, count in measured.wrong.items())
    notes = [
        "Plain: in memory, stock sentences. Advisor: facts, advice, dates, why, comparisons, backups, what-ifs; its "
        f"{answered} answered turns and those of the long conversation are in the database ({kept['turns']} turns, "
        f"{kept['changes']} changes of facts, {kept['projects']} projects).",
        f"Wrong answers, which count as no turn: {wrong or 'none'}.",
    ]
    about = "From sending a message to having its whole answer, over HTTP. Medians of the rounds, bots in turn."
    return Table("A turn", about, heads, rows, notes)


def _long_table(measured: Measured) -> Table:
    talks = [taken.turns[0] for taken in measured.long]
    length = min(map(len, talks)) // dialogues.CYCLE * dialogues.CYCLE
    rows = []
    if length >= 3 * dialogues.CYCLE:  # else too little was answered, which stands among the wrong answers
        width = (2 if length >= 5 * dialogues.CYCLE else 1) * dialogues.CYCLE
        first, last = dialogues.CYCLE, length - width
        early = median(seconds for talk in talks for seconds in talk[first : first + width])
        late = median(seconds for talk in talks for seconds in talk[last:length])
        turns = f"{first + 1} to {first + width}", f"{last + 1} to {length}"
        rows.append([turns[0], ms(early), turns[1], ms(late), *target(late / early, LATE_TARGET)])
    heads = ["turns", "p50", "turns", "p50", "ratio", "target", ""]
    about = (
        f"The same messages early and late in one conversation with the advisor, {len(talks)} of them. The first "
        f"{dialogues.CYCLE} turns are left out: before an advice was asked for, a new fact does not bring one."
    )
    return Table("A long conversation", about, heads, rows)


def _start_table(measured: Measured) -> Table:
    rows = []

    def row(what: str, plain: float, advisor: float, unit: str, at_most: float | None) -> None:
        verdict = target(advisor / plain, at_most) if at_most else [f"{advisor / plain:.2f}", "", ""]
        rows.append([what, f"{plain:.1f} {unit}", f"{advisor:.1f} {unit}", *verdict])

    if measured.start:
        row("start, process to first answer", *_both(measured.start), "s", START_TARGET)
        row("memory after loading", *_both(measured.memory_loaded), "MiB", MEMORY_TARGET)
    if measured.memory_after:
        after = measured.memory_after
        row("memory after all turns", after["plain"], after["advisor"], "MiB", MEMORY_TARGET)
    if len(measured.train) == 2:
        row("training", measured.train["plain"], measured.train["advisor"], "s", TRAIN_TARGET)
    heads = ["what", "plain", "advisor", "ratio", "target", ""]
    about = "Medians of the starts; memory is what is resident, children included; training from nothing."
    return Table("Start, memory, training", about, heads, rows)


def _both(values: dict[str, list[float]]) -> tuple[float, float]:
    return median(values["plain"]), median(values["advisor"])


def _say(line: str) -> None:
    print(f"... {line}", file=sys.stderr, flush=True)
