"""The next question is the one whose answer could move the window most."""

from __future__ import annotations

from advisor import advise
from advisor.case import Case
from advisor.settings import default_settings

KNOWN = {
    "as_of": "2026-11-22",
    "regions": ["CN"],
    "project": {
        "duration_weeks": 16,
        "go_live_by": "2028-12-31",
        "desired_start": {"from": "2027-03-01", "to": "2027-03-05"},
    },
    "growth": {"stage": "stable"},
    "turnover": {"rate": 0.2, "peak_months": [3]},
    "busy_months": [12],
    "fiscal_year_end_month": 12,
    "departments": [{"name": "Sales", "headcount": 40, "key_users": 1}],
}


def test_nothing_is_asked_when_everything_that_matters_is_known():
    assert advise(KNOWN)["questions"] == []


def test_the_growth_stage_is_asked_first_since_it_can_close_everything():
    unknown = {**KNOWN, "growth": {}, "busy_months": []}
    assert advise(unknown)["questions"][0] == "growth.stage"


def test_a_fact_that_moves_nothing_is_not_asked():
    # Without a settled date every day is blocked: neither turnover nor busy months could change that.
    blocked = {**KNOWN, "growth": {"stage": "new"}, "turnover": {}, "busy_months": []}
    assert advise(blocked)["questions"] == ["growth.settled_from"]


def test_headcount_is_asked_only_where_a_rate_hangs_on_it():
    rows = [{"name": "Sales", "key_users": 1, "leavers_per_year": 8}]
    asked = advise({**KNOWN, "departments": rows, "turnover": {"rate": 0.2, "peak_months": [3]}})["questions"]
    assert set(asked) <= {"departments[Sales].headcount"}
    rows[0]["headcount"] = 40
    assert advise({**KNOWN, "departments": rows})["questions"] == []


def test_key_users_are_asked_for_all_departments_at_once_when_none_is_known():
    rows = [{"name": "Sales", "headcount": 40, "rate": 0.6, "peak_months": [3, 4]}, {"name": "Service", "headcount": 9}]
    asked = advise({**KNOWN, "departments": rows})["questions"]
    assert "key_users_per_department" in asked
    rows[1]["key_users"] = 1
    asked = advise({**KNOWN, "departments": rows})["questions"]
    assert "departments[Sales].key_users" in asked and "key_users_per_department" not in asked


def test_every_open_end_is_asked_for_although_none_alone_opens_a_day():
    rows = [{"name": "Sales", "headcount": 40, "key_users": 0}, {"name": "IT", "headcount": 9, "vacancies": 1}]
    asked = advise({**KNOWN, "growth": {"stage": "expanding"}, "departments": rows})["questions"]
    assert set(asked) == {"growth.settled_from", "departments[Sales].staffed_from", "departments[IT].staffed_from"}
    assert asked[0] == "growth.settled_from"


def test_a_hundred_departments_bring_only_a_few_questions():
    rows = [{"name": f"D{n:03d}", "leavers_per_year": 2} for n in range(100)]
    rows[7]["key_users"] = 1
    asked = advise({**KNOWN, "departments": rows})["questions"]
    assert len([fact for fact in asked if fact.startswith("departments[")]) <= 2 * default_settings().asked_departments


def test_questions_agree_with_advice_recomputed_from_scratch():
    """The guesses share arrays with the base case; a fresh calculation must find the same windows."""
    from advisor.advice import _Advisor, horizon
    from advisor.outlook import Outlook
    from advisor.questions import guesses
    from advisor.rules import RULES
    from advisor.window import windows

    settings = default_settings()
    sparse = {
        "as_of": "2026-11-22",
        "departments": [{"name": "Sales", "leavers_per_year": 4}, {"name": "IT", "key_users": 0}],
    }
    base = _Advisor(Case.from_json(sparse), settings).outlook
    tried = 0
    for guess in guesses(base.case, base, settings):
        shared = Outlook(guess.case, base.first, base.last, RULES, settings, base=base, changed=guess.changed)
        fresh = Outlook(guess.case, *horizon(guess.case, settings), RULES, settings)
        assert windows(shared) == windows(fresh), guess.fact
        tried += 1
    assert tried > 12
