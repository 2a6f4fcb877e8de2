"""One fact as a field of a modal: the element for its kind, what stands in it, and its value out of what was filled in.

A value travels in the form that a person reads (percent, months), as text, a list of texts, or two days; ``content``
gives that form, ``value`` takes it back. Both are what widget/src/values.js does for the web.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from bot.channels.slack.look import limits
from bot.channels.slack.look.blocks import options, plain
from bot.channels.slack.look.inputs import MONTHS, month_names
from bot.nlu.facts.regions import countries
from bot.wording.catalogue import Catalogue
from bot.wording.localise import WEEKS_A_MONTH, place

LONGEST_TEXT = 200
_LARGEST = 10**12  # no fact is counted in more; what is written so is a typing error
STAGES = ("new", "expanding", "restructuring", "stable")
ANSWERS = ("yes", "partly", "no", "unknown")

Content = str | list[str] | None


class Unreadable(ValueError):
    """What was filled in is no value of this kind."""


@dataclass(frozen=True)
class Kind:
    """``element(content, words)`` is the input for a kind of value; ``content`` and ``value`` translate."""

    element: Callable[[Content, Catalogue], dict[str, Any]]
    content: Callable[[Any], Content] = lambda value: None if value is None else str(value)
    value: Callable[[Content], Any] = lambda content: content


def filled(state: Mapping[str, Any]) -> Content:
    """What stands in an element, out of its part of a view's state."""
    if state["type"] == "multi_static_select":
        return [one["value"] for one in state["selected_options"]] or None
    if state["type"] == "static_select":
        return (state["selected_option"] or {}).get("value")
    found = state.get("selected_date") if state["type"] == "datepicker" else state.get("value")
    return (found or "").strip() or None


def _number(value: Any) -> Content:
    return None if value is None else f"{Decimal(str(value)).normalize():f}"


def _scaled(by: float, places: int) -> Callable[[Any], Content]:
    return lambda value: None if value is None else _number(round(value * by, places))


def _read_number(content: Content) -> float | int | None:
    if content is None:
        return None
    try:
        number = Decimal(str(content).replace(",", "."))
    except InvalidOperation:
        raise Unreadable from None
    if not number.is_finite() or abs(number) >= _LARGEST:
        raise Unreadable
    return int(number) if number == number.to_integral_value() else float(number)


def _read_scaled(by: float, places: int) -> Callable[[Content], Any]:
    def read(content: Content) -> Any:
        number = _read_number(content)
        return None if number is None else round(number / by, places)

    return read


def _text_field(content: Content, words: Catalogue) -> dict[str, Any]:
    return _filled({"type": "plain_text_input", "max_length": LONGEST_TEXT}, initial_value=content)


def _number_field(content: Content, words: Catalogue) -> dict[str, Any]:
    return _filled({"type": "number_input", "is_decimal_allowed": True, "min_value": "0"}, initial_value=content)


def _date_field(content: Content, words: Catalogue) -> dict[str, Any]:
    hint = plain(words.say("widget-pick", {}, ""), limits.PLACEHOLDER)
    return _filled({"type": "datepicker", "placeholder": hint}, initial_date=content)


def _menu(choices: list[tuple[str, str]], content: Content, words: Catalogue) -> dict[str, Any]:
    offered = [{**one, "value": value} for one, (value, _) in zip(options(choices), choices, strict=True)]
    chosen = next((one for one in offered if one["value"] == content), None)
    return _filled({"type": "static_select", **_hint(words), "options": offered}, initial_option=chosen)


def _hint(words: Catalogue) -> dict[str, Any]:
    return {"placeholder": plain(words.say("slack-choose", {}, ""), limits.PLACEHOLDER)}


def _stage_field(content: Content, words: Catalogue) -> dict[str, Any]:
    return _menu([(one, words.say(f"choice-{one}", {}, "")) for one in STAGES], content, words)


def _answer_field(content: Content, words: Catalogue) -> dict[str, Any]:
    return _menu([(one, words.say(f"degree-{one}", {}, "")) for one in ANSWERS], content, words)


def _month_field(content: Content, words: Catalogue) -> dict[str, Any]:
    return _menu([(str(month), name) for month, name in month_names(words)], content, words)


def _months_field(content: Content, words: Catalogue) -> dict[str, Any]:
    shown = _menu([(str(month), name) for month, name in month_names(words)], None, words)
    chosen = [one for one in shown["options"] if one["value"] in (content or [])]
    return _filled({**shown, "type": "multi_static_select"}, initial_options=chosen)


def _regions_field(content: Content, words: Catalogue) -> dict[str, Any]:
    """All countries, a hundred to a group since Slack takes no more; a part of a country stays where it is known."""
    known = [(code, place(words.language, code)) for code in content or [] if "-" in str(code)]
    offered = [*known, *_countries(words.language)]
    titled = [{**one, "value": code} for one, (code, _) in zip(options(offered), offered, strict=True)]
    most = limits.OPTIONS
    groups = [titled[at : at + most] for at in range(0, len(titled), most)]
    chosen = [one for one in titled if one["value"] in (content or [])]
    shown = {
        "type": "multi_static_select",
        **_hint(words),
        "option_groups": [
            {"label": plain(f"{one[0]['text']['text']} – {one[-1]['text']['text']}", limits.OPTION), "options": one}
            for one in groups
        ],
    }
    return _filled(shown, initial_options=chosen)


@lru_cache(maxsize=3)
def _countries(language: str) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(countries(language).items(), key=lambda one: one[1]))


def _filled(element: dict[str, Any], **initial: Any) -> dict[str, Any]:
    """The element with what stands in it; Slack takes no empty beginning."""
    return {**element, **{name: value for name, value in initial.items() if value}}


_AS_LIST = {"content": lambda value: [str(one) for one in value] if value else None}
KINDS: dict[str, Kind] = {
    "text": Kind(_text_field),
    "date": Kind(_date_field),
    "stage": Kind(_stage_field),
    "answer": Kind(_answer_field),
    "number": Kind(_number_field, _number, _read_number),
    "percent": Kind(_number_field, _scaled(100, 2), _read_scaled(100, 6)),
    "weeks": Kind(_number_field, _scaled(1 / WEEKS_A_MONTH, 2), _read_scaled(1 / WEEKS_A_MONTH, 6)),
    "month": Kind(_month_field, value=lambda content: None if content is None else int(str(content))),
    "in_months": Kind(
        _months_field,
        value=lambda content: sorted(int(one) for one in content if int(one) in MONTHS) if content else None,
        **_AS_LIST,
    ),
    "regions": Kind(_regions_field, value=lambda content: list(content) if content else None, **_AS_LIST),
}
PERIODS = ("during", "interval")
"""Kinds of two days, each with a field of its own."""
EDITED = (*KINDS, *PERIODS)
"""Kinds of facts that a modal edits; others are shown elsewhere."""
