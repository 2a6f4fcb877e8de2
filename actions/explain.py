"""Why did you say that, why do you ask, where does it come from?"""

from typing import Any

import advisor
from actions import documents, engine, findings, lexicon
from actions.advising import answer_to_facts, assumptions
from actions.asking import ask, reason_for, rules_behind
from actions.speech import clause
from actions.turn import Turn, TurnAction

RULES_TOLD = 3


class Explain(TurnAction):
    """About a date that is named, the question that is pending, or the advice given last; always with
    sources.
    """

    action = "action_explain"
    ignored = ("project.desired_start",)

    def answer(self, turn: Turn) -> None:
        ideas = documents.clear(turn)
        documents.say(turn, ideas)
        terms = {"terms": documents.sources(ideas)} if ideas else {}
        whole = [one for one in turn.periods if one["from"] and one["to"]]
        if whole:
            turn.send("explanation", rules=self._date(turn, whole[0]), **terms)
        elif turn.pending and self._about_the_question(turn):
            turn.add([reason_for(turn.pending)])
            turn.send("explanation", rules=rules_behind(turn.pending), **terms)
            ask(turn, turn.pending)
            turn.memory.said = turn.said_before
            return
        elif ideas and turn.memory.advised is None:
            turn.send("explanation", **terms)
        else:
            turn.send("explanation", rules=self._advice(turn), **terms)
        if turn.changes:
            answer_to_facts(turn)
        else:
            turn.memory.asked, turn.memory.said = turn.pending, "advice"

    def _about_the_question(self, turn: Turn) -> bool:
        """After an advice a bare "why?" means the advice, though a question stood at its end."""
        return turn.said_before != "advice" or "why_asked" in lexicon.found(turn.text, "asking")

    def _date(self, turn: Turn, period: dict[str, Any]) -> list[dict[str, Any]]:
        judged = advisor.judge(turn.case, [(period["from"], period["to"])])[0]
        when = {"interval": {"from": judged["from"], "to": judged["to"]}}
        against = findings.about({"findings": judged["findings"]}, "asked", "window", "horizon")
        if not against:
            turn.say("explain-date-clear", when=when, risk={"percent": judged["risk"]})
            return []
        if judged["blocked_by"]:
            turn.say("explain-date-blocked", when=when, reasons=findings.reasons(against, RULES_TOLD))
        else:
            turn.say(
                "explain-date-risk",
                when=when,
                risk={"percent": judged["risk"]},
                reasons=findings.reasons(against, RULES_TOLD),
            )
        return tell(turn, against)

    def _advice(self, turn: Turn) -> list[dict[str, Any]]:
        advice = engine.advise(turn.case)
        found = findings.about(advice, "asked", "horizon") or findings.about(advice, "window")
        if not found:
            turn.say("explain-nothing-against")
        else:
            turn.say("explain-lead", reasons=findings.reasons(found, RULES_TOLD))
        rules = tell(turn, found) if found else []
        assumed = assumptions(advice)
        if assumed["clauses"]:
            turn.say("assumed", paragraph=True, facts=assumed)
        return rules


def _documents(told: list[dict[str, Any]]) -> dict[str, Any]:
    """What the short names of the sources stand for, each document once."""
    names = dict.fromkeys(one["source"][:2] for one in told)
    return {
        "clauses": [
            clause("explain-document", document={"text": name}, title=clause(f"document-{name}")) for name in names
        ]
    }


def tell(turn: Turn, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The reasoning of the documents behind the weightiest rules, with the document's name; gives these rules as the
    explanation message has them.
    """
    told = findings.weightiest(found, RULES_TOLD)
    for finding in told:
        turn.say(f"why-{finding['rule']}", paragraph=True, source={"source": finding["source"]})
    turn.say("explain-documents", paragraph=True, documents=_documents(told))
    return [
        {
            "rule": one["rule"],
            "severity": one["severity"],
            "values": one.get("values", {}),
            "source": one["source"],
        }
        for one in told
    ]
