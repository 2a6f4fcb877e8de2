"""Нет, шесть месяцев; не 40, а 35."""

import pytest


def test_a_duration_is_corrected(bot) -> None:
    person = bot.person()
    person.says("проект займёт четыре месяца")
    answer = person.says("нет, это займёт шесть месяцев")
    told = answer.custom("case")
    assert told["case"]["project"]["duration_weeks"] == pytest.approx(6 * 365.25 / 12 / 7)
    assert told["changed"] == ["project.duration_weeks"]
    assert "6 месяцев" in answer.text


def test_a_number_of_people_is_corrected(bot) -> None:
    person = bot.person()
    person.says("в отделе продаж 40 человек")
    answer = person.says("не 40, а 35")
    assert answer.custom("case")["case"]["departments"] == [{"name": "отдел продаж", "headcount": 35}]


def test_a_department_said_in_another_case_is_the_same(bot) -> None:
    person = bot.person()
    person.says("в продажах сорок человек")
    case = person.says("отдел продаж выделяет двоих ключевых пользователей").custom("case")["case"]
    assert case["departments"] == [{"name": "продажи", "headcount": 40, "key_users": 2}]


def test_an_impossible_value_leaves_the_old_one(bot) -> None:
    person = bot.person()
    person.says("текучесть у нас 18% в год")
    answer = person.says("текучка 600%")
    assert answer.custom("error")["code"] == "out_of_range"
    later = person.says("нас 90 человек").custom("case")["case"]
    assert later["turnover"]["rate"] == pytest.approx(0.18)


def test_a_day_that_does_not_exist(bot) -> None:
    answer = bot.person().says("начнём 30 февраля")
    assert answer.custom("error")["code"] == "invalid_date"
    assert "30 февраля" in answer.text
    assert "case" not in answer.types
