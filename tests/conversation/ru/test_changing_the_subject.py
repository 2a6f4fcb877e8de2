"""Something else in between, and back."""


def test_weather_and_back(bot) -> None:
    person = bot.person()
    person.says("нас 60, Самара, стабильно, проект на пять месяцев")
    aside = person.says("какая завтра погода в Самаре?")
    assert "не разбираюсь" in aside.text
    case = person.says("ладно, когда нам начинать?").custom("advice")["case"]
    assert case["headcount"] == 60
    assert case["regions"] == ["RU"]


def test_thanks_cost_nothing(bot) -> None:
    person = bot.person()
    person.says("в закупках двое ключевых пользователей")
    assert "Пожалуйста" in person.says("спасибо").text
    case = person.says("и ещё нас 45 человек").custom("case")["case"]
    assert case["headcount"] == 45
    assert case["departments"] == [{"name": "закупки", "key_users": 2}]


def test_starting_over_asks_first(bot) -> None:
    person = bot.person()
    person.says("нас 300 человек")
    person.says("начнём сначала")
    kept = person.says("нет, не надо")
    assert "остаётся как есть" in kept.text
    person.says("сбрось всё, новый проект")
    done = person.says("да")
    assert done.custom("done")["what"] == "restarted"
    assert "headcount" not in person.says("нас, кстати, теперь в Туле").custom("case")["case"]
