"""One long message that says it all, and asks."""

import pytest

ALL = (
    "Мы компания на 120 человек в Екатеринбурге, стабильны уже много лет, хотим начать CRM 10 декабря, "
    "проект на 4 месяца. "
    "Продажи теряют около 8 человек из 40 в год, в основном в марте и апреле. "
    "По одному ключевому пользователю на отдел: продажи, сервис, финансы."
)


def test_every_fact_is_taken(bot) -> None:
    answer = bot.person().says(ALL)
    case = answer.custom("case")["case"]
    assert case["regions"] == ["RU"]
    assert case["headcount"] == 120
    assert case["growth"]["stage"] == "stable"
    assert case["key_users_per_department"] == 1
    assert case["project"]["duration_weeks"] == pytest.approx(4 * 365.25 / 12 / 7)
    assert case["project"]["desired_start"] == {"from": "2026-12-10", "to": "2026-12-10"}
    assert case["departments"] == [
        {"name": "продажи", "headcount": 40, "leavers_per_year": 8, "peak_months": [3, 4]},
        {"name": "сервис"},
        {"name": "финансы"},
    ]


def test_the_date_stands_first(bot) -> None:
    answer = bot.person().says(ALL + " Когда лучше начать?")
    assert answer.custom("advice")["advice"]["verdict"] == "wait"
    assert answer.text.startswith("Начинайте ")
    assert "10 декабря" in answer.text
    assert "!" not in answer.text


def test_without_punctuation_and_capitals(bot) -> None:
    answer = bot.person().says("москва 120 человек стабильно 4 месяца один ключевой на отдел текучка 18%")
    case = answer.custom("case")["case"]
    assert case["regions"] == ["RU"]
    assert case["headcount"] == 120
    assert case["turnover"]["rate"] == pytest.approx(0.18)
    assert case["key_users_per_department"] == 1
