"""What an English message says, rule by rule of the contract. Today is 22 November 2026, a Sunday."""

from datetime import date

import pytest

from bot.nlu.facts import extract

TODAY = date(2026, 11, 22)
WEEKS_A_MONTH = 365.25 / 12 / 7


def read(text, **context):
    return extract(text, TODAY, language="en", **context)


def facts(text, **context):
    return read(text, **context)["facts"]


def start(text, **context):
    return facts(text, **context).get("project", {}).get("desired_start")


def test_everything_at_once():
    found = facts(
        "There are 260 of us in Hamburg, nothing changes much. We'd like to kick off on 2 March and need 5 months. "
        "Service loses about 6 of its 30 people a year, mainly in January and July. "
        "Two key users per department: Sales, Service, Logistics."
    )
    assert found["headcount"] == 260
    assert found["regions"] == ["DE"]
    assert found["project"]["desired_start"] == {"from": "2027-03-02", "to": "2027-03-02"}
    assert found["project"]["duration_weeks"] == pytest.approx(5 * WEEKS_A_MONTH)
    assert found["key_users_per_department"] == 2
    service = {"name": "Service", "headcount": 30, "leavers_per_year": 6, "peak_months": [1, 7]}
    assert found["departments"] == [service, {"name": "Sales"}, {"name": "Logistics"}]


class TestWhatADateIsFor:
    @pytest.mark.parametrize("text", ["We begin in April", "is April ok?", "what about April?", "kick-off: April"])
    def test_a_start_or_a_date_asked_about_is_the_desired_start(self, text):
        assert start(text) == {"from": "2027-04-01", "to": "2027-04-30"}

    @pytest.mark.parametrize("text", ["April or July?", "is it better to start in April or in July?", "why not April?"])
    def test_dates_to_compare_or_explain_are_none(self, text):
        assert start(text) is None
        assert read(text)["periods"]

    def test_after_is_the_day_after(self):
        assert facts("after April")["project"] == {"earliest_start": "2027-05-01"}

    def test_not_before_is_its_first_day(self):
        assert facts("not before April")["project"] == {"earliest_start": "2027-04-01"}

    def test_by_includes_and_before_excludes_the_day(self):
        assert facts("live by 1 July")["project"] == {"go_live_by": "2027-07-01"}
        assert facts("live before 1 July")["project"] == {"go_live_by": "2027-06-30"}

    def test_after_a_holiday_is_the_first_working_day_of_the_region(self):
        assert facts("after New Year", regions=("RU",))["project"] == {"earliest_start": "2027-01-11"}
        assert facts("after Chinese New Year", regions=("CN",))["project"] == {"earliest_start": "2027-02-11"}

    def test_until_is_the_day_after(self):
        assert facts("we're restructuring until the end of June")["growth"] == {
            "stage": "restructuring",
            "settled_from": "2027-07-01",
        }

    def test_leavers_are_of_the_last_month_that_has_begun(self):
        assert facts("three people quit in November")["turnover"] == {"leavers": {"2026-11": 3}}
        assert facts("three people quit in December")["turnover"] == {"leavers": {"2025-12": 3}}

    @pytest.mark.parametrize(
        "text", ["our busiest months are May and June", "most people leave in May", "FY ends in May"]
    )
    def test_months_of_other_things_are_no_start(self, text):
        assert start(text) is None


class TestNumbers:
    @pytest.mark.parametrize(
        ("text", "rate"),
        [
            ("turnover is 18 % a year", 0.18),
            ("2 % of the staff leave every month", 0.24),
            ("attrition of 5 % a quarter", 0.2),
        ],
    )
    def test_a_rate_is_yearly(self, text, rate):
        assert facts(text)["turnover"]["rate"] == pytest.approx(rate)
        assert read(text)["remarks"] == []

    def test_a_rate_without_a_period_is_yearly_and_said(self):
        found = read("turnover is 18 %")
        assert found["facts"]["turnover"] == {"rate": 0.18}
        assert found["remarks"][0]["kind"] == "yearly_assumed"

    def test_the_longer_of_two_durations_is_taken_and_said(self):
        found = read("it takes 3 to 4 months")
        assert found["facts"]["project"]["duration_weeks"] == pytest.approx(4 * WEEKS_A_MONTH)
        assert found["remarks"][0]["kind"] == "longer_taken"

    @pytest.mark.parametrize("text", ["we are a few people", "40 to 50 people", "several people leave a year"])
    def test_nothing_vague_is_made_exact(self, text):
        found = read(text)
        assert found["facts"] == {}
        assert found["vague"]

    @pytest.mark.parametrize(
        ("text", "code", "fact"),
        [
            ("start on 30 February", "invalid_date", "project.desired_start"),
            ("go-live on 31 April", "invalid_date", "project.go_live_by"),
            ("minus three people", "out_of_range", "headcount"),
            ("600 % turnover", "out_of_range", "turnover.rate"),
            ("it takes 40 years", "out_of_range", "project.duration_weeks"),
            ("we're based in Atlantis", "unknown_region", "regions"),
        ],
    )
    def test_what_cannot_be_is_refused(self, text, code, fact):
        found = read(text)
        assert found["facts"] == {}
        assert [(r["code"], r["fact"]) for r in found["refused"]] == [(code, fact)]


class TestTurnover:
    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("we lose one person a month", {"leavers_per_year": 12}),
            ("30 people left last year", {"leavers_per_year": 30}),
            ("two left in March and three in April", {"leavers": {"2026-03": 2, "2026-04": 3}}),
            ("most leave in March and April", {"peak_months": [3, 4]}),
        ],
    )
    def test_counts_are_by_year_or_by_month(self, text, found):
        assert facts(text)["turnover"] == found

    def test_a_department_keeps_its_own(self):
        assert facts("Sales loses a quarter of its people a year")["departments"] == [{"name": "Sales", "rate": 0.25}]


class TestGrowth:
    @pytest.mark.parametrize(
        ("text", "stage"),
        [
            ("we opened our doors two months ago", "new"),
            ("we are opening three new branches", "expanding"),
            ("a merger is under way", "restructuring"),
            ("nothing has changed, we are stable", "stable"),
            ("the expansion is over", "stable"),
            ("we are no longer restructuring", "stable"),
        ],
    )
    def test_stages(self, text, stage):
        assert facts(text)["growth"] == {"stage": stage}

    def test_growing_headcount_is_no_stage(self):
        assert facts("we grew from 80 to 120 people in a year") == {
            "headcount": 120,
            "growth": {"headcount_a_year_ago": 80},
        }


def test_a_business_year_that_starts_in_april_ends_in_march():
    assert facts("our fiscal year starts in April") == {"fiscal_year_end_month": 3}
    assert facts("our fiscal year ends in April") == {"fiscal_year_end_month": 4}


class TestDepartments:
    def test_usual_names_share_a_key(self):
        found = read("Purchasing, the customer service and the Warehouse team")
        assert found["departments"] == {
            "Purchasing": "procurement",
            "customer service": "service",
            "Warehouse": "warehouse",
        }

    def test_an_unknown_one_is_its_own(self):
        assert read("the Claims team has 9 people")["facts"]["departments"] == [{"name": "Claims", "headcount": 9}]

    def test_it_is_no_department_in_lower_case(self):
        assert read("in it lies the problem, for it takes a while")["departments"] == {}
        assert read("IT takes part")["departments"] == {"IT": "it"}

    def test_each_has_its_own_number(self):
        found = facts("Sales has two key users, Service one, Finance none")["departments"]
        assert {d["name"]: d["key_users"] for d in found} == {"Sales": 2, "Service": 1, "Finance": 0}

    def test_an_open_job_is_no_vacancy(self):
        assert facts("Sales has three open positions") == {}

    def test_an_empty_seat_of_the_project_team_is_one(self):
        found = facts("two seats of the project team are vacant in Sales until 1 March")["departments"]
        assert found == [{"name": "Sales", "vacancies": 2, "staffed_from": "2027-03-02"}]

    def test_a_named_key_user_counts_as_one(self):
        assert facts("Chen is Sales' key user")["departments"] == [{"name": "Sales", "key_users": 1}]


class TestAnswersAndCorrections:
    def test_a_bare_duration_is_the_projects(self):
        assert facts("half a year")["project"]["duration_weeks"] == pytest.approx(6 * WEEKS_A_MONTH)

    @pytest.mark.parametrize(
        ("text", "asked", "found"),
        [
            ("50", "headcount", {"headcount": 50}),
            ("nobody", "departments[Sales].key_users", {"departments": [{"name": "Sales", "key_users": 0}]}),
            ("end of June", "growth.settled_from", {"growth": {"settled_from": "2027-07-01"}}),
            ("15 %", "turnover.rate", {"turnover": {"rate": 0.15}}),
            ("June", "fiscal_year_end_month", {"fiscal_year_end_month": 6}),
            ("March and April", "turnover.peak_months", {"turnover": {"peak_months": [3, 4]}}),
            ("Norway", "regions", {"regions": ["NO"]}),
        ],
    )
    def test_a_bare_answer_belongs_to_the_question(self, text, asked, found):
        assert facts(text, asked=asked) == found

    def test_a_bare_number_belongs_to_nothing(self):
        assert facts("50") == {}

    def test_a_correction_finds_the_fact_by_its_old_value(self):
        recent = [["turnover.rate", 0.2], ["departments[Sales].headcount", 40]]
        assert facts("not 40, 35", recent=recent)["departments"] == [{"name": "Sales", "headcount": 35}]

    def test_what_is_denied_is_no_fact(self):
        assert facts("not four months, six months")["project"]["duration_weeks"] == pytest.approx(6 * WEEKS_A_MONTH)


class TestSuppositions:
    @pytest.mark.parametrize(
        "text", ["what if we were 80 people?", "suppose Sales had 3 key users", "if we start in May?"]
    )
    def test_are_flagged(self, text):
        found = read(text)
        assert found["hypothetical"] and found["facts"]

    def test_let_me_know_if_is_none(self):
        assert not read("let me know if 10 May is fine")["hypothetical"]


def test_questions_state_nothing_but_the_date():
    assert facts("how many key users does Sales need?") == {}
    assert facts("what does it cost when two people leave?") == {}
