"""How long a file of HR takes: `python -m bench files`. 100,000 rows in each format and encoding, read and stored.

Measured in one process, without HTTP: reading the file; keeping what it says for a yes; storing it after the yes.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import openpyxl

from actions.facts import merge
from actions.import_facts import facts_of
from actions.store import Store
from actions.tables import read
from bench.servers import DidNotWork
from bench.table import Table

TODAY = date(2026, 11, 22)
DEPARTMENTS = [f"{kind} {place}" for kind in ("Sales", "Service", "Finance", "Stock") for place in ("A1", "B2", "C3")]
AT_MOST = 10.0  # seconds from the file to what is shown of it: a person waits for that


def people(rows: int, chance: random.Random) -> Iterator[tuple[str, date, date | None]]:
    """Department, day of hiring and day of leaving (every fifth) of made-up people."""
    for number in range(rows):
        hired = date(2012, 1, 1) + timedelta(chance.randrange(4000))
        left = date(2024, 1, 1) + timedelta(chance.randrange(1000)) if number % 5 == 0 else None
        yield chance.choice(DEPARTMENTS), hired, left


def delimited(path: Path, rows: int, header: str, form: str, encoding: str, delimiter: str) -> None:
    """One row a person as CSV, the days written by a strftime form."""
    lines = [header]
    for name, hired, left in people(rows, random.Random(1)):
        lines.append(delimiter.join([name, hired.strftime(form), left.strftime(form) if left else ""]))
    path.write_text("\n".join(lines), encoding=encoding)


def workbook(path: Path, rows: int) -> None:
    """One row a person as XLSX."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Staff")
    sheet.append(["Department", "Hired", "Left"])
    for row in people(rows, random.Random(1)):
        sheet.append(row)
    book.save(path)


def monthly(path: Path, rows: int) -> None:
    """Leavers by month, department and reason as CSV."""
    chance = random.Random(1)
    lines = ["Month,Department,Reason,Leavers"]
    for number in range(rows):
        month = f"{2016 + number // 12 % 10}-{number % 12 + 1:02}"
        lines.append(f"{month},{chance.choice(DEPARTMENTS)},R{number},{chance.randrange(3)}")
    path.write_text("\n".join(lines), encoding="utf-8")


FILES: dict[str, tuple[str, Callable[[Path, int], None]]] = {
    "one row a person, CSV, UTF-8": (
        "people.csv",
        lambda path, rows: delimited(path, rows, "Department,Hired,Left", "%Y-%m-%d", "utf-8", ","),
    ),
    "one row a person, CSV, GBK": (
        "renyuan.csv",
        lambda path, rows: delimited(path, rows, "部门,入职日期,离职日期", "%Y年%m月%d日", "gbk", ","),
    ),
    "one row a person, CSV, Windows-1251": (
        "lyudi.csv",
        lambda path, rows: delimited(
            path, rows, "Подразделение;Дата приёма;Дата увольнения", "%d.%m.%Y", "cp1251", ";"
        ),
    ),
    "one row a person, XLSX": ("people.xlsx", workbook),
    "leavers by month, department and reason, CSV": ("monthly.csv", monthly),
}


@dataclass
class Taken:
    """What one file took: seconds of reading, by the clock and of the processor, of keeping it for the yes and of
    storing it; megabytes; facts stored.
    """

    read: float
    processor: float
    kept: float
    stored: float
    size: float
    facts: int


def take(name: str, write: Callable[[Path, int], None], rows: int) -> Taken:
    """Make a file and send it through all steps. Raises DidNotWork where it was not read whole."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        path = Path(folder) / name
        write(path, rows)
        moments, busy = [time.perf_counter()], time.process_time()
        [reading] = read(path, name, TODAY)
        moments.append(time.perf_counter())
        busy = time.process_time() - busy
        if reading.problems or reading.rows != rows:
            raise DidNotWork(f"{name}: {reading.rows} rows, {reading.problems[:1]}")
        store = Store(f"sqlite:///{folder}/advisor.db")
        project, now = store.open("bench", "ann", "one"), datetime.now(timezone.utc)
        moments.append(time.perf_counter())
        content = {"file": name, "readings": [reading.to_json()], "apart": []}
        store.imports.put("bench", "ann", "one", project.id, content, now)
        moments.append(time.perf_counter())
        said, keys = facts_of(reading, [])
        _, changes = merge(project.facts, said, keys, project.keys)
        store.apply(project, changes, "ann", "hr", "file", "one", now, keys=keys, file=name)
        moments.append(time.perf_counter())
        store.close()
        began, was_read, opened, kept, stored = moments
        megabytes = path.stat().st_size / 1024 / 1024
        return Taken(was_read - began, busy, kept - opened, stored - kept, megabytes, len(changes))


def measure(rows: int) -> Table:
    """The table of all files."""
    shown = []
    for title, (name, write) in FILES.items():
        one = take(name, write, rows)
        seconds = [f"{took:.2f} s" for took in (one.read, one.processor, one.kept, one.stored)]
        verdict = "met" if one.read + one.kept <= AT_MOST else "MISSED"
        cells = [title, f"{rows:,}", f"{one.size:.1f} MB", *seconds, f"{one.facts:,}"]
        shown.append([*cells, f"<= {AT_MOST:.0f} s", verdict])
    heads = [
        "file",
        "rows",
        "size",
        "read",
        "processor",
        "kept for the yes",
        "stored after it",
        "facts",
        "until shown",
        "",
    ]
    return Table("Files of HR", "Made-up staff of twelve departments; one process, no HTTP.", heads, shown)


def main() -> int:
    """Print the table; exit status 1 where a file was not read whole."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=100_000, help="rows of each file (default: 100000)")
    print(measure(parser.parse_args().rows).markdown())
    return 0


if __name__ == "__main__":
    sys.exit(main())
