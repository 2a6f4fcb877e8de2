"""The year and the coverage: drawn only where their data came along, in every language, however much is in them."""

import pytest
from matplotlib.figure import Figure

from bot.pictures import coverage, pictures_of, year

WEEKS = [f"2026-{month:02d}-{day:02d}" for month in (10, 11, 12) for day in (5, 12, 19, 26)]
NAMES = {"en": "Sales", "zh": "销售部", "ru": "Продажи"}


def message(language: str = "en", **more) -> dict:
    weeks = [{"week": week, "risk": 0.4, "blocked_by": ["year_end"] if week > "2026-12" else []} for week in WEEKS]
    phase = {"phase": "configuration", "from": "2026-10-05", "to": "2026-10-20"}
    shown = {
        "first": "2026-10-05",
        "closed": [{"from": "2026-12-01", "to": "2027-02-28"}],
        "busy": [{"department": "", "months": [11]}],
        "peaks": [],
        "phases": [phase],
        "trained": [{"department": NAMES[language], "uncovered": [1, 0.25, 0.1, 0.02, 0.01, 0, 0]}],
    }
    advice = {"window": {"from": "2026-10-12", "to": "2026-10-30"}, "weeks": weeks}
    case = {"as_of": "2026-10-05"}
    return {"type": "advice", "language": language, "case": case, "advice": advice, "year": {**shown, **more}}


def words(drawn: dict, monkeypatch) -> list[str]:
    pages: list[Figure] = []
    for module in (year, coverage):
        monkeypatch.setattr(module, "png", lambda figure: pages.append(figure) or b"")
    pictures_of(drawn)
    return [text.get_text() for page in pages for text in page.findobj(lambda one: hasattr(one, "get_text"))]


@pytest.mark.parametrize(
    ("language", "found"),
    [
        ("en", ("Risk of a start in each week", "Setting up", "Closed season", "Sales", "Nov")),
        ("zh", ("各周启动的风险", "系统配置", "销售部", "11月")),
        ("ru", ("Риск начала по неделям", "Настройка", "Продажи", "нояб")),
    ],
)
def test_they_are_drawn_in_the_language_of_the_person(language, found, monkeypatch):
    shown = words(message(language), monkeypatch)
    assert set(found) <= set(shown)


def test_only_what_is_there_stands_in_the_legend(monkeypatch):
    shown = words(message(), monkeypatch)
    assert "Busy months" in shown and "Months when most people leave" not in shown


def test_pictures_tell_in_words_what_they_show():
    first, second = pictures_of(message())
    assert (first.name, second.name) == ("year.png", "coverage.png")
    assert "12 October to 30 October" in first.alt or "12 to 30 October" in first.alt
    assert "Sales 75% and 90%" in second.alt
    assert all(one.data.startswith(b"\x89PNG") for one in (first, second))


def test_an_advice_without_its_year_has_no_picture():
    bare = message()
    del bare["year"]
    assert pictures_of(bare) == []
    assert [one.name for one in pictures_of(message(trained=[]))] == ["year.png"]


def test_of_many_departments_those_with_the_weakest_cover_are_drawn(monkeypatch):
    rows = [{"department": f"D{n}", "uncovered": [1, n / 100, 0, 0, 0, 0, 0]} for n in range(40)]
    shown = words(message(trained=rows), monkeypatch)
    assert {f"D{n}" for n in range(34, 40)} <= set(shown) and "D33" not in shown
