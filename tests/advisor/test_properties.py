"""What must always hold of an Advice (the last section of the timing design), for cases drawn at random."""

from __future__ import annotations

import copy
import json
from datetime import date, timedelta
from pathlib import Path

import jsonschema
import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from advisor import advise, validate
from advisor.advice import _Advisor, horizon
from advisor.case import Case
from advisor.losses import all_leave
from advisor.outlook import Outlook
from advisor.rules import RULES
from advisor.rules.single_key_user import harm
from advisor.settings import default_settings
from advisor.turnover import fit
from tests.advisor import reference
from tests.advisor.cases import cases

S = default_settings()
SCHEMA = Path("advisor/schema/advice.schema.json")
some = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def outlook(case: dict) -> Outlook:
    parsed = Case.from_json(case)
    return Outlook(parsed, *horizon(parsed, S), RULES, S)


def coverage(case: dict, start: date) -> float:
    """Coverage with the people named now for a start on a given day."""
    parsed = Case.from_json(case)
    look = Outlook(parsed, start, start, RULES, S)
    return float(np.prod(1 - all_leave(look.loss_by_phase[-1][:, 0], look.key_users, S)))


@given(cases())
@some
def test_advice_keeps_its_schema_and_is_the_same_twice(case):
    advice = advise(case)
    jsonschema.validate(advice, json.loads(SCHEMA.read_text()))
    assert advise(copy.deepcopy(case)) == advice
    assert json.loads(json.dumps(advice, allow_nan=False)) == advice


@given(cases())
@some
def test_no_day_of_a_window_is_blocked(case):
    advice, look = advise(case, ask=False), outlook(case)
    for run in [advice["window"], *advice["alternatives"]]:
        if run:
            first, last = (look.axis.index(date.fromisoformat(run[end])) for end in ("from", "to"))
            assert not look.blocked[first : last + 1].any()
            assert look.work[first] and look.work[last]


@given(cases(counted=False), st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_weights_and_blocks_agree_with_the_plain_calculation(case, data):
    case.pop("readiness", None)
    look, parsed = outlook(case), Case.from_json(case)
    for index in data.draw(st.lists(st.integers(0, look.starts - 1), min_size=1, max_size=3)):
        day = look.axis.day(index)
        expected = reference.weights(parsed, day)
        got = {rule: float(look.weights[rule][index]) if rule in look.weights else 0.0 for rule in expected}
        assert got == pytest.approx(expected, abs=1e-9)
        assert set(look.blockers(index)) == reference.blocked_by(parsed, day)


@given(cases(), st.integers(0, 300), st.sampled_from(["leavers", "key_users", "duration"]))
@some
def test_more_leavers_fewer_key_users_longer_plan_never_raise_coverage(case, later, change):
    assume(case["departments"])
    worse = copy.deepcopy(case)
    department = worse["departments"][0]
    if change == "leavers":
        assume(department.get("headcount") and not department.get("leavers") and department.get("rate") is None)
        department["leavers_per_year"] = 3
        case["departments"][0]["leavers_per_year"] = 2
    elif change == "key_users":
        case["departments"][0]["key_users"], department["key_users"] = 2, 1
    else:
        case["project"]["duration_weeks"] = 10
        worse["project"]["duration_weeks"] = 17.4
    start = date.fromisoformat(case["as_of"]) + timedelta(days=later)
    assert coverage(worse, start) <= coverage(case, start) + 1e-12


@given(cases())
@some
def test_counted_leavers_never_raise_coverage(case):
    assume(case["departments"] and case["departments"][0].get("headcount"))
    as_of = date.fromisoformat(case["as_of"])
    # The stated company rate holds the others still: counts of one department also speak for the company.
    case["turnover"] = {"rate": 0.2}
    for department in case["departments"]:
        department.pop("leavers", None)
        # More leavers spread evenly also make a stated season less believable; here only their number counts.
        department["peak_months"] = []
    year = as_of.year - 1
    counts = {f"{year}-{m:02d}": 1 for m in range(1, 13)}
    case["departments"][0]["leavers"] = dict(counts)
    worse = copy.deepcopy(case)
    for key in counts:
        worse["departments"][0]["leavers"][key] += 1
    assert coverage(worse, as_of) <= coverage(case, as_of) + 1e-12


@given(cases(), st.integers(0, 4))
@some
def test_one_more_key_user_never_lowers_coverage_and_never_raises_risk(case, number):
    assume(case["departments"])
    more = copy.deepcopy(case)
    case["departments"][0]["key_users"], more["departments"][0]["key_users"] = number, number + 1
    start = date.fromisoformat(case["as_of"])
    assert coverage(more, start) >= coverage(case, start) - 1e-12
    assert (outlook(more).risk <= outlook(case).risk + 1e-12).all()
    for before, after in zip(advise(case, ask=False)["weeks"], advise(more, ask=False)["weeks"], strict=True):
        assert after["risk"] <= before["risk"]


@given(cases(), st.integers(1, 200), st.sampled_from(["settled_from", "earliest_start", "go_live_by"]))
@some
def test_later_settled_later_earliest_earlier_deadline_never_open_a_day(case, days, change):
    tighter = copy.deepcopy(case)
    place = "growth" if change == "settled_from" else "project"
    assume(case[place][change])
    moved = date.fromisoformat(case[place][change]) + timedelta(days=-days if change == "go_live_by" else days)
    tighter[place][change] = moved.isoformat()
    before, after = outlook(case), outlook(tighter)
    opened_before = {before.axis.day(i) for i in np.flatnonzero(~before.blocked)}
    opened_after = {after.axis.day(i) for i in np.flatnonzero(~after.blocked)}
    # A later earliest start moves the far end of the horizon too; days beyond the old end were never judged.
    assert {day for day in opened_after if day <= before.last} <= opened_before


@given(st.lists(st.floats(0, 1), min_size=5, max_size=5), st.integers(0, 3))
@some
def test_the_same_departures_later_in_the_plan_never_lower_harm(parts, phase):
    """Chance moved from one phase into the next is worse, never better."""
    mass = np.array(parts) / max(1.0, sum(parts))
    later = mass.copy()
    later[phase + 1] += later[phase]
    later[phase] = 0
    weights = list(S.phase_harm.values())
    as_arrays = [[np.array([x]) for x in np.cumsum(m)] for m in (mass, later)]
    assert harm(as_arrays[1], weights)[0] >= harm(as_arrays[0], weights)[0] - 1e-12


@given(cases(), st.randoms())
@some
def test_the_order_of_departments_changes_nothing(case, random):
    shuffled = copy.deepcopy(case)
    random.shuffle(shuffled["departments"])

    assert advise(shuffled) == advise(case)


@given(st.integers(1, 300), st.lists(st.integers(0, 6), min_size=12, max_size=12))
@some
def test_doubling_every_count_keeps_the_rate_and_narrows_the_interval(people, counts):
    assume(sum(counts) > 0)
    hazards = []
    for times in (1, 2):
        case = {
            "as_of": "2026-11-22",
            "departments": [
                {
                    "name": "Sales",
                    "headcount": people * times,
                    "leavers": {f"2025-{m + 1:02d}": n * times for m, n in enumerate(counts)},
                }
            ],
        }
        validate(case)
        parsed = Case.from_json(case)
        hazards.append(fit(parsed, parsed.departments, S).hazards[0])
    (low, high), (low2, high2) = (h.interval(S) for h in hazards)
    assert hazards[1].rate == pytest.approx(hazards[0].rate, rel=0.02)
    assert high2 - low2 < high - low


@given(cases())
@some
def test_the_verdict_follows_the_best_day_asked_for(case):
    advice = advise(case, ask=False)
    best = _Advisor(Case.from_json(case), S).found.best
    if advice["asked"] and best is not None and advice["verdict"] != "wait":
        gap = advice["asked"]["risk"] - best
        assert (gap <= S.acceptable_above_best + 1e-5) == (advice["verdict"] == "start")
        assert gap < S.wait_above_best + 1e-5
    if best is None:
        assert advice["verdict"] == "wait" and advice["window"] is None
