"""Days and months as spreadsheets write them.

2025-03-05, 05.03.2025, 3/5/2025, 5 March 2025, 2025年3月5日, 20250305, and Excel's count of days since 1900. Where day
and month could change places, the whole file decides (``orders``).
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from babel.dates import get_month_names

from actions.tables.limits import YEARS
from actions.tables.names import plain
from actions.tables.reading import BadCell

DMY, MDY = "dmy", "mdy"
ACCEPTED = "YYYY-MM-DD"
ACCEPTED_MONTH = "YYYY-MM"

Month = tuple[int | None, int]
"""Year (None where it is not said) and month, 1 to 12."""

_EXCEL = date(1899, 12, 30)  # day 0, as all spreadsheets count after February 1900
_SERIALS = range(14_000, 66_000)  # 1938 to 2080; other numbers are no days
_SLASHED = re.compile(r"(\d{1,2})([/\-])(\d{1,2})\2(\d{4}|\d{2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})\s?[./\-年]\s?(\d{1,2})\s?[./\-月]\s?(\d{1,2})\s?日?")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_DAY_NAMED = re.compile(r"(\d{1,2})[\s.\-]*([^\W\d_]+)\.?[\s.,\-]*(\d{4}|\d{2})")
_NAMED_DAY = re.compile(r"([^\W\d_]+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_NO_YEAR = re.compile(r"(\d{1,2})[./](\d{1,2})\.?|(\d{1,2})月(\d{1,2})日?")
_TAIL = re.compile(
    r"(?:[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AaPp][Mm]|Z|[+-]\d\d:?\d\d)?|\s*г(?:\.|ода?\.?)?)$"
)

_Y = r"(?P<y>(?:19|20)\d\d)"
_MONTHS = tuple(
    re.compile(form)
    for form in (
        rf"{_Y}\s*[-/.年]\s*(?P<m>\d{{1,2}})\s*(?:月份?)?",
        rf"(?P<m>\d{{1,2}})\s*[-/.]\s*{_Y}",
        r"(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])",
        rf"(?P<name>[^\W\d_]+)[\s.,\-/']*(?:{_Y}|(?P<yy>\d\d))?",
        rf"{_Y}[\s.,\-/年]*(?P<name>[^\W\d_]+)\.?",
        r"(?P<m>\d{1,2})\s*月份?",
    )
)


@lru_cache(maxsize=1)
def _month_names() -> dict[str, int]:
    """Names of months, long and short, in the three languages, as plain text."""
    short = ("янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
    found = {"sept": 9, **{name: number for number, name in enumerate(short, start=1)}}
    for locale in ("en", "ru", "zh"):
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context, locale).items():
                    found.setdefault(plain(name), number)
    return {name: number for name, number in found.items() if name and not name[0].isdigit()}


def orders(cells: Iterable[object]) -> tuple[set[str], str | None]:
    """Which orders of day and month all dates of a file allow, and a date that could be either.

    One order where a number above 12 settles it; both where nothing does.
    """
    possible, sample = {DMY, MDY}, None
    for cell in dict.fromkeys(cells):
        found = _SLASHED.fullmatch(_bare(cell)) if isinstance(cell, str) else None
        if not found:
            continue
        first, second = int(found[1]), int(found[3])
        if first > 12 >= second:
            possible.discard(MDY)
        elif second > 12 >= first:
            possible.discard(DMY)
        elif first != second:
            sample = sample or cell.strip()
    return (possible if possible else {DMY}), sample


def read_day(cell: object, order: str) -> date:
    """The day in a cell; ``order`` is DMY or MDY, for dates such as 3/5/2025. Raises BadCell."""
    day = _day_of(cell, order)
    if not YEARS[0] <= day.year <= YEARS[1]:
        raise BadCell("no_such_date", ACCEPTED)
    return day


def _day_of(cell: object, order: str) -> date:
    if isinstance(cell, date):
        return cell
    if isinstance(cell, int) and not isinstance(cell, bool):
        return _from_number(cell)
    if not isinstance(cell, str):
        raise BadCell("not_a_date", ACCEPTED)
    return _from_text(cell, order)


def _from_number(number: int) -> date:
    if number in _SERIALS:
        return _EXCEL + timedelta(days=number)
    return _from_text(str(number), DMY)


@lru_cache(maxsize=65_536)
def _from_text(cell: str, order: str) -> date:
    text = _bare(cell)
    if found := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return _date(found[1], int(found[2]), int(found[3]))
    if found := _DOTTED.fullmatch(text):
        return _date(found[3], int(found[2]), int(found[1]))
    if found := _SLASHED.fullmatch(text):
        day, month = (1, 3) if order == DMY else (3, 1)
        return _date(found[4], int(found[month]), int(found[day]))
    if text.isdecimal() and int(text) in _SERIALS:
        return _EXCEL + timedelta(days=int(text))
    if (found := _DAY_NAMED.fullmatch(text)) and plain(found[2]) in _month_names():
        return _date(found[3], _month_names()[plain(found[2])], int(found[1]))
    if (found := _NAMED_DAY.fullmatch(text)) and plain(found[1]) in _month_names():
        return _date(found[3], _month_names()[plain(found[1])], int(found[2]))
    if found := _NO_YEAR.fullmatch(text):
        day, month = (found[1], found[2]) if found[1] else (found[4], found[3])
        _date("2024", int(month), int(day))  # 31.02. is no date in any year, which is the better thing to say
        raise BadCell("no_year", ACCEPTED)
    raise BadCell("not_a_date", ACCEPTED)


def _bare(text: str) -> str:
    """Without the time of day and the word for year that may follow."""
    return _TAIL.sub("", text.strip()).strip()


def _date(year: str, month: int, day: int) -> date:
    number = int(year)
    if len(year) == 2:  # as spreadsheets complete two digits
        number += 2000 if number < 70 else 1900
    try:
        return date(number, month, day)
    except ValueError:
        raise BadCell("no_such_date", ACCEPTED) from None


@lru_cache(maxsize=4096)
def month_in(text: str) -> Month | None:
    """The month that a text names ("2025-03", "März" is none, "March 2025", "март", "2025年3月"); None for no month."""
    tried = _TAIL.sub("", text.strip()).strip().rstrip(".").casefold()
    for form in _MONTHS:
        found = form.fullmatch(tried)
        if not found:
            continue
        parts = found.groupdict()
        month = _month_names().get(plain(parts["name"])) if parts.get("name") else int(parts["m"])
        if month is None or not 1 <= month <= 12:
            continue
        year = parts.get("y") or (parts.get("yy") and f"20{parts['yy']}")
        return (int(year) if year else None, month)
    return None
