"""What if: answered beside what is, never stored."""


def test_a_supposed_fact_a_supposed_date_and_then_the_real_one(bot) -> None:
    person = bot.person()
    person.says("Shanghai, stable, 4 months. Sales has 40 people, loses 8 a year, and one key user")
    supposed = person.says("what if Sales had two key users?")
    told = supposed.custom("advice")
    assert told["hypothetical"] is True and told["case"]["departments"][0]["key_users"] == 2
    assert "haven't stored" in supposed.text and "case" not in supposed.types
    date = person.says("what if we started in May?").custom("advice")
    assert date["hypothetical"] is True and date["case"]["project"]["desired_start"]["from"] == "2027-05-01"
    case = person.says("we are 120 people").custom("case")["case"]
    assert case["departments"][0]["key_users"] == 1
    assert "desired_start" not in case["project"]
    real = person.says("Sales has two key users now").custom("case")
    assert real["changed"] == ["departments[Sales].key_users"]
    assert real["case"]["departments"][0]["key_users"] == 2
