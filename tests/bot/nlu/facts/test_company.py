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


@pytest.mark.parametrize(
    "text",
    [
        "Olga from Sales leaves in March",
        "our controller quits in April",
        "Ольга из продаж уходит в марте",
        "главбух уволится в мае",
        "销售的小王三月离职",
        "财务李姐四月要走",
    ],
)
def test_one_person_who_leaves_makes_no_season(text: str) -> None:
    assert "peak_months" not in str(facts(text))


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("people leave in March and April", [3, 4]),
        ("most of Sales leaves in March", [3]),
        ("в марте народ уходит", [3]),
        ("люди уходят весной", [3, 4, 5]),
        ("三月份离职的多", [3]),
        ("老员工一般三月走", [3]),
    ],
)
def test_people_who_leave_do(text: str, months: list[int]) -> None:
    assert f"'peak_months': {months}" in str(facts(text))
