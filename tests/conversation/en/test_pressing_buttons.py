"""Buttons, date pickers and edited fields instead of words."""


def test_a_choice_is_stored_and_what_follows_is_asked(bot) -> None:
    person = bot.person()
    asked = person.says("when should we start?")
    assert asked.custom("question")["options"] == ["new", "expanding", "restructuring", "stable"]
    answer = person.presses(asked.buttons[-1])
    assert answer.custom("case")["case"]["growth"] == {"stage": "stable"}
    assert answer.custom("question")["fact"] != "growth.stage"


def test_one_of_the_compared_dates_is_chosen(bot) -> None:
    person = bot.person()
    person.says("stable, in Shanghai, 4 months")
    compared = person.says("March or June?")
    chosen = person.presses(compared.buttons[0])
    best = compared.custom("comparison")["options"][0]
    assert chosen.custom("case")["case"]["project"]["desired_start"] == {"from": best["from"], "to": best["to"]}
    assert chosen.custom("advice")["advice"]["verdict"] == "start"


def test_a_field_is_set_refused_and_emptied(bot) -> None:
    person = bot.person()
    assert person.sets("departments[Sales].key_users", 1).custom("case")["changed"] == ["departments[Sales].key_users"]
    refused = person.sets("departments[Sales].key_users", -5)
    assert refused.custom("error")["code"] == "out_of_range"
    assert refused.custom("question")["fact"] == "departments[Sales].key_users"
    assert "case" not in refused.types
    emptied = person.sets("departments[Sales].key_users", None).custom("case")
    assert "key_users" not in emptied["case"]["departments"][0]
