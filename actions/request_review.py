"""Have HR look at the figures and confirm them (S4.3e)."""

from actions.advising import note, objections
from actions.clock import now
from actions.figures import list_them, to_confirm
from actions.notices import Notice, publish
from actions.privacy import HR
from actions.reviewing import begin_first, goes_on
from actions.turn import Turn, TurnAction
from actions.waiting import choices, listed


class RequestReview(TurnAction):
    """Puts the project before HR of the workspace; HR itself goes through what waits."""

    action = "action_request_review"

    def answer(self, turn: Turn) -> None:
        if turn.speaker.role == HR:
            if not goes_on(turn):
                begin_first(turn)
            return
        objections(turn)
        note(turn)
        new = turn.store.reviews.ask(turn.project.id, turn.speaker.user, now())
        turn.say("review-sent" if new else "review-sent-before", paragraph=not turn.silent, source={"source": "S4.3e"})
        list_them(turn, to_confirm(turn), "review-stated", "review-assumed")
        turn.say("review-how", paragraph=True)
        turn.send("done", what="review_requested")
        turn.memory.asked, turn.memory.said = turn.pending, turn.said_before
        if new:
            self._tell_hr(turn)

    def _tell_hr(self, turn: Turn) -> None:
        mine = [one for one in turn.store.reviews.waiting(turn.speaker.workspace) if one.project_id == turn.project.id]
        publish(
            Notice(turn.speaker.workspace, None, HR, turn.today.isoformat(), listed(mine), choices(mine)),
        )
