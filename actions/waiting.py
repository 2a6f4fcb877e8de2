"""What waits for whoever writes: HR's answer for the one who asked, and the projects put before HR."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from actions.clock import now
from actions.figures import ask_about, open_figures
from actions.memory import CONFIRM_REVIEW
from actions.notices import Notice, publish
from actions.outcome import Outcome, answered, in_words, named, outcome_of
from actions.paths import get, parse
from actions.privacy import HR, PM, View
from actions.speech import Part, part
from actions.store import Review
from actions.trust import of_hr, of_turnover
from actions.window import advise_on, remember

if TYPE_CHECKING:
    from actions.turn import Turn

# The item of readiness that a review by HR answers.
TALK_WITH_HR = "readiness.S4.3e"
# Projects offered as buttons; the others follow when these are done.
OFFERED = 5
# What may be meant for a question that was just asked.
ANSWERING = ("affirm", "deny", "dont_know", "explain")


def open_the_turn(turn: Turn) -> None:
    """Before this message is answered: tell what HR said, and drop the question whether to begin a review where this
    message is about something else.
    """
    if turn.pending == CONFIRM_REVIEW and turn.intent not in ANSWERING:
        turn.pending = None
    tell_answers(turn)


def tell_answers(turn: Turn) -> None:
    """Begin the answer with what HR said about figures that this person had asked HR to look at."""
    who = turn.speaker
    for review in turn.store.reviews.untold(who.workspace, who.user):
        if who.shared and review.project_id != turn.project.id:
            continue  # others read along, whom this person's other projects don't concern
        outcome = outcome_of(turn, review)
        turn.store.reviews.told(review.id, outcome.newest)
        if review.answered_by is None:
            continue  # who answered was forgotten, and with the name what they had said
        turn.add(answered(review, outcome, here=review.project_id == turn.project.id), paragraph=True)
        turn.add(in_words(outcome, _as_manager(turn, review)))
        turn.pause()
        if review.project_id == turn.project.id:
            turn.news_of_hr = [path for path, _, _ in outcome.changed]
            remember(turn, outcome.advice)


def close_the_turn(turn: Turn) -> None:
    """What follows the answer: the figure HR was at, the projects that wait for HR, or the advice that HR moved."""
    if turn.speaker.role == HR:
        if turn.memory.review is None:
            show_waiting(turn)
        elif turn.memory.asked is None:
            next_figure(turn)
    elif turn.news_of_hr is not None and not turn.sends("advice"):
        advise_on(turn)


def show_waiting(turn: Turn) -> None:
    """List what was put before HR in this workspace, once in a conversation and again at a greeting."""
    waiting = turn.store.reviews.waiting(turn.speaker.workspace)
    new = [one for one in waiting if one.id not in turn.memory.shown]
    if not new and not (waiting and turn.intent == "greet"):
        return
    turn.add(listed(waiting), paragraph=True)
    for choice in choices(waiting):
        turn.offer(choice["key"], choice["payload"], **choice["args"])
    turn.memory.shown = [one.id for one in waiting]
    if turn.memory.asked is None:
        turn.say("ask-review", paragraph=True)
        turn.memory.asked = CONFIRM_REVIEW


def listed(waiting: list[Review]) -> list[Part]:
    """The projects that wait for HR, a line each."""
    rows = [
        part(
            "review-row",
            line=True,
            project=named(one),
            who={"text": one.asked_by},
            at={"date": one.asked_at.date().isoformat()},
        )
        for one in waiting
    ]
    return [part("review-waiting", count={"number": len(waiting)}), *rows]


def choices(waiting: list[Review]) -> list[dict[str, Any]]:
    """A button for each of the first of them, which opens it, as the catalogue takes them (bot.wording.nlg)."""
    return [
        {"key": "button-review", "args": {"project": named(one)}, "payload": {"fact": "review", "value": one.id}}
        for one in waiting[:OFFERED]
    ]


def next_figure(turn: Turn) -> None:
    """Ask HR about the next figure; where none is left, close the review."""
    left = open_figures(turn)
    if left:
        ask_about(turn, left[0])
    else:
        _finish(turn)


def _finish(turn: Turn) -> None:
    """Tell HR what came of it, and whoever asked, where a channel reaches them."""
    who = turn.speaker
    review = turn.store.reviews.get(who.workspace, turn.memory.review["id"])
    turn.memory.review = None
    outcome = review and outcome_of(turn, review)
    if not outcome or not (outcome.changed or outcome.confirmed):
        turn.say("review-left-open", paragraph=True)
        turn.memory.shown = [one.id for one in turn.store.reviews.waiting(who.workspace)]
        return
    if _talked(turn, outcome):
        outcome = outcome_of(turn, turn.store.reviews.get(who.workspace, review.id))
    turn.store.reviews.answer(review.id, who.user, now())
    turn.say("review-done", paragraph=True)
    turn.add(in_words(outcome, turn.view.may_see))
    turn.say("review-will-tell", paragraph=True, who={"text": review.asked_by})
    turn.send(
        "done",
        what="review_confirmed",
        confirmed=[{"fact": path, "value": value} for path, value in outcome.confirmed if of_hr(path)],
        changed=[{"fact": path, "before": old, "after": new} for path, old, new in outcome.changed if of_hr(path)],
        window={"before": outcome.before, "after": outcome.advice["window"]},
    )
    remember(turn, advise_on(turn))
    _tell(turn, review)


def _talked(turn: Turn, outcome: Outcome) -> bool:
    """Going through who leaves, and when, is the talk with HR that S4.3e asks for: that item of readiness is a yes."""
    gone_through = [fact[0] for fact in (*outcome.changed, *outcome.confirmed)]
    if get(turn.project.facts, parse(TALK_WITH_HR)) == "yes" or not any(map(of_turnover, gone_through)):
        return False
    turn.state(TALK_WITH_HR, "yes")
    return True


def _tell(turn: Turn, review: Review) -> None:
    """The same news for the one who asked."""
    answer = turn.store.reviews.get(turn.speaker.workspace, review.id)
    outcome = outcome_of(turn, answer)
    parts = [*answered(answer, outcome, here=False), *in_words(outcome, _as_manager(turn, review))]
    tells = {"review": review.id, "newest": outcome.newest}
    publish(Notice(turn.speaker.workspace, review.asked_by, PM, turn.today.isoformat(), parts, tells=tells))


def _as_manager(turn: Turn, review: Review) -> Callable[[str], bool]:
    """What the project manager who asked may see of the project."""
    project = turn.store.find(turn.speaker.workspace, review.project_id)
    return View(PM, project.facts, project.origins, partial(turn.store.history, project.id)).may_see
