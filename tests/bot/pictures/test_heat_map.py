"""The heat map: what it shows of a turnover message, in every language, and that it never costs the answer."""

import asyncio
import base64
import struct
import subprocess
import sys
import time

import pytest
from matplotlib.figure import Figure

import bot.pictures as pictures
from bot.pictures import canvas, heat_map, pictures_of, with_pictures


def row(name: str, rate: float = 0.24, peaks: tuple[int, ...] = (), season: str = "unknown", **more) -> dict:
    hazard = [rate / 12 * (2 if month + 1 in peaks else 1) for month in range(12)]
    interval = [rate / 2, rate * 2]
    known = {"department": name, "rate": rate, "interval": interval, "hazard": hazard}
    return {**known, "peak_months": list(peaks), "season": season, **more}


def message(*rows: dict, language: str = "en") -> dict:
    plan = {"from": "2026-11-02", "to": "2027-03-15"}
    return {"type": "turnover", "language": language, "plan": plan, "departments": list(rows)}


def words(drawn: dict, monkeypatch) -> list[str]:
    """Every text in the picture."""
    pages: list[Figure] = []
    monkeypatch.setattr(heat_map, "png", lambda figure: pages.append(figure) or b"")
    pictures_of(drawn)
    return [text.get_text() for page in pages for text in page.findobj(lambda one: hasattr(one, "get_text"))]


@pytest.mark.parametrize(
    ("language", "name", "title"),
    [
        ("en", "Sales", "When people leave, by department"),
        ("zh", "销售部", "各部门的离职时间分布"),
        ("ru", "Продажи", "Когда уходят люди, по отделам"),
    ],
)
def test_it_is_drawn_in_the_language_of_the_person(language, name, title, monkeypatch):
    drawn = message(row(name, peaks=(3,), season="stated"), language=language)
    found = words(drawn, monkeypatch)
    assert title in found and name in found
    assert "24" in found and ("2,0" if language == "ru" else "2.0") in found


def test_it_is_a_png_with_words_for_those_who_do_not_see_it():
    [picture] = pictures_of(message(row("Sales", peaks=(3, 4), season="confirmed"), row("IT", 0.08)))
    assert picture.data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", picture.data[16:24])
    assert width == 10 * canvas.DPI and 300 < height < 1000
    assert len(picture.data) < 200_000
    assert picture.alt == (
        "Heat map of departments by month. Leaving in a year: Sales 24%, most in March and April; IT 8%."
    )
    sent = picture.message()
    assert (sent["type"], sent["media_type"], sent["name"]) == ("file", "image/png", "turnover.png")
    assert base64.b64decode(sent["data"]) == picture.data


def test_a_peak_that_was_only_said_is_told_from_one_that_the_counts_show(monkeypatch):
    stated = words(message(row("Sales", peaks=(3,), season="stated")), monkeypatch)
    counted = words(message(row("Sales", peaks=(3,), season="counted")), monkeypatch)
    neither = words(message(row("Sales")), monkeypatch)
    assert "most leave then, as was said" in stated and "most leave then, by the counts" not in stated
    assert "most leave then, by the counts" in counted and "most leave then, as was said" not in counted
    assert any("can't tell yet" in text for text in neither)
    assert not any("can't tell yet" in text for text in stated + counted)


def test_what_a_person_may_not_see_is_not_in_the_picture(monkeypatch):
    assert "12–48" in words(message(row("Sales")), monkeypatch)
    assert not any("–" in text for text in words(message(row("Sales", interval=None)), monkeypatch))


def test_odd_names_and_many_departments_fit(monkeypatch):
    odd = row("Pay $5 & get $10\nnow, and quite a long name at that", 0.9)
    many = [row(f"D{n}", 0.2) for n in range(30)]
    found = words(message(odd, *many), monkeypatch)
    assert any(text.startswith(r"Pay \$5 & get \$10") and text.endswith("…") for text in found)
    assert "11 more departments aren't shown." in found
    monkeypatch.undo()
    assert pictures_of(message(odd, *many))[0].data.startswith(b"\x89PNG")


def test_nothing_is_drawn_without_departments_and_of_other_messages():
    assert pictures_of(message()) == []
    assert pictures_of({"type": "advice"}) == []


async def test_it_follows_its_message_and_a_failure_costs_only_the_picture(monkeypatch):
    spoken = [{"text": "…"}, {"custom": message(row("Sales"))}, {"custom": {"type": "case"}}]
    sent = await with_pictures(spoken)
    assert [one.get("custom", {}).get("type") for one in sent] == [None, "turnover", "file", "case"]
    monkeypatch.setitem(pictures.DRAWN, "turnover", {"turnover.png": lambda message: 1 / 0})
    assert await with_pictures(spoken) == spoken


async def test_others_are_answered_while_a_picture_is_drawn(monkeypatch):
    monkeypatch.setitem(pictures.DRAWN, "turnover", {"turnover.png": lambda message: time.sleep(0.3)})
    drawing = asyncio.create_task(with_pictures([{"custom": message(row("Sales"))}]))
    began = time.monotonic()
    await asyncio.sleep(0.01)
    assert time.monotonic() - began < 0.2 and not drawing.done()
    await drawing


def test_the_server_starts_without_matplotlib():
    code = "import sys, bot.channels.web; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
