"""One fact a message, most of them as bare answers."""

import pytest


def test_bare_answers_belong_to_what_was_asked(bot) -> None:
    person = bot.person()
    person.says("你好")
    asked = person.says("什么时候上项目比较好?").custom("question")["fact"]
    answers = {"growth.stage": "稳定", "regions": "杭州", "project.duration_weeks": "半年"}
    assert asked in answers
    person.says(answers[asked])
    for fact, text in answers.items():
        if fact != asked:
            person.says(text)
    case = person.says("那什么时候开始?").custom("advice")["case"]
    assert case["growth"]["stage"] == "stable"
    assert case["regions"] == ["CN"]
    assert case["project"]["duration_weeks"] == pytest.approx(6 * 365.25 / 12 / 7)


def test_nothing_is_stored_from_a_vague_answer(bot) -> None:
    person = bot.person()
    answer = person.says("我们公司几十号人吧")
    assert "case" not in answer.types or "headcount" not in answer.custom("case")["case"]


def test_a_full_width_number(bot) -> None:
    answer = bot.person().says("公司１２０人")
    assert answer.custom("case")["case"]["headcount"] == 120
