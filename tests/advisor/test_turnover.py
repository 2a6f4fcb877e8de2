"""The turnover model: shrinkage, honest peaks, people who leave together, the fitted prior."""

from __future__ import annotations

import math

import numpy as np
import pytest

from advisor import turnover_of
from advisor.case import Case
from advisor.settings import default_settings
from advisor.staffing import recommend_backups
from advisor.turnover import (
    Counts,
    all_leave,
    claimed_peaks,
    fit,
    fit_gamma_poisson,
    loss_probability,
    observed_months,
    prior_shape,
    seasonal_shape,
)

S = default_settings()


def fitted(case: dict):
    parsed = Case.from_json({"as_of": "2026-11-22", **case})
    return fit(parsed, parsed.departments, S)


def test_months_between_the_first_and_the_last_count_were_seen():
    seen = observed_months({"2025-11": 1, "2026-02": 0})
    assert seen.tolist() == [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]
    assert observed_months({"2024-01": 1, "2025-12": 1}).tolist() == [2] * 12


def test_season_is_shrunk_towards_what_was_stated():
    prior = prior_shape((3, 4), S)
    assert prior.mean() == pytest.approx(1) and prior[2] == pytest.approx(2 * prior[0])
    flat = Counts(np.ones(12), np.full(12, 10.0))
    shape = seasonal_shape(flat, prior, S)
    assert 1 < shape[2] < prior[2]
    assert shape.mean() == pytest.approx(1)
    by_hand = (1 + 50 * prior[2]) / (1 + 50)
    assert shape[2] / shape[0] == pytest.approx(by_hand / ((1 + 50 * prior[0]) / 51))


def test_a_peak_is_claimed_only_where_the_counts_carry_it():
    exposure = np.full(12, 100.0)
    few = Counts(np.array([0, 0, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0.0]), exposure)
    many = Counts(np.array([20, 20, 90, 20, 20, 20, 20, 20, 20, 20, 20, 20.0]), exposure)
    assert claimed_peaks(few, S) == ()
    assert claimed_peaks(many, S) == (3,)
    assert claimed_peaks(Counts(np.zeros(12), exposure), S) == ()


def test_firms_without_a_season_are_rarely_told_that_they_have_one():
    random = np.random.default_rng(7)
    told = 0
    for people in (30, 100, 200, 500, 1000) * 80:
        leavers = random.poisson(people * 0.2 / 12, size=(2, 12)).sum(axis=0).astype(float)
        told += bool(claimed_peaks(Counts(leavers, np.full(12, people / 6)), S))
    assert told / 400 <= 0.10


def test_departures_together_match_the_real_departments_they_were_taken_from():
    # Two and three key users of a department: correlation 0.10 gave 4.3 % and 1.4 % of total losses where independence
    # promised 2.9 % and 0.5 %; p is what makes the independent figure 2.9 %.
    p = np.array([math.sqrt(0.029)])
    assert all_leave(p, np.array([2]), S)[0] == pytest.approx(0.043, abs=0.001)
    assert all_leave(p, np.array([3]), S)[0] == pytest.approx(0.014, abs=0.001)
    assert all_leave(p, np.array([0]), S)[0] == 1.0
    assert all_leave(p, np.array([1]), S)[0] == pytest.approx(p[0])


def test_loss_probability_with_and_without_spread():
    shape, years = np.array([[6.0], [np.inf]]), np.array([[20.0], [0.3]])
    loss = loss_probability(shape, years, np.array([[0.5], [0.5]]))
    assert loss[0, 0] == pytest.approx(1 - (20 / 20.5) ** 6)
    assert loss[1, 0] == pytest.approx(1 - math.exp(-0.15))


def test_rates_come_from_the_best_that_is_known():
    departments = [{"name": "A", "headcount": 40, "leavers_per_year": 8}, {"name": "B"}, {"name": "C", "rate": 0.5}]
    model = fitted({"departments": departments, "turnover": {"rate": 0.1}})
    assert [(h.rate, h.basis, h.shape) for h in model.hazards] == [
        (0.2, "stated", None),
        (0.1, "company", None),
        (0.5, "stated", None),
    ]
    assert fitted({"departments": [{"name": "B"}]}).hazards[0].basis == "default"


def test_counts_are_shrunk_towards_the_company():
    quiet = {f"2025-{m:02d}": 0 for m in range(1, 13)}
    loud = {f"2025-{m:02d}": 1 for m in range(1, 13)}
    rows = [{"name": "Loud", "headcount": 20, "leavers": loud}, {"name": "Quiet", "headcount": 20, "leavers": quiet}]
    model = fitted({"departments": rows})
    by_name = dict(zip(["Loud", "Quiet"], model.hazards, strict=True))
    assert model.company_rate == pytest.approx(12 / 40)
    assert by_name["Loud"].rate == pytest.approx((4 + 12) / (4 / 0.3 + 20))
    assert 0 < by_name["Quiet"].rate < 0.3 < by_name["Loud"].rate < 0.6
    low, high = by_name["Loud"].interval(S)
    assert low < by_name["Loud"].rate < high


def test_nobody_seen_leaving_is_not_taken_for_never():
    quiet = {f"2025-{m:02d}": 0 for m in range(1, 13)}
    hazard = fitted({"departments": [{"name": "A", "headcount": 5, "leavers": quiet}]}).hazards[0]
    assert 0 < hazard.rate < S.turnover_rate


def test_the_prior_is_fitted_from_eight_departments_on():
    random = np.random.default_rng(3)
    years = random.uniform(10, 120, 400)
    rates = random.gamma(6.0, 0.25 / 6.0, 400)
    a, b = fit_gamma_poisson(random.poisson(rates * years).astype(float), years)
    assert a == pytest.approx(6.0, rel=0.35)
    assert a / b == pytest.approx(0.25, rel=0.06)
    rows = [
        {"name": str(n), "headcount": 30, "leavers": {f"2025-{m:02d}": int(m <= 5 + n % 3) for m in range(1, 13)}}
        for n in range(8)
    ]
    # Eight departments that look alike: the fitted prior binds them closer than the default shape would.
    spread = np.ptp([h.rate for h in fitted({"departments": rows}).hazards])
    default = np.ptp([h.rate for h in fitted({"departments": rows[:7]}).hazards])
    assert spread < default


def test_leavers_of_an_unknown_number_of_people_show_a_season_but_no_rate():
    model = fitted({"turnover": {"leavers": {f"2025-{m:02d}": 40 if m == 3 else 5 for m in range(1, 13)}}})
    assert model.company_basis == "default"
    assert model.claims == (3,)


def test_backups_go_where_they_help_most_until_the_target_is_reached():
    loss, now = np.array([0.4, 0.05, 0.05]), np.array([1, 1, 1])
    found = recommend_backups(loss, now, np.zeros(3, dtype=bool), np.full(3, 12), 0.8, S)
    assert found.added[0] >= found.added[1] and found.added[0] >= 1
    assert found.coverage >= 0.8 > found.coverage_now
    fewer = found.added.copy()
    fewer[0] -= 1
    left = 1 - all_leave(loss, now + fewer, S)
    assert np.prod(left) < 0.8


def test_two_are_trained_where_the_plan_meets_a_peak_and_missing_key_users_are_counted_in():
    loss = np.array([0.001, 0.001])
    found = recommend_backups(loss, np.array([1, 0]), np.array([True, False]), np.full(2, 12), 0.5, S)
    assert found.added.tolist() == [1, 1]


def test_a_department_lends_no_more_people_than_it_has():
    found = recommend_backups(np.array([0.9]), np.array([1]), np.array([True]), np.array([2]), 0.99, S)
    assert found.added.tolist() == [1]
    assert found.coverage < 0.99


def test_review_says_what_is_known_and_how_surely():
    case = {
        "as_of": "2026-11-22",
        "departments": [
            {"name": "Sales", "headcount": 40, "leavers": {f"2025-{m:02d}": 1 for m in range(1, 13)}},
            {"name": "Service"},
        ],
    }
    review = turnover_of(case)
    sales, service = review["departments"]
    assert sales["interval"][0] < sales["rate"] < sales["interval"][1]
    assert sum(sales["hazard"]) == pytest.approx(sales["rate"], abs=1e-5)
    assert sales["leavers"] == 12 and service["leavers"] is None
    assert not review["company"]["season_known"]
