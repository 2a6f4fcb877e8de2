"""See the year, month by month."""

from typing import Any

from actions.advising import advise_on, basis, conclude, objections
from actions.speech import clause, month_span
from actions.turn import Turn, TurnAction


class ShowCalendar(TurnAction):
    """One line a month: closed, good, or possible with which risk; the weeks themselves go along as the
    advice.
    """

    action = "action_show_calendar"

    def answer(self, turn: Turn) -> None:
        objections(turn)
        advice = advise_on(turn, with_year=True)
        if advice["window"]:
            turn.say("calendar-lead", window={"interval": advice["window"]})
        else:
            turn.say("calendar-lead-none")
        for month, weeks in _by_month(advice["weeks"]).items():
            _line(turn, month, weeks, advice)
        basis(turn, advice)
        conclude(turn, advice)


def _by_month(weeks: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    months: dict[str, list[dict[str, Any]]] = {}
    for week in weeks:
        months.setdefault(week["week"][:7], []).append(week)
    return months


def _line(turn: Turn, month: str, weeks: list[dict[str, Any]], advice: dict[str, Any]) -> None:
    span = month_span(month)
    when = {"interval": span}
    open_weeks = [week for week in weeks if not week["blocked_by"]]
    if not open_weeks:
        rules = dict.fromkeys(rule for week in weeks for rule in week["blocked_by"])
        turn.say(
            "calendar-closed",
            line=True,
            when=when,
            rules={"list": [clause(f"rule-{rule}") for rule in rules]},
        )
        return
    good = [one for one in [advice["window"], *advice["alternatives"]] if one and _meet(one, span)]
    key = "calendar-good" if good else "calendar-possible"
    turn.say(key, line=True, when=when, risk={"percent": min(week["risk"] for week in open_weeks)})


def _meet(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return one["from"] <= other["to"] and other["from"] <= one["to"]
