"""HR goes through the figures of a project that was put before them, and confirms or corrects each."""

from typing import Any

from actions import lexicon
from actions.advising import note, objections
from actions.figures import Figure, list_them, open_figures, to_confirm
from actions.outcome import named
from actions.privacy import HR
from actions.speech import fact_name
from actions.store import Review
from actions.turn import Turn
from actions.waiting import next_figure


def choose(turn: Turn, review_id: Any) -> None:
    """A button said which project to go through."""
    if turn.speaker.role != HR:
        turn.say("review-only-hr")
        turn.send("error", code="not_allowed", fact="review", accepted=None)
        turn.memory.asked = turn.pending
        return
    # By its type, for true is a number to Python.
    found = turn.store.reviews.get(turn.speaker.workspace, review_id) if type(review_id) is int else None
    if found is None or found.answered_at is not None:
        turn.say("review-gone")
        return
    begin(turn, found)


def begin_first(turn: Turn) -> None:
    """Go through what has waited longest; where nothing waits, say so."""
    waiting = turn.store.reviews.waiting(turn.speaker.workspace)
    if waiting:
        begin(turn, waiting[0])
    else:
        turn.say("review-none-waiting")


def begin(turn: Turn, review: Review) -> None:
    """Let this conversation be about the project, and show what is to be confirmed."""
    who = turn.speaker
    turn.begin_again(turn.store.join(who.workspace, who.holder, who.conversation, review.project_id))
    turn.memory.review = {"id": review.id, "passed": []}
    asked = {"who": {"text": review.asked_by}, "at": {"date": review.asked_at.date().isoformat()}}
    turn.say("review-opened", project=named(review), **asked)
    list_them(turn, to_confirm(turn), "review-open-stated", "review-open-assumed")
    next_figure(turn)


def goes_on(turn: Turn) -> bool:
    """Whether this message was HR's answer about a figure; then it has been taken and the next one is asked."""
    review = turn.memory.review
    if review is None or turn.speaker.role != HR:
        return False
    at = next((one for one in open_figures(turn) if one.path == review.get("at")), None)
    everything = turn.intent == "affirm" and bool(lexicon.found(turn.text, "confirming"))
    if turn.news:
        objections(turn)
        note(turn)
    elif turn.intent == "affirm" and (at or everything) and turn.pending == review.get("at"):
        pass
    elif turn.intent in ("deny", "dont_know") and at and turn.pending == at.path:
        _not_confirmed(turn, at)
    else:
        return False
    if turn.intent == "affirm":
        _attest(turn, open_figures(turn) if everything else [at] if at else [])
    if turn.memory.asked is None:
        next_figure(turn)
    return True


def _not_confirmed(turn: Turn, figure: Figure) -> None:
    """A bare no asks for the right figure; who doesn't know leaves it as it is."""
    if turn.intent == "deny":
        turn.say("review-what-then", fact=fact_name(figure.path))
        turn.memory.asked = figure.path
    else:
        turn.say("review-passed")
        turn.memory.review["passed"].append(figure.path)


def _attest(turn: Turn, figures: list[Figure]) -> None:
    """Store that HR says so too."""
    turn.attest([fact for one in figures for fact in one.facts])
