"""«Why?» between question and answer."""


def test_why_do_you_ask_and_then_the_answer(bot) -> None:
    person = bot.person()
    asked = person.says("when should we start?").custom("question")["fact"]
    assert asked == "growth.stage"
    answer = person.says("why do you ask?")
    assert answer.custom("explanation")["rules"][0]["source"].startswith("S4.2")
    assert answer.custom("question")["fact"] == asked
    assert person.says("stable").custom("case")["case"]["growth"] == {"stage": "stable"}


def test_why_after_an_advice_is_about_the_advice(bot) -> None:
    person = bot.person()
    person.says("we are expanding, in Kraków")
    why = person.says("why is that bad?")
    assert why.custom("explanation")["rules"][0]["rule"] == "expansion"
    assert "When is it the wrong time to start a CRM project?" in why.text
    answer = person.says("until the end of March")
    assert answer.custom("case")["case"]["growth"]["settled_from"] == "2027-04-01"


def test_why_about_a_date_stores_no_date(bot) -> None:
    person = bot.person()
    person.says("stable, in Shanghai, 4 months, we'd like to start on 1 March 2027")
    why = person.says("why not in January?")
    assert why.custom("explanation")["rules"][0]["rule"] == "year_end"
    assert "case" not in why.types
    case = person.says("we are 50 people").custom("case")["case"]
    assert case["project"]["desired_start"]["from"] == "2027-03-01"
