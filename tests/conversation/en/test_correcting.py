"""What was said first is taken back; the newest statement wins, and the advice follows."""


def test_another_length_moves_the_window(bot) -> None:
    person = bot.person()
    first = person.says("95 people in Paris, stable, it will take 3 months")
    answer = person.says("no, six months")
    assert answer.custom("case")["changed"] == ["project.duration_weeks"]
    assert answer.custom("advice")["advice"]["window"] != first.custom("advice")["advice"]["window"]
    assert "it was " in answer.text


def test_another_number_of_people(bot) -> None:
    person = bot.person()
    person.says("we are 90 people in Paris")
    case = person.says("sorry, 95 people").custom("case")["case"]
    assert case["headcount"] == 95
    assert case["regions"] == ["FR"]


def test_not_this_but_that(bot) -> None:
    person = bot.person()
    person.says("Sales has 40 people")
    case = person.says("not 40, 35").custom("case")["case"]
    assert case["departments"] == [{"name": "Sales", "headcount": 35}]


def test_what_cannot_be_leaves_the_old_value(bot) -> None:
    person = bot.person()
    person.says("we want to start on 15 March 2027")
    answer = person.says("I meant 30 February")
    assert answer.custom("error")["code"] == "invalid_date"
    assert "case" not in answer.types
    later = person.says("we are 50 people").custom("case")["case"]
    assert later["project"]["desired_start"]["from"] == "2027-03-15"


def test_the_expansion_is_over(bot) -> None:
    person = bot.person()
    assert person.says("we are hiring fast in Berlin, 4 months").custom("advice")["advice"]["window"] is None
    answer = person.says("well, the expansion is over now")
    assert answer.custom("case")["case"]["growth"]["stage"] == "stable"
    assert answer.custom("advice")["advice"]["window"]
    assert "Now there is a window" in answer.text
