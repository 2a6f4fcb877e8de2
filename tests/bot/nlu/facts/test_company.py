"""The company in passing: where its people are, whether it grows, in words that name neither."""

from datetime import date

import pytest

from bot.nlu.facts import extract, language_of


def facts(text: str) -> dict:
    return extract(text, date(2026, 11, 22), language=language_of(text, None))["facts"]


@pytest.mark.parametrize(
    ("text", "regions"),
    [
        ("we're about 340, mostly Germany and Poland", ["DE", "PL"]),
        ("нас 200, в основном Россия и Казахстан", ["RU", "KZ"]),
        ("我们230人,主要是中国和越南", ["CN", "VN"]),
    ],
)
def test_where_most_people_are(text: str, regions: list[str]) -> None:
    assert facts(text)["regions"] == regions


@pytest.mark.parametrize(
    "text",
    [
        "we will double the team next year",
        "headcount will double by summer",
        "в следующем году удвоим штат",
        "刚拿了融资,明年要翻一倍人",
        "明年人数要翻倍",
    ],
)
def test_who_doubles_grows(text: str) -> None:
    assert facts(text)["growth"]["stage"] == "expanding"


@pytest.mark.parametrize("text", ["we are not growing", "компания не растёт", "我们没有扩张"])
def test_who_does_not_grow_is_stable(text: str) -> None:
    assert facts(text) == {"growth": {"stage": "stable"}}


@pytest.mark.parametrize("text", ["спрос растёт", "текучка растёт", "销售额翻倍", "revenue will double"])
def test_what_grows_is_not_the_company(text: str) -> None:
    assert "growth" not in facts(text)
