"""Short answers to one question after the other."""


def _asked(answer) -> str:
    return answer.custom("question")["fact"]


ANSWERS = {
    "growth.stage": "stable, for years",
    "regions": "Germany",
    "project.duration_weeks": "half a year",
    "turnover.peak_months": "March and April",
    "project.go_live_by": "no",
    "project.desired_start": "in May",
    "busy_months": "November",
    "fiscal_year_end_month": "December",
    "turnover.rate": "12 % a year",
    "departments": "Sales and Service",
    "key_users_per_department": "one",
}


def test_each_answer_belongs_to_what_was_asked(bot) -> None:
    person = bot.person()
    answer = person.says("when should we start?")
    stated = []
    for _ in range(len(ANSWERS)):
        if "question" not in answer.types:
            break
        asked = _asked(answer)
        words = ANSWERS.get(asked, "I don't know")
        answer = person.says(words)
        changed = answer.custom("case")["changed"] if "case" in answer.types else []
        assert all(path.startswith(asked) for path in changed)
        assert bool(changed) == (words not in ("no", "I don't know"))
        stated += changed
    assert {"growth.stage", "regions", "project.duration_weeks"} <= set(stated)


def test_an_expansion_and_its_end(bot) -> None:
    person = bot.person()
    closed = person.says("we are 60 people in Madrid and still opening branches")
    assert closed.custom("advice")["advice"]["window"] is None
    assert "sign the contract now" in closed.text
    assert _asked(closed) == "growth.settled_from"
    opened = person.says("until the end of June")
    assert opened.custom("case")["case"]["growth"] == {"stage": "expanding", "settled_from": "2027-07-01"}
    assert opened.custom("advice")["advice"]["window"]["from"] == "2027-07-01"


def test_a_gap_in_the_team_and_its_end(bot) -> None:
    person = bot.person()
    closed = person.says("nobody from Finance yet")
    assert _asked(closed) == "departments[Finance].staffed_from"
    opened = person.says("until the end of April")
    [finance] = opened.custom("case")["case"]["departments"]
    assert finance == {"name": "Finance", "key_users": 0, "staffed_from": "2027-05-01"}


def test_what_is_said_in_passing_answers_nothing(bot) -> None:
    person = bot.person()
    person.says("stable, 50 people in Madrid, 5 months")
    person.sets("departments[Finance].key_users", 0)
    for passing in ("our customer data is all in one place", "what are the biggest risks?"):
        assert "case" not in person.says(passing).types
    changed = person.says("Sales has two key users now").custom("case")["changed"]
    assert changed == ["departments[Sales].key_users"]
    bare = person.says("Finance has one now").custom("case")
    assert bare["changed"] == ["departments[Finance].key_users"]
