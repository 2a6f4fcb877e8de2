"""One row a person: reduced to how many there are and how many left, by department and month. Nobody is kept."""

from datetime import date

from actions.tables.cells import checked
from actions.tables.collector import Collector
from actions.tables.content import Cell
from actions.tables.dates import read_day
from actions.tables.months import fill
from actions.tables.names import is_still_there
from actions.tables.reading import Reading
from actions.tables.table import Table


def read(table: Table, name: str, today: date, order: str) -> Reading:
    """Headcount now and leavers by month of each department.

    Where somebody is still there, the file is taken for the whole staff: headcounts are known, and months up to the
    newest date in it are months with no leavers where nobody left. Otherwise it is a list of leavers, which says
    nothing of who stayed.
    """
    collector = Collector(table)
    found = collector.reading
    newest = date.min
    staying: dict[str, int] = {}
    gone: dict[tuple[str, date], int] = {}
    still_there = False

    def day(cell: Cell) -> date | None:
        return None if checked(cell) is None or _blank(cell) else read_day(cell, order)

    def leaving(cell: Cell) -> date | None:
        return None if is_still_there(str(cell)) else day(cell)

    for number, row in collector.rows():
        before = len(found.problems)
        department = collector.cell(number, row, "department", collector.department)
        hired = collector.cell(number, row, "hired", day)
        left = collector.cell(number, row, "left", leaving)
        if len(found.problems) > before:
            continue
        if hired is not None and left is not None and left < hired:
            collector.wrong(number, table.columns["left"], "left_before_hired", row[table.columns["left"]])
            continue
        found.rows += 1
        staying.setdefault(department, 0)
        for one in (hired, left):
            if one is not None and newest < one <= today:
                newest = one
        if left is not None and left <= today:
            gone[department, left] = gone.get((department, left), 0) + 1
            continue
        still_there = True
        found.later += left is not None
        staying[department] += hired is None or hired <= today
    for (department, left), people in gone.items():
        leavers = found.departments[department].leavers
        leavers[_month(left)] = leavers.get(_month(left), 0) + people
    if still_there:
        for department, people in staying.items():
            found.departments[department].headcount = people
    if gone:
        days = [left for _, left in gone]
        fill(found, _month(min(days)), _month(max(*days, newest) if still_there else max(days)))
    return found


def _month(day: date) -> str:
    return day.isoformat()[:7]


def _blank(cell: Cell) -> bool:
    return isinstance(cell, str) and cell in ("-", "–", "—", "/")
