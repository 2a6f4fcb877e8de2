"""The turnover model: shrinkage, honest peaks, people who leave together, the fitted prior."""

from __future__ import annotations

import math
from datetime import date

import numpy as np
import pytest

from advisor import advise, turnover_of
from advisor.case import Case
from advisor.counts import Counts, Record, joint_span
from advisor.forecast import leavers_range
from advisor.losses import all_leave, loss_probability
from advisor.rates import Hazard, fit_gamma_poisson, unevenness
from advisor.season import claimed_peaks, prior_shape, seasonal_shape, verdict_on_peaks
from advisor.settings import default_settings
from advisor.staffing import recommend_backups
from advisor.turnover import fit

S = default_settings()


def fitted(case: dict):
    parsed = Case.from_json({"as_of": "2026-11-22", **case})
    return fit(parsed, parsed.departments, S)


def counted(*years: list[int], people: float = 100.0) -> Record:
    """A record of whole years from January on."""
    return Record(2024 * 12, np.array(years, dtype=float).ravel(), people)


def months(year: int, counts: list[int]) -> dict[str, int]:
    return {f"{year}-{m + 1:02d}": n for m, n in enumerate(counts)}


def test_months_between_the_first_and_the_last_count_were_seen():
    record = Record.of({"2025-11": 1, "2026-02": 0}, 12.0)
    assert record.by_calendar_month().exposure.tolist() == [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]
    assert record.by_calendar_month().leavers.tolist() == [0] * 10 + [1, 0]
    two_years = {"2024-01": 1, "2025-12": 1}
    assert Record.of(two_years, 12.0).by_calendar_month().exposure.tolist() == [2] * 12


def test_who_lists_only_months_with_leavers_was_watched_as_long_as_the_others():
    whole = months(2025, [0, 1, 0, 2, 0, 0, 1, 0, 0, 0, 3, 0])
    one, none_listed = {"2025-03": 1}, {"2025-04": 0, "2025-05": 2}
    every = months(2025, [1] * 8)
    joint = joint_span([whole, one, none_listed, every])
    assert Record.of(one, 10.0, joint).years == pytest.approx(10)
    assert Record.of(none_listed, 10.0, joint).years == pytest.approx(10 * 2 / 12)
    assert Record.of(every, 10.0, joint).years == pytest.approx(10 * 8 / 12)
    rows = [{"name": "A", "headcount": 10, "leavers": one}, {"name": "B", "headcount": 10, "leavers": whole}]
    assert fitted({"departments": rows}).hazards[0].rate < 0.4  # 1.2 if March alone had been watched


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
    assert claimed_peaks(counted([0, 0, 3, 1] + [0] * 8), S) == ()
    assert claimed_peaks(counted([20, 20, 90] + [20] * 9), S) == (3,)
    assert claimed_peaks(counted([0] * 12), S) == ()


def test_a_season_comes_again():
    once = counted([8, 8, 110, 8, 8, 8, 8, 8, 8, 8, 8, 8], [8] * 12)
    again = counted(*[[8, 8, 59, 8, 8, 8, 8, 8, 8, 8, 8, 8]] * 2)
    assert claimed_peaks(once, S) == ()
    assert claimed_peaks(again, S) == (3,)


def test_a_record_that_ends_in_the_middle_of_a_year_names_the_right_month():
    quarter_years = np.tile([8, 8, 60, 8, 8, 8, 8, 8, 8, 8, 8, 8], 3)[5:29]
    assert claimed_peaks(Record(2024 * 12 + 5, quarter_years.astype(float), 100.0), S) == (3,)


def leavers_at_random(random, expected: float, years: int, batch: float) -> np.ndarray:
    """Monthly leavers without a season; with ``batch`` each departure takes so many others along on average."""
    events = random.poisson(expected / (1 + batch), 12 * years)
    along = np.array([random.negative_binomial(n, 1 / (1 + batch)) if n and batch else 0 for n in events])
    return (events + along).astype(float)


@pytest.mark.parametrize("batch", [0.0, 0.6, 2.0])
@pytest.mark.parametrize("years", [1, 2, 3, 5])
def test_firms_without_a_season_are_rarely_told_that_they_have_one(batch, years):
    random = np.random.default_rng(7)
    sizes = (20, 50, 100, 200, 500, 1000, 2000, 5000)
    told = [
        bool(claimed_peaks(Record(2020 * 12, leavers_at_random(random, n * 0.02, years, batch), n), S))
        for n in sizes * 25
    ]
    assert np.mean(told) <= 0.10


def test_a_strong_season_of_a_large_firm_is_found():
    random = np.random.default_rng(8)
    season = prior_shape((3, 4), S)
    found = 0
    for _ in range(50):
        record = Record(2023 * 12, random.poisson(np.tile(season, 3) * 2000 * 0.02).astype(float), 2000.0)
        found += bool({3, 4} & set(claimed_peaks(record, S)))
    assert found >= 45


def test_counts_confirm_contradict_or_leave_open_what_was_stated():
    clear = counted(*[[8, 8, 60, 8, 8, 8, 8, 8, 8, 8, 8, 8]] * 3)
    few = counted([1, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 1])
    low = counted(*[[30, 30, 2, 30, 30, 30, 30, 30, 30, 30, 30, 30]] * 3)
    assert verdict_on_peaks((3,), claimed_peaks(clear, S), clear, S) == "confirmed"
    assert verdict_on_peaks((), claimed_peaks(clear, S), clear, S) == "counted"
    assert verdict_on_peaks((3,), (), few, S) == "stated"
    assert verdict_on_peaks((3,), claimed_peaks(low, S), low, S) == "contradicted"
    assert verdict_on_peaks((), (), few, S) == "unknown"


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
    a, b = fit_gamma_poisson(random.poisson(rates * years).astype(float), years, S)
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


def test_people_who_leave_in_batches_are_less_evidence():
    random = np.random.default_rng(5)
    single = [Record(2023 * 12, leavers_at_random(random, 0.4, 3, 0.0), 20.0) for _ in range(100)]
    batches = [Record(2023 * 12, leavers_at_random(random, 0.4, 3, 1.0), 20.0) for _ in range(100)]
    assert unevenness(single, S) == pytest.approx(1.0, abs=0.15)
    # A departure that takes one along on average comes in threes by variance: E[n^2] / E[n] of 1 + geometric.
    assert unevenness(batches, S) == pytest.approx(3.0, abs=0.6)
    assert unevenness(single[:1], S) > 1.0


def test_a_bad_year_of_the_whole_company_is_no_unevenness_of_its_departments():
    random = np.random.default_rng(6)
    bad_year = np.repeat([1.0, 3.0, 1.0], 12) * 0.3
    rows = [Record(2023 * 12, random.poisson(bad_year).astype(float), 20.0) for _ in range(100)]
    assert unevenness(rows, S) == pytest.approx(1.0, abs=0.15)


def test_the_interval_of_a_lone_department_knows_that_nothing_else_was_counted():
    # The company's rate is the department's own: what is left is the doubt of its six departures, batches included.
    lone = fitted({"departments": [{"name": "A", "headcount": 30, "leavers": months(2025, [1, 0] * 6)}]}).hazards[0]
    assert lone.rate == pytest.approx(0.2)
    assert lone.doubt >= 1 / 6
    sure = fitted(
        {
            "turnover": {"rate": 0.2},
            "departments": [{"name": "A", "headcount": 30, "leavers": months(2025, [1, 0] * 6)}],
        }
    ).hazards[0]
    assert sure.rate == pytest.approx(0.2) and sure.doubt < lone.doubt


def test_the_range_of_leavers_to_come():
    certain = Hazard(0.24, "counts", 1e6, 1e6 / 0.24, 1e-9)
    still = S.replace(rate_drift=0.0)
    assert leavers_range(certain, 100.0, 1.0, still) == (18, 30)  # Poisson(24): 81 % in 18 to 30
    low, high = leavers_range(Hazard(0.24, "counts", 4.0, 4 / 0.24, 0.25), 100.0, 2.0, S)
    assert low < 18 and high > 30
    assert leavers_range(Hazard(0.0, "counts", 1.0, 1e12, 1.0), 3.0, 1.0, S) == (0, 0)
    assert leavers_range(Hazard(0.2, "stated"), 10.0, 1.0, S) is None


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
    assert sales["season"] == "unknown" and not review["company"]["season_known"]


def test_review_tells_the_plan_its_losses_and_how_many_will_leave():
    leavers = {f"2025-{m:02d}": 1 for m in range(1, 13)}
    case = {
        "as_of": "2026-11-22",
        "project": {"duration_weeks": 22},
        "departments": [{"name": "Sales", "headcount": 40, "leavers": leavers, "key_users": 2}],
    }
    review = turnover_of(case, start=date(2027, 3, 1))
    assert review["plan"] == {"from": "2027-03-01", "to": "2027-08-29"}
    sales = review["departments"][0]
    years = 26 * 7 / 365.25
    low, high = sales["loss_interval"]
    assert low < sales["loss_probability"] < high
    assert low == pytest.approx(1 - math.exp(-sales["interval"][0] * years), abs=1e-3)
    one, two, three = sales["all_leave"]
    assert one == sales["loss_probability"] > two > three > 0
    assert sales["plan_leavers"]["expected"] == pytest.approx(40 * sales["rate"] * years, rel=1e-3)
    assert sales["plan_leavers"]["low"] < 6 < sales["plan_leavers"]["high"]


def test_review_without_a_start_is_of_the_recommended_one():
    case = {"as_of": "2026-11-22", "regions": ["CN"], "departments": [{"name": "Sales", "headcount": 40, "rate": 0.3}]}
    review, advice = turnover_of(case), advise(case)
    assert review["plan"]["from"] == advice["window"]["from"]
    assert review["departments"][0]["loss_probability"] == advice["staffing"][0]["loss_probability"]
    assert review["departments"][0]["loss_interval"] is None
