"""What a person has begun, and what waits for them: for a first page, before a word is said; and going on with one."""

from typing import Any

from actions import engine
from actions.advising import answer_fully
from actions.clock import today
from actions.outcome import called
from actions.privacy import HR
from actions.speech import Part, clause, part
from actions.store import Project, store
from actions.turn import REOPEN, Turn
from actions.waiting import choices, listed

# Projects on the page, the newest; more are a list that nobody reads.
MOST = 8


def projects(workspace: str, user: str, role: str) -> dict[str, Any]:
    """``as_of``, ``projects`` and ``waiting``: what this person has begun or talks about, newest first, and for HR what
    was put before them. Nothing is changed by looking.

    A project is ``{"conversation", "name", "parts", "choice"}``: the name of the conversation that is about it, None
    where none is any more; what it is called, as a message of the catalogue; parts that say how it stands; and the
    button that goes on with it. ``waiting`` is ``{"parts", "choices"}`` as a Notice has them (actions.notices), None
    where nothing waits.
    """
    kept = store()
    talked = {project.id: name for name, project in reversed(kept.conversations(workspace, user))}
    mine = [one for one in kept.projects(workspace, user) if one.facts][:MOST]
    reviews = kept.reviews.waiting(workspace) if mine or role == HR else []
    with_hr = {one.project_id for one in reviews}
    return {
        "as_of": today().isoformat(),
        "projects": [
            {
                "conversation": talked.get(one.id),
                "name": _called(one),
                "parts": _standing(one, one.id in with_hr),
                "choice": {"key": "button-reopen", "args": {}, "payload": {"fact": REOPEN, "value": one.id}},
            }
            for one in mine
        ],
        "waiting": {"parts": listed(reviews), "choices": choices(reviews)} if role == HR and reviews else None,
    }


def reopen(turn: Turn, project_id: Any) -> None:
    """A button said which project to go on with: this conversation is about it from now on, and hears how it stands."""
    who = turn.speaker
    mine = next((one.id for one in turn.store.projects(who.workspace, who.user) if one.id == project_id), None)
    if mine is None:
        turn.say("project-gone")
        return
    turn.begin_again(turn.store.join(who.workspace, who.holder, who.conversation, mine))
    turn.say("project-reopened", project=_called(turn.project))
    answer_fully(turn)


def _called(project: Project) -> dict[str, Any]:
    return called(project.facts) or clause("project-nameless")


def _standing(project: Project, with_hr: bool) -> list[Part]:
    window = engine.advise(project.case(today()))["window"]
    said = [part("advice-window", window={"during": window}) if window else part("project-undated")]
    return [*said, part("project-with-hr")] if with_hr else said
