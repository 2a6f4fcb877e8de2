"""Leavers by month: a row for each month and department, a column a month, or a column a department."""

from datetime import date

from actions.tables import cells
from actions.tables.collector import Collector
from actions.tables.content import Cell
from actions.tables.dates import ACCEPTED_MONTH, DMY, MDY, Month, month_in, read_day
from actions.tables.limits import MOST_COUNTS
from actions.tables.names import is_part_of_year, is_total
from actions.tables.reading import BadCell, BadFile, Reading
from actions.tables.table import BY_DEPARTMENT, BY_MONTH, Table, year_in

_SERIAL = 10_000  # a number above is a day of Excel's, and not a month


def read(table: Table, name: str, today: date, order: str) -> Reading:
    """Leavers by month and department, and headcounts where the table has them.

    Months of the table in which nobody left count as months with no leavers; months after today that are still empty
    do not count.
    """
    return _Months(table, name, today, order).read()


def read_headcounts(table: Table, name: str, today: date, order: str) -> Reading:
    """People now by department, nothing else."""
    collector = Collector(table)
    for number, row in collector.rows():
        department = collector.cell(number, row, "department", collector.department)
        people = collector.cell(number, row, "headcount", cells.count)
        if department is None or people is None:
            continue
        known = collector.reading.departments[department]
        if known.headcount is not None:
            collector.wrong(number, table.columns["department"], "twice", department)
        known.headcount = people
        collector.reading.rows += 1
    return collector.reading


def firsts_of_months(table: Table, rows: list[list[Cell]]) -> str | None:
    """The order of day and month in which every date of the column of months is the first of one."""
    at = table.columns.get("month")
    written = [row[at] for row in rows if at is not None and at < len(row) and isinstance(row[at], str)]
    for order in (DMY, MDY):
        try:
            if written and all(read_day(cell, order).day == 1 for cell in written):
                return order
        except BadCell:
            continue
    return None


class _Months:
    def __init__(self, table: Table, name: str, today: date, order: str) -> None:
        self.table, self.order = table, order
        self.now = (today.year, today.month)
        self.collector = Collector(table)
        self.reading = self.collector.reading
        above = [str(cell) for row in table.sheet.rows[: table.header] for cell in row if cell is not None]
        titles = [" ".join(above), table.sheet.name or "", name]
        self.year = next((year for year in map(year_in, titles) if year is not None), None)
        self.seen: dict[tuple, int] = {}
        self.months: set[str] = set()
        self.newest: dict[str, tuple[str, int]] = {}

    def read(self) -> Reading:
        self._check_header()
        for number, row in self.collector.rows():
            before = len(self.reading.problems)
            if self.table.form == BY_MONTH:
                self._across(number, row)
            elif self.table.form == BY_DEPARTMENT:
                self._down(number, row)
            else:
                self._long(number, row)
            self.reading.rows += len(self.reading.problems) == before
        if self.months:
            fill(self.reading, min(self.months), max(self.months))
        return self.reading

    def _check_header(self) -> None:
        """A column among the months that is neither a month nor a sum would be lost without a word."""
        header = self.table.sheet.rows[self.table.header]
        months = self.table.months
        for at in range(min(months, default=0), max(months, default=0)):
            cell = header[at]
            text = "" if cell is None else str(cell)
            known = not text or is_total(text) or is_part_of_year(text) or at in self.table.columns.values()
            if at not in months and not known:
                self.collector.wrong(self.table.header + 1, at, "not_a_month", cell, ACCEPTED_MONTH)

    def _long(self, number: int, row: list[Cell]) -> None:
        month = self._month(number, row)
        count = self.collector.cell(number, row, "leavers", cells.count)
        department = None
        if "department" in self.table.columns:
            department = self.collector.cell(number, row, "department", self.collector.department)
            if department is None:
                return
        people = None
        at = self.table.columns.get("headcount")
        if at is not None and row[at] is not None:
            people = self.collector.at(number, row, at, cells.count)
        if month is None or count is None:
            return
        if department is not None and people is not None and self.newest.get(department, ("",))[0] <= month:
            self.newest[department] = (month, people)
            self.reading.departments[department].headcount = people
        self._count(number, row, self.table.columns["leavers"], department, month, count)

    def _across(self, number: int, row: list[Cell]) -> None:
        department = self.collector.cell(number, row, "department", self.collector.department)
        stated = self._stated_year(number, row)
        people = None
        at = self.table.columns.get("headcount")
        if at is not None and row[at] is not None:
            people = self.collector.at(number, row, at, cells.count)
        if department is None:
            return
        if people is not None:
            self.reading.departments[department].headcount = people
        for at, (year, month) in self.table.months.items():
            count = self.collector.at(number, row, at, cells.count)
            year = year or stated or self.table.year_of(at) or self.year
            if year is None:
                self.collector.wrong(number, at, "month_without_year", self.table.title(at), ACCEPTED_MONTH)
                return
            if count is not None:
                self._count(number, row, at, department, f"{year:04}-{month:02}", count)

    def _down(self, number: int, row: list[Cell]) -> None:
        month = self._month(number, row)
        for at, title in self.table.names.items():
            department = self.collector.at(number, [title], 0, self.collector.department) if month else None
            count = self.collector.at(number, row, at, cells.count)
            if month is not None and department is not None and count is not None:
                self._count(number, row, at, department, month, count)

    def _count(self, number: int, row: list[Cell], at: int, department: str | None, month: str, count: int) -> None:
        if (int(month[:4]), int(month[5:])) > self.now:
            if count:
                self.collector.wrong(number, at, "month_ahead", row[at])
            return
        # Two rows that differ in nothing but the count can't both be right; where they differ in something else
        # (a reason, a site) each counts a part.
        counted = {at, self.table.columns.get("headcount")}
        rest = tuple(str(cell) for place, cell in enumerate(row) if place not in counted)
        key = (department, month, at, rest if self.table.form != BY_MONTH else department)
        if key in self.seen:
            self.collector.wrong(number, at, "twice", row[at])
            return
        self.seen[key] = number
        self.months.add(month)
        counts = self.reading.company if department is None else self.reading.departments[department].leavers
        counts[month] = counts.get(month, 0) + count

    def _month(self, number: int, row: list[Cell]) -> str | None:
        """The month of a row as "2026-03"; None where it is wrong (noted)."""
        stated = self._stated_year(number, row)

        def read(cell: Cell) -> str:
            found = self._month_of(cells.checked(cell))
            year = found[0] or stated or self.year
            if year is None:
                raise BadCell("month_without_year", ACCEPTED_MONTH)
            return f"{year:04}-{found[1]:02}"

        return self.collector.cell(number, row, "month", read)

    def _month_of(self, cell: Cell) -> Month:
        if cell is None:
            raise BadCell("not_a_month", ACCEPTED_MONTH)
        text = str(cell)
        if not isinstance(cell, date) and text.isdecimal() and 1 <= int(text) <= 12:
            return None, int(text)
        found = month_in(text) if isinstance(cell, str) or (isinstance(cell, int) and cell > _SERIAL) else None
        if found:
            return found
        try:
            day = read_day(cell, self.order)
        except BadCell as wrong:
            reason = "not_a_month" if wrong.reason == "not_a_date" else wrong.reason
            raise BadCell(reason, ACCEPTED_MONTH) from None
        return day.year, day.month

    def _stated_year(self, number: int, row: list[Cell]) -> int | None:
        def read(cell: Cell) -> int | None:
            year = year_in(str(cell)) if cell is not None else None
            if cell is not None and year is None:
                raise BadCell("not_a_year")
            return year

        return self.collector.cell(number, row, "year", read)


def fill(found: Reading, first: str, last: str) -> None:
    """A month of the span in which a department lost nobody is a count of none, and not an unknown one.

    Raises BadFile where that makes more counts than anybody can mean.
    """
    found.span = (first, last)
    if found.months * len(found.departments) > MOST_COUNTS:
        raise BadFile("too_many_months", most=MOST_COUNTS)
    every = months_between(first, last)
    known = [one.leavers for one in found.departments.values()]
    for leavers in [*known, *([found.company] if found.company else [])]:
        counted = {month: leavers.get(month, 0) for month in every}
        leavers.clear()
        leavers.update(counted)


def months_between(first: str, last: str) -> list[str]:
    """Every month from the first to the last, as "2026-03"."""
    begin, end = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (first, last))
    return [f"{number // 12:04}-{number % 12 + 1:02}" for number in range(begin, end + 1)]
