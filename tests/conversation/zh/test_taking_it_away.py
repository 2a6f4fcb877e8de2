"""把计划带走:报告和日历,或者只要其中一种。"""

import base64
from datetime import timedelta

from icalendar import Calendar
from pypdfium2 import PdfDocument


def files(answer) -> dict[str, bytes]:
    sent = [one["custom"] for one in answer if (one.get("custom") or {}).get("type") == "file"]
    return {one["name"].rpartition(".")[2]: base64.b64decode(one["data"]) for one in sent}


def test_the_report_and_the_calendar(bot) -> None:
    person = bot.person()
    advice = person.says("我们在上海,公司已经稳定,项目做四个月,销售部40人,一个关键用户。什么时候启动好?")
    window = advice.custom("advice")["advice"]["window"]
    both = person.says("把计划发成文件给我")
    assert both.text.startswith("文件准备好了：便于阅读和打印的报告（PDF）；可导入日历的日程（.ics）。")
    sent = files(both)
    assert list(sent) == ["pdf", "ics"]
    text = PdfDocument(sent["pdf"])[0].get_textpage().get_text_range()
    assert "何时启动" in text and "之间启动最合适" in "".join(text.split())
    event = next(one for one in Calendar.from_ical(sent["ics"]).events if one["uid"].startswith("window"))
    days = event["dtstart"].dt.isoformat(), (event["dtend"].dt - timedelta(days=1)).isoformat()
    assert days == (window["from"], window["to"])
    assert event["summary"] == "适合启动CRM项目的时间"
    assert list(files(person.says("导出ics"))) == ["ics"]
    assert list(files(person.says("生成pdf"))) == ["pdf"]
