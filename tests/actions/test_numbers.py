"""Every number and every date that is said stands in the Advice or in the case it was computed from."""

import re
from datetime import date

import pytest

from tests.actions.cases import JUNE, MARCH, SHANGHAI
from tests.actions.talk import Talk

# Inside the plan of the first lies the whole closed season; the second is blocked by it.
NOVEMBER = {"text": "25 November", "from": "2026-11-25", "to": "2026-11-25"}
FEBRUARY = {"text": "February", "from": "2027-02-01", "to": "2027-02-28"}
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAY = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS)})(?: (\d{{4}}))?")
PERCENT = re.compile(r"([\d.]+)%")


def _leaves(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from _leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner)
    else:
        yield value


def _said_days(text: str) -> set[tuple[int, int]]:
    return {(int(number), MONTHS.index(month) + 1) for number, month, _ in DAY.findall(text)}


def _percent(value: float) -> str:
    if 0 < value < 0.01 or 0.99 < value < 1:
        return f"{value * 100:.2f}".rstrip("0").rstrip(".")
    return f"{value * 100:.0f}"


def _check(text: str, *sources: dict, calendar: bool = False) -> None:
    # The weeks hold almost every share there is, so they count only where weeks are told.
    told = [
        {**one, "advice": {**one["advice"], "weeks": one["advice"]["weeks"] if calendar else []}} for one in sources
    ]
    known = list(_leaves(told))
    days = {(day.day, day.month) for one in known if isinstance(one, str) and (day := _date(one))}
    shares = {_percent(one) for one in known if isinstance(one, float) and 0 <= one <= 1}
    assert _said_days(text) <= days
    assert set(PERCENT.findall(text)) <= shares


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


@pytest.mark.parametrize(
    ("intent", "more"),
    [
        ("ask_start_window", {}),
        ("ask_backups", {}),
        ("show_calendar", {}),
        ("check_date", {"periods": [JUNE]}),
        ("check_date", {"periods": [NOVEMBER]}),
        ("check_date", {"periods": [FEBRUARY]}),
        ("what_if", {"facts": {"departments": [{"name": "Sales", "key_users": 3}]}}),
        ("inform", {"facts": {"project": {"duration_weeks": 26.0}}}),
        ("inform", {"facts": {"turnover": {"rate": 0.31}}}),
    ],
)
def test_what_is_said_equals_the_advice(home, intent: str, more: dict) -> None:
    talk = Talk()
    first = talk.say("check_date", **SHANGHAI)
    told = first.of("advice")
    _check(first.text, told)
    answer = talk.say(intent, **more)
    _check(answer.text, told, answer.of("advice"), calendar=intent == "show_calendar")


def test_what_is_compared_equals_the_comparison(home) -> None:
    talk = Talk()
    advice = talk.say("check_date", **SHANGHAI).of("advice")
    answer = talk.say("compare_dates", periods=[MARCH, JUNE])
    risks = {_percent(one["risk"]) for one in answer.of("comparison")["options"]}
    assert risks <= set(PERCENT.findall(answer.text))
    assert advice
