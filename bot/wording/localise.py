"""Typed values into words of one language: dates, intervals, months, durations, shares, lists, places.

An argument of a message is a dict whose first key names its type, so whoever speaks never formats anything:

- ``date``: an ISO day; carries the year unless it is still to come in the year of ``as_of``
- ``during``: ``{"from", "to"}`` as an adverbial: "on 10 December", "in March", "between 1 March and 13 July
2027"
- ``interval``: the same as a noun: "10 December", "March", "1 March to 13 July 2027"; a missing end is open
- ``span``: a season of many days after a verb: "from 1 December 2026 to 28 February 2027"
- ``months``: ``[3, 4]`` is "March and April"; ``in_months`` is the form after "in" where a language has one
- ``weeks``: 17.39 is "4 months", as whole or half months (365.25 / 12 / 7 weeks each); else "16 weeks"
- ``days``: "14 days"; ``number``: a count that plural rules and selects see
- ``percent``: 0.18 is "18%", with decimals below 1 % and above 99 %
- ``money``: with ``currency`` (ISO 4217, or None) a whole amount: "€60,000"
- ``list``: "Sales, Service and Finance"; ``clauses`` are joined with the clause separator
- ``region``: "CN" is "China"; "DE-BY" the country with the part in brackets
- ``source``: "S4.1b" is "S4, part 1"; ``source_full`` adds the document's readable name; ``sources`` takes
several
- ``key`` with ``args``: another message of the catalogue
- ``text``: said by a person, passed on as it is
"""

import calendar
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

# Babel locale of each catalogue folder: British English puts the day before the month, as the answers do.
LOCALES = {"en": "en_GB", "zh": "zh_Hans_CN", "ru": "ru_RU"}
WEEKS_A_MONTH = 365.25 / 12 / 7
# 13 weeks are 2.99 months and are said as weeks; a duration that was said in months is exact to rounding.
SAME_MONTHS = 0.005
SOURCE = re.compile(r"^(S\d)(?:[./#-](\d+))?")

# Values that come again and again and hold nothing that a person typed: their words are kept.
KEPT = frozenset(
    {"date", "during", "interval", "span", "months", "in_months", "weeks", "days", "percent", "region"}
    | {"source", "sources", "source_full"}
)
MOST_KEPT = 4096
# A name longer than this, or a list with more items, is read by nobody; the whole stands in the machine-readable part.
LONGEST_TEXT = 80
LONGEST_LIST = 12

Say = Callable[[str, Mapping[str, Any], str], str]  # key, arguments, as_of as an ISO day


@lru_cache(maxsize=16)
def locale_of(language: str) -> Locale:
    """The Babel locale that a catalogue folder is formatted with."""
    return Locale.parse(LOCALES.get(language, language))


@lru_cache(maxsize=8192)
def day(language: str, iso: str, with_year: bool) -> str:
    """One day in words, e.g. "1 March 2027" or "1 March"."""
    locale = locale_of(language)
    form = locale.date_formats["long"] if with_year else locale.datetime_skeletons["MMMMd"]
    # CLDR shortens the Russian word for year, with a full stop that would double at the end of a sentence.
    pattern = form.pattern.replace("'г'.", "'года'")
    return format_date(date.fromisoformat(iso), pattern, locale)


@lru_cache(maxsize=1024)
def share(language: str, value: float) -> str:
    """A probability or share of one as a percentage; never rounds to 0 % or 100 % what is neither."""
    locale = locale_of(language)
    pattern = locale.percent_formats[None].pattern
    if 0 < value < 0.01 or 0.99 < value < 1:
        pattern = pattern.replace("0", "0.##")
    return format_percent(value, pattern, locale)


@lru_cache(maxsize=1024)
def money(language: str, amount: float, currency: str | None) -> str:
    """A whole amount with its currency, without one a plain number."""
    locale = locale_of(language)
    if currency is None:
        return format_decimal(round(amount), locale=locale)
    pattern = locale.currency_formats["standard"].pattern.replace(".00", "")
    return format_currency(round(amount), currency, pattern, locale, currency_digits=False)


@lru_cache(maxsize=2048)
def joined(language: str, items: tuple[str, ...]) -> str:
    """Items as a list in words: "Sales, Service and Finance"."""
    return format_list(items, "standard", locale_of(language))


@lru_cache(maxsize=256)
def place(language: str, code: str) -> str:
    """An ISO 3166 code in words; an unknown one is shown as given."""
    country, _, part = code.partition("-")
    name = locale_of(language).territories.get(country, country)
    return f"{name} ({part})" if part else name


def whole_month(start: str, end: str) -> bool:
    """Whether the days are exactly one calendar month."""
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    return (first.year, first.month, first.day) == (
        last.year,
        last.month,
        1,
    ) and last.day == calendar.monthrange(last.year, last.month)[1]


def needs_year(iso: str, as_of: str) -> bool:
    """Whether a day is only clear with its year: it lies in another year than ``as_of``, or has passed ("by 26 June"
    would be taken for the next one).
    """
    return iso[:4] != as_of[:4] or iso < as_of


class Localiser:
    """Turns typed arguments into text or numbers for one language; ``say`` formats another message of the
    catalogue.
    """

    def __init__(self, language: str, say: Say) -> None:
        self.language = language
        self._say = say
        self._kept: dict[tuple[str, str], Any] = {}

    def value(self, arg: Any, as_of: str) -> Any:
        """The argument for Fluent: a str, or a number where plural rules must see it.

        ``as_of`` is an ISO day, "" where there is none. Raises KeyError for an unknown type.
        """
        if not isinstance(arg, Mapping):
            return arg
        kind = next(iter(arg))
        if kind not in KEPT:
            return getattr(self, f"_{kind}", self._unknown)(arg, as_of)
        seen = (repr(arg), as_of)
        if seen not in self._kept:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[seen] = getattr(self, f"_{kind}")(arg, as_of)
        return self._kept[seen]

    def _unknown(self, arg: Mapping[str, Any], as_of: str) -> str:
        raise KeyError(f"unknown argument type in {sorted(arg)}")

    def _text(self, arg: Mapping[str, Any], as_of: str) -> str:
        text = str(arg["text"])
        return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"

    def _number(self, arg: Mapping[str, Any], as_of: str) -> float:
        value = arg["number"]
        return int(value) if float(value).is_integer() else value

    def _percent(self, arg: Mapping[str, Any], as_of: str) -> str:
        return share(self.language, arg["percent"])

    def _money(self, arg: Mapping[str, Any], year: str) -> str:
        return money(self.language, arg["money"], arg["currency"])

    def _date(self, arg: Mapping[str, Any], as_of: str) -> str:
        return day(self.language, arg["date"], needs_year(arg["date"], as_of))

    def _key(self, arg: Mapping[str, Any], as_of: str) -> str:
        return self._say(arg["key"], arg.get("args", {}), as_of)

    def _region(self, arg: Mapping[str, Any], as_of: str) -> str:
        return place(self.language, arg["region"])

    def _list(self, arg: Mapping[str, Any], as_of: str) -> str:
        return self._items(arg["list"], as_of)

    def _items(self, items: Any, as_of: str) -> str:
        return joined(self.language, tuple(self._shown(items, as_of)))

    def _shown(self, items: Any, as_of: str, at_most: int = LONGEST_LIST) -> list[str]:
        """The items in words; of a long list the beginning and how many more there are."""
        more = len(items) - at_most + 1 if len(items) > at_most else 0
        shown = [str(self.value(item, as_of)) for item in items[: len(items) - more]]
        return [*shown, self._say("list-more", {"count": more}, as_of)] if more else shown

    def _clauses(self, arg: Mapping[str, Any], as_of: str) -> str:
        return self._say("join-clauses", {}, as_of).join(
            self._shown(arg["clauses"], as_of, arg.get("at_most", LONGEST_LIST))
        )

    def _months(self, arg: Mapping[str, Any], as_of: str) -> str:
        return self._items([{"key": f"month-{m}"} for m in arg["months"]], as_of)

    def _in_months(self, arg: Mapping[str, Any], as_of: str) -> str:
        return self._items([{"key": f"month-in-{m}"} for m in arg["in_months"]], as_of)

    def _weeks(self, arg: Mapping[str, Any], as_of: str) -> str:
        weeks = arg["weeks"]
        halves = weeks / WEEKS_A_MONTH * 2
        if round(halves) and abs(halves - round(halves)) < 2 * SAME_MONTHS:
            return self._amount("duration-months", round(halves) / 2, as_of)
        return self._amount("duration-weeks", round(weeks, 1), as_of)

    def _days(self, arg: Mapping[str, Any], as_of: str) -> str:
        return self._amount("duration-days", arg["days"], as_of)

    def _amount(self, key: str, value: float, as_of: str) -> str:
        whole = int(value) if float(value).is_integer() else value
        return self._say(key, {"n": whole}, as_of)

    def _interval(self, arg: Mapping[str, Any], as_of: str) -> str:
        return self._period("interval", arg["interval"], as_of)

    def _span(self, arg: Mapping[str, Any], as_of: str) -> str:
        return self._period("span", arg["span"], as_of)

    def _during(self, arg: Mapping[str, Any], as_of: str) -> str:
        return self._period("during", arg["during"], as_of)

    def _period(self, family: str, span: Mapping[str, str | None], as_of: str) -> str:
        start, end = span["from"], span["to"]
        if start is None or end is None:
            known = start or end or ""
            shape = "from" if end is None else "until"
            return self._say(f"{family}-{shape}", {"day": day(self.language, known, needs_year(known, as_of))}, as_of)
        if start == end:
            return self._say(f"{family}-day", {"day": day(self.language, start, needs_year(start, as_of))}, as_of)
        if whole_month(start, end):
            return self._month(family, start, end, as_of)
        # One year for both ends is said once, at the end; two different years are both said.
        two_years, with_year = start[:4] != end[:4], needs_year(end, as_of)
        return self._say(
            f"{family}-days",
            {
                "from": day(self.language, start, two_years or (with_year and self.language == "zh")),
                "to": day(self.language, end, two_years or (with_year and self.language != "zh")),
            },
            as_of,
        )

    def _month(self, family: str, start: str, end: str, as_of: str) -> str:
        stem = "month-in-" if family == "during" else "month-"
        name = self._say(f"{stem}{int(start[5:7])}", {}, as_of)
        if not needs_year(end, as_of):
            return self._say(f"{family}-month", {"month": name}, as_of)
        return self._say(f"{family}-month-year", {"month": name, "year": start[:4]}, as_of)

    def _source(self, arg: Mapping[str, Any], as_of: str) -> str:
        return self._cite(arg["source"], as_of)

    def _sources(self, arg: Mapping[str, Any], as_of: str) -> str:
        cited = dict.fromkeys(self._cite(source, as_of) for source in arg["sources"])
        return self._say("join-clauses", {}, as_of).join(cited)

    def _cite(self, source: str, as_of: str) -> str:
        document, part = SOURCE.match(source).groups()
        # Only S4 is written in numbered parts; in the others the number is a place in our catalogue, of no
        # use to a reader.
        if document == "S4" and part and part != "0":
            return self._say("source-part", {"document": document, "part": part}, as_of)
        return document

    def _source_full(self, arg: Mapping[str, Any], as_of: str) -> str:
        source = arg["source_full"]
        return self._say(
            "source-full",
            {
                "title": self._say(f"document-{source[:2]}", {}, as_of),
                "place": self._cite(source, as_of),
            },
            as_of,
        )
