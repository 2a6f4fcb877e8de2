"""The roster: key users and those who could stand in, one row a person (or more, for more absences)."""

from datetime import date
from typing import Any

from actions.paths import fold
from actions.tables import cells
from actions.tables.collector import Collector
from actions.tables.content import Cell
from actions.tables.dates import ACCEPTED, read_day
from actions.tables.limits import MOST_PEOPLE
from actions.tables.names import between
from actions.tables.reading import BadCell, BadFile, Reading
from actions.tables.table import Table

_EARLIEST, _LATEST = date(1990, 1, 1), date(2080, 12, 31)  # what a Case takes


def read(table: Table, name: str, today: date, order: str) -> Reading:
    """Rows of Case.roster, and how many key users each department has where the file says who is one.

    Who has left already is skipped. A department in which nobody is marked keeps the number of key users it had.
    """
    return _Roster(table, today, order).read()


class _Roster:
    def __init__(self, table: Table, today: date, order: str) -> None:
        self.table, self.today, self.order = table, today, order
        self.collector = Collector(table)
        self.people: dict[str, dict[str, Any]] = {}

    def read(self) -> Reading:
        found = self.collector.reading
        for number, row in self.collector.rows():
            before = len(found.problems)
            person = self._person(number, row)
            left = self.collector.cell(number, row, "left", self._day)
            if len(found.problems) > before:
                continue
            if left is not None and left <= self.today:
                found.skipped.append((number, "gone"))
                continue
            self._keep(number, person)
        found.roster = list(self.people.values())
        named = {one["department"] for one in found.roster}
        found.departments = {name: one for name, one in found.departments.items() if name in named}
        if "key_user" in self.table.columns:
            for one in found.roster:
                department = found.departments[one["department"]]
                if one["key_user"]:
                    department.key_users = (department.key_users or 0) + 1
        return found

    def _person(self, number: int, row: list[Cell]) -> dict[str, Any]:
        cell = self.collector.cell
        known = {
            "person": cell(number, row, "person", lambda value: cells.name(value, "no_person")),
            "department": cell(number, row, "department", self.collector.department),
            "hired_on": cell(number, row, "hired", self._hired),
            "key_user": cell(number, row, "key_user", cells.answer),
            "process_knowledge": cell(number, row, "process_knowledge", cells.score),
            "service_orientation": cell(number, row, "service_orientation", cells.score),
            "away": self._away(number, row),
        }
        return {name: value for name, value in known.items() if value not in (None, [])}

    def _keep(self, number: int, person: dict[str, Any]) -> None:
        found = self.collector.reading
        found.rows += 1
        known = self.people.setdefault(fold(person["person"]), person)
        if known is person:
            if len(self.people) > MOST_PEOPLE:
                raise BadFile("too_many_people", most=MOST_PEOPLE)
            return
        away = [*known.get("away", []), *(one for one in person.get("away", []) if one not in known.get("away", []))]
        if {**known, "away": away} != {**known, **person, "away": away} or away == known.get("away", []):
            self.collector.wrong(number, self.table.columns["person"], "twice", person["person"])
            return
        known["away"] = away

    def _day(self, cell: Cell) -> date | None:
        return None if cells.checked(cell) is None or cell in cells.NONE else read_day(cell, self.order)

    def _planned(self, cell: Cell) -> date | None:
        """A day that a Case can hold."""
        day = self._day(cell)
        if day is not None and not _EARLIEST <= day <= _LATEST:
            raise BadCell("no_such_date", ACCEPTED)
        return day

    def _hired(self, cell: Cell) -> str | None:
        day = self._day(cell)
        # Who joined before 1990 has been there long enough; a Case knows no earlier day.
        return None if day is None else max(day, _EARLIEST).isoformat()

    def _away(self, number: int, row: list[Cell]) -> list[dict[str, str]]:
        """Absences: a first and a last day in two columns, or periods in one."""
        columns = self.table.columns
        found = self.collector.cell(number, row, "away", self._periods) or []
        first = self.collector.cell(number, row, "away_from", self._planned)
        last = self.collector.cell(number, row, "away_to", self._planned)
        if first is None and last is None:
            return found
        if first is None or last is None:
            missing = columns.get("away_to" if last is None else "away_from")
            if missing is None or row[missing] is None:
                at = columns["away_from"] if missing is None else missing
                self.collector.wrong(number, at, "half_period", row[at], ACCEPTED)
            return found
        if last < first:
            self.collector.wrong(number, columns["away_to"], "ends_before_begins", row[columns["away_to"]])
        return [*found, {"from": first.isoformat(), "to": last.isoformat()}]

    def _periods(self, cell: Cell) -> list[dict[str, str]]:
        """Periods written into one cell: "2027-03-01 – 2027-03-14; 5 May 2027"."""
        if cells.checked(cell) is None or cell in cells.NONE:
            return []
        parts = [cell] if isinstance(cell, date) else [part for part in str(cell).replace("；", ";").split(";") if part]
        return [self._period(part.strip() if isinstance(part, str) else part) for part in parts]

    def _period(self, text: Any) -> dict[str, str]:
        for first, last in _halves(text):
            try:
                days = self._planned(first), self._planned(last)
            except BadCell as wrong:
                if wrong.reason != "not_a_date":
                    raise
                continue
            if None not in days:
                if days[1] < days[0]:
                    raise BadCell("ends_before_begins", f"{ACCEPTED} – {ACCEPTED}")
                return {"from": days[0].isoformat(), "to": days[1].isoformat()}
        raise BadCell("not_a_date", f"{ACCEPTED} – {ACCEPTED}")


def _halves(text: Any) -> list[tuple[Any, Any]]:
    """Ways to cut a period into its first and last day; a single day is both."""
    found = [(text, text)]
    if isinstance(text, str):
        for sign in between():
            parts = text.split(sign)
            middle = len(parts) // 2
            if len(parts) > 1 and len(parts) % 2 == 0:
                found.append((sign.join(parts[:middle]).strip(), sign.join(parts[middle:]).strip()))
        parts = text.split("-")  # 01/03/2027-14/03/2027, 2027-03-01-2027-03-14
        middle = len(parts) // 2
        if len(parts) % 2 == 0:
            found.append(("-".join(parts[:middle]).strip(), "-".join(parts[middle:]).strip()))
    return found
