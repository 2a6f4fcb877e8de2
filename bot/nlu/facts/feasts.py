"""Holidays as people name them: when they are, and the first working day after them (facts.md, "After a holiday").

Keys (the values of HOLIDAY in the lexicons): new_year, christmas, boxing_day, spring_festival, easter,
easter_monday, good_friday,
may_holidays, labour_day, national_day, mid_autumn, dragon_boat, tomb_sweeping, lantern, thanksgiving,
orthodox_christmas, defender,
womens_day, victory_day, russia_day, unity_day, valentine, halloween, summer_break ... Fixed dates stand in FIXED.
"""

from datetime import date, timedelta
from functools import lru_cache

import holidays
from dateutil.easter import easter

from bot.nlu.facts import periods as cal

FIXED = {
    "new_year": (1, 1),
    "new_year_eve": (12, 31),
    "christmas": (12, 25),
    "christmas_eve": (12, 24),
    "boxing_day": (12, 26),
    "orthodox_christmas": (1, 7),
    "old_new_year": (1, 14),
    "valentine": (2, 14),
    "defender": (2, 23),
    "womens_day": (3, 8),
    "st_patrick": (3, 17),
    "april_fools": (4, 1),
    "earth_day": (4, 22),
    "labour_day": (5, 1),
    "youth_day": (5, 4),
    "victory_day": (5, 9),
    "childrens_day": (6, 1),
    "russia_day": (6, 12),
    "juneteenth": (6, 19),
    "independence_day": (7, 4),
    "bastille_day": (7, 14),
    "party_day": (7, 1),
    "army_day": (8, 1),
    "teachers_day": (9, 10),
    "national_day": (10, 1),
    "german_unity": (10, 3),
    "halloween": (10, 31),
    "all_saints": (11, 1),
    "unity_day": (11, 4),
    "singles_day": (11, 11),
    "veterans_day": (11, 11),
    "knowledge_day": (9, 1),
    "epiphany": (1, 6),
    "assumption": (8, 15),
}
# (month, weekday, n): the n-th weekday of a month
_NTH = {
    "thanksgiving": (11, 3, 4),
    "mlk_day": (1, 0, 3),
    "presidents_day": (2, 0, 3),
    "memorial_day": (5, 0, -1),
    "us_labor_day": (9, 0, 1),
    "columbus_day": (10, 0, 2),
    "mothers_day": (5, 6, 2),
    "fathers_day": (6, 6, 3),
}
_EASTER = {
    "easter": 0,
    "easter_monday": 1,
    "good_friday": -2,
    "palm_sunday": -7,
    "ascension": 39,
    "pentecost": 49,
    "whit_monday": 50,
    "ash_wednesday": -46,
    "maundy_thursday": -3,
    "corpus_christi": 60,
}
# (country, name in holidays' English): the first day of that name in a year. Moon calendars live in the library.
_NAMED = {
    "spring_festival": ("CN", "Chinese New Year (Spring Festival)"),
    "mid_autumn": ("CN", "Mid-Autumn Festival"),
    "dragon_boat": ("CN", "Dragon Boat Festival"),
    "double_ninth": ("HK", "Double Ninth Festival"),
    "tomb_sweeping": ("HK", "Tomb-Sweeping Day"),
    "eid_al_fitr": ("EG", "Eid al-Fitr"),
    "eid_al_adha": ("EG", "Eid al-Adha"),
    "islamic_new_year": ("EG", "Islamic New Year"),
}
# Said without a date, these are stretches of days rather than a day: (month, day) to (month, day)
_STRETCHES = {"summer_break": ((7, 1), (8, 31)), "may_holidays": ((5, 1), (5, 9)), "winter_break": ((12, 24), (1, 6))}

# Where no region is known, the language says whose holidays are meant (facts.md, "that region's holiday").
DEFAULT_REGION = {"en": "US", "zh": "CN", "ru": "RU"}
_HOME = {
    **dict.fromkeys(
        ("spring_festival", "lunar_eve", "lantern", "national_day", "mid_autumn", "dragon_boat", "tomb_sweeping"), "CN"
    ),
    **dict.fromkeys(("may_holidays", "orthodox_christmas", "defender", "victory_day", "russia_day", "unity_day"), "RU"),
    **dict.fromkeys(("thanksgiving", "independence_day", "memorial_day", "us_labor_day", "juneteenth"), "US"),
}


def on(key: str, year: int) -> cal.Span | None:
    """The days a holiday is named for: one day, or the stretch of a school or summer break."""
    if not cal.FIRST_YEAR <= year <= cal.LAST_YEAR:
        return None
    day = _day(key, year)
    if day is not None:
        return day, day
    if key in _STRETCHES:
        (a, b), (c, d) = _STRETCHES[key]
        return date(year, a, b), date(year + ((c, d) < (a, b)), c, d)
    return None


@lru_cache(maxsize=512)
def _day(key: str, year: int) -> date | None:
    if key in FIXED:
        return date(year, *FIXED[key])
    if key in _NTH:
        month, weekday, n = _NTH[key]
        return cal.nth_weekday(*cal.months_in(year, month), weekday, n)
    if key == "black_friday":
        return _day("thanksgiving", year) + timedelta(1)
    if key == "cyber_monday":
        return _day("thanksgiving", year) + timedelta(4)
    if key in _EASTER:
        return easter(year) + timedelta(_EASTER[key])
    if key == "orthodox_easter":
        return easter(year, 2)
    if key in _NAMED:
        country, name = _NAMED[key]
        return min(_english(country, year).get_named(name, lookup="startswith"), default=None)
    if key in ("lantern", "lunar_eve"):
        first = _day("spring_festival", year)
        return first and first + timedelta(14 if key == "lantern" else -1)
    return None


@lru_cache(maxsize=64)
def _english(country: str, year: int) -> "holidays.HolidayBase":
    return holidays.country_holidays(country, years=[year], language="en_US")


# Where the parts of a country share few holidays: the part where most people live.
_MAIN_PART = {"GB": "ENG"}


@lru_cache(maxsize=64)
def _public(region: str, year: int) -> "holidays.HolidayBase":
    country, _, part = region.partition("-")
    part = part or _MAIN_PART.get(country, "")
    try:
        return holidays.country_holidays(country, subdiv=part or None, years=[year])
    except NotImplementedError:  # a country or part the library does not have: weekends only
        try:
            return holidays.country_holidays(country, years=[year])
        except NotImplementedError:
            return holidays.HolidayBase(years=[year])


def working(region: str, day: date) -> bool:
    """Whether a day is worked in a region: weekends, public holidays and official make-up days considered."""
    return _public(region, day.year).is_working_day(day)


def first_working_day_after(key: str, span: cal.Span, region: str) -> date:
    """The first working day after the run of days off that holds the holiday.

    The Spring Festival is the run that begins with it even where the day itself is a Sunday; a holiday that the
    region does not
    keep simply ends with its own day.
    """
    day = span[1] + timedelta(1)
    for _ in range(40):
        if working(region, day):
            return day
        day += timedelta(1)
    return day


def region_of(regions: tuple[str, ...], language: str, key: str = "") -> str:
    """The main region of the case, else the one the holiday `key` is at home in, else the language's."""
    return regions[0] if regions else _HOME.get(key) or DEFAULT_REGION.get(language, "US")
