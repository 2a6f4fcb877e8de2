"""«А если …?»: answered, and not stored."""


def test_a_second_key_user_is_only_supposed(bot) -> None:
    person = bot.person()
    person.says("Россия, стабильно, четыре месяца. В продажах 40 человек, уходит 8 в год, один ключевой пользователь")
    answer = person.says("а если добавить второго человека в продажи?")
    told = answer.custom("advice")
    assert told["hypothetical"] is True
    assert told["case"]["departments"][0]["key_users"] == 2
    later = person.says("нас 120 человек").custom("case")["case"]
    assert later["departments"][0]["key_users"] == 1


def test_a_supposed_start_is_a_date_to_check(bot) -> None:
    person = bot.person()
    person.says("Россия, стабильно, четыре месяца")
    answer = person.says("а если начать в марте?")
    told = answer.custom("advice")
    assert told["hypothetical"] is True
    assert told["case"]["project"]["desired_start"] == {"from": "2027-03-01", "to": "2027-03-31"}


def test_two_dates_are_compared(bot) -> None:
    person = bot.person()
    person.says("Россия, стабильно, четыре месяца")
    options = person.says("лучше в марте или в июне?").custom("comparison")["options"]
    assert {one["from"] for one in options} == {"2027-03-01", "2027-06-01"}
