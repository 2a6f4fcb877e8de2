"""What is a key user?, while another question is open."""


def test_the_word_is_explained_and_the_question_comes_back(bot) -> None:
    person = bot.person()
    asked = person.says("我们什么时候开始好?").custom("question")["fact"]
    answer = person.says("什么叫关键用户?")
    assert "关键用户是" in answer.text
    assert answer.custom("explanation")["terms"]
    assert answer.custom("question")["fact"] == asked


def test_a_word_of_the_bot_s_own(bot) -> None:
    answer = bot.person().says("覆盖率是什么意思")
    assert answer.text.startswith("覆盖率")
