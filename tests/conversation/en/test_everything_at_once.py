"""One long message with everything in it, and a talk that goes on from there."""

ALL = (
    "We're a 120-person company in Shanghai, stable for years, and want to start our CRM on 10 December, 4 months. "
    "Sales loses about 8 of its 40 people a year, mostly in March and April. "
    "One key user per department: Sales, Service, Finance."
)


def test_every_fact_is_taken_and_no_other(bot) -> None:
    case = bot.person().says(ALL).custom("case")["case"]
    assert case.pop("as_of") == "2026-10-05"
    assert abs(case["project"].pop("duration_weeks") - 17.39) < 0.01
    departments = {row.pop("name"): row for row in case.pop("departments")}
    assert departments == {
        "Sales": {"headcount": 40, "leavers_per_year": 8, "peak_months": [3, 4]},
        "Service": {},
        "Finance": {},
    }
    assert case == {
        "regions": ["CN"],
        "headcount": 120,
        "growth": {"stage": "stable"},
        "key_users_per_department": 1,
        "project": {"desired_start": {"from": "2026-12-10", "to": "2026-12-10"}},
    }


def test_the_answer_begins_with_the_date_and_gives_reason_backups_and_one_question(bot) -> None:
    answer = bot.person().says(ALL)
    told = answer.custom("advice")
    assert answer.text.startswith("Start between ")
    assert "Not on 10 December: " in answer.text and "(S4, part 1)" in answer.text
    assert told["advice"]["verdict"] == "wait" and told["hypothetical"] is False
    assert "Train one more key user each in Finance, Sales and Service" in answer.text
    assert {row["department"]: row["backups"] for row in told["advice"]["staffing"]} == {
        "Finance": 1,
        "Sales": 1,
        "Service": 1,
    }
    assert answer.types == ["advice", "question", "case"]


def test_the_talk_goes_on(bot) -> None:
    person = bot.person()
    window = person.says(ALL).custom("advice")["advice"]["window"]
    why = person.says("why not December?")
    assert why.custom("explanation")["rules"][0]["rule"] == "year_end"
    supposed = person.says("what if we start in March?")
    assert supposed.custom("advice")["hypothetical"] is True and "case" not in supposed.types
    compared = person.says("March or June?").custom("comparison")["options"]
    assert {one["from"] for one in compared} == {"2027-03-01", "2027-06-01"}
    longer = person.says("no, it will take six months")
    assert longer.custom("case")["changed"] == ["project.duration_weeks"]
    assert longer.custom("advice")["advice"]["window"] != window
    assert longer.custom("case")["case"]["project"]["desired_start"]["from"] == "2026-12-10"
    backups = person.says("how many backups does Sales need?")
    assert "Sales needs 2 trained key users" in backups.text and "Service needs" not in backups.text
