"""«Почему?» in the middle of it."""


def test_why_not_a_month(bot) -> None:
    person = bot.person()
    person.says("Мы в Москве, компания стабильна, проект на четыре месяца. Можно начать 10 декабря?")
    answer = person.says("почему не в декабре?")
    explained = answer.custom("explanation")
    assert "year_end" in str(explained["rules"])
    assert "S4, часть 1" in answer.text


def test_why_it_is_asked_and_the_question_comes_back(bot) -> None:
    person = bot.person()
    asked = person.says("когда нам лучше начать?").custom("question")["fact"]
    answer = person.says("почему вы спрашиваете?")
    assert "explanation" in answer.types
    assert answer.custom("question")["fact"] == asked


def test_where_it_comes_from(bot) -> None:
    person = bot.person()
    person.says("мы расширяемся, когда начинать?")
    answer = person.says("на чём это основано?")
    assert "S4" in answer.text
