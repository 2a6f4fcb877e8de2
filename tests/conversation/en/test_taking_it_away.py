"""The plan as files: the report and the calendar, or the one kind that was asked for."""

import base64
import json
from datetime import timedelta

from icalendar import Calendar
from pypdfium2 import PdfDocument


def files(answer) -> dict[str, bytes]:
    sent = [one["custom"] for one in answer if (one.get("custom") or {}).get("type") == "file"]
    return {one["name"].rpartition(".")[2]: base64.b64decode(one["data"]) for one in sent}


def test_the_report_the_calendar_and_the_data(bot) -> None:
    person = bot.person()
    advice = person.says("Shanghai, stable, 4 months, Sales has 40 people and one key user. when should we start?")
    window = advice.custom("advice")["advice"]["window"]
    both = person.says("send me the plan as a file")
    assert both.text.startswith("Here they are: the report to read and print (PDF); the dates for your calendar")
    sent = files(both)
    assert list(sent) == ["pdf", "ics"]
    text = PdfDocument(sent["pdf"])[0].get_textpage().get_text_range()
    assert "Start between" in text and "Why" in text
    event = next(one for one in Calendar.from_ical(sent["ics"]).events if one["uid"].startswith("window"))
    days = event["dtstart"].dt.isoformat(), (event["dtend"].dt - timedelta(days=1)).isoformat()
    assert days == (window["from"], window["to"])
    assert event["summary"] == "Good time to start the CRM project"

    assert list(files(person.says("export the plan as pdf"))) == ["pdf"]
    assert json.loads(files(person.says("export it as JSON"))["json"])["advice"]["window"] == window
    pictures = files(person.says("show me the calendar"))
    assert pictures["png"].startswith(b"\x89PNG")
