"""How many key users does a department need, and who should stand in?"""

from typing import Any

from actions import documents
from actions.advising import advise_on, basis, conclude, note, objections
from actions.asking import ask
from actions.paths import fold
from actions.speech import clause
from actions.turn import Turn, TurnAction

# Departments told in words; the advice that goes along has all of them.
SHOWN = 12


class AskBackups(TurnAction):
    """Per department: who is there now, whom to add from the first day, and what that does to the odds."""

    action = "action_ask_backups"

    def answer(self, turn: Turn) -> None:
        documents.first(turn)
        objections(turn)
        self._take_departments(turn)
        if not turn.case.get("departments"):
            note(turn)
            turn.say("backups-which-departments", source={"source": "S4.3b"})
            ask(turn, "departments")
            return
        advice = advise_on(turn)
        rows = self._asked_about(turn, advice["staffing"])
        for position, row in enumerate(rows[:SHOWN]):
            self._row(turn, row, line=bool(position))
        if len(rows) > SHOWN:
            turn.say("rows-more", line=True, count={"number": len(rows) - SHOWN})
        if any(row["backups"] for row in rows):
            _from_when(turn, advice["window"])
            _whom(turn)
        coverage = advice["coverage"]
        turn.say(
            "backups-coverage",
            paragraph=True,
            now={"percent": coverage["now"]},
            then={"percent": coverage["with_backups"]},
            target={"percent": coverage["target"]},
        )
        basis(turn, advice)
        conclude(turn, advice)

    def _take_departments(self, turn: Turn) -> None:
        """A department that is asked about takes part in this answer; that it does so at all was not said."""
        known = turn.case.get("departments") or []
        names = {fold(row["name"]) for row in known}
        keys = {turn.project.keys.get(row["name"]) for row in known}
        named = (turn.understood.get("departments") or {}).items()
        asked = [{"name": name} for name, key in named if fold(name) not in names and key not in keys]
        if asked:
            turn.case = {**turn.case, "departments": [*known, *asked]}

    def _asked_about(self, turn: Turn, staffing: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The departments named in the question, by name or canonical key; all of them where none was
        named.
        """
        named = turn.understood.get("departments") or {}
        names = {fold(name) for name in named}
        keys = set(named.values())
        found = [
            row
            for row in staffing
            if fold(row["department"]) in names or turn.project.keys.get(row["department"]) in keys
        ]
        return found or sorted(staffing, key=lambda row: (-row["backups"], -row["uncovered_now"]))

    def _row(self, turn: Turn, row: dict[str, Any], line: bool) -> None:
        args = {
            "name": {"text": row["department"]},
            "have": {"number": row["key_users"]},
            "add": {"number": row["backups"]},
            "total": {"number": row["key_users"] + row["backups"]},
            "loss": {"percent": row["loss_probability"]},
            "now": {"percent": row["uncovered_now"]},
            "then": {"percent": row["uncovered_with_backups"]},
        }
        turn.say("backups-enough" if not row["backups"] else "backups-needed", line=line, **args)
        for one in row.get("named") or []:
            if not one["reasons"]:
                turn.say("backups-named-only", person={"text": one["person"]}, name=args["name"])
                continue
            turn.say(
                "backups-named",
                person={"text": one["person"]},
                name=args["name"],
                reasons={"list": [clause(f"candidate-{reason}") for reason in one["reasons"]]},
            )
        short = row["backups"] - len(row.get("named") or [])
        if short > 0 and self._is_listed(turn, row["department"]):
            turn.say("backups-nobody-listed", name=args["name"], short={"number": short})

    def _is_listed(self, turn: Turn, department: str) -> bool:
        """Whether the list of people has anybody of a department."""
        return any(fold(person["department"]) == fold(department) for person in turn.case.get("roster") or ())


def _whom(turn: Turn) -> None:
    """What to look for in a key user or backup, and how to ask for their help: by what they know of the work (S4.3d),
    by nature rather than skill and with their agreement (S0.6), told beforehand and asked for their view (S0.5).
    """
    turn.say("backups-whom", paragraph=True, work={"source": "S4.3d"}, nature={"source": "S0.6"})
    turn.say("backups-how-to-ask", tell={"source": "S0.5"}, agree={"source": "S0.6"})


def _from_when(turn: Turn, window: dict[str, Any] | None) -> None:
    """A backup takes part from day one (S4.3c): named by the kick-off, where there is a day for it."""
    source = {"source": "S4.3c"}
    if window:
        turn.say("backups-by", paragraph=True, day={"date": window["from"]}, source=source)
    else:
        turn.say("backups-from-day-one", paragraph=True, source=source)
