"""Chinese, English, Chinese: each answered in its own language, about one project."""


def test_the_answer_follows_the_language_of_the_message(bot) -> None:
    person = bot.person()
    assert "已记下" in person.says("我们公司有120人,在上海").text
    english = person.says("we have been stable for years")
    assert "Noted" in english.text
    again = person.says("项目大概四个月")
    assert "已记下" in again.text
    case = again.custom("case")["case"]
    assert case["headcount"] == 120
    assert case["growth"]["stage"] == "stable"


def test_borrowed_words_leave_the_sentence_chinese(bot) -> None:
    answer = bot.person().says("kickoff定在明年5月10号可以吗")
    assert "5月10日" in answer.text
    assert answer.custom("advice")["case"]["project"]["desired_start"] == {"from": "2027-05-10", "to": "2027-05-10"}


def test_a_department_keeps_its_first_name(bot) -> None:
    person = bot.person()
    person.says("销售部有40人")
    case = person.says("Sales has two key users").custom("case")["case"]
    assert case["departments"] == [{"name": "销售部", "headcount": 40, "key_users": 2}]
