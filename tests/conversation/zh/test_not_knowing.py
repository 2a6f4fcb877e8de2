"""I don't know: the bot goes on with an assumption and says so."""


def test_another_question_follows_and_the_assumption_is_said(bot) -> None:
    person = bot.person()
    asked = person.says("什么时候启动合适?").custom("question")["fact"]
    answer = person.says("不清楚,先跳过")
    assert "先空着" in answer.text
    if "question" in answer.types:
        assert answer.custom("question")["fact"] != asked
    assert "我的假设" in person.says("那什么时候开始?").text


def test_not_knowing_when_nothing_was_asked(bot) -> None:
    assert bot.person().says("不知道").text
