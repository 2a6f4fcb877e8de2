"""«Не знаю», and going on all the same."""


def test_it_is_left_open_and_something_else_is_asked(bot) -> None:
    person = bot.person()
    asked = person.says("когда нам лучше начать?").custom("question")["fact"]
    answer = person.says("понятия не имею, дальше")
    assert "оставим" in answer.text or "Пока" in answer.text or "пока" in answer.text
    if "question" in answer.types:
        assert answer.custom("question")["fact"] != asked


def test_the_advice_comes_with_its_assumptions(bot) -> None:
    person = bot.person()
    person.says("когда нам лучше начать?")
    person.says("не знаю")
    answer = person.says("так когда?")
    assumed = {one["fact"] for one in answer.custom("advice")["advice"]["assumptions"]}
    assert "project.duration_weeks" in assumed
    assert "Предположил" in answer.text
