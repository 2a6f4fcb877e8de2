"""What a "yes", a "no" and an "I don't know" have in common, whatever was asked."""

from actions import interview
from actions.advising import answer_to_facts
from actions.reviewing import goes_on
from actions.turn import Turn


def taken(turn: Turn, value: str) -> bool:
    """Go on with the interview or the review that runs, or with the facts that came along; False where none does.

    ``value`` is what the reply means to a question of readiness: ``yes``, ``no`` or ``unknown``.
    """
    if interview.wanted(turn):
        interview.resume(turn)
    elif interview.is_pending(turn):
        interview.answer(turn, value)
    elif goes_on(turn):
        pass
    elif turn.news:
        answer_to_facts(turn)
    else:
        return False
    return True
