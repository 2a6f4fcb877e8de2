"""Months of the Chinese lunisolar calendar, worked out from new moons and the sun's longitude.

Planning happens in them too ("正月十五以后", "腊月里"). New moons after J. Meeus, Astronomical Algorithms,
chapter 49, the sun after chapter 25, both good to about a minute; days are Beijing's. Month 11 holds the
winter solstice; where thirteen months lie between two solstices, the first without a principal term (a
multiple of 30 degrees) is a leap month.
"""

from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from math import radians, sin

_J2000 = date(2000, 1, 1)  # its noon is the Julian day 2451545.0
_BEIJING = (
    8 / 24 - 69 / 86400
)  # Beijing's clock is ahead of universal time; dynamical time runs 69 seconds ahead of that
_LUNATION = 29.530588861


def _new_moon(k: int) -> float:
    """Julian day of the k-th new moon after January 2000."""
    century = k / 1236.85
    e = 1 - 0.002516 * century
    sun = radians(2.5534 + 29.10535670 * k)
    moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * century**2)
    lat = radians(160.7108 + 390.67050284 * k - 0.0016118 * century**2)
    node = radians(124.7746 - 1.56375588 * k)
    return (
        2451550.09766
        + _LUNATION * k
        + 0.00015437 * century**2
        - 0.40720 * sin(moon)
        + 0.17241 * e * sin(sun)
        + 0.01608 * sin(2 * moon)
        + 0.01039 * sin(2 * lat)
        + 0.00739 * e * sin(moon - sun)
        - 0.00514 * e * sin(moon + sun)
        + 0.00208 * e * e * sin(2 * sun)
        - 0.00111 * sin(moon - 2 * lat)
        - 0.00057 * sin(moon + 2 * lat)
        + 0.00056 * e * sin(2 * moon + sun)
        - 0.00042 * sin(3 * moon)
        + 0.00042 * e * sin(sun + 2 * lat)
        + 0.00038 * e * sin(sun - 2 * lat)
        - 0.00024 * e * sin(2 * moon - sun)
        - 0.00017 * sin(node)
    )


def _sun(julian: float) -> float:
    """Longitude of the sun in degrees, 0 to 360."""
    t = (julian - 2451545) / 36525
    m = radians(357.52911 + 35999.05029 * t)
    centre = (1.914602 - 0.004817 * t) * sin(m) + 0.019993 * sin(2 * m) + 0.000289 * sin(3 * m)
    return (280.46646 + 36000.76983 * t + centre - 0.00569 - 0.00478 * sin(radians(125.04 - 1934.136 * t))) % 360


def _day(julian: float) -> date:
    return _J2000 + timedelta(int((julian + _BEIJING - 2451544.5) // 1))


def _midnight(day: date) -> float:
    """Julian day of Beijing's midnight at which a day begins."""
    return 2451544.5 + (day - _J2000).days - _BEIJING


def _first_of_eleventh(year: int) -> int:
    """k of the new moon that begins the month with the winter solstice of a year."""
    k = round((date(year, 12, 21) - _J2000).days / _LUNATION) + 1
    while not _before_solstice(_day(_new_moon(k))):
        k -= 1
    return k


def _before_solstice(day: date) -> bool:
    """Whether a day of the second half of a year begins before the winter solstice, or with it."""
    return 90 < _sun(_midnight(day)) <= 270


@lru_cache(maxsize=64)
def _from_solstice(year: int) -> list[tuple[int, bool, date, date]]:
    """Months from the 11th of `year` - 1 up to the 10th of `year`: (number, leap, first day, last day)."""
    first, final = _first_of_eleventh(year - 1), _first_of_eleventh(year)
    starts = [_day(_new_moon(k)) for k in range(first, final + 1)]
    leap_left = len(starts) - 1 == 13
    out: list[tuple[int, bool, date, date]] = []
    number = 10
    for a, b in pairwise(starts):
        leap = leap_left and int(_sun(_midnight(a)) // 30) == int(_sun(_midnight(b)) // 30)
        if leap:
            leap_left = False
        else:
            number = number % 12 + 1
        out.append((number, leap, a, b - timedelta(1)))
    return out


def month(year: int, number: int, leap: bool = False) -> tuple[date, date] | None:
    """First and last day of a month of the lunar year that begins in `year`; None where it has no such (leap) month."""
    months = _from_solstice(year + 1) if number >= 11 else _from_solstice(year)
    return next(((a, b) for n, is_leap, a, b in months if n == number and is_leap == leap), None)
