"""From sheets to readings: each fitting sheet, in each order of day and month that its dates allow."""

from datetime import date

from actions.tables import months, people, roster, table
from actions.tables.content import Sheet
from actions.tables.dates import DMY, orders
from actions.tables.reading import HEADCOUNTS, MONTHS, PEOPLE, ROSTER, BadFile, Reading
from actions.tables.table import Table

_DATED = ("hired", "left", "away_from", "away_to", "month")


def readings_of(sheets: list[Sheet], name: str, today: date) -> list[Reading]:
    """Everything that the sheets can be taken for. Raises BadFile where none of them is a table that we know."""
    tables = [found for sheet in sheets if (found := table.find(sheet)) is not None]
    if not tables:
        raise BadFile("no_columns")
    found = [one for fitting in tables for one in _possible(fitting, name, today)]
    used = [one for one in found if one.rows or one.problems]
    if not used:
        raise BadFile("no_rows")
    return used


def _possible(fitting: Table, name: str, today: date) -> list[Reading]:
    """The readings of one table: one, or two where day and month could change places and both make sense."""
    columns = [fitting.columns[one] for one in _DATED if one in fitting.columns]
    rows = fitting.sheet.rows[fitting.header + 1 :]
    possible, sample = orders(row[at] for row in rows for at in columns if at < len(row))
    if sample is None:  # no date could be either, so any order that is possible reads them all
        possible = {min(possible)}
    tried = {order: _read(fitting, name, today, order) for order in sorted(possible)}
    good = {order: one for order, one in tried.items() if not one.problems} or {DMY: next(iter(tried.values()))}
    if len(good) == 2 and months.firsts_of_months(fitting, rows):
        good = {order: one for order, one in good.items() if order == months.firsts_of_months(fitting, rows)}
    first, *others = good.values()
    if not others or first == others[0]:
        return [first]
    for order, one in good.items():
        one.order, one.sample = order, sample
    return list(good.values())


def _read(fitting: Table, name: str, today: date, order: str) -> Reading:
    read = {MONTHS: months.read, HEADCOUNTS: months.read_headcounts, PEOPLE: people.read, ROSTER: roster.read}
    return read[fitting.kind](fitting, name, today, order)
