"""March or June?"""

from typing import Any

import advisor
from actions import documents, engine, findings
from actions.advising import note, objections
from actions.asking import ask, ask_next
from actions.turn import Turn, TurnAction

DESIRED = "project.desired_start"
VERDICTS = ("start", "caution", "wait")
REASONS = 2


class CompareDates(TurnAction):
    """Judges each date by its best day and says the best first. The dates are asked about, so none becomes
    the desired start.
    """

    action = "action_compare_dates"
    ignored = (DESIRED,)

    def answer(self, turn: Turn) -> None:
        told = documents.first(turn, documents.BESIDE_FACTS)
        objections(turn)
        judged = sorted(advisor.judge(turn.case, self._spans(turn)), key=_order)
        if len(judged) < 2:
            if told or documents.first(turn):
                return
            turn.say("compare-which")
            ask(turn, DESIRED)
            return
        turn.say(self._opening(judged), best=_when(judged[0]), other=_when(judged[1]))
        advice = engine.advise(turn.case)
        for one in judged:
            self._line(turn, one)
            self._part(turn, one, advice)
        fields = ("from", "to", "risk", "verdict", "blocked_by")
        turn.send("comparison", options=[{name: one[name] for name in fields} for one in judged])
        note(turn)
        turn.memory.said = "advice"
        possible = [one for one in judged if not one["blocked_by"]]
        if possible:
            self._let_choose(turn, possible)
        else:
            ask_next(turn, advice)

    def _let_choose(self, turn: Turn, possible: list[dict[str, Any]]) -> None:
        """Whoever weighed dates says next which it shall be; with one left there is nothing to ask, only to hear."""
        turn.memory.asked = DESIRED
        if len(possible) < 2:
            return
        turn.say("compare-choose", paragraph=True)
        spans = [{"from": one["from"], "to": one["to"]} for one in possible]
        for span in spans:
            turn.offer("choice-date", {"fact": DESIRED, "value": span}, when={"interval": span})
        turn.send("question", fact=DESIRED, options=spans)

    def _spans(self, turn: Turn) -> list[tuple[str, str]]:
        """The periods named, each once; a single one is compared with the desired start."""
        spans = [(one["from"], one["to"]) for one in turn.periods if one["from"] and one["to"]]
        desired = (turn.case.get("project") or {}).get("desired_start")
        if len(spans) == 1 and desired:
            spans.append((desired["from"], desired["to"]))
        return list(dict.fromkeys(spans))

    def _opening(self, judged: list[dict[str, Any]]) -> str:
        best, other = judged[0], judged[1]
        if best["blocked_by"]:
            return "compare-all-blocked"
        if not other["blocked_by"] and round(best["risk"], 2) == round(other["risk"], 2):
            return "compare-alike"
        return "compare-best"

    def _line(self, turn: Turn, one: dict[str, Any]) -> None:
        against = findings.reasons(one["findings"], REASONS)
        if one["blocked_by"]:
            turn.say("compare-blocked", line=True, when=_when(one), reasons=against)
        elif against["clauses"]:
            turn.say("compare-open", line=True, when=_when(one), risk={"percent": one["risk"]}, reasons=against)
        else:
            turn.say("compare-clear", line=True, when=_when(one), risk={"percent": one["risk"]})

    def _part(self, turn: Turn, one: dict[str, Any], advice: dict[str, Any]) -> None:
        """A month is judged by its best day: where only a part of it is good, which part."""
        good = [span for span in (advice["window"], *advice["alternatives"]) if span]
        parts = [(max(one["from"], span["from"]), min(one["to"], span["to"])) for span in good]
        parts = [(first, last) for first, last in parts if first <= last]
        if len(parts) == 1 and parts[0] != (one["from"], one["to"]) and not one["blocked_by"]:
            turn.say("compare-part", part={"during": dict(zip(("from", "to"), parts[0], strict=True))})


def _when(judged: dict[str, Any]) -> dict[str, Any]:
    return {"interval": {"from": judged["from"], "to": judged["to"]}}


def _order(judged: dict[str, Any]) -> tuple[bool, int, float]:
    return bool(judged["blocked_by"]), VERDICTS.index(judged["verdict"]), judged["risk"]
