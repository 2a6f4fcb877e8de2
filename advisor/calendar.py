"""Working days, year-end breaks and closed seasons of a region (design: S4.1).

Public holidays and official make-up working days come from the ``holidays`` library; what the
documents add (how long firms really close, how long people need to settle in) is ours.
All intervals are inclusive dates.
"""

from __future__ import annotations

import warnings
from datetime import date, timedelta
from functools import lru_cache

import holidays
import numpy as np
from dateutil.relativedelta import relativedelta

from advisor.case import Interval
from advisor.settings import Settings

DAY = timedelta(days=1)
# A break within this reach of the public one (or of 1 December) is a year-end break; farther off it is another one.
YEAR_END_REACH = timedelta(days=92)


@lru_cache(maxsize=512)
def _public(region: str, year: int) -> holidays.HolidayBase:
    country, _, part = region.partition("-")
    known = holidays.list_supported_countries().get(country, [])
    with warnings.catch_warnings():
        # Some calendars are known for a few decades only; beyond them weekends and fixed holidays must do.
        warnings.simplefilter("ignore")
        # A province without a calendar of its own keeps its country's.
        return holidays.country_holidays(country, subdiv=part if part in known else None, years=[year], expand=False)


@lru_cache(maxsize=2048)
def days_off(region: str | None, year: int) -> np.ndarray:
    """The days of a year on which a region does not work: bool array, index 0 is 1 January.

    Weekends and public holidays are off, official make-up working days are not. ``None`` is a region
    without a known calendar: Saturday and Sunday.
    """
    first = date(year, 1, 1)
    days = (date(year + 1, 1, 1) - first).days
    if region is None:
        weekday = (np.arange(days) + first.weekday()) % 7
        return _frozen(weekday >= 5)
    public = _public(region, year)
    return _frozen(np.array([not public.is_working_day(first + timedelta(days=n)) for n in range(days)]))


def _frozen(array: np.ndarray) -> np.ndarray:
    array.flags.writeable = False
    return array


def is_day_off(region: str | None, day: date) -> bool:
    """Whether nobody in the region works on that day."""
    return bool(days_off(region, day.year)[day.timetuple().tm_yday - 1])


def off_between(region: str | None, first: date, last: date) -> np.ndarray:
    """``days_off`` from ``first`` to ``last`` (inclusive): bool array, index 0 is ``first``."""
    years = np.concatenate([days_off(region, year) for year in range(first.year, last.year + 1)])
    start = first.timetuple().tm_yday - 1
    return years[start : start + (last - first).days + 1]


def _run_of_days_off(region: str, day: date) -> Interval:
    first = last = day
    while is_day_off(region, first - DAY):
        first -= DAY
    while is_day_off(region, last + DAY):
        last += DAY
    return first, last


@lru_cache(maxsize=512)
def lunar_new_year(year: int) -> date:
    """Lunar New Year's Day (China's calendar).

    Raises:
        LookupError: a year the library has no table for.
    """
    china = holidays.country_holidays("CN", years=[year], language="en_US", expand=False)
    named = [day for day, name in china.items() if "Spring Festival" in name and "observed" not in name]
    if not named:
        raise LookupError(f"no Lunar New Year known for {year}")
    return min(named)


@lru_cache(maxsize=2048)
def public_break(region: str | None, year: int, settings: Settings) -> Interval:
    """The break that closes the business year before ``year`` in a region (S4.1b).

    Where Lunar New Year is the big holiday: from the run of days off that holds its first day, for at
    least ten days. Elsewhere: to the end of the run that holds 1 January, from 24 December where the
    25th is a public holiday. Without a region: 24 December to the Sunday on or after 1 January.
    """
    new_year = date(year, 1, 1)
    eve = date(year - 1, **settings.christmas_break_start)
    if region is None:
        return eve, new_year + timedelta(days=(6 - new_year.weekday()) % 7)
    if region.partition("-")[0] in settings.lunar_new_year_regions:
        first, last = _run_of_days_off(region, lunar_new_year(year))
        return first, max(last, first + timedelta(days=settings.lunar_break_days - 1))
    # Where 1 January is an ordinary working day, the turn of the year is that day alone.
    first, last = _run_of_days_off(region, new_year) if is_day_off(region, new_year) else (new_year, new_year)
    if date(year - 1, 12, 25) in _public(region, year - 1):
        first = min(first, eve)
    return first, last


def breaks_between(
    region: str | None, own: Interval | None, first: date, last: date, settings: Settings
) -> list[Interval]:
    """The long breaks of a region whose closed seasons may touch ``first`` to ``last``, in order.

    ``own`` (the company's break, a case's ``annual_break``) replaces the public break of its turn of the year; in the
    other years it is expected at the same dates, except where the lunar calendar moves the holiday. A break
    far from the turn of the year (a summer closing) stands beside the public one.
    """
    found = set()
    for year in range(first.year, last.year + 2):
        public = public_break(region, year, settings)
        if own is None:
            found.add(public)
            continue
        years = round((public[0] - own[0]).days / 365.25)
        shifted = own[0] + relativedelta(years=years), own[1] + relativedelta(years=years)
        beside = abs((public[0] - shifted[0]).days) > YEAR_END_REACH.days
        lunar = region is not None and region.partition("-")[0] in settings.lunar_new_year_regions
        if beside or (years and lunar):
            found.add(public)
        if beside or not (years and lunar):
            found.add(shifted)
    return sorted(found)


def closed_season(break_: Interval, settings: Settings) -> Interval:
    """From 1 December before the break to its end plus the time people need to settle in (S4.1a, S4.1b).

    A break that is not at the turn of the year closes only itself and the settling-in.
    """
    start = date(break_[0].year, **settings.closed_season_start)
    if start > break_[0] and start > break_[1]:
        start = date(break_[0].year - 1, **settings.closed_season_start)
    if break_[0] - start > YEAR_END_REACH:
        start = break_[0]
    return min(start, break_[0]), break_[1] + timedelta(days=settings.settling_days)
