"""A start put off or brought forward by some weeks: judged from the one that was told or named, never stored."""

from datetime import date, timedelta

import pytest

from tests.conversation.driver import TODAY

TOLD = {
    "en": "We're 120 people in Shanghai, stable for years, it takes 4 months. When should we start?",
    "zh": "我们在上海,120人,公司稳定,项目四个月,什么时候启动?",
    "ru": "Нас 120 человек в Шанхае, компания стабильна, проект 4 месяца. Когда начинать?",
}
LATER = {"en": "and if we pushed it by six weeks?", "zh": "推迟六周呢?", "ru": "а если сдвинуть на шесть недель?"}
SOONER = {
    "en": "what if we brought it forward by 3 weeks?",
    "zh": "提前三周呢?",
    "ru": "а если на три недели раньше перенести?",
}


def _asked(answer) -> date:
    told = answer.custom("advice")
    assert told["hypothetical"] is True and "case" not in answer.types
    return date.fromisoformat(told["case"]["project"]["desired_start"]["from"])


@pytest.mark.parametrize("language", TOLD)
def test_a_start_is_moved_from_the_one_that_was_told(bot, language: str) -> None:
    person = bot.person()
    window = person.says(TOLD[language]).custom("advice")["advice"]["window"]
    first = date.fromisoformat(window["from"])
    assert _asked(person.says(LATER[language])) == first + timedelta(weeks=6)
    assert _asked(person.says(SOONER[language])) == first - timedelta(weeks=3)


def test_a_start_is_moved_from_the_one_that_was_named(bot) -> None:
    person = bot.person()
    person.says(TOLD["en"])
    person.says("We want to start on 1 June 2027.")
    assert _asked(person.says(LATER["en"])) == date(2027, 7, 13)


@pytest.mark.parametrize("text", ["提前一个月开始行不行", "往后拖一个月行吗", "晚三个月启动会怎样"])
def test_asking_whether_it_can_be_moved_stores_nothing_either(bot, text: str) -> None:
    person = bot.person()
    person.says(TOLD["zh"])
    _asked(person.says(text))


def test_never_before_today_and_not_where_there_is_none(bot) -> None:
    person = bot.person()
    assert "advice" not in person.says(LATER["en"]).types
    person.says(TOLD["en"])
    assert _asked(person.says("what if we moved it forward by a year?")) == date.fromisoformat(TODAY)
