"""`python -m bench`: measure everything and keep the tables in bench/RESULTS.md; with a name, only print that part.

python -m bench                    all, beside a bot freshly made by `rasa init`; some ten minutes
python -m bench engine             one Advice against departments and horizon
python -m bench turns|start|train  the two bots side by side
python -m bench understanding ...  intents, facts, dates, out of scope; files may be given
python -m bench facts ...          exact facts of sentences; files may be given
python -m bench dates ...          date expressions; files may be given
python -m bench files              files of HR with 100,000 rows, read and stored
python -m bench documents ...      questions about the documents; files may be given
python -m bench turnover ...       who leaves: simulated firms, or a file of real records
python -m bench slack ...          Slack: acknowledged in time, and each event answered once though the bot is killed
python -m bench faults ...         200 kills under load; only on its own, some ten minutes
python -m bench crowd ...          many people at once, for minutes; only on its own, half an hour
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path

from bench import crowd, engine, side_by_side
from bench.servers import ROOT, DidNotWork
from bench.table import Table, busyness, machine

RESULTS = Path(__file__).with_name("RESULTS.md")


def _held_out(name: str) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in sorted(ROOT.glob(f"tests/heldout/*/{name}"))]


# Modules with a command line of their own, and what they are given where nothing is said.
_SCRIPTS: dict[str, list[str]] = {
    "understanding": [],
    "facts": _held_out("facts.jsonl"),
    "dates": _held_out("dates.jsonl"),
    "files": [],
    "turnover": [],
    "documents": [],
}
_APART = ("crowd", "faults", "slack")  # take so long that they are measured on their own
_TOGETHER = {"turns", "start", "train"}


def main(arguments: list[str] | None = None) -> int:
    """Exit status 0; 1 where a bot could not be measured or answered wrongly; 2 for wrong usage.

    A missed target is no error.
    """
    options, rest = _parser().parse_known_args(arguments)
    if options.part in (*_SCRIPTS, *_APART):
        return subprocess.run(_command(options.part, rest), env=_environment(), cwd=None if rest else ROOT).returncode
    if rest:
        _parser().error(f"unrecognized arguments: {' '.join(rest)}")
    began, busy = datetime.now(timezone.utc), busyness()
    try:
        tables, wrong = _measure(options)
    except DidNotWork as failure:
        print(failure, file=sys.stderr)
        return 1
    text = "\n".join(table.markdown() for table in tables)
    for name in _SCRIPTS if options.part is None else ():
        shown = _script(name)
        text += f"\n{shown or f'## {name.capitalize()}: not measured'}\n"
        if not shown:
            wrong[name] = 1
    if options.part is None and not options.small:
        before = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
        _, title, apart = before.partition(crowd.TITLE)
        RESULTS.write_text(_head(began, busy) + text + f"\n{title}{apart}", encoding="utf-8")
    print(text)
    for kind, count in wrong.items():
        print(f"wrong: {kind} {count}", file=sys.stderr)
    return 1 if wrong else 0


def _measure(options: argparse.Namespace) -> tuple[list[Table], dict[str, int]]:
    extent = side_by_side.SMALL if options.small else side_by_side.Extent()
    measured = side_by_side.Measured()
    if options.part is None or options.part in _TOGETHER:
        parts = {options.part} if options.part else _TOGETHER
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            measured = side_by_side.measure(Path(folder), parts, extent, options.plain)
    tables = side_by_side.tables(measured)
    if options.part in (None, "engine"):
        costs = engine.measure(repeats=3) if options.small else engine.measure()
        tables += engine.tables(costs, measured.plain_turn)
    return tables, measured.wrong


def _command(script: str, arguments: list[str]) -> list[str]:
    return [sys.executable, "-m", f"bench.{script}", *(arguments or _SCRIPTS.get(script, []))]


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))}


def _script(name: str) -> str:
    """What a module that measures understanding prints, as Markdown; nothing where it failed."""
    done = subprocess.run(_command(name, []), capture_output=True, text=True, env=_environment(), cwd=ROOT)
    shown = done.stdout.strip()
    if not shown:
        print(done.stderr[-2000:], file=sys.stderr)
    return shown if not shown or shown.startswith("#") else f"## {name.capitalize()}\n\n```\n{shown}\n```"


def _head(began: datetime, busy: str) -> str:
    return (
        f"# Results\n\n`make bench` on {began:%d %B %Y}. {machine()}. "
        f"Load a core before and after: {busy}, {busyness()}.\n"
        "Ratios are the advisor's figure over that of a bot made by `rasa init` in the same run.\n\n"
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure speed, memory and understanding.")
    parser.add_argument("part", nargs="?", choices=("engine", *sorted(_TOGETHER), *_SCRIPTS, *_APART), help="only this")
    parser.add_argument("--small", action="store_true", help="few turns: to see that it works, not to measure")
    parser.add_argument("--plain", type=Path, help="folder of a bot that `rasa init` made before (saves its training)")
    return parser


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the servers are ended too
    sys.exit(main())
