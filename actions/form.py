"""The facts of a case as a form with a field for each, and whether what was filled in can be taken.

For a screen on which several facts are changed at once. Nothing is stored here: what was filled in goes through a turn
like anything else that a person says.
"""

from functools import partial
from typing import Any

from actions import facts as merging
from actions import paths
from actions.clock import today
from actions.identity import Speaker
from actions.overview import known, project_of
from actions.refused import in_words, refused
from actions.speech import FACTS, Part, fact_name
from actions.turn import check as check_case

__all__ = ["Speaker", "check", "form"]

# What a form asks for though nothing is known of it, in this order: what moves the answer, and few know by heart.
OF_PROJECT = (
    "project.name",
    "regions",
    "project.duration_weeks",
    "project.desired_start",
    "project.earliest_start",
    "project.go_live_by",
    "growth.stage",
    "growth.settled_from",
    "headcount",
    "turnover.rate",
    "turnover.peak_months",
    "key_users_per_department",
    "annual_break",
    "fiscal_year_end_month",
    "busy_months",
)
OF_DEPARTMENT = ("headcount", "key_users", "vacancies", "rate", "peak_months", "busy_months")


def form(speaker: Speaker) -> list[dict[str, Any]]:
    """The fields of the project of this person's conversation, as far as they may see it.

    A field is ``{"fact": path, "group": department or "", "name", "kind", "value", "said", "origin"}``: ``kind`` as in
    speech.FACTS; ``value`` None where nothing is known, ``origin`` and ``said`` as in the overview, None there too. A
    fact that was assumed has its ``said`` but no value.
    """
    rows = {row["fact"]: row for row in known(speaker) if row["kind"] != "table"}
    wanted = [*OF_PROJECT, *(path for path in rows if not path.startswith("departments["))]
    for name in _departments(speaker):
        head = f"departments[{name}]."
        wanted += [f"{head}{field}" for field in OF_DEPARTMENT]
        wanted += [path for path in rows if path.startswith(head)]
    return [_field(path, rows.get(path)) for path in dict.fromkeys(wanted)]


def check(speaker: Speaker, understood: dict[str, Any]) -> dict[str, Part]:
    """Why facts would not be taken, by their paths: those that were understood but refused, and those that the case
    can't hold. ``understood`` is what the understanding makes of the values.
    """
    said, day = paths.copy(understood["facts"]), today()
    project = project_of(speaker)
    _, _, refusals = merging.accept(
        project.facts, said, understood["departments"], project.keys, partial(check_case, day)
    )
    wrong = [*understood["refused"], *(refused(one, said) for one in refusals)]
    return {one["fact"]: in_words(one) for one in wrong}


def _departments(speaker: Speaker) -> list[str]:
    return [row["name"] for row in project_of(speaker).facts.get("departments", ())]


def _field(path: str, row: dict[str, Any] | None) -> dict[str, Any]:
    where = paths.parse(path)
    of_department = where[0] == "departments"
    given = row is not None and row["origin"]["kind"] != "assumed"
    return {
        "fact": path,
        "group": where[1] if of_department else "",
        "name": fact_name(path),
        "kind": row["kind"] if row else FACTS[".".join(("departments", *where[2:])) if of_department else path],
        "value": row["value"] if given else None,
        "said": row["said"] if row else None,
        "origin": row["origin"] if row else None,
    }
