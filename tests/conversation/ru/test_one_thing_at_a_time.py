"""One fact a message, most of them as bare answers."""

import pytest


def test_bare_answers_belong_to_what_was_asked(bot) -> None:
    person = bot.person()
    person.says("привет")
    answers = {"growth.stage": "стабильно", "regions": "Казань", "project.duration_weeks": "полгода"}
    asked = person.says("когда нам лучше начать?").custom("question")["fact"]
    assert asked in answers
    person.says(answers[asked])
    for fact, text in answers.items():
        if fact != asked:
            person.says(text)
    case = person.says("так когда начинать?").custom("advice")["case"]
    assert case["growth"]["stage"] == "stable"
    assert case["regions"] == ["RU"]
    assert case["project"]["duration_weeks"] == pytest.approx(6 * 365.25 / 12 / 7)


def test_number_words_in_any_case(bot) -> None:
    person = bot.person()
    person.says("в сервисе пятнадцать человек")
    case = person.says("от сервиса будет двое ключевых").custom("case")["case"]
    assert case["departments"] == [{"name": "сервис", "headcount": 15, "key_users": 2}]


def test_nothing_is_stored_from_a_vague_answer(bot) -> None:
    answer = bot.person().says("нас человек несколько десятков")
    assert "case" not in answer.types or "headcount" not in answer.custom("case")["case"]


def test_until_when_the_company_expands(bot) -> None:
    person = bot.person()
    answer = person.says("мы расширяемся, когда начинать?")
    assert answer.custom("advice")["advice"]["window"] is None
    assert answer.custom("question")["fact"] == "growth.settled_from"
    told = person.says("до конца июня")
    assert told.custom("case")["case"]["growth"]["settled_from"] == "2027-07-01"
    assert told.custom("advice")["advice"]["window"]["from"] >= "2027-07-01"
