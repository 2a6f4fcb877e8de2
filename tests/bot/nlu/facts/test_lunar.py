"""The lunar months worked out here against the tables of the holidays library."""

from datetime import date, timedelta

import pytest
from holidays.calendars.chinese import _ChineseLunisolar as Tables

from bot.nlu.facts import lunar


@pytest.mark.parametrize(
    ("table", "month", "day"),
    [("LUNAR_NEW_YEAR_DATES", 1, 1), ("MID_AUTUMN_DATES", 8, 15), ("DOUBLE_NINTH_DATES", 9, 9)],
)
def test_feasts_fall_where_the_library_has_them(table: str, month: int, day: int) -> None:
    known = getattr(Tables, table)
    for year in range(1950, 2100):
        first, _ = lunar.month(year, month)
        assert first + timedelta(day - 1) == date(year, *known[year]), year


def test_a_leap_month_is_there_only_in_its_year() -> None:
    assert lunar.month(2020, 4, leap=True) == (date(2020, 5, 23), date(2020, 6, 20))
    assert lunar.month(2021, 4, leap=True) is None


def test_the_twelfth_month_ends_the_day_before_new_year() -> None:
    assert lunar.month(2026, 12) == (date(2027, 1, 8), date(2027, 2, 5))
