"""What a person may see of the people behind the figures, by role.

The role comes from the token alone. Who has the role ``hr`` sees all. A project manager sees departments, not people:
of the list of people their names, departments and who is a key user, no dates and no scores; of proposed backups the
names without reasons, which come from dates and scores; of departments with fewer than five people no counts that HR
or a file gave. What project managers said themselves stays theirs to see.

Everything a turn sends passes through a View, and words are built from what it gives back.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from actions import paths
from actions.store import Entry

HR, PM = "hr", "pm"
SMALL = 5
"""People: in a department with fewer, a count says who left."""
OPEN_TO_ALL = ("person", "department", "key_user")
COUNTS = ("headcount", "leavers_per_year", "leavers")
# Of a small department in the turnover figures; the width of an interval gives the number of leavers away.
COUNTED = ("headcount", "leavers", "interval", "loss_interval", "plan_leavers")


class View:
    """One person's view of one project.

    ``stored`` are the project's facts, ``origins`` who stated each last (Project.origins), ``history`` reads every
    change of the project and is asked only where HR or a file gave something; ``own`` are the paths that this person
    stated just now.
    """

    def __init__(
        self,
        role: str,
        stored: Mapping[str, Any],
        origins: Mapping[str, Mapping[str, str]],
        history: Callable[[], Iterable[Entry]],
        own: Iterable[str] = (),
    ) -> None:
        self._all = role == HR
        self._stored = stored
        self._own = frozenset(own)
        guarded = not self._all and any(_guarded(one["role"], one["source"]) for one in origins.values())
        self._entries = list(history()) if guarded else []
        self._small = small_departments(stored, self._entries) if guarded else frozenset()

    def may_see(self, path: str) -> bool:
        """Whether this person may see the stored value of a fact."""
        where = paths.parse(path)
        if self._all or where[0] not in paths.ROWS or len(where) < 2:
            return True
        if where[0] == "roster":
            return False
        return not self._hides(where)

    def body(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """What a message may hold for this person: its ``case``, its ``advice`` and its rows of ``departments``."""
        if self._all:
            return dict(body)
        seen = dict(body)
        if isinstance(body.get("case"), Mapping):
            seen["case"] = self._case(body["case"])
        if isinstance(body.get("advice"), Mapping):
            seen["advice"] = _without_reasons(body["advice"])
        if isinstance(body.get("departments"), list):
            seen |= self._turnover(body)
        return seen

    def _case(self, case: Mapping[str, Any]) -> dict[str, Any]:
        seen = dict(case)
        if "roster" in case:
            seen["roster"] = [{field: row[field] for field in OPEN_TO_ALL if field in row} for row in case["roster"]]
        if self._small and "departments" in case:
            seen["departments"] = [self._department(row) for row in case["departments"]]
        return seen

    def _department(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """A department of a case without the counts that this person may not see."""
        seen = dict(row)
        for field in COUNTS:
            where = ("departments", row["name"], field)
            if field == "leavers" and field in row:
                seen[field] = {month: n for month, n in row[field].items() if not self._hides((*where, month))}
            if (field in row and self._hides(where)) or seen.get(field) == {}:
                del seen[field]
        return seen

    def _turnover(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Rows of the turnover figures: nobody named, no counts of small departments.

        Nor is the sum of all told then, from which the rest could be taken away.
        """
        rows = [{**row, "named": []} if "named" in row else dict(row) for row in body["departments"]]
        seen: dict[str, Any] = {"departments": rows}
        few = [row for row in rows if paths.fold(str(row.get("department", ""))) in self._small]
        for row in few:
            row.update({field: None for field in COUNTED if field in row})
        if few and isinstance(body.get("company"), Mapping):
            seen["company"] = {**body["company"], **{field: None for field in COUNTED if field in body["company"]}}
        return seen

    def _hides(self, where: paths.Path) -> bool:
        """Whether a count of a small department came from HR or a file alone."""
        if len(where) < 3 or where[2] not in COUNTS or paths.fold(where[1]) not in self._small:
            return False
        path, value = paths.text(where), paths.get(dict(self._stored), where)
        said = (one for one in self._entries if one.path == path and one.new == value)
        return path not in self._own and not any(not _guarded(one.role, one.source) for one in said)


def small_departments(facts: Mapping[str, Any], history: Iterable[Entry]) -> frozenset[str]:
    """The folded names of departments that are small now, or were by the newest figure of HR or a file.

    So that nobody makes a department large with a word to see who left it.
    """
    people = {row["name"]: [row.get("headcount")] for row in facts.get("departments", ())}
    given: dict[str, Any] = {}
    for one in history:
        where = paths.parse(one.path)
        size = len(where) == 3 and (where[0], where[2]) == ("departments", "headcount")
        if size and one.new is not None and _guarded(one.role, one.source):
            given[paths.fold(where[1])] = one.new
    for name, sizes in people.items():
        sizes.append(given.get(paths.fold(name)))
    return frozenset(
        paths.fold(name) for name, sizes in people.items() if any(n is not None and n < SMALL for n in sizes)
    )


def people_in(body: Mapping[str, Any]) -> set[str]:
    """The kinds of data about people that a message holds, as the audit names them: ``roster``, ``named``."""
    case, advice = body.get("case") or {}, body.get("advice") or {}
    rows = [*(advice.get("staffing") or []), *(body.get("departments") or [])]
    found = {"roster"} if case.get("roster") else set()
    return found | ({"named"} if any(row.get("named") for row in rows if isinstance(row, Mapping)) else set())


def _guarded(role: str, source: str) -> bool:
    """Whether a change came from HR or from a file."""
    return role == HR or source == "file"


def _without_reasons(advice: Mapping[str, Any]) -> dict[str, Any]:
    rows = [
        {**row, "named": [{"person": one["person"], "reasons": []} for one in row["named"]]} if "named" in row else row
        for row in advice.get("staffing", ())
    ]
    return {**advice, "staffing": rows}
