"""Reading the rows of a table one by one: what is right goes into the Reading, what is wrong is named there."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from actions.paths import fold
from actions.tables import cells
from actions.tables.content import Cell
from actions.tables.limits import MOST_DEPARTMENTS
from actions.tables.reading import MOST_PROBLEMS, BadCell, BadFile, Department, Problem, Reading
from actions.tables.table import Table

T = TypeVar("T")
LONGEST_SHOWN = 60  # characters of a wrong cell that are quoted back


class Collector:
    """The reading of one table, growing row by row."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.reading = Reading(table.kind, table.sheet.name, table.language)
        self._names: dict[str, str] = {}  # folded -> as first written
        self._seen: dict[Any, str] = {}  # as written -> as first written

    def rows(self) -> Iterator[tuple[int, list[Cell]]]:
        """Number and cells of the rows; ends early where too much is wrong."""
        for number, row in self.table.rows(self.reading.skipped):
            if len(self.reading.problems) >= MOST_PROBLEMS:
                return
            yield number, row

    def cell(self, number: int, row: list[Cell], column: str, read: Callable[[Cell], T]) -> T | None:
        """What ``read`` makes of a cell; None where the table has no such column, or the cell is wrong (noted)."""
        at = self.table.columns.get(column)
        return None if at is None else self.at(number, row, at, read)

    def at(self, number: int, row: list[Cell], at: int, read: Callable[[Cell], T]) -> T | None:
        """As ``cell``, by the index of the column."""
        value = row[at] if at < len(row) else None
        try:
            return read(value)
        except BadCell as wrong:
            self.wrong(number, at, wrong.reason, value, wrong.accepted)
            return None

    def wrong(self, number: int, at: int, reason: str, value: Cell, accepted: Any = None) -> None:
        """Note a wrong cell."""
        shown = "" if value is None else str(value)[:LONGEST_SHOWN]
        self.reading.problems.append(Problem(number, self.table.title(at), reason, shown, accepted))

    def department(self, cell: Cell) -> str:
        """The name of a department as first written in the file. Raises BadCell."""
        known = self._seen.get(cell)
        if known is None:
            written = cells.name(cell, "no_department")
            known = self._names.setdefault(fold(written), written)
            self._seen[cell] = known
            if written != known and written not in self.reading.same.setdefault(known, []):
                self.reading.same[known].append(written)
            if known not in self.reading.departments:
                if len(self._names) > MOST_DEPARTMENTS:
                    raise BadFile("too_many_departments", most=MOST_DEPARTMENTS)
                self.reading.departments[known] = Department()
        return known
