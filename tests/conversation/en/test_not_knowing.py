"""«I don't know» to everything, and still an answer."""


def test_nothing_is_asked_twice_and_the_advice_names_what_it_assumes(bot) -> None:
    person = bot.person()
    answer = person.says("when should we start?")
    asked = []
    for words in ("no idea", "i don't know", "not sure, skip that", "dunno", "skip"):
        if "question" not in answer.types:
            break
        asked.append(answer.custom("question")["fact"])
        answer = person.says(words)
        assert "case" not in answer.types
    assert len(asked) == len(set(asked)) >= 3
    advice = person.says("so when should we start?").custom("advice")
    assert advice["case"] == {"as_of": "2026-10-05"}
    assert {"project.duration_weeks", "growth.stage"} <= {one["fact"] for one in advice["advice"]["assumptions"]}


def test_without_the_end_of_an_expansion_no_date_is_named(bot) -> None:
    person = bot.person()
    person.says("we are opening new branches")
    answer = person.says("I have no idea")
    assert "can't name a start date" in answer.text
    advice = person.says("when then?").custom("advice")["advice"]
    assert advice["window"] is None and advice["verdict"] == "wait"


def test_a_gap_can_be_filled_later(bot) -> None:
    person = bot.person()
    person.says("when should we start?")
    person.says("I don't know")
    assert person.says("we have been stable for years").custom("case")["case"]["growth"] == {"stage": "stable"}
