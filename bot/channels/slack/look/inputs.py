"""What a question can be answered with besides words: a date picker, a menu, several of a menu, or buttons.

What an element stands for is in the ids of its block and in its values, so it can be told from Slack's payload alone:
``pick:<path of the fact>`` is the block of an element that gives the value, ``take:<path>`` the block of the button
that sends it; ``say`` has buttons with a whole message in their value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.channels.slack.look import limits
from bot.channels.slack.look.blocks import Block, actions, button, options, packed, plain
from bot.wording.catalogue import Catalogue

SAY, PICK, TAKE = "say", "pick:", "take:"
DAY, ONE, FROM, TO, SEVERAL, TAKEN = "day", "one", "from", "to", "several", "take"
MONTHS = range(1, 13)
# What the value of a fact is, by the last part of its path; any other is given by a button or in words.
KINDS = {
    "earliest_start": "day",
    "go_live_by": "day",
    "settled_from": "day",
    "staffed_from": "day",
    "desired_start": "period",
    "annual_break": "period",
    "fiscal_year_end_month": "month",
    "peak_months": "months",
    "busy_months": "months",
    "stage": "one",
    "regions": "several",
}
# Fewer choices are buttons: one press instead of two.
_MENU = 3


@dataclass
class Inputs:
    """What goes under a question, and beside its last paragraph: the element there, and the id of its block."""

    blocks: list[Block] = field(default_factory=list)
    accessory: dict[str, Any] | None = None
    block_id: str | None = None


def inputs(question: Mapping[str, Any] | None, buttons: Sequence[Mapping[str, Any]], words: Catalogue) -> Inputs:
    """What a turn can be answered with: ``question`` is its message of that type, ``buttons`` are all it offers."""
    fact = (question or {}).get("fact") or ""
    kind = KINDS.get(fact.rpartition(".")[2])
    made = None
    if question and kind and limits.length(PICK + fact) <= limits.BLOCK_ID:
        made = _MADE[kind](fact, question.get("options") or [], buttons, words)
    found, left = made or (Inputs(), list(buttons))
    said = pressable(left)
    if found.blocks:  # one row is easier to take in than two
        row = found.blocks[-1]["elements"]
        fits = limits.ELEMENTS - len(row)
        row += said[:fits]
        said = said[fits:]
    found.blocks += rows(said)
    return found


def rows(elements: Sequence[Mapping[str, Any]]) -> list[Block]:
    """Rows of elements, as many in one as Slack takes."""
    most = limits.ELEMENTS
    return [actions(elements[at : at + most], f"{SAY}:{at}") for at in range(0, len(elements), most)]


def pressable(buttons: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The buttons of a message as elements; one whose message is too long for Slack to carry is left out."""
    made = []
    for n, one in enumerate(buttons):
        title = str(one.get("title") or "").strip()
        value = packed(one.get("payload") or {"text": title})
        if title and limits.length(value) <= limits.BUTTON_VALUE:
            made.append(button(f"{SAY}:{n}", title, value))
    return made


def month_names(words: Catalogue) -> list[tuple[int, str]]:
    """The months with their names."""
    return [(month, _capital(words.say(f"month-{month}", {}, ""))) for month in MONTHS]


Made = tuple[Inputs, list[Mapping[str, Any]]]


def _day(fact: str, given: Sequence[Any], buttons: Sequence[Any], words: Catalogue) -> Made:
    return Inputs([actions([_date(DAY, words.say("widget-pick", {}, ""))], PICK + fact)]), list(buttons)


def _period(fact: str, given: Sequence[Any], buttons: Sequence[Any], words: Catalogue) -> Made | None:
    if given:  # a choice between dates, each of which has its button
        return None
    ends = [_date(FROM, words.say("widget-pick-from", {}, "")), _date(TO, words.say("widget-pick-to", {}, ""))]
    take = button(TAKEN, words.say("slack-take-period", {}, ""), TAKEN)
    return Inputs([actions([*ends, take], PICK + fact)]), list(buttons)


def _month(fact: str, given: Sequence[Any], buttons: Sequence[Any], words: Catalogue) -> Made:
    menu = _menu("static_select", ONE, words.say("slack-choose", {}, ""), month_names(words))
    return Inputs([actions([menu], PICK + fact)]), list(buttons)


def _months(fact: str, given: Sequence[Any], buttons: Sequence[Any], words: Catalogue) -> Made:
    said = words.say("slack-choose-months", {}, ""), words.say("slack-take-months", {}, "")
    return _beside(fact, *said, month_names(words)), list(buttons)


def _one(fact: str, given: Sequence[Any], buttons: Sequence[Any], words: Catalogue) -> Made | None:
    offered, others = _offered(fact, buttons)
    if len(offered) < _MENU:
        return None
    menu = _menu("static_select", ONE, words.say("slack-choose", {}, ""), offered)
    return Inputs([actions([menu], PICK + fact)]), others


def _several(fact: str, given: Sequence[Any], buttons: Sequence[Any], words: Catalogue) -> Made | None:
    offered, others = _offered(fact, buttons)
    if not offered:
        return None
    single = [(value[0] if isinstance(value, list) else value, title) for value, title in offered]
    return _beside(fact, words.say("slack-choose-several", {}, ""), words.say("slack-take", {}, ""), single), others


_MADE = {"day": _day, "period": _period, "month": _month, "months": _months, "one": _one, "several": _several}


def _beside(fact: str, hint: str, take: str, choices: Sequence[tuple[Any, str]]) -> Inputs:
    """Several of a menu: Slack takes such a menu beside a paragraph only, and the choice is sent by a button."""
    menu = _menu("multi_static_select", SEVERAL, hint, choices)
    return Inputs([actions([button(TAKEN, take, TAKEN)], TAKE + fact)], menu, PICK + fact)


def _offered(fact: str, buttons: Sequence[Mapping[str, Any]]) -> tuple[list[tuple[Any, str]], list[Mapping[str, Any]]]:
    """Values and titles of the buttons that give the fact, as far as a menu takes them; and the other buttons."""
    offered, others = [], []
    for one in buttons:
        payload = one.get("payload") or {}
        fits = payload.get("fact") == fact and limits.length(packed(payload.get("value"))) <= limits.OPTION_VALUE
        if fits and len(offered) < limits.OPTIONS:
            offered.append((payload["value"], one["title"]))
        else:
            others.append(one)
    return offered, others


def _date(action_id: str, hint: str) -> dict[str, Any]:
    return {"type": "datepicker", "action_id": action_id, "placeholder": plain(hint, limits.PLACEHOLDER)}


def _menu(kind: str, action_id: str, hint: str, choices: Sequence[tuple[Any, str]]) -> dict[str, Any]:
    shown = {"type": kind, "action_id": action_id, "placeholder": plain(hint, limits.PLACEHOLDER)}
    return {**shown, "options": options(choices)}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
