"""One row a person: reduced to how many there are and how many left, by department and month. Nobody is kept."""

from datetime import date

from actions.tables.cells import checked
from actions.tables.collector import Collector
from actions.tables.content import Cell
from actions.tables.dates import read_day
from actions.tables.months import fill
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
    now = today.isoformat()[:7]
    newest = ""
    staying: dict[str, int] = {}
    still_there = False

    def day(cell: Cell) -> date | None:
        return None if checked(cell) is None or _blank(cell) else read_day(cell, order)

    for number, row in collector.rows():
        before = len(found.problems)
        department = collector.cell(number, row, "department", collector.department)
        hired = collector.cell(number, row, "hired", day)
        left = collector.cell(number, row, "left", day)
        if len(found.problems) > before:
            continue
        if hired is not None and left is not None and left < hired:
            collector.wrong(number, table.columns["left"], "left_before_hired", row[table.columns["left"]])
            continue
        found.rows += 1
        staying.setdefault(department, 0)
        newest = max(newest, *(one.isoformat()[:7] for one in (hired, left) if one is not None and one <= today), "")
        if left is not None and left <= today:
            month = left.isoformat()[:7]
            leavers = found.departments[department].leavers
            leavers[month] = leavers.get(month, 0) + 1
            continue
        still_there = True
        found.later += left is not None
        staying[department] += hired is None or hired <= today
    if still_there:
        for department, people in staying.items():
            found.departments[department].headcount = people
    _fill_span(found, min(newest, now) if still_there else "")
    return found


def _blank(cell: Cell) -> bool:
    return isinstance(cell, str) and cell in ("-", "–", "—", "/")


def _fill_span(found: Reading, newest: str) -> None:
    """Every month from the first with a leaver to the newest one counts, with none where nobody left."""
    months = [month for one in found.departments.values() for month in one.leavers]
    if months:
        fill(found, min(months), max(*months, newest))
