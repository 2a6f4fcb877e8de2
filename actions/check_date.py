"""Is this date or month all right for a start?"""

from actions import documents, paths
from actions.advising import answer_fully, follow_up, objections
from actions.asking import ask
from actions.turn import Turn, TurnAction

DESIRED = "project.desired_start"
# A date that was said for one of these is not a start that is asked about.
OTHER_DATES = (("project", "go_live_by"), ("growth", "settled_from"), ("annual_break",))


class CheckDate(TurnAction):
    """The answer about one date or period; a supposed one ("what if we start in March?") is not stored."""

    action = "action_check_date"

    def answer(self, turn: Turn) -> None:
        """Verdict and reasons for the date; where none can be found, the question which one."""
        documents.first(turn)
        objections(turn)
        self._take_period(turn)
        if turn.refused and not turn.periods:
            follow_up(turn)
            return
        if (turn.case.get("project") or {}).get("desired_start") or turn.changes:
            answer_fully(turn)
        else:
            turn.say("check-which-date")
            ask(turn, DESIRED)

    def _take_period(self, turn: Turn) -> None:
        """A date asked about is the desired start, also where the sentence did not say what it is for."""
        facts = turn.understood.get("facts") or {}
        begun = [one for one in turn.periods if one["from"]]
        said = (("project", "desired_start"), *OTHER_DATES)
        if not begun or any(paths.get(facts, path) is not None for path in said):
            return
        # "what about right after New Year", "and from February": the first day that it leaves open
        period = {"from": begun[0]["from"], "to": begun[0]["to"] or begun[0]["from"]}
        if turn.hypothetical:
            turn.case = paths.copy(turn.case)
            paths.put(turn.case, ("project", "desired_start"), period)
        else:
            turn.state(DESIRED, period)
