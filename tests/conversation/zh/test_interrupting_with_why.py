"""Why? in the middle of things."""


def test_why_a_question_is_asked_and_the_question_comes_back(bot) -> None:
    person = bot.person()
    asked = person.says("什么时候启动合适?").custom("question")["fact"]
    answer = person.says("为什么问这个?")
    assert "explanation" in answer.types
    assert answer.custom("question")["fact"] == asked


def test_why_not_december(bot) -> None:
    person = bot.person()
    person.says("我们在成都,公司稳定,想12月10日启动,项目四个月")
    answer = person.says("为什么12月不行?")
    assert "year_end" in {rule["rule"] for rule in answer.custom("explanation")["rules"]}
    assert answer.text.startswith("12月")
    assert "S4第1部分" in answer.text
    assert "《专家分析：企业何时不宜实施CRM项目》" in answer.text
