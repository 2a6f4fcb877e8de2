"""No, six months; not 40, 35."""

import pytest


def test_a_duration_is_corrected(bot) -> None:
    person = bot.person()
    person.says("项目大概要四个月")
    answer = person.says("不对,要六个月")
    told = answer.custom("case")
    assert told["case"]["project"]["duration_weeks"] == pytest.approx(6 * 365.25 / 12 / 7)
    assert told["changed"] == ["project.duration_weeks"]
    assert "6个月" in answer.text


def test_a_number_of_people_is_corrected(bot) -> None:
    person = bot.person()
    person.says("销售部有40人")
    answer = person.says("不是40人,是35人")
    assert answer.custom("case")["case"]["departments"] == [{"name": "销售部", "headcount": 35}]


def test_an_impossible_value_leaves_the_old_one(bot) -> None:
    person = bot.person()
    person.says("我们的离职率是18%")
    answer = person.says("离职率600%")
    assert answer.custom("error")["code"] == "out_of_range"
    assert "保持不变" in answer.text
    later = person.says("公司有90人").custom("case")["case"]
    assert later["turnover"]["rate"] == pytest.approx(0.18)


def test_a_day_that_does_not_exist(bot) -> None:
    answer = bot.person().says("2月30号启动")
    assert answer.custom("error")["code"] == "invalid_date"
    assert "case" not in answer.types
