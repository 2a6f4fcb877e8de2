"""A plan as an iCalendar file (RFC 5545) that Outlook, Google and Apple calendars take."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from bot.files.report import ALWAYS_WITH_YEAR
from bot.wording.catalogue import Catalogue

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//Start-window advisor//Plan//{language}"
DOMAIN = "start-window-advisor"


def write(content: Mapping[str, Any], words: Catalogue) -> bytes:
    """The file for the ``content`` of actions/plan_calendar.py: whole days, which block nobody's time."""
    from icalendar import Calendar, vText

    made = Calendar()
    made.add("prodid", PRODUCT.format(language=words.language.upper()))
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    # Google and Apple name the calendar by this one, which the library would not escape of itself.
    made.add("x-wr-calname", vText(words.say(**content["title"], as_of=ALWAYS_WITH_YEAR)))
    for event in content["events"]:
        made.add_component(_event(event, content, words))
    return made.to_ical()


def _event(event: Mapping[str, Any], content: Mapping[str, Any], words: Catalogue) -> Event:
    from icalendar import Event

    language = {"language": words.language}
    made = Event()
    made.add("uid", f"{event['id']}@{DOMAIN}")
    made.add("dtstamp", datetime.combine(date.fromisoformat(content["as_of"]), datetime.min.time(), timezone.utc))
    made.add("sequence", content["version"])
    made.add("dtstart", date.fromisoformat(event["from"]))
    # The end of whole days is the day after the last one.
    made.add("dtend", date.fromisoformat(event["to"]) + timedelta(days=1))
    made.add("summary", _capital(words.say(**event["title"], as_of=ALWAYS_WITH_YEAR)), parameters=language)
    made.add("description", words.render(event["note"], ALWAYS_WITH_YEAR), parameters=language)
    made.add("transp", "TRANSPARENT")
    return made


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
