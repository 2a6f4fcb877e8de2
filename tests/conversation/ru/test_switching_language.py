"""Russian, English, Russian: each answered in its own language, about one project."""


def test_the_answer_follows_the_language_of_the_message(bot) -> None:
    person = bot.person()
    assert "Записал" in person.says("нас 120 человек, офис в Перми").text
    assert "Noted" in person.says("we have been stable for years").text
    again = person.says("проект займёт четыре месяца")
    assert "Записал" in again.text
    case = again.custom("case")["case"]
    assert case["headcount"] == 120
    assert case["growth"]["stage"] == "stable"


def test_borrowed_words_leave_the_sentence_russian(bot) -> None:
    answer = bot.person().says("kickoff 10 мая следующего года ok?")
    assert "10 мая" in answer.text
    assert answer.custom("advice")["case"]["project"]["desired_start"] == {"from": "2027-05-10", "to": "2027-05-10"}


def test_a_department_keeps_its_first_name(bot) -> None:
    person = bot.person()
    person.says("в отделе продаж 40 человек")
    case = person.says("Sales has two key users").custom("case")["case"]
    assert case["departments"] == [{"name": "отдел продаж", "headcount": 40, "key_users": 2}]
