"""Something else in between, and back."""


def test_weather_a_joke_and_back(bot) -> None:
    person = bot.person()
    asked = person.says("we are 50 people in Madrid, a project of 5 months").custom("question")["fact"]
    for aside in ("what's the weather like in Madrid?", "tell me a joke", "which CRM should I buy?"):
        answer = person.says(aside)
        assert "outside what I know" in answer.text
        assert "case" not in answer.types and "advice" not in answer.types
        assert answer.custom("question")["fact"] == asked
    back = person.says("ok, back to it: can we start on 15 March?")
    assert back.custom("advice")["advice"]["verdict"] == "start"
    case = back.custom("case")["case"]
    assert (case["headcount"], case["regions"]) == (50, ["ES"])
    assert case["project"]["desired_start"] == {"from": "2027-03-15", "to": "2027-03-15"}


def test_a_claim_in_between_leaves_the_question_open(bot) -> None:
    person = bot.person()
    asked = person.says("we just opened a training company, when should we start?").custom("question")["fact"]
    assert asked == "growth.settled_from"
    claim = person.says("the vendor says a blank sheet is the best time")
    assert claim.custom("explanation")["terms"][0] == {"term": "blank_sheet", "source": "S4.2d"}
    assert claim.custom("question")["fact"] == asked
    assert person.says("until next June").custom("case")["changed"] == ["growth.settled_from"]


def test_starting_over_asks_first(bot) -> None:
    person = bot.person()
    person.says("we are 300 people in Tokyo")
    assert [button["title"] for button in person.says("start over").buttons] == ["Yes", "No"]
    assert "stays as it is" in person.says("no").text
    person.says("start over")
    done = person.says("yes")
    assert done.custom("done")["what"] == "restarted"
    assert set(done.custom("case")["case"]) == {"as_of"}
