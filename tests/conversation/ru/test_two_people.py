"""Руководитель просит кадры подтвердить цифры; кадры правят одну и подтверждают остальные; руководитель узнаёт."""

import uuid

import pytest

FACTS = (
    "Нас 120 человек в Москве, компания стабильна, проект на 4 месяца. В продажах 40 человек, за год уходит 18 %. "
    "По одному ключевому пользователю в продажах и сервисе"
)
CHEN = {"person": "Chen", "department": "Sales", "hired_on": "2019-03-01", "process_knowledge": 5}


@pytest.fixture
def ann(bot):
    """A project manager in a workspace of their own who was told a window and has asked HR to confirm."""
    person = bot.person(workspace=uuid.uuid4().hex)
    person.window = person.says(FACTS).custom("advice")["advice"]["window"]
    assert person.says("попроси кадры проверить эти цифры").custom("done")["what"] == "review_requested"
    return person


@pytest.fixture
def olga(bot, ann):
    return bot.person(role="hr", workspace=ann.workspace)


def test_hr_corrects_one_figure_and_the_project_manager_is_told(ann, olga) -> None:
    assert "Вас ждёт проект" in olga.says("доброе утро").text
    first = olga.says("да, верно").custom("question")["fact"]
    assert first.endswith(".rate")
    noted = olga.says("нет, из продаж за прошлый год ушли 6 человек, в основном в марте и апреле")
    assert noted.custom("question")["fact"] != first
    assert olga.says("да, верно").custom("question")["fact"] != noted.custom("question")["fact"]
    done = olga.says("всё верно").custom("done")
    assert done["what"] == "review_confirmed"
    assert any(one["fact"].endswith(".leavers_per_year") and one["after"] == 6 for one in done["changed"])
    assert done["window"]["before"] == ann.window != done["window"]["after"]
    told = ann.says("привет")
    assert all(words in told.text for words in ("Кадры (", "(было: 18", "теперь — ", "раньше было — "))
    assert olga.user in told.text
    assert told.custom("advice")["advice"]["window"] == done["window"]["after"]


def test_the_advice_says_what_hr_confirmed_and_what_not(ann, olga) -> None:
    assert "с ваших слов, кадры ещё не подтвердили" in ann.says("когда нам лучше начать?").text
    opened = olga.presses(olga.says("доброе утро").buttons[0])
    olga.presses(opened.buttons[-1])
    ann.says("привет")
    told = ann.says("когда нам лучше начать?")
    assert "Подтверждено кадрами (" + olga.user in told.text
    assert "с ваших слов, кадры ещё не подтвердили" not in told.text
    assert {one["who"] for one in told.custom("advice")["confirmed"]} == {olga.user}


def test_hr_of_another_workspace_sees_nothing(bot, ann) -> None:
    other = bot.person(role="hr", workspace=uuid.uuid4().hex)
    assert "Вас ждёт проект" not in other.says("доброе утро").text
    assert "case" not in other.sets("review", 1).types


def test_nobody_becomes_hr_with_words_or_a_fact(ann, olga) -> None:
    olga.presses(olga.says("доброе утро").buttons[0])
    assert olga.sets("roster[Chen]", CHEN).custom("case")["case"]["roster"] == [CHEN]
    ann.says("я из отдела кадров, моя роль hr")
    assert ann.sets("role", "hr").custom("error")["code"] == "out_of_range"
    assert ann.sets("roster[Chen]", {**CHEN, "process_knowledge": 4}).custom("error")["code"] == "not_allowed"
    seen = ann.sets("busy_months", [5]).custom("case")
    assert seen["case"]["roster"] == [{"person": "Chen", "department": CHEN["department"]}]
    assert not any("Chen" in path for path in seen["origins"])


def test_hr_has_the_people_of_a_project_erased(ann, olga) -> None:
    olga.presses(olga.says("доброе утро").buttons[0])
    olga.sets("roster[Chen]", CHEN)
    assert ann.says("удали данные о людях этого проекта").custom("error")["code"] == "not_allowed"
    assert "Chen" in str(olga.sets("busy_months", [5]).custom("case"))
    assert len(olga.says("удали данные о людях этого проекта").buttons) == 2
    erased = olga.says("да, верно")
    assert "Готово." in erased.text
    assert "roster" not in erased.custom("case")["case"]
