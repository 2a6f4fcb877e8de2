"""Which language a message is in."""

import pytest

from bot.nlu.language import LANGUAGES, detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("When should we start?", "en"),
        ("我们什么时候启动比较好", "zh"),
        ("Когда нам лучше начать?", "ru"),
        ("下周做 kickoff 可以吗", "zh"),
        ("Salesforce 和 HubSpot CRM 项目什么时候 go-live", "zh"),
        ("когда нам делать rollout Microsoft Dynamics CRM", "ru"),
        ("what does 关键用户 mean", "en"),
        ("what is meant by «ключевой пользователь» here", "en"),
        ("что такое key user", "ru"),
        ("“关键用户” is who?", "en"),
        ("what if дадим бэкап финансам", "ru"),
        ("hi, всем привет", "ru"),
        ("start date 10 декабря", "ru"),
        ("cost of turnover посчитай", "ru"),
        ("what if 三月启动", "zh"),
        ("can we start in декабре", "en"),
        ("关键用户", "zh"),
        ("ключевик", "ru"),
        ("half a year", "en"),
        ("ＷＥ ＡＲＥ 120 people", "en"),
    ],
)
def test_the_sentence_around_borrowed_words_decides(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", "50", "👍🎉", "12.03.2027", "OK", "CRM", "HR?", "...", "مرحبا", "+"])
def test_what_tells_nothing_keeps_the_language_of_the_conversation(text: str) -> None:
    assert detect(text) is None
    for before in LANGUAGES:
        assert detect(text, before) == before


def test_a_long_text_is_judged_by_its_beginning() -> None:
    mail = "Добрый день, коллеги! Когда нам начинать проект? " * 20
    assert detect(mail + "lorem ipsum " * 10_000) == "ru"
