"""What "yes" and "no" mean here, by what was asked."""

from actions import engine, importing, people_data
from actions.advising import answer_to_facts
from actions.asking import MAY_BE_NONE, ask
from actions.dont_know import go_on, skip
from actions.memory import CONFIRM_GROWTH, CONFIRM_REVIEW
from actions.replies import taken
from actions.reviewing import begin_first
from actions.speech import split
from actions.turn import Turn

RESTART, FORGET_ME = "confirm:restart", "confirm:forget_me"


def agree(turn: Turn) -> None:
    """Yes: carry out what waits for it; a question for a fact is not answered by a yes, one of readiness is."""
    if turn.pending in importing.QUESTIONS:
        importing.agree(turn)
    elif taken(turn, "yes"):
        return
    elif turn.pending == RESTART:
        _restart(turn)
    elif turn.pending == FORGET_ME:
        _forget(turn)
    elif turn.pending == people_data.FORGET_PEOPLE:
        people_data.erase(turn)
    elif turn.pending == CONFIRM_REVIEW:
        begin_first(turn)
    elif turn.pending == CONFIRM_GROWTH:
        turn.memory.skipped.append(CONFIRM_GROWTH)
        turn.state("growth.stage", "expanding")
        answer_to_facts(turn)
    elif importing.waiting(turn):  # no other question that is open has a yes for an answer
        importing.go_on(turn)
    elif turn.pending:
        turn.say("yes-but-which")
        ask(turn, turn.pending)
    else:
        turn.say("yes-to-what")
        go_on(turn)


def disagree(turn: Turn) -> None:
    """No: leave what waits for a yes; to a question for a fact it means that there is none to give."""
    if turn.pending in importing.QUESTIONS:
        importing.disagree(turn)
    elif taken(turn, "no"):
        return
    elif turn.pending in (RESTART, FORGET_ME, people_data.FORGET_PEOPLE):
        turn.say("kept")
        go_on(turn)
    elif turn.pending == CONFIRM_REVIEW:
        turn.say("review-later")
    elif turn.pending == CONFIRM_GROWTH:
        turn.memory.skipped.append(CONFIRM_GROWTH)
        _settled(turn)
    elif turn.pending and split(turn.pending)[0] in MAY_BE_NONE:
        turn.memory.skipped.append(turn.pending)
        turn.say("none-then")
        go_on(turn)
    elif turn.pending:
        skip(turn)
    else:
        turn.say("no-to-what")
        go_on(turn)


def _settled(turn: Turn) -> None:
    """Not expanding: that is the stage "stable", in the person's own words, and it is not asked about
    again.
    """
    turn.state("growth.stage", "stable")
    if turn.changes:
        answer_to_facts(turn)
    else:
        turn.say("stays-stable")
        go_on(turn)


def _restart(turn: Turn) -> None:
    who = turn.speaker
    turn.begin_again(turn.store.restart(who.workspace, who.holder, who.conversation))
    turn.say("restarted")
    turn.send("done", what="restarted")


def _forget(turn: Turn) -> None:
    turn.store.forget(turn.speaker.workspace, turn.speaker.user)
    engine.forget()
    turn.begin_again(None)
    turn.say("forgotten")
    turn.send("done", what="forgotten")
