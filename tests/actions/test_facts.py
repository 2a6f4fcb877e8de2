"""Putting what was said into the case."""

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions import paths
from actions.facts import Change, accept, merge, rebase, set_path
from advisor.errors import InvalidCase
from advisor.validation import validate

# Surface names of the same departments, as people mix them.
KEYS = {"Sales": "sales", "销售部": "sales", "отдел продаж": "sales", "Service": "service", "客服": "service"}
NAMES = [*KEYS, "sales ", "Legal"]
COUNT = st.integers(0, 50) | st.none()
LEAVERS = st.dictionaries(st.sampled_from(["2026-01", "2026-02", "2026-03"]), COUNT, max_size=3)


def same(name: str) -> str:
    """What two names of one department have in common."""
    return KEYS.get(name.strip().title(), KEYS.get(name, name))


DEPARTMENT = st.fixed_dictionaries(
    {"name": st.sampled_from(NAMES)},
    optional={
        "headcount": COUNT,
        "key_users": COUNT,
        "leavers": LEAVERS | st.none(),
        "peak_months": st.just([3]),
    },
)
# One message says one thing of a department or a person; where it contradicts itself, the order decides.
DEPARTMENTS = st.lists(DEPARTMENT, max_size=4, unique_by=lambda row: same(row["name"]))
PIECE = st.fixed_dictionaries(
    {},
    optional={
        "headcount": COUNT,
        "regions": st.sampled_from([["CN"], ["CN", "RU"], None]),
        "project": st.none()
        | st.fixed_dictionaries({}, optional={"name": st.sampled_from(["X", "Y", None]), "duration_weeks": COUNT}),
        "turnover": st.none() | st.fixed_dictionaries({}, optional={"rate": COUNT, "leavers": LEAVERS}),
        "departments": st.none() | DEPARTMENTS,
        "roster": st.lists(
            st.fixed_dictionaries(
                {"person": st.sampled_from(["Chen", "CHEN", "Li"]), "department": st.sampled_from(NAMES)},
                optional={"process_knowledge": st.integers(1, 5) | st.none()},
            ),
            max_size=2,
            unique_by=lambda row: row["person"].casefold(),
        ),
    },
)


def said_in_turn(pieces: list[dict]) -> tuple[dict, list[Change], dict[str, str]]:
    """The case after these messages, all changes, and the known keys."""
    facts: dict = {}
    log: list[Change] = []
    for piece in pieces:
        facts, changes = merge(facts, piece, KEYS, {})
        log += changes
    return facts, log, KEYS


@given(st.lists(PIECE, max_size=4), PIECE)
def test_saying_the_same_twice_changes_nothing(before, piece):
    facts, _, _ = said_in_turn(before)
    once, _ = merge(facts, piece, KEYS, {})
    twice, changes = merge(once, piece, KEYS, {})
    assert twice == once
    assert changes == []


@given(st.lists(PIECE, max_size=6))
def test_the_log_of_changes_replayed_gives_the_same_case(pieces):
    facts, log, keys = said_in_turn(pieces)
    replayed, made = rebase({}, log, keys)
    assert replayed == facts
    assert made == log


@given(PIECE, DEPARTMENTS, st.randoms())
def test_the_order_of_departments_does_not_matter(before, departments, random):
    facts, _ = merge({}, before, KEYS, {})
    shuffled = random.sample(departments, len(departments))
    one, _ = merge(facts, {"departments": departments}, KEYS, {})
    other, _ = merge(facts, {"departments": shuffled}, KEYS, {})

    def by_name(case: dict) -> dict[str, Any]:
        return {same(row["name"]): {**row, "name": ""} for row in case.get("departments", [])}

    assert by_name(one) == by_name(other)


@given(st.lists(PIECE, max_size=3), PIECE)
def test_what_is_given_is_not_touched(before, piece):
    facts, _, _ = said_in_turn(before)
    kept = copy.deepcopy((facts, piece))
    merge(facts, piece, KEYS, {})
    assert (facts, piece) == kept


@given(st.lists(PIECE, max_size=5))
def test_a_case_holds_no_null_and_no_department_twice(pieces):
    facts, _, _ = said_in_turn(pieces)

    def nulls(value: Any) -> bool:
        if isinstance(value, dict):
            return any(map(nulls, value.values()))
        return value is None or (isinstance(value, list) and any(map(nulls, value)))

    assert not nulls(facts)
    rows = [same(row["name"]) for row in facts.get("departments", [])]
    assert len(rows) == len(set(rows))


def test_the_newest_statement_wins_and_says_what_it_replaced():
    facts, changes = merge({"headcount": 40}, {"headcount": 35}, {}, {})
    assert facts == {"headcount": 35}
    assert changes == [Change("headcount", 40, 35)]


def test_null_clears_a_fact_a_month_and_a_whole_group():
    facts = {
        "project": {"name": "X", "duration_weeks": 4},
        "turnover": {"leavers": {"2026-01": 1, "2026-02": 2}},
    }
    cleared, changes = merge(facts, {"project": None, "turnover": {"leavers": {"2026-01": None}}}, {}, {})
    assert cleared == {"turnover": {"leavers": {"2026-02": 2}}}
    assert [change.path for change in changes] == [
        "project.name",
        "project.duration_weeks",
        "turnover.leavers.2026-01",
    ]


def test_a_department_under_another_name_is_the_same_and_keeps_its_first_name():
    facts = {"departments": [{"name": "销售部", "key_users": 1}]}
    piece = {"departments": [{"name": "Sales", "headcount": 40}]}
    merged, changes = merge(facts, piece, {"Sales": "sales"}, {"销售部": "sales"})
    assert merged == {"departments": [{"name": "销售部", "key_users": 1, "headcount": 40}]}
    assert changes == [Change("departments[销售部].headcount", None, 40)]


def test_a_department_is_the_same_in_other_letters_and_widths():
    facts = {"departments": [{"name": "R&D  Team"}]}
    merged, _ = merge(facts, {"departments": [{"name": "r&d team", "headcount": 4}]}, {}, {})
    assert merged == {"departments": [{"name": "R&D  Team", "headcount": 4}]}


def test_departments_without_a_key_are_not_taken_for_each_other():
    merged, _ = merge({"departments": [{"name": "Ops"}]}, {"departments": [{"name": "Legal"}]}, {}, {})
    assert [row["name"] for row in merged["departments"]] == ["Ops", "Legal"]


def test_leavers_grow_by_month():
    facts = {"turnover": {"leavers": {"2026-03": 2}}}
    merged, changes = merge(facts, {"turnover": {"leavers": {"2026-04": 1, "2026-03": 3}}}, {}, {})
    assert merged == {"turnover": {"leavers": {"2026-03": 3, "2026-04": 1}}}
    assert set(changes) == {
        Change("turnover.leavers.2026-04", None, 1),
        Change("turnover.leavers.2026-03", 2, 3),
    }


def test_naming_a_department_adds_it_once():
    merged, changes = merge({}, {"departments": [{"name": "Sales"}, {"name": "sales"}]}, {}, {})
    assert merged == {"departments": [{"name": "Sales"}]}
    assert changes == [Change("departments[Sales]", None, {"name": "Sales"})]


def test_a_person_on_the_roster_gains_fields_and_belongs_to_the_known_department():
    facts = {"departments": [{"name": "销售部"}], "roster": [{"person": "Chen", "department": "销售部"}]}
    piece = {"roster": [{"person": "chen", "department": "Sales", "process_knowledge": 4}]}
    merged, _ = merge(facts, piece, {"Sales": "sales"}, {"销售部": "sales"})
    assert merged["roster"] == [{"person": "Chen", "department": "销售部", "process_knowledge": 4}]


@pytest.mark.parametrize("piece", [{"as_of": "2026-01-01"}, {"departments": [{"headcount": 3}]}, {"project": [1]}])
def test_what_no_case_can_hold_is_refused(piece):
    with pytest.raises(paths.BadPath):
        merge({}, piece, {}, {})


def check(facts: dict) -> None:
    validate({"as_of": "2026-03-02", **facts})


def test_facts_that_cannot_be_are_refused_one_by_one_and_the_old_value_stays():
    facts = {"headcount": 120, "project": {"duration_weeks": 16}}
    piece = {
        "headcount": -3,
        "project": {"duration_weeks": 20, "desired_start": {"from": "2027-02-30", "to": "2027-02-30"}},
        "departments": [{"name": "Sales", "key_users": 1, "rate": -1}],
        "favourite_colour": "red",
        "as_of": "2030-01-01",
    }
    merged, changes, refused = accept(facts, piece, {}, {}, check)
    assert merged == {
        "headcount": 120,
        "project": {"duration_weeks": 20},
        "departments": [{"name": "Sales", "key_users": 1}],
    }
    assert {change.path for change in changes} == {"project.duration_weeks", "departments[Sales].key_users"}
    assert {(one.path, one.code) for one in refused} == {
        ("as_of", "bad_case"),
        ("headcount", "out_of_range"),
        ("project.desired_start", "invalid_date"),
        ("departments[Sales].rate", "out_of_range"),
        ("favourite_colour", "bad_case"),
    }


def test_an_unknown_country_is_refused():
    merged, changes, refused = accept({"regions": ["CN"]}, {"regions": ["XX"]}, {}, {}, check)
    assert (merged, changes, [one.code for one in refused]) == ({"regions": ["CN"]}, [], ["unknown_region"])


def test_a_fault_of_the_check_is_no_refusal():
    def broken(facts: dict) -> None:
        raise ValueError("a bug")

    with pytest.raises(ValueError, match="a bug"):
        accept({}, {"headcount": 1}, {}, {}, broken)


WORDS = [
    "project",
    "growth",
    "turnover",
    "readiness",
    "departments",
    "roster",
    "headcount",
    "leavers",
    "name",
]
WORD = st.sampled_from([*WORDS, "person", "department", "as_of", "regions"]) | st.text(max_size=5)
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORD,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORD, inner, max_size=4),
    max_leaves=10,
)


@given(st.dictionaries(WORD, JUNK, max_size=4))
def test_whatever_a_client_sends_the_case_stays_valid(piece):
    facts = {"headcount": 12, "departments": [{"name": "Sales"}]}
    merged, _, _ = accept(facts, piece, {}, {}, check)
    check(merged)


def test_one_fact_from_a_button():
    facts, changes = set_path({}, "departments[Sales].key_users", 2, {})
    assert (facts, changes) == (
        {"departments": [{"name": "Sales", "key_users": 2}]},
        [Change("departments[Sales].key_users", None, 2)],
    )


def test_a_date_picked_is_a_period_of_one_day():
    facts, _ = set_path({}, "project.desired_start", "2027-03-01", {})
    assert facts == {"project": {"desired_start": {"from": "2027-03-01", "to": "2027-03-01"}}}


def test_an_emptied_field_clears_and_an_emptied_department_goes():
    facts = {"departments": [{"name": "Sales", "key_users": 2}, {"name": "Service"}]}
    cleared, _ = set_path(facts, "departments[Sales].key_users", None, {})
    assert cleared == {"departments": [{"name": "Sales"}, {"name": "Service"}]}
    gone, changes = set_path(facts, "departments[sales]", None, {})
    assert gone == {"departments": [{"name": "Service"}]}
    assert changes == [Change("departments[Sales]", {"name": "Sales", "key_users": 2}, None)]


def test_a_field_of_nothing_is_refused():
    with pytest.raises(paths.BadPath):
        set_path({}, "project.name.first", "X", {})


def test_the_error_of_the_engine_is_what_accept_expects():
    with pytest.raises(InvalidCase) as caught:
        check({"headcount": -1})
    assert isinstance(caught.value, ValueError)
    assert caught.value.code == "out_of_range"
