"""Weather, vendors and back to the project."""

import pytest


def test_what_is_none_of_its_business_changes_nothing(bot) -> None:
    person = bot.person()
    person.says("我们在深圳,200人,项目要半年,公司稳定")
    answer = person.says("今天天气怎么样?")
    assert "不在我了解的范围内" in answer.text
    assert "case" not in answer.types
    case = person.says("那什么时候启动?").custom("advice")["case"]
    assert case["headcount"] == 200
    assert case["project"]["duration_weeks"] == pytest.approx(6 * 365.25 / 12 / 7)
    assert "desired_start" not in case["project"]


def test_a_vendor_s_claim_is_answered_with_its_place(bot) -> None:
    answer = bot.person().says("供应商说我们像一张白纸,现在上最好")
    assert "推销" in answer.text
    assert "S4第2部分" in answer.text
    explained = answer.custom("explanation")
    assert any(one["source"].startswith("S4") for one in explained.get("rules", []) + explained.get("terms", []))


def test_a_new_project_wants_a_yes(bot) -> None:
    person = bot.person()
    person.says("公司有80人")
    asked = person.says("换个项目,重新开始")
    assert [button["title"] for button in asked.buttons] == ["是", "否"]
    done = person.presses(asked.buttons[0])
    assert done.custom("done")["what"] == "restarted"
    assert "headcount" not in done.custom("case")["case"]
