"""План файлами: отчёт и календарь или только то, что попросили."""

import base64
from datetime import timedelta

from icalendar import Calendar
from pypdfium2 import PdfDocument


def files(answer) -> dict[str, bytes]:
    sent = [one["custom"] for one in answer if (one.get("custom") or {}).get("type") == "file"]
    return {one["name"].rpartition(".")[2]: base64.b64decode(one["data"]) for one in sent}


def test_the_report_and_the_calendar(bot) -> None:
    person = bot.person()
    advice = person.says(
        "Мы в Москве, компания стабильная, проект на 4 месяца, в продажах 40 человек, ключевой один. Когда начинать?"
    )
    window = advice.custom("advice")["advice"]["window"]
    both = person.says("отправь план файлом")
    assert both.text.startswith("Вот файлы: отчёт для чтения и печати (PDF); даты для календаря (.ics).")
    sent = files(both)
    assert list(sent) == ["pdf", "ics"]
    text = PdfDocument(sent["pdf"])[0].get_textpage().get_text_range()
    assert "Когда начинать" in text and "Почему" in text
    event = next(one for one in Calendar.from_ical(sent["ics"]).events if one["uid"].startswith("window"))
    days = event["dtstart"].dt.isoformat(), (event["dtend"].dt - timedelta(days=1)).isoformat()
    assert days == (window["from"], window["to"])
    assert event["summary"] == "Хорошее время для начала проекта CRM"
    assert list(files(person.says("дай отчёт в pdf"))) == ["pdf"]
    assert list(files(person.says("пришли отчёт"))) == ["pdf"]
