"""Files in conversation: shown, asked about, stored after a yes."""

import pytest

from actions.clock import now
from actions.store import store
from tests.actions.tables.written import workbook
from tests.actions.talk import Talk

MONTHS = "Month,Department,Leavers\n2026-01,Sales,3\n2026-02,Sales,1\n2026-02,Service,2\n"
PEOPLE = "Department,Hired,Left\nSales,2020-01-05,2026-03-05\nSales,2021-02-01,\nService,2021-02-01,2026-04-30\n"
ROSTER = (
    "Person,Department,Hired,Key user,Away from,Away to,Process knowledge,Service orientation\n"
    "Chen,Sales,2019-03-01,yes,2027-03-01,2027-03-14,5,4\nLi,Sales,2021-01-01,no,,,3,\n"
)


@pytest.fixture
def file(home, tmp_path):
    """``file(text, name)``: a file as the channel leaves it for a turn."""

    def write(content, name="table.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write


def case(talk):
    who = talk.who
    return store().open(who["workspace"], who["user"], who["conversation"]).facts


def test_leavers_by_month_are_shown_and_stored_after_a_yes(file):
    hr = Talk(role="hr")
    shown = hr.send(file(MONTHS, "leavers.csv"))
    assert "2 departments, 2 months and 6 leavers; skipped: none" in shown.text
    assert "leavers.csv" in shown.text and "Sales" in shown.text and shown.types == []
    assert [button["title"] for button in shown.buttons] == ["Yes", "No"]
    assert case(hr) == {}
    stored = hr.say("affirm", "yes")
    done = stored.of("done")
    assert (done["what"], done["file"], done["table"]) == ("imported", "leavers.csv", "months")
    assert done["counts"] == {
        "departments": 2, "months": 2, "leavers": 6, "headcount": None, "people": 0, "rows": 3, "skipped": 0,
    }  # fmt: skip
    assert case(hr)["departments"] == [
        {"name": "Sales", "leavers": {"2026-01": 3, "2026-02": 1}},
        {"name": "Service", "leavers": {"2026-01": 0, "2026-02": 2}},
    ]
    assert stored.types[-1] == "case"
    assert "departments[Service].leavers.2026-01" in stored.of("case")["changed"]


def test_a_file_twice_is_not_counted_twice(file):
    hr = Talk(role="hr")
    for _ in range(2):
        hr.send(file(MONTHS))
        answer = hr.say("affirm", "yes")
        assert answer.of("done")["counts"]["leavers"] == 6
    assert answer.of("case")["changed"] == []
    assert case(hr)["departments"][0]["leavers"] == {"2026-01": 3, "2026-02": 1}


def test_the_change_says_which_file_it_came_from(file):
    hr = Talk(role="hr")
    hr.send(file(MONTHS, "leavers.csv"))
    hr.say("affirm", "yes")
    origins = store().open("acme", "ann", "one").origins
    assert {(one["source"], one["file"], one["role"]) for one in origins.values()} == {("file", "leavers.csv", "hr")}


def test_what_was_said_before_is_confirmed_by_the_same_figure_in_a_file(file):
    pm = Talk(role="pm")
    pm.say("inform", "Sales has 5 people", facts={"departments": [{"name": "Sales", "headcount": 5}]})
    hr = Talk(role="hr")
    hr.send(file("Department,Headcount\nSales,5\n"))
    hr.say("affirm", "yes")
    origin = store().open("acme", "ann", "one").origins["departments[Sales].headcount"]
    assert (origin["role"], origin["source"]) == ("hr", "file")


def test_people_are_reduced_to_counts_and_nobody_is_kept(file):
    hr = Talk(role="hr")
    content = "Name,Department,Hired,Left\nUma Quill,Sales,2020-01-05,2026-03-05\nVic Rook,Sales,2021-02-01,\n"
    shown = hr.send(file(content))
    assert "1 leaver" in shown.text and "Quill" not in shown.text
    assert "Quill" not in str(store().imports.get("acme", "ann", "one", 1, now()))
    hr.say("affirm", "yes")
    assert case(hr)["departments"] == [{"name": "Sales", "headcount": 1, "leavers": {"2026-03": 1}}]


@pytest.mark.parametrize("content", [PEOPLE, ROSTER])
def test_rows_about_single_people_come_from_hr_only(file, content):
    pm = Talk(role="pm")
    answer = pm.send(file(content))
    assert answer.of("error")["code"] == "not_allowed" and "HR" in answer.text
    pm.say("affirm", "yes")
    assert case(pm) == {}


def test_a_file_that_hr_sent_is_not_stored_by_a_yes_of_a_project_manager(file):
    hr = Talk(role="hr")
    hr.send(file(ROSTER))
    hr.who["role"] = "pm"
    assert hr.say("affirm", "yes").of("error")["code"] == "not_allowed"
    assert case(hr) == {}


def test_leavers_by_month_may_come_from_a_project_manager(file):
    pm = Talk(role="pm")
    pm.send(file(MONTHS))
    assert pm.say("affirm", "yes").of("done")["counts"]["leavers"] == 6


def test_the_roster_is_stored_with_the_key_users_of_each_department(file):
    hr = Talk(role="hr")
    assert "2 people and 1 of them a key user" in hr.send(file(ROSTER)).text
    hr.say("affirm", "yes")
    facts = case(hr)
    assert facts["departments"] == [{"name": "Sales", "key_users": 1}]
    assert facts["roster"][0] == {
        "person": "Chen", "department": "Sales", "hired_on": "2019-03-01", "key_user": True,
        "away": [{"from": "2027-03-01", "to": "2027-03-14"}], "process_knowledge": 5, "service_orientation": 4,
    }  # fmt: skip


def test_no_leaves_everything_as_it_was(file):
    hr = Talk(role="hr")
    hr.send(file(MONTHS))
    assert "nothing of it is stored" in hr.say("deny", "no").text
    assert case(hr) == {}
    assert "done" not in hr.say("affirm", "yes").types


def test_wrong_cells_are_named_and_nothing_is_stored(file):
    hr = Talk(role="hr")
    answer = hr.send(file("Department;Hired;Left\nSales;01.02.2020;31.02.2026\nSales;01.02.2020;01.02.2019\n"))
    error = answer.of("error")
    assert (error["code"], error["row"], error["column"], error["reason"]) == ("bad_row", 2, "Left", "no_such_date")
    assert [(one["row"], one["reason"]) for one in error["others"]] == [(3, "left_before_hired")]
    assert "row 2, column “Left”: there is no 31.02.2026" in answer.text and "row 3" in answer.text
    hr.say("affirm", "yes")
    assert case(hr) == {}


def test_a_bad_file_takes_the_place_of_the_one_that_waited(file):
    hr = Talk(role="hr")
    hr.send(file(MONTHS))
    assert hr.send(file(b"\x89PNG\r\n\x1a\n\x00\x01", "leavers.csv")).of("error")["code"] == "bad_file"
    assert "done" not in hr.say("affirm", "yes").types
    assert case(hr) == {}


def test_a_newer_file_takes_the_place_of_the_one_that_waited(file):
    hr = Talk(role="hr")
    hr.send(file(MONTHS))
    hr.send(file("Month,Department,Leavers\n2026-01,Finance,9\n"))
    assert hr.say("affirm", "yes").of("done")["counts"]["leavers"] == 9
    assert [one["name"] for one in case(hr)["departments"]] == ["Finance"]


def test_after_another_question_a_yes_asks_about_the_waiting_file_again(file):
    hr = Talk(role="hr")
    hr.send(file(MONTHS))
    hr.say("ask_start_window", "when?", facts={"growth": {"stage": "stable"}})
    again = hr.say("affirm", "yes")
    assert "Shall I store this?" in again.text and "departments" not in case(hr)
    assert hr.say("affirm", "yes").of("done")["counts"]["leavers"] == 6


SPELLED = "Month,Department,Leavers\n2026-01,Sales,3\n2026-01,Slaes,1\n2026-01,sales ,2\n2026-01,Service,1\n"


def test_a_department_spelled_three_ways_is_asked_about_and_joined_by_a_yes(file):
    hr = Talk(role="hr")
    asked = hr.send(file(SPELLED))
    assert "Are Sales and Slaes the same department?" in asked.text and "Shall I store" not in asked.text
    shown = hr.say("affirm", "yes")
    assert "2 departments" in shown.text and "I take sales for Sales" in shown.text
    hr.say("affirm", "yes")
    assert case(hr)["departments"] == [
        {"name": "Sales", "leavers": {"2026-01": 6}},
        {"name": "Service", "leavers": {"2026-01": 1}},
    ]


def test_departments_that_only_look_alike_stay_two_by_a_no(file):
    hr = Talk(role="hr")
    hr.send(file(SPELLED))
    assert "3 departments" in hr.say("deny", "no").text
    hr.say("affirm", "yes")
    assert {one["name"]: one["leavers"]["2026-01"] for one in case(hr)["departments"]} == {
        "Sales": 5, "Slaes": 1, "Service": 1,
    }  # fmt: skip


def test_a_usual_name_in_another_language_is_the_department_of_the_case(file):
    hr = Talk(role="hr")
    hr.say(
        "inform", "Sales has 40 people", facts={"departments": [{"name": "Sales", "headcount": 40}]},
        departments={"Sales": "sales"},
    )  # fmt: skip
    shown = hr.send(file("部门,月份,离职人数\n销售部,2026年1月,3\n"))
    assert "I take 销售部 for your Sales" in shown.text
    hr.say("affirm", "yes")
    assert case(hr)["departments"] == [{"name": "Sales", "headcount": 40, "leavers": {"2026-01": 3}}]


def test_a_slip_against_the_case_is_asked_about(file):
    hr = Talk(role="hr")
    hr.say("inform", "", facts={"departments": [{"name": "Marketing"}]}, departments={"Marketing": "marketing"})
    assert (
        "Marketting and Marketing the same department"
        in hr.send(file("Month,Department,Leavers\n2026-01,Marketting,3\n")).text
    )
    hr.say("affirm", "yes")
    hr.say("affirm", "yes")
    assert case(hr)["departments"] == [{"name": "Marketing", "leavers": {"2026-01": 3}}]


def test_dates_that_could_be_either_are_asked_about(file):
    content = "Department,Hired,Left\nSales,03/04/2020,05/06/2026\n"
    for intent, month in (("affirm", "2026-06"), ("deny", "2026-05")):
        hr = Talk(role="hr", conversation=intent)
        assert "Does 03/04/2020 mean 3 April 2020?" in hr.send(file(content)).text
        hr.say(intent)
        hr.say("affirm", "yes")
        assert case(hr)["departments"][0]["leavers"] == {month: 1}


def test_a_bare_file_in_a_new_conversation_is_answered_in_its_own_language(file):
    chinese = file("部门,月份,离职人数\n销售部,2026年1月,3\n")
    assert "可以这样保存吗" in Talk(role="hr", language="en").send(chinese).text


def test_facts_in_the_words_beside_a_file_are_taken_too(file):
    hr = Talk(role="hr")
    answer = hr.send(file(MONTHS), text="we are 120 people, here are the leavers", facts={"headcount": 120})
    assert "120 people" in answer.text and "6 leavers" in answer.text
    assert case(hr) == {"headcount": 120}


def test_after_an_advice_the_window_is_told_anew(file):
    hr = Talk(role="hr")
    hr.say("ask_start_window", "when?", facts={"growth": {"stage": "stable"}, "departments": [{"name": "Sales"}]})
    hr.send(file("Month,Department,Leavers,Headcount\n2026-01,Sales,3,10\n2026-02,Sales,4,9\n"))
    assert "advice" in hr.say("affirm", "yes").types


def test_a_value_that_cannot_be_beside_a_file_is_refused_as_always(file):
    wrong = {"code": "out_of_range", "fact": "headcount", "text": "-3", "accepted": {"min": 0, "max": 10}}
    answer = Talk(role="hr").send(file(MONTHS), text="we are -3 people", refused=[wrong])
    assert answer.of("error")["code"] == "out_of_range" and "6 leavers" in answer.text


def test_asked_why_about_a_file_the_question_is_repeated(file):
    hr = Talk(role="hr")
    hr.send(file(SPELLED))
    again = hr.say("explain", "why do you ask?")
    assert "two departments" in again.text and "Are Sales and Slaes the same department?" in again.text
    assert "2 departments" in hr.say("affirm", "yes").text


def test_a_question_about_a_file_that_no_longer_waits(file):
    hr = Talk(role="hr")
    hr.send(file(SPELLED))
    store().imports.drop("acme", "ann", "one")
    assert "no longer waits" in hr.say("explain", "why do you ask?").text
    assert "done" not in hr.say("affirm", "yes").types


def test_a_sheet_is_chosen_by_its_name(file):
    hr = Talk(role="hr")
    book = workbook([["Month", "Leavers"], ["2026-01", 3]], [["Month", "Leavers"], ["2026-02", 5]], names=["A", "B"])
    asked = hr.send(file(book, "book.xlsx"))
    assert [one["payload"] for one in asked.buttons] == [{"text": "A"}, {"text": "B"}]
    assert "Which one" in hr.say("affirm", "yes").text
    assert "5 leavers" in hr.say("inform", "B", choice="B").text
    hr.say("affirm", "yes")
    assert case(hr) == {"turnover": {"leavers": {"2026-02": 5}}}


def test_the_sheet_with_rows_about_people_is_not_offered_to_a_project_manager(file):
    people = [["Department", "Hired", "Left"], ["Sales", "2020-01-01", None]]
    book = workbook([["Month", "Leavers"], ["2026-01", 3]], people)
    assert "3 leavers" in Talk(role="pm").send(file(book, "book.xlsx")).text
