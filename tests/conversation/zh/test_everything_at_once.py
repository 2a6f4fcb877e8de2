"""The whole project in one message."""

import pytest

STORY = (
    "我们是上海一家120人的公司,稳定很多年了,想12月10日启动CRM,4个月。"
    "销售部40人,一年走8个左右,多在三四月。每个部门一个关键用户:销售部、客服部、财务部。"
)


def test_every_fact_is_taken_and_the_date_is_answered(bot) -> None:
    answer = bot.person().says(STORY)
    case = answer.custom("case")["case"]
    assert case["regions"] == ["CN"]
    assert case["headcount"] == 120
    assert case["growth"]["stage"] == "stable"
    assert case["project"]["desired_start"] == {"from": "2026-12-10", "to": "2026-12-10"}
    assert case["project"]["duration_weeks"] == pytest.approx(4 * 365.25 / 12 / 7)
    assert case["key_users_per_department"] == 1
    departments = {one["name"]: one for one in case["departments"]}
    assert set(departments) == {"销售部", "客服部", "财务部"}
    assert departments["销售部"] == {"name": "销售部", "headcount": 40, "leavers_per_year": 8, "peak_months": [3, 4]}
    assert answer.custom("advice")["advice"]["verdict"] == "wait"


def test_the_answer_names_the_date_first_and_its_source(bot) -> None:
    answer = bot.person().says(STORY)
    first = answer.text.split("。")[0]
    assert first.startswith("建议2027年3月")
    assert "不建议12月10日启动" in first
    assert "S4第1部分" in first
    assert "已记下" in answer.text


def test_facts_and_a_question_in_one_message(bot) -> None:
    answer = bot.person().says("我们在杭州,公司很稳定,项目要20周。明年5月10号启动行吗?")
    case = answer.custom("case")["case"]
    assert case["project"] == {
        "duration_weeks": 20,
        "desired_start": {"from": "2027-05-10", "to": "2027-05-10"},
    }
    assert "5月10日" in answer.text
