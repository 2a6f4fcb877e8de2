"""English, Russian, Chinese, English: each answered in its own language, about one project."""


def test_the_answer_follows_the_language_of_the_message(bot) -> None:
    person = bot.person()
    assert "Noted" in person.says("We are 120 people in Moscow, stable for years").text
    longer = person.says("проект займёт четыре месяца")
    assert "Записал" in longer.text
    compared = person.says("三月还是六月好?")
    assert "2027年3月" in compared.text
    answer = person.says("can we start on 1 June?")
    assert "1 June 2027" in answer.text
    case = answer.custom("case")["case"]
    assert (case["regions"], case["headcount"], case["growth"]) == (["RU"], 120, {"stage": "stable"})
    assert abs(case["project"]["duration_weeks"] - 17.39) < 0.01


def test_a_department_keeps_its_first_name(bot) -> None:
    person = bot.person()
    person.says("Sales has 40 people")
    case = person.says("销售部有两个关键用户").custom("case")["case"]
    assert case["departments"] == [{"name": "Sales", "headcount": 40, "key_users": 2}]


def test_a_button_does_not_change_the_language(bot) -> None:
    person = bot.person()
    asked = person.says("когда нам лучше начать?")
    stable = next(button for button in asked.buttons if button["payload"].get("value") == "stable")
    assert "Записал" in person.presses(stable).text
