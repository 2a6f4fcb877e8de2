"""A fact is given or corrected, or a file with facts is sent."""

from actions import documents, engine, importing, interview, turnover_cost
from actions.advising import answer_to_facts
from actions.asking import ASKED_AT_MOST, ask, ask_next
from actions.projects import reopen
from actions.reviewing import choose, goes_on
from actions.turn import Turn, TurnAction


class Inform(TurnAction):
    """Takes the facts; what follows depends on whether advice was given already."""

    action = "action_inform"

    async def prepare(self, turn: Turn) -> None:
        """Read the file that came along, if any."""
        if turn.file is not None:
            await importing.read(turn)

    def answer(self, turn: Turn) -> None:
        if turn.file is not None:
            importing.receive(turn)
        elif turn.pending == importing.SHEET and turn.understood.get("choice"):
            importing.choose(turn, turn.understood["choice"])
        elif interview.wanted(turn):
            interview.resume(turn)
        elif interview.answered(turn):
            interview.go_on(turn)
        elif turn.chosen is not None:
            choose(turn, turn.chosen)
        elif turn.reopened is not None:
            reopen(turn, turn.reopened)
        elif goes_on(turn):
            return
        elif turn.understood.get("costs"):
            turnover_cost.tell(turn)
            if turn.news:
                answer_to_facts(turn)
        elif turn.news:
            if not turn.pending and not turn.pressed:
                documents.first(turn, documents.BESIDE_FACTS)
            answer_to_facts(turn)
        elif not turn.pending:
            if not documents.first(turn):
                turn.say("inform-not-understood")
        elif turn.pending.startswith("confirm:"):
            turn.say("inform-not-understood-confirmation")
            ask(turn, turn.pending)
        elif interview.is_pending(turn):
            interview.unreadable(turn)
        else:
            self._unreadable(turn, turn.pending)

    def _unreadable(self, turn: Turn, asked: str) -> None:
        """Ask once more; after that go on, for whoever can't be understood twice won't be the third time."""
        times = turn.memory.times
        if times.get(asked, 0) < ASKED_AT_MOST:
            times[asked] = times.get(asked, 0) + 1
            turn.say("inform-not-understood-answer")
            ask(turn, asked)
        else:
            turn.say("inform-not-understood")
            ask_next(turn, engine.advise(turn.case))
