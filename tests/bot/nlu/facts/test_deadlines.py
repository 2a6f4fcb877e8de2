"""Deadlines beside a start, or by a time of year that is already here; staying away for a time is no leaving."""

from datetime import date

import pytest

from bot.nlu.facts import extract, language_of

NOVEMBER = date(2026, 11, 22)
MAY = {"from": "2027-05-01", "to": "2027-05-31"}


def project(text: str) -> dict:
    found = extract(text, NOVEMBER, language=language_of(text, None))["facts"]
    assert set(found) <= {"project"}, found
    return found.get("project", {})


@pytest.mark.parametrize(
    "text",
    [
        "if we start in May, will we make it by autumn?",
        "если начнём в мае, успеем к осени?",
        "в мае стартуем, закончить хотим до осени",
        "五月开始的话,秋天之前行吗",
    ],
)
def test_a_limit_that_is_asked_beside_a_start_is_the_end(text: str) -> None:
    assert project(text) == {"desired_start": MAY, "go_live_by": "2027-11-30"}


@pytest.mark.parametrize(
    "text", ["we'd like to begin in May, before the 20th", "в мае начнём, до двадцатого", "五月启动,二十号之前"]
)
def test_a_limit_that_says_nothing_of_its_own_leaves_the_start_as_it_is(text: str) -> None:
    assert project(text) == {"desired_start": MAY}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("must be live before November", "2027-10-31"),  # this November has begun
        ("it has to go live before Q4", "2027-09-30"),
        ("live by autumn", "2027-11-30"),
        ("к осени надо запуститься", "2027-11-30"),
        ("秋天前上线", "2027-11-30"),
        ("live by November", "2026-11-30"),
        ("live before winter", "2026-11-30"),
        ("к зиме надо запуститься", "2027-02-28"),
    ],
)
def test_a_deadline_by_what_has_begun_is_next_years(text: str, day: str) -> None:
    assert project(text) == {"go_live_by": day}


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("we are restructuring until about Easter", "2027-03-29"),
        ("reorg until roughly the end of May", "2027-06-01"),
        ("реорганизация примерно до мая", "2027-06-01"),
        ("重组大概到五月", "2027-06-01"),
    ],
)
def test_until_about(text: str, settled: str) -> None:
    growth = extract(text, NOVEMBER, language=language_of(text, None))["facts"]["growth"]
    assert growth == {"stage": "restructuring", "settled_from": settled}


@pytest.mark.parametrize(
    "text",
    [
        "our head of sales goes on parental leave from February through May",
        "Anna in finance is on sick leave until June",
        "начальник продаж уходит в декрет с февраля по май",
        "销售主管二月到五月休产假",
    ],
)
def test_who_stays_away_for_a_time_does_not_leave_the_company(text: str) -> None:
    assert extract(text, NOVEMBER, language=language_of(text, None))["facts"] == {}


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("and if we pushed it by two months?", 8.7),
        ("what if we delay by a week", 1),
        ("push the start back six weeks", 6),
        ("could we bring it forward by a month?", -4.35),
        ("а если отложить на месяц?", 4.35),
        ("давайте сдвинем на три недели", 3),
        ("а если на месяц раньше перенести?", -4.35),
        ("推迟两个月呢", 8.7),
        ("晚三个月启动会怎样", 13.04),
        ("提前两周开始行不行", -2),
    ],
)
def test_a_start_that_is_moved_is_no_length_of_the_project(text: str, weeks: float) -> None:
    found = extract(text, NOVEMBER, language=language_of(text, None))
    assert found["facts"] == {}
    assert [(one["kind"], round(one["weeks"], 1)) for one in found["remarks"]] == [("shifted", round(weeks, 1))]


@pytest.mark.parametrize(
    "text", ["the project was delayed, it takes 8 months now", "проект займёт 8 месяцев", "项目要八个月"]
)
def test_what_it_takes_is_its_length(text: str) -> None:
    assert round(project(text)["duration_weeks"], 1) == 34.8
