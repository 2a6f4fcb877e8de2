"""Region calendars: the library's dates against official ones, and the breaks the documents derive from them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from advisor.calendar import breaks_between, closed_season, is_day_off, lunar_new_year, public_break
from advisor.settings import default_settings
from advisor.timeline import timeline

S = default_settings()


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2024, (2, 10)),
        (2025, (1, 29)),
        (2026, (2, 17)),
        (2027, (2, 6)),
        (2028, (1, 26)),
        (2029, (2, 13)),
        (2030, (2, 3)),
        (2031, (1, 23)),
        (2032, (2, 11)),
    ],
)
def test_spring_festival(year, day):
    assert lunar_new_year(year) == date(year, *day)
    first, last = public_break("CN", year, S)
    assert first <= date(year, *day) <= last
    assert (last - first).days >= 9


@pytest.mark.parametrize(
    ("region", "day"), [("CN", date(2026, 2, 14)), ("CN", date(2026, 2, 28)), ("CN", date(2026, 1, 4))]
)
def test_make_up_working_days_are_worked(region, day):
    assert day.weekday() >= 5
    assert not is_day_off(region, day)


def test_russia_rests_from_31_december_to_10_january_2027():
    assert public_break("RU", 2027, S) == (date(2026, 12, 31), date(2027, 1, 10))
    assert is_day_off("RU", date(2026, 12, 31)) and not is_day_off("RU", date(2026, 12, 30))
    assert not is_day_off("RU", date(2027, 1, 11))


@pytest.mark.parametrize(
    ("region", "closed"),
    [
        ("CN", ("2026-12-01", "2027-02-28")),
        ("RU", ("2026-12-01", "2027-01-24")),
        ("DE", ("2026-12-01", "2027-01-17")),
        ("JP", ("2026-12-01", "2027-01-17")),
        (None, ("2026-12-01", "2027-01-17")),
    ],
)
def test_closed_season_of_the_coming_year_end(region, closed):
    season = closed_season(public_break(region, 2027, S), S)
    assert tuple(day.isoformat() for day in season) == closed


def test_without_a_region_the_season_ends_on_a_sunday():
    for year in range(2024, 2034):
        assert closed_season(public_break(None, year, S), S)[1].weekday() == 6


def test_christmas_closes_offices_on_the_24th_only_where_it_is_a_holiday():
    assert public_break("DE", 2028, S)[0] == date(2027, 12, 24)
    assert public_break("JP", 2028, S)[0] == date(2028, 1, 1)


def test_a_province_without_a_calendar_of_its_own_keeps_its_countrys():
    assert public_break("CN-SH", 2027, S) == public_break("CN", 2027, S)


def test_own_break_replaces_the_public_one_and_settling_in_counts_from_its_end():
    own = (date(2027, 1, 25), date(2027, 2, 20))
    breaks = breaks_between("CN", own, date(2026, 11, 1), date(2028, 4, 1), S)
    assert own in breaks and public_break("CN", 2027, S) not in breaks
    assert public_break("CN", 2028, S) in breaks  # the lunar calendar moves the holiday, not the company
    assert closed_season(own, S) == (date(2026, 12, 1), own[1] + timedelta(days=14))


def test_own_break_outside_the_lunar_calendar_comes_again_next_year():
    own = (date(2026, 12, 21), date(2027, 1, 8))
    breaks = breaks_between("DE", own, date(2026, 11, 1), date(2028, 4, 1), S)
    assert (date(2027, 12, 21), date(2028, 1, 8)) in breaks


def test_a_summer_closing_stands_beside_the_year_end():
    own = (date(2027, 8, 2), date(2027, 8, 20))
    breaks = breaks_between("DE", own, date(2027, 6, 1), date(2028, 2, 1), S)
    assert own in breaks and public_break("DE", 2028, S) in breaks
    assert closed_season(own, S) == (own[0], own[1] + timedelta(days=14))


def test_the_closed_season_of_any_region_counts_and_the_main_regions_working_days():
    axis = timeline(("DE", "CN"), None, date(2026, 11, 1), 200, S)
    assert axis.closed[axis.index(date(2027, 2, 20))]
    assert axis.work[axis.index(date(2027, 2, 8))]  # Spring Festival is worked in Germany
    assert not timeline(("CN", "DE"), None, date(2026, 11, 1), 200, S).work[axis.index(date(2027, 2, 8))]
