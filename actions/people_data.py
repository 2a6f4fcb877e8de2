"""Erasing what a project holds about single people: the list of people, and who left a very small department when."""

from actions import engine, lexicon
from actions.asking import ask
from actions.clock import now
from actions.privacy import HR, small_departments
from actions.store.retain import Held, held
from actions.turn import Turn

FORGET_PEOPLE = "confirm:forget_people"


def is_meant(turn: Turn) -> bool:
    """Whether the message is about the data about people of the project, and not about the person's own."""
    return bool(lexicon.found(turn.text, "people_data"))


def held_by(turn: Turn) -> Held:
    """How much the project of this conversation holds."""
    return held(turn.project.facts, _small(turn))


def _small(turn: Turn) -> frozenset[str]:
    return small_departments(turn.project.facts, turn.store.history(turn.project.id))


def ask_first(turn: Turn) -> None:
    """Say what would go, and ask once for a yes; only HR may have it erased."""
    held = held_by(turn)
    if turn.speaker.role != HR:
        turn.say("people-only-hr")
        turn.send("error", code="not_allowed", fact="roster", accepted=None)
        turn.memory.asked = turn.pending
    elif not any(held):
        turn.say("people-none")
    else:
        turn.say("people-lead", people={"number": held.people}, months={"number": held.months})
        ask(turn, FORGET_PEOPLE)


def erase(turn: Turn) -> None:
    """Erase it, from the history too, and keep in the audit that it was done."""
    who = turn.speaker
    turn.project = turn.store.erase_people(turn.project, _small(turn))
    turn.store.audit.note(turn.project.id, who.user, who.role, ["erased"], now())
    engine.forget()
    turn.case = turn.before = turn.project.case(turn.today)
    turn.confirmed = True
    turn.say("people-erased")
    turn.send("done", what="forgotten", of="people")
