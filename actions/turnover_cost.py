"""What does losing people cost?"""

from typing import Any

import advisor
from actions import documents
from actions.advising import answer_to_facts
from actions.asking import OWN_QUESTIONS, ask
from actions.clock import now
from actions.speech import PAY_OF_A_KEY_USER, clause
from actions.store.costs import PAY
from actions.turn import Turn, TurnAction
from advisor.cost import KEEPING, SOURCE
from advisor.settings import default_settings


class TurnoverCost(TurnAction):
    """The parts and their sum, in money where the pay is known, else in shares of a year's pay."""

    action = "action_turnover_cost"

    def answer(self, turn: Turn) -> None:
        documents.first(turn)
        tell(turn)
        if turn.news:
            answer_to_facts(turn)
        elif turn.memory.asked is None:
            turn.memory.asked, turn.memory.said = turn.pending, turn.said_before


def tell(turn: Turn) -> None:
    """Take what was said of pay and costs, and tell what losing one key user costs; ask for the pay where unknown."""
    said = _said(turn)
    pay = said.pop(PAY, None)
    currency = pay["currency"] if pay else None
    other = [name for name, one in said.items() if pay and one.get("currency", currency) != currency]
    counted = {name: one for name, one in said.items() if name not in other}
    figures = advisor.cost_of(pay and pay["amount"], counted)
    _words(turn, figures, pay, _currencies(figures, counted, currency))
    if other:
        turn.say("cost-other-currency", paragraph=True, parts={"list": [clause(f"cost-{name}") for name in other]})
    if any(not one["stated"] for one in figures["parts"]):
        turn.say("cost-split", paragraph=True)
    turn.send("cost", pay=pay, currency=currency, **figures)
    if pay is None and PAY_OF_A_KEY_USER not in turn.memory.skipped:
        ask(turn, PAY_OF_A_KEY_USER)


def _ask_pay(turn: Turn) -> None:
    turn.say("cost-ask-pay", paragraph=True)
    turn.send("question", fact=PAY_OF_A_KEY_USER, options=[])


OWN_QUESTIONS[PAY_OF_A_KEY_USER] = _ask_pay


def _said(turn: Turn) -> dict[str, dict[str, Any]]:
    """All that was said of the project, this message included, which is kept unless it only supposes."""
    new = turn.understood.get("costs") or {}
    if new and not turn.hypothetical:
        turn.store.costs.put(turn.project.id, new, turn.speaker.user, now())
    return {**turn.store.costs.of(turn.project.id), **new}


def _currencies(
    figures: dict[str, Any], said: dict[str, dict[str, Any]], currency: str | None
) -> dict[str, str | None]:
    """The currency of each part: that of the pay, without pay the one it was said in."""
    return {one["part"]: said.get(one["part"], {}).get("currency", currency) for one in figures["parts"]}


def _words(turn: Turn, figures: dict[str, Any], pay: dict[str, Any] | None, currencies: dict[str, str | None]) -> None:
    total, source = figures["sum"], {"source": SOURCE}
    if pay and total["amount"]:
        low, high = ({"money": end, "currency": pay["currency"]} for end in total["amount"])
        paid = {"money": pay["amount"], "currency": pay["currency"]}
        turn.say("cost-lead", low=low, high=high, pay=paid, source=source)
    elif total["share"]:
        low, high = ({"percent": end} for end in total["share"])
        turn.say("cost-lead-shares", low=low, high=high, source=source)
    else:
        turn.say("cost-lead-open", source=source)
    _studies(turn, pay)
    for row in figures["parts"]:
        if row["part"] != KEEPING:
            _row(turn, row, currencies[row["part"]])
    _keeping(turn, figures["parts"][-1], currencies[KEEPING])


def _studies(turn: Turn, pay: dict[str, Any] | None) -> None:
    if pay is None:
        turn.say("cost-studies-shares")
        return
    shares = default_settings().cost_studies.items()
    amounts = {name: {"money": share * pay["amount"], "currency": pay["currency"]} for name, share in shares}
    turn.say("cost-studies", **amounts)


def _row(turn: Turn, row: dict[str, Any], currency: str | None) -> None:
    low, high = _span(row, currency)
    name = clause(f"cost-{row['part']}")
    if row["stated"]:
        turn.say("cost-row-said", line=True, part=name, amount=low)
    else:
        turn.say("cost-row", line=True, part=name, low=low, high=high)


def _keeping(turn: Turn, row: dict[str, Any], currency: str | None) -> None:
    low, high = _span(row, currency)
    if row["stated"]:
        turn.say("cost-keeping-said", paragraph=True, amount=low)
    else:
        turn.say("cost-keeping", paragraph=True, low=low, high=high)


def _span(row: dict[str, Any], currency: str | None) -> list[dict[str, Any]]:
    """Least and most of a part, in money where that is known."""
    if row["amount"]:
        return [{"money": end, "currency": currency} for end in row["amount"]]
    return [{"percent": end} for end in row["share"]]
