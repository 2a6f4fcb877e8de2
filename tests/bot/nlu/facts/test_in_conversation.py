"""What a message means depends on what was asked and said just before, and only where nothing in it says otherwise."""

from datetime import date

import pytest

from bot.nlu.facts import extract

TODAY = date(2026, 11, 22)
FEBRUARY = {"from": "2027-02-01", "to": "2027-02-28"}
FINANCE = [["departments[Finance].staffed_from", "2027-05-01"], ["departments[Finance].key_users", 0]]


def facts(text, **context):
    return extract(text, TODAY, **context)["facts"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("our customer data is all in one place", "fiscal_year_end_month"),
        ("two", "turnover.peak_months"),
        ("Finance has one now", "project.go_live_by"),
        ("our boss has one thing to say", "busy_months"),
    ],
)
def test_a_number_or_a_now_in_passing_is_no_answer(text, asked):
    assert facts(text, asked=asked) == {}


def test_a_message_that_says_something_else_does_not_answer_as_well():
    said = facts("Sales has two key users now", asked="turnover.peak_months")
    assert said == {"departments": [{"name": "Sales", "key_users": 2}]}
    said = facts("no, actually 5 months, not 3", asked="turnover.peak_months")
    assert list(said) == ["project"]


@pytest.mark.parametrize(
    ("text", "months"), [("3 and 4", [3, 4]), ("March and April", [3, 4]), ("12", [12]), ("in march I think", [3])]
)
def test_months_that_were_asked_for(text, months):
    assert facts(text, asked="turnover.peak_months") == {"turnover": {"peak_months": months}}


def test_a_number_of_a_department_after_its_key_users_is_of_key_users():
    assert facts("sales has two, service has one", asked="growth.stage", recent=FINANCE)["departments"] == [
        {"name": "sales", "key_users": 2},
        {"name": "service", "key_users": 1},
    ]
    said = facts("Finance has one now", asked="project.go_live_by", recent=FINANCE)
    assert said == {"departments": [{"name": "Finance", "key_users": 1}]}
    assert facts("sales has 40 people", recent=FINANCE)["departments"] == [{"name": "sales", "headcount": 40}]


def test_when_those_leave_who_were_just_told_of():
    sales = [["departments[Sales].leavers_per_year", 8]]
    assert facts("mostly in March and April", asked="growth.stage", recent=sales)["departments"] == [
        {"name": "Sales", "peak_months": [3, 4]}
    ]
    company = [["turnover.leavers_per_year", 12]]
    assert facts("most of them in summer", asked="growth.stage", recent=company) == {
        "turnover": {"peak_months": [6, 7, 8]}
    }


def test_until_when_is_taken_back():
    recent = [["growth.settled_from", "2027-07-01"]]
    said = facts("oh no, wait, until the end of August", asked="project.go_live_by", recent=recent)
    assert said == {"growth": {"settled_from": "2027-09-01"}}


def test_a_start_is_taken_back_whatever_was_asked():
    recent = [["project.desired_start", FEBRUARY]]
    march = {"project": {"desired_start": {"from": "2027-03-01", "to": "2027-03-31"}}}
    for asked in ("project.go_live_by", "turnover.peak_months"):
        assert facts("I mean March", asked=asked, recent=recent) == march
    assert facts("March", asked="turnover.peak_months", recent=recent) == {"turnover": {"peak_months": [3]}}


def test_no_deadline_takes_a_deadline_back():
    for text in ("no deadline", "actually there's no deadline at all"):
        assert facts(text, asked="fiscal_year_end_month") == {"project": {"go_live_by": None}}


def test_departments_in_a_word():
    names = ["Sales", "Service", "Marketing"]
    assert facts("Sales, Service and Marketing", asked="turnover.peak_months") == {
        "departments": [{"name": name} for name in names]
    }
    assert facts("sales and service, one each")["departments"] == [
        {"name": "sales", "key_users": 1},
        {"name": "service", "key_users": 1},
    ]
    assert facts("one from each", asked="growth.stage") == {"key_users_per_department": 1}
    assert facts("every department gives one person") == {"key_users_per_department": 1}
    listed = facts("one key user per dept: sales service finance")["departments"]
    assert [row["name"] for row in listed] == ["sales", "service", "finance"]


def test_who_is_there_and_who_leaves_in_one_breath():
    assert facts("we have 40 sales people and lose 8 a year")["departments"] == [
        {"name": "sales", "leavers_per_year": 8, "headcount": 40}
    ]


def test_how_many_we_were_and_are():
    assert facts("we were 80 people a year ago, now 120") == {
        "headcount": 120,
        "growth": {"headcount_a_year_ago": 80},
    }


def test_a_stable_company_in_a_country():
    said = facts("stable company of 80 in Poland")
    assert said == {"headcount": 80, "growth": {"stage": "stable"}, "regions": ["PL"]}
    assert "regions" not in facts("we are opening a branch in Poland")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("in June", "2027-07-01"),
        ("в июне", "2027-07-01"),
        ("летом", "2027-09-01"),
        ("1 July", "2027-07-01"),
        ("by 1 April", "2027-04-01"),
        ("к 1 апреля", "2027-04-01"),
        ("до 1 апреля", "2027-04-02"),
        ("from June on", "2027-06-01"),
    ],
)
def test_asked_until_when_a_bare_month_is_over_when_it_ends(text, day):
    assert facts(text, asked="growth.settled_from") == {"growth": {"settled_from": day}}


@pytest.mark.parametrize("text", ["проверь октябрь", "is October all right", "апрель или май", "чем плох апрель"])
def test_a_date_that_is_asked_about_answers_nothing(text):
    assert "growth" not in facts(text, asked="growth.settled_from")


def test_what_the_words_state_on_their_own_is_kept_apart():
    understood = extract("we are 120 people, March", TODAY, asked="growth.settled_from")
    assert understood["facts"]["growth"] == {"settled_from": "2027-04-01"}
    assert list(understood["told"]) == ["headcount"]


def test_a_vacancy_filled_by_those_just_talked_of():
    said = extract("what if they name someone in February?", TODAY, recent=FINANCE)
    assert said["hypothetical"]
    assert said["facts"] == {"departments": [{"name": "Finance", "staffed_from": "2027-02-01"}]}


def test_there_is_the_department_just_talked_of():
    sales = [["departments[sales].headcount", 40]]
    assert facts("1 key user there", asked="growth.stage", recent=sales) == {
        "departments": [{"name": "sales", "key_users": 1}]
    }
    assert facts("1 key user there", asked="growth.stage") == {}


def test_a_bare_number_answers_no_question_about_words():
    assert facts("85", asked="growth.stage") == {}
    assert facts("85") == {}
