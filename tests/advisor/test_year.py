"""The calendar around the starts of a case."""

from datetime import date, timedelta

import pytest

import advisor

CASE = {
    "as_of": "2026-11-22",
    "regions": ["CN"],
    "project": {"duration_weeks": 16},
    "busy_months": [6],
    "fiscal_year_end_month": 12,
    "departments": [
        {"name": "Sales", "headcount": 40, "key_users": 1, "leavers_per_year": 8, "peak_months": [3, 4]},
        {"name": "Finance", "headcount": 10, "key_users": 1, "busy_months": [2]},
    ],
}


@pytest.fixture(scope="module")
def year() -> dict:
    return advisor.year_of(CASE, "2027-03-08")


def test_the_horizon_is_eighteen_months(year) -> None:
    assert (year["first"], year["last"]) == ("2026-11-22", "2028-05-21")


def test_closed_seasons_hold_their_breaks(year) -> None:
    assert len(year["closed"]) == len(year["breaks"]) >= 2
    for season, rest in zip(year["closed"], year["breaks"], strict=True):
        assert season["from"] <= rest["from"] <= rest["to"] <= season["to"]
    assert {"from": "2026-12-01", "to": "2027-02-28"} in year["closed"]


def test_the_weeks_inside_a_closed_season_are_those_that_the_advice_blocks(year) -> None:
    blocked = [week["week"] for week in advisor.advise(CASE)["weeks"] if "year_end" in week["blocked_by"]]
    assert blocked
    for week in blocked:
        sunday = (date.fromisoformat(week) + timedelta(days=6)).isoformat()
        assert any(season["from"] <= sunday and week <= season["to"] for season in year["closed"])


def test_busy_and_peak_months_of_each_department(year) -> None:
    assert year["busy"] == [
        {"department": "Finance", "months": [1, 2, 6, 12]},
        {"department": "Sales", "months": [1, 6, 12]},
    ]
    assert {"department": "Sales", "months": [3, 4]} in year["peaks"]


def test_phases_follow_each_other_from_the_first_day(year) -> None:
    assert year["phases"] == advisor.phases_of(CASE, date(2026, 11, 22))


def test_more_people_trained_leave_less_uncovered_and_agree_with_the_advice(year) -> None:
    start = advisor.advise(CASE)["window"]["from"]
    staffing = {row["department"]: row for row in advisor.advise(CASE)["staffing"]}
    for row in advisor.year_of(CASE, start)["trained"]:
        assert row["uncovered"] == sorted(row["uncovered"], reverse=True) and row["uncovered"][0] == 1
        assert row["uncovered"][1] == staffing[row["department"]]["uncovered_now"]


def test_an_empty_case_has_a_year_too() -> None:
    year = advisor.year_of({"as_of": "2026-11-22"}, "2026-11-23")
    assert year["busy"] == year["peaks"] == year["trained"] == [] and len(year["phases"]) == 5


@pytest.mark.parametrize("start", ["2027-02-30", "soon"])
def test_a_start_that_is_no_day_is_refused(start: str) -> None:
    with pytest.raises(advisor.InvalidCase):
        advisor.year_of(CASE, start)
