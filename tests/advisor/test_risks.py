"""The risk register: what the case says moves likelihood and impact, the weightiest first."""

import pytest
from hypothesis import given, settings

from advisor import advise
from advisor.catalogue import items, risks
from advisor.risks import grade, likelihood_grade, register
from advisor.settings import default_settings
from tests.advisor.cases import cases

S = default_settings()
GRADES = S.risk_grades


def _rows(**facts) -> dict[str, dict]:
    case = {"as_of": "2026-11-22", "regions": ["DE"], **facts}
    return {row["risk"]: row for row in register(case, advise(case))}


def _asked(day: str, **project) -> dict:
    return {"project": {"desired_start": {"from": day, "to": day}, **project}}


def test_with_nothing_known_a_cause_is_taken_for_possible_and_says_so() -> None:
    row = _rows()["S1.4/3"]
    assert (row["likelihood"], row["impact"], row["facts"]) == (GRADES["medium"], GRADES["high"], [])


@pytest.mark.parametrize(("answer", "likely"), [("yes", "low"), ("partly", "medium"), ("no", "high")])
def test_an_answer_makes_a_cause_likelier_or_not(answer: str, likely: str) -> None:
    row = _rows(readiness={"S1.3": answer})["S1.4/3"]
    assert row["likelihood"] == pytest.approx(GRADES[likely]) and row["facts"] == ["readiness.S1.3"]


@pytest.mark.parametrize(("weeks", "likely"), [(8, "low"), (13, "medium"), (25, "medium"), (26, "high")])
def test_a_longer_project_gets_longer_harder_and_dearer(weeks: int, likely: str) -> None:
    row = _rows(project={"duration_weeks": weeks})["S3.5/1"]
    assert row["likelihood"] == GRADES[likely] and row["facts"] == ["project.duration_weeks"]


def test_more_departments_make_the_scope_riskier() -> None:
    few, many = (_rows(departments=[{"name": str(n)} for n in range(count)])["S0.10/2"] for count in (1, 6))
    assert (few["likelihood"], many["likelihood"]) == (GRADES["low"], GRADES["high"])


def test_a_deadline_that_cannot_be_met_is_underrated_time() -> None:
    late = _rows(**_asked("2027-03-01", duration_weeks=16, go_live_by="2027-04-30"))["S1.4/1"]
    easy = _rows(**_asked("2027-03-01", duration_weeks=16, go_live_by="2028-04-30"))["S1.4/1"]
    assert late["likelihood"] > easy["likelihood"] and "project.go_live_by" in late["facts"]


def test_a_timing_risk_weighs_what_its_rule_weighs() -> None:
    case = {"as_of": "2026-11-22", "regions": ["CN"], "departments": [{"name": "Sales", "peak_months": [3, 4]}]}
    case |= _asked("2026-11-25", duration_weeks=16)
    advice = advise(case)
    weights = {one["rule"]: one["values"]["weight"] for one in advice["findings"] if one["about"] == "asked"}
    rows = [row for row in register(case, advice) if row["rule"]]
    assert {row["rule"] for row in rows} == set(weights) - {"unprepared"}
    for row in rows:
        assert row["exposure"] == pytest.approx(weights[row["rule"]], abs=1e-5)


def test_what_rules_the_start_out_is_a_fact_and_comes_first() -> None:
    rows = register(case := {"as_of": "2026-11-22", "growth": {"stage": "new"}}, advise(case))
    assert rows[0]["risk"] == "S4.2a" and rows[0]["blocks"]
    assert likelihood_grade(rows[0]["likelihood"]) == "certain"


def test_without_a_date_asked_about_the_season_of_today_is_no_risk() -> None:
    assert "S4.1a" not in _rows(regions=["CN"])
    assert "S4.1a" in _rows(regions=["CN"], **_asked("2026-12-10"))


@settings(deadline=None, max_examples=30)
@given(cases())
def test_a_register_is_sorted_sourced_and_within_bounds(case: dict) -> None:
    rows = register(case, advise(case, ask=False))
    assert {row["risk"] for row in rows} <= set(risks())
    keys = [(-row["blocks"], -row["exposure"]) for row in rows]
    assert keys == sorted(keys)
    for row in rows:
        assert 0 <= row["exposure"] <= min(row["likelihood"], row["impact"]) + 1e-6
        assert row["source"] == row["sources"][0] and row["response"] in row["sources"]


def test_all_that_eases_every_cause_leaves_none_likely() -> None:
    rows = _rows(readiness=dict.fromkeys(items(), "yes"))
    assert all(grade(row["likelihood"]) == "low" for row in rows.values() if row["facts"] and not row["rule"])
