"""How many key users, from when, and with a list of people who."""

import pytest

from tests.actions.talk import Talk

COUNTED = {f"2025-{month:02d}": 4 for month in range(1, 13)}


def told(**roster) -> dict:
    department = {"name": "Sales", "headcount": 60, "key_users": 1, "leavers": COUNTED}
    return {
        "facts": {
            "regions": ["CN"],
            "project": {"duration_weeks": 16},
            "departments": [department],
            "target_coverage": 0.93,
            **roster,
        }
    }


def person(name: str, **more) -> dict:
    return {"person": name, "department": "Sales", "hired_on": "2019-05-01", **more}


def test_how_many_and_by_when(home) -> None:
    talk = Talk()
    talk.say("inform", **told())
    answer = talk.say("ask_backups")
    row = answer.of("advice")["advice"]["staffing"][0]
    assert row["backups"] == 2
    assert "Sales needs 3 trained key users: 2 more than now" in answer.text
    assert answer.of("advice")["advice"]["window"]["from"] == "2027-03-01"
    assert "Name them by 1 March 2027" in answer.text and "S4, part 3" in answer.text


def test_without_a_start_they_take_part_from_the_first_day(home) -> None:
    talk = Talk()
    talk.say("inform", **told(growth={"stage": "expanding"}))
    answer = talk.say("ask_backups")
    assert answer.of("advice")["advice"]["window"] is None
    assert "Let them take part from the first day" in answer.text and "Name them by" not in answer.text


def test_hr_hears_who_could_stand_in_and_why(home) -> None:
    talk = Talk(role="hr")
    away = [{"from": "2027-03-01", "to": "2027-04-30"}]
    people = [
        person("Ines", process_knowledge=5),
        person("Omar", service_orientation=4, process_knowledge=4),
        person("Lena", away=away),
    ]
    talk.say("inform", **told(roster=people))
    text = talk.say("ask_backups").text
    assert "In Sales I would ask Omar: " in text and "knows the processes well and likes to help others" in text
    assert "I would ask Ines: " in text and "Lena" not in text


def test_where_the_list_is_too_short_it_is_said(home) -> None:
    talk = Talk(role="hr")
    talk.say("inform", **told(roster=[person("Ines"), person("Chen", key_user=True)]))
    assert "For one of them I found nobody in Sales on the list" in talk.say("ask_backups").text
    other = Talk(role="hr", user="olga")
    other.say("inform", **told())
    assert "on the list" not in other.say("ask_backups").text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("kind and glad to help by nature", "a yes of their own", "S4, part 3", "S0")),
        ("zh", ("性格和善", "自己点头", "S0")),
        ("ru", ("по натуре доброжелателен", "собственного «да»", "S0")),
    ],
)
def test_whom_to_look_for_and_how_to_ask_is_said_where_somebody_is_missing(home, language, words) -> None:
    talk = Talk(language=language)
    talk.say("inform", **told())
    text = talk.say("ask_backups").text
    assert not [one for one in words if one not in text]
    enough = Talk(language=language, conversation="b")
    enough.say("inform", **told(departments=[{"name": "Sales", "headcount": 4, "key_users": 6, "rate": 0.0}]))
    assert words[0] not in enough.say("ask_backups").text


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh", ("需要3名", "2027年3月1日", "没有找到")), ("ru", ("на двух больше", "к 1 марта 2027", "не хватает: 1"))],
)
def test_the_same_in_other_languages(home, language, words) -> None:
    talk = Talk(role="hr", language=language)
    talk.say("inform", **told(roster=[person("Ines")]))
    text = talk.say("ask_backups").text.replace("\xa0", " ")
    for one in words:
        assert one in text
