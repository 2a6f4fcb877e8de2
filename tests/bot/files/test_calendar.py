"""The calendar file, read back with the library."""

import base64
from datetime import date, datetime, timezone

import pytest
from icalendar import Calendar

import bot.files as files
from bot.files import file_of, with_files

PHASE = {"key": "widget-phase-configuration", "args": {}}
ATTACK = "A;B,C\\n\r\nEND:VCALENDAR <b>" + "长" * 60


def message(language: str = "en", name: str = "Alpha") -> dict:
    note = [{"key": "export-event-phase-note", "args": {"start": {"date": "2027-03-01"}}}]
    title = {"key": "export-event-phase", "args": {"phase": PHASE}}
    event = {"id": "phase-configuration.x", "from": "2027-03-01", "to": "2027-03-31", "title": title, "note": note}
    named = {"key": "export-calendar-named", "args": {"name": {"text": name}}}
    content = {"title": named, "as_of": "2026-10-05", "version": 7, "events": [event]}
    return {
        "type": "file",
        "name": "plan.ics",
        "media_type": "text/calendar",
        "language": language,
        "content": content,
    }


def read(sent: dict) -> Calendar:
    return Calendar.from_ical(base64.b64decode(sent["data"]))


def test_an_event_is_whole_days_and_its_end_is_the_day_after():
    [event] = read(file_of(message())).events
    assert event["dtstart"].dt == date(2027, 3, 1) and event["dtend"].dt == date(2027, 4, 1)
    assert event["dtstamp"].dt == datetime(2026, 10, 5, tzinfo=timezone.utc)
    assert event["uid"] == "phase-configuration.x@start-window-advisor" and event["sequence"] == 7
    assert event["transp"] == "TRANSPARENT"


@pytest.mark.parametrize(
    ("language", "title", "note"),
    [
        ("en", "CRM project: Setting up", "1 March 2027"),
        ("zh", "CRM项目：系统配置", "2027年3月1日"),
        ("ru", "Проект CRM: Настройка", "1 марта 2027 года"),
    ],
)
def test_it_is_in_the_language_of_the_person(language, title, note):
    [event] = read(file_of(message(language))).events
    assert event["summary"] == title and event["summary"].params["LANGUAGE"] == language
    assert note in event["description"].replace("\u202f", " ").replace("\xa0", " ")


def test_names_that_people_gave_stay_text():
    sent = file_of(message(name=ATTACK))
    made = read(sent)
    assert made["x-wr-calname"].startswith(r"When to start: A\;B\,C") and len(made.events) == 1
    lines = base64.b64decode(sent["data"]).split(b"\r\n")
    assert lines.count(b"END:VCALENDAR") == 1 and max(map(len, lines)) <= 75


async def test_a_message_with_content_becomes_one_with_data():
    [answered] = await with_files([{"custom": message()}])
    assert answered["custom"].keys() == {"type", "name", "media_type", "data"}
    done = {"custom": {"type": "file", "name": "a.json", "media_type": "application/json", "data": "e30="}}
    assert await with_files([done, {"text": "words"}]) == [done, {"text": "words"}]


async def test_a_file_that_fails_leaves_the_words(monkeypatch):
    monkeypatch.setitem(files.WRITTEN, "text/calendar", lambda content, words: 1 / 0)
    answered = await with_files([{"text": "words"}, {"custom": message()}])
    assert answered == [{"text": "words"}, {"custom": {"type": "error", "code": "unavailable"}}]
