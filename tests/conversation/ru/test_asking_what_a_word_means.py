"""«Что такое …?», also in the middle of a question of the bot."""


def test_the_word_is_explained_and_the_question_comes_back(bot) -> None:
    person = bot.person()
    asked = person.says("когда нам лучше начать?").custom("question")["fact"]
    answer = person.says("а что такое ключевой пользователь?")
    assert "отдел" in answer.text
    assert answer.custom("explanation")["terms"]
    assert answer.custom("question")["fact"] == asked


def test_short_and_colloquial(bot) -> None:
    answer = bot.person().says("кикофф это что")
    assert "первый день проекта" in answer.text


def test_a_word_that_the_documents_do_not_have(bot) -> None:
    answer = bot.person().says("что значит ретроспектива спринта в ваших документах?")
    assert "explanation" in answer.types or "не разбираюсь" in answer.text
