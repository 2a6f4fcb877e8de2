"""English as it is written: asides, second thoughts, relative clauses, chat."""

from datetime import date

import pytest

from bot.nlu.facts import extract

TODAY = date(2026, 11, 22)


def facts(text, **context):
    return extract(text, TODAY, language="en", **context)["facts"]


def days(text):
    found = extract(text, TODAY, language="en")["periods"][0]
    return found["from"], found["to"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("turnover was, according to the annual report, 12 percent", {"turnover": {"rate": 0.12}}),
        ("we are 310, no wait, 301 employees", {"headcount": 301}),
        ("forget the seventeen weeks, make it nineteen", {"project": {"duration_weeks": 19}}),
        ("a dozen people leave every year out of 100", {"headcount": 100, "turnover": {"leavers_per_year": 12}}),
        (
            "customer service: one leaves every two months",
            {"departments": [{"name": "customer service", "leavers_per_year": 6}]},
        ),
        ("the financial year is the calendar year", {"fiscal_year_end_month": 12}),
        ("the merger goes on till 30 June", {"growth": {"stage": "restructuring", "settled_from": "2027-07-01"}}),
        ("merging with a competitor", {"growth": {"stage": "restructuring"}}),
        ("lunch for twelve people", {}),
        ("~70 people", {"headcount": 70}),
        ("1.200 employees", {"headcount": 1200}),
        ("ppl bail in april n may mostly", {"turnover": {"peak_months": [4, 5]}}),
        ("three colleagues resigned in spring", {}),
    ],
)
def test_what_is_said(text, wanted):
    assert facts(text) == wanted


def test_a_clause_that_tells_more_is_no_question():
    said = facts("we're opening branches in three states, which will go on till 30 June")
    assert said == {"growth": {"stage": "expanding", "settled_from": "2027-07-01"}}
    assert facts("my boss wants April, I want June, who is right") == {}


def test_a_deadline_lies_after_the_start():
    project = facts("we'd like to begin in late February and be live by the end of November")["project"]
    assert project["go_live_by"] == "2027-11-30"


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("nothing b4 march", ("2027-03-01", None)),
        ("done by Q2", (None, "2027-06-30")),
        ("h2 27", ("2027-07-01", "2027-12-31")),
        ("end of nov 27", ("2027-11-21", "2027-11-30")),
        ("next autumn", ("2027-09-01", "2027-11-30")),
        ("in the last month of Q3", ("2027-09-01", "2027-09-30")),
        ("next weekend", ("2026-11-28", "2026-11-29")),
        ("the last weekend in March", ("2027-03-27", "2027-03-28")),
        ("Labor Day weekend", ("2027-09-04", "2027-09-06")),
        ("the back half of March", ("2027-03-16", "2027-03-31")),
        ("between May 2027 and 2028", ("2027-05-01", "2028-12-31")),
    ],
)
def test_when(text, span):
    assert days(text) == span


def test_the_place_in_the_message_says_whose_holidays():
    assert days("after Easter, we are in England") == ("2027-03-30", None)


def test_a_pasted_mail_and_foreign_letters_give_no_wrong_fact():
    mail = "Dear all, please find attached the minutes. Kind regards, Tom. " * 80
    assert facts(mail) == {}
    assert facts("מתי להתחיל את הפרויקט? 12345678901234567890") == {}
