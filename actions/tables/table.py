"""Where the table begins in a sheet, which kind it is, which column is which, and its rows."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from actions.tables import reading
from actions.tables.cells import is_count
from actions.tables.content import Cell, Sheet
from actions.tables.dates import Month, month_in
from actions.tables.names import OTHER, column_of, is_note, is_total

SEARCHED = 30
"""Rows at the top of a sheet among which the header is looked for; titles and notes stand above it."""
LOOKED_AT = 50  # rows by which it is told what a column without a known name holds
OF_ROSTER = ("key_user", "away", "away_from", "away_to", "process_knowledge", "service_orientation")
WIDE = 2  # columns named by months from which on the months are the columns

LONG, BY_MONTH, BY_DEPARTMENT = "long", "by_month", "by_department"
"""Forms of leavers by month: a row each, a column a month, a column a department."""

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass
class Table:
    """A table in a sheet.

    Attributes:
        kind: one of the kinds of Reading. form: LONG, BY_MONTH or BY_DEPARTMENT, for leavers by month.
        header: index of the header's row. columns: what we know of -> index.
        language: of the headers.
        months: index -> month, where the months are the columns (the year may be unknown).
        names: index -> header, where the departments are the columns.
    """

    sheet: Sheet
    kind: str
    header: int
    columns: dict[str, int]
    language: str
    form: str = LONG
    months: dict[int, Month] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)

    def title(self, column: int) -> str:
        """The header of a column as written; where there is none, the letter that the spreadsheet shows."""
        row = self.sheet.rows[self.header]
        text = row[column] if column < len(row) else None
        return str(text) if text is not None else _letters(column)

    def rows(self, skipped: list[tuple[int, str]]) -> Iterator[tuple[int, list[Cell]]]:
        """Number (from 1) and cells of each row that belongs to the table; sums and notes go to ``skipped``."""
        header = self.sheet.rows[self.header]
        key = [self.columns[one] for one in ("department", "person", "month", "year") if one in self.columns]
        width = max([len(header), *(column + 1 for column in key)])
        after_gap = False
        for number, row in enumerate(self.sheet.rows[self.header + 1 :], start=self.header + 2):
            filled = [cell for cell in row if cell is not None]
            if not filled:
                after_gap = True
                continue
            cells = row if len(row) >= width else [*row, *[None] * (width - len(row))]
            if any(isinstance(cells[at], str) and is_total(cells[at]) for at in key):
                skipped.append((number, "total"))
            elif len(filled) == 1 and isinstance(filled[0], str) and (after_gap or is_note(filled[0])):
                skipped.append((number, "note"))
            elif cells[: len(header)] != header:  # exports repeat the header on every page
                yield number, cells

    def year_of(self, column: int) -> int | None:
        """The year of a column of months that names none: stands above it, at least above one further left."""
        for row in reversed(self.sheet.rows[: self.header]):
            above = [_year(cell) for cell in row[: column + 1]]
            if any(year is not None for year in map(_year, row)):
                return next((year for year in reversed(above) if year is not None), None)
        return None


def find(sheet: Sheet) -> Table | None:
    """The table of a sheet; None where no row reads like the header of a kind that we know."""
    for index, row in enumerate(sheet.rows[:SEARCHED]):
        table = _table(sheet, index, row)
        if table is not None:
            return table
    return None


def year_in(text: str) -> int | None:
    """The one year that a text names."""
    years = set(_YEAR.findall(text))
    return int(years.pop()) if len(years) == 1 else None


def _table(sheet: Sheet, index: int, row: list[Cell]) -> Table | None:
    columns, languages = _columns(sheet, index, row)
    months = _months(row, columns)
    language = languages.most_common(1)[0][0] if languages else ""

    def made(kind: str, form: str = LONG, **more: dict) -> Table:
        return Table(sheet, kind, index, columns, language, form, **more)

    if "department" in columns:
        if "person" in columns and any(one in columns for one in OF_ROSTER):
            return made(reading.ROSTER)
        if "left" in columns and "month" not in columns:
            return made(reading.PEOPLE)
    if "month" in columns or len(months) == 1:
        if "leavers" not in columns and "left" in columns:  # "left" and 离职 are also said of how many left
            columns["leavers"] = columns.pop("left")
        if "leavers" in columns and "month" in columns:
            return made(reading.MONTHS)
    if len(months) >= WIDE:
        if "department" not in columns:
            before = [at for at in range(min(months)) if at not in columns.values()]
            if not before:
                return None
            columns["department"] = before[0]
        return made(reading.MONTHS, BY_MONTH, months=months)
    if "month" in columns and "department" not in columns:
        names = _department_columns(sheet, index, row, columns)
        return made(reading.MONTHS, BY_DEPARTMENT, names=names) if names else None
    if "department" in columns:
        if "person" in columns:
            return made(reading.ROSTER)
        if "hired" in columns:
            return made(reading.PEOPLE)
        if "headcount" in columns:
            return made(reading.HEADCOUNTS)
    return None


def _columns(sheet: Sheet, index: int, row: list[Cell]) -> tuple[dict[str, int], Counter]:
    """What we know of -> index, by the names in a row, and how many of them are in each language."""
    columns: dict[str, int] = {}
    languages: Counter = Counter()
    for at, cell in enumerate(row):
        found = column_of(cell) if isinstance(cell, str) else None
        if found is None or found[0] == OTHER or found[0] in columns:
            continue
        if found[0] == "department" and _all_counts(sheet, index, at):
            continue  # a department that is called "Team" or «Цех», with its counts below
        columns[found[0]] = at
        languages[found[1]] += 1
    return columns, languages


def _months(row: list[Cell], columns: dict[str, int]) -> dict[int, Month]:
    """Index -> month of the headers that are months; bare numbers only where they run from 1 on."""
    found: dict[int, Month] = {}
    for at, cell in enumerate(row):
        if at in columns.values():
            continue
        if isinstance(cell, date):
            found[at] = (cell.year, cell.month)
        elif isinstance(cell, str) or (isinstance(cell, int) and cell > 12):
            month = month_in(str(cell))
            if month:
                found[at] = month
    if found:
        return found
    bare = {at: int(cell) for at, cell in enumerate(row) if str(cell).isdecimal() and at not in columns.values()}
    return {at: (None, number) for at, number in bare.items()} if _runs_from_one(list(bare.values())) else {}


def _runs_from_one(numbers: list[int]) -> bool:
    return 3 <= len(numbers) <= 12 and numbers == list(range(1, len(numbers) + 1))


def _department_columns(sheet: Sheet, index: int, row: list[Cell], columns: dict[str, int]) -> dict[int, str]:
    """Index -> header of the columns with counts that nothing else is known of."""
    taken = {columns[one] for one in ("month", "year") if one in columns}
    return {
        at: cell
        for at, cell in enumerate(row)
        if at not in taken
        and isinstance(cell, str)
        and not is_total(cell)
        and (column_of(cell) or ("",))[0] != OTHER
        and _mostly_counts(sheet, index, at)
    }


def _below(sheet: Sheet, index: int, at: int) -> list[Cell]:
    rows = sheet.rows[index + 1 : index + 1 + LOOKED_AT]
    return [row[at] for row in rows if at < len(row) and row[at] is not None]


def _all_counts(sheet: Sheet, index: int, at: int) -> bool:
    below = _below(sheet, index, at)
    return bool(below) and all(is_count(cell) for cell in below)


def _mostly_counts(sheet: Sheet, index: int, at: int) -> bool:
    """Whether a column holds counts; a few cells that do not are errors, and named as such."""
    below = _below(sheet, index, at)
    return bool(below) and sum(is_count(cell) for cell in below) * 2 >= len(below)


def _year(cell: Cell) -> int | None:
    if isinstance(cell, date):
        return cell.year
    return year_in(str(cell)) if isinstance(cell, (int, str)) and not isinstance(cell, bool) else None


def _letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
