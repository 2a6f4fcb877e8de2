"""Each rule on a small case: what it blocks, what it weighs, what its finding says."""

from __future__ import annotations

import math

import pytest

from advisor import advise
from advisor import judge as judge_periods
from advisor.rules.annual_break import retention
from advisor.settings import default_settings

S = default_settings()
BASE = {"as_of": "2027-03-15", "regions": ["DE"], "project": {"duration_weeks": 16}, "growth": {"stage": "stable"}}


def case(**changes):
    merged = {**BASE, **changes}
    merged["project"] = {**BASE["project"], **changes.get("project", {})}
    return merged


def judge(case, first, last):
    """One period judged."""
    return judge_periods(case, [(first, last)])[0]


def finding(advice, rule, about):
    found = [f for f in advice["findings"] if f["rule"] == rule and f["about"] == about]
    return found[0] if found else None


def test_year_end_blocks_a_december_start_and_names_the_season():
    judged = judge(case(), "2027-12-10", "2027-12-10")
    assert judged["verdict"] == "wait" and judged["blocked_by"] == ["year_end"]
    values = next(f for f in judged["findings"] if f["rule"] == "year_end")["values"]
    assert (values["closed_from"], values["closed_to"]) == ("2027-12-01", "2028-01-16")
    assert values["weight"] == pytest.approx(values["share"] * 0.5, abs=1e-6)


def test_late_november_in_china_is_open_but_its_weight_decides():
    judged = judge(case(as_of="2026-11-22", regions=["CN"]), "2026-11-25", "2026-11-25")
    assert judged["blocked_by"] == [] and judged["verdict"] == "wait"


def test_forgetting_lies_between_heard_and_practised():
    heard, practised = retention(10, S)
    assert practised == pytest.approx(2 ** (-10 / 198))
    assert heard == pytest.approx(1.84 / (math.log10(14400) ** 1.25 + 1.84))
    assert retention(0, S) == (1.0, 1.0)


def test_annual_break_weighs_only_between_operation_training_and_the_end_of_transition():
    # 16 weeks from 1 September 2027: training from mid-November, transition into January: the break falls inside.
    inside = judge(case(), "2027-09-01", "2027-09-01")
    values = next(f for f in inside["findings"] if f["rule"] == "annual_break")["values"]
    assert values["days"] == 10
    assert values["forgotten_low"] < values["forgotten"] < values["forgotten_high"]
    early = judge(case(), "2027-04-01", "2027-04-01")
    assert not [f for f in early["findings"] if f["rule"] == "annual_break"]


@pytest.mark.parametrize("stage", ["new", "expanding", "restructuring"])
def test_a_company_that_has_not_settled_gets_no_window(stage):
    advice = advise(case(growth={"stage": stage}))
    assert advice["verdict"] == "wait" and advice["window"] is None
    assert advice["questions"][0] == "growth.settled_from"
    assert finding(advice, "expansion", "horizon")["severity"] == "blocker"


def test_the_window_opens_when_the_company_has_settled():
    advice = advise(case(growth={"stage": "expanding", "settled_from": "2027-05-03"}))
    assert advice["window"]["from"] == "2027-05-03"
    assert finding(advice, "expansion", "asked")["to"] == "2027-05-02"


def test_a_newly_opened_training_company_waits_whatever_worked_elsewhere():
    advice = advise({"as_of": "2026-11-22", "regions": ["CN"], "growth": {"stage": "new"}, "headcount": 25})
    assert advice["verdict"] == "wait" and advice["window"] is None
    assert advice["questions"] == ["growth.settled_from"]


def test_a_department_without_a_key_user_blocks_until_it_is_staffed():
    open_end = advise(case(departments=[{"name": "Finance", "key_users": 0}]))
    assert open_end["window"] is None
    assert open_end["questions"][0] == "departments[Finance].staffed_from"
    assert open_end["staffing"][0]["uncovered_now"] == 1 and open_end["staffing"][0]["backups"] >= 1
    dated = advise(case(departments=[{"name": "Finance", "key_users": 0, "staffed_from": "2027-04-12"}]))
    assert dated["window"]["from"] == "2027-04-12"
    vacant = advise(case(departments=[{"name": "Finance", "key_users": 2, "vacancies": 1}]))
    assert vacant["window"] is None


def test_the_backups_that_fill_a_gap_open_a_window():
    advice = advise(case(departments=[{"name": "Finance", "key_users": 0}]))
    assert advice["window"] is None and advice["window_with_backups"]["from"] == "2027-03-15"


def test_a_deadline_closes_the_days_that_come_too_late():
    advice = advise(case(project={"go_live_by": "2027-07-31"}))
    assert advice["window"]["to"] == "2027-04-09"  # 112 days before 31 July is Saturday 10 April
    impossible = advise(case(project={"go_live_by": "2027-05-01"}))
    assert impossible["window"] is None
    assert finding(impossible, "deadline", "horizon")["values"]["latest_start"] == "2027-01-09"


def test_four_months_from_1_march_are_live_by_the_end_of_june():
    weeks = 4 * 365.25 / 12 / 7
    judged = judge(
        case(as_of="2027-03-01", project={"duration_weeks": weeks, "go_live_by": "2027-06-30"}), *2 * ["2027-03-01"]
    )
    assert judged["blocked_by"] == []


def test_busy_months_weigh_by_headcount_and_the_fiscal_year_end_counts_with_the_month_after():
    big = case(
        departments=[{"name": "A", "headcount": 90, "busy_months": [4, 5, 6, 7, 8]}, {"name": "B", "headcount": 10}]
    )
    weight = next(f for f in judge(big, "2027-04-01", "2027-04-01")["findings"] if f["rule"] == "busy_season")
    assert weight["values"]["share"] == pytest.approx(0.9)
    assert weight["departments"] == ["A"]
    fiscal = judge(case(fiscal_year_end_month=4), "2027-04-01", "2027-04-01")
    assert next(f for f in fiscal["findings"] if f["rule"] == "busy_season")["values"]["months"] == [4, 5]


def test_a_peak_weighs_less_with_two_trained_people():
    def weight(users):
        rows = [{"name": "Sales", "headcount": 40, "key_users": users, "peak_months": [4, 5]}]
        judged = judge(case(departments=rows), "2027-04-01", "2027-04-01")
        return next(f for f in judged["findings"] if f["rule"] == "turnover_peak")["values"]["weight"]

    assert weight(2) == pytest.approx(weight(1) / 2, abs=1e-6)


def test_missing_preparation_weighs_until_it_is_done_and_is_scheduled_before_the_start():
    advice = advise(case(readiness={"S1.1": "no", "S1.3": "no", "S0.5": "yes"}))
    tasks = {task["item"]: task for task in advice["preparation"]}
    assert set(tasks) == {"S1.1", "S1.3"}
    assert tasks["S1.1"]["to"] < tasks["S1.3"]["from"]
    assert tasks["S1.3"]["to"] < advice["window"]["from"]
    assert finding(advice, "unprepared", "asked")["values"]["weeks"] == 6
    assert finding(advice, "unprepared", "asked")["values"]["ready_on"] == "2027-04-26"


def test_every_finding_names_its_source_and_every_assumption_a_setting():
    advice = advise(
        {"as_of": "2026-11-22", "departments": [{"name": "Sales", "peak_months": [12]}], "busy_months": [12]}
    )
    assert all(f["source"].startswith("S4.") for f in advice["findings"])
    names = set(S.names())
    assert advice["assumptions"] and all(a["why"] in names for a in advice["assumptions"])


@pytest.mark.parametrize(
    "extreme",
    [
        {"as_of": "2080-12-31", "regions": ["CN", "VN"], "project": {"duration_weeks": 520}},
        {"as_of": "1990-01-01", "regions": ["TW"], "project": {"duration_weeks": 520}},
        {"project": {"duration_weeks": 1e-9, "desired_start": {"from": "1995-12-31", "to": "2080-12-31"}}},
        {"project": {"earliest_start": "1990-01-01", "go_live_by": "1990-01-01"}},
        {"departments": [{"name": "A", "key_users": 1000, "headcount": 3}]},
        {"departments": [{"name": "A", "leavers_per_year": 10_000_000, "headcount": 1}], "target_coverage": 0.999999},
        {
            "departments": [
                {"name": str(n), "headcount": 0, "leavers": {"1990-01": 0}, "key_users": 0} for n in range(60)
            ]
        },
        {"turnover": {"rate": 0}, "departments": [{"name": "A", "headcount": 10, "leavers": {"2026-01": 0}}]},
        {"annual_break": {"from": "1991-01-01", "to": "2079-01-01"}},
    ],
)
def test_extremes_get_an_answer(extreme):
    advice = advise({"as_of": "2026-11-22", **extreme})
    assert advice["verdict"] in {"start", "caution", "wait"}
    assert 0 <= advice["coverage"]["with_backups"] <= 1


def test_a_second_key_user_never_hurts_even_where_everybody_leaves():
    # Somebody who leaves late does more harm than one who leaves early; a person more must not count as worse for that.
    def risk(users):
        rows = [{"name": "Sales", "key_users": users, "rate": 9.0}]
        return judge(case(departments=rows), "2027-04-01", "2027-04-01")["risk"]

    assert risk(3) <= risk(2) <= risk(1)
