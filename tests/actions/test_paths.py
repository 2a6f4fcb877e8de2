"""Naming single facts of a case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions import paths

NAMES = st.text(st.characters(blacklist_categories=("Cc", "Cs")), min_size=1, max_size=20).filter(str.strip)
PATHS = st.one_of(
    st.sampled_from([("headcount",), ("regions",), ("project", "name"), ("turnover", "leavers", "2026-03")]),
    st.tuples(st.just("readiness"), NAMES),
    st.tuples(st.just("departments"), NAMES),
    st.tuples(st.just("departments"), NAMES, st.sampled_from(["key_users", "peak_months"])),
    st.tuples(st.just("departments"), NAMES, st.just("leavers"), st.just("2026-03")),
    st.tuples(st.just("roster"), NAMES),
)


@given(PATHS)
def test_a_path_survives_being_written(path):
    assert paths.parse(paths.text(path)) == path


@given(PATHS)
def test_the_piece_of_a_case_for_a_path_holds_the_value_there(path):
    value = {"person": path[1], "department": "Sales"} if path[0] == "roster" else 3
    if path[0] == "departments" and len(path) == 2:
        value = {"name": path[1]}
    assert paths.get(paths.part(path, value), path) == value


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("departments[A].key_users].headcount", ("departments", "A].key_users", "headcount")),
        ("departments[Sales (EU)].leavers.2026-03", ("departments", "Sales (EU)", "leavers", "2026-03")),
        ("readiness.S3.6/2", ("readiness", "S3.6/2")),
        ("turnover.leavers", ("turnover", "leavers")),
        ("departments", ("departments",)),
    ],
)
def test_names_may_hold_what_separates_paths(written, path):
    assert paths.parse(written) == path


@pytest.mark.parametrize(
    "written",
    ["", ".", "as_of", "headcount.x", "project.", "project.a.b", "departments[]", "departments[A].b.c",
     "departments[A].", "roster[Chen].away", "growth.leavers.2026-03", "../etc", "Head count"],
)  # fmt: skip
def test_what_is_no_path_is_refused(written):
    with pytest.raises(paths.BadPath):
        paths.parse(written)


def test_what_has_no_place_in_a_case_is_told_apart():
    piece = {
        "as_of": "2026-01-01",
        "project": 3,
        "turnover": {"leavers": 5, "rate": 0.1},
        "departments": [
            {"headcount": 2},
            {"name": "A\x00"},
            {"name": "\ud800"},
            {"name": "B", "headcount": 1},
        ],
        "roster": "Chen",
    }
    said, misplaced = paths.leaves(piece)
    assert said == [(("turnover", "rate"), 0.1), (("departments", "B", "headcount"), 1)]
    assert misplaced == ["as_of", "project", "turnover.leavers", *["departments"] * 3, "roster"]


def test_a_group_that_becomes_empty_goes_and_a_department_stays():
    facts = {"project": {"name": "X"}, "departments": [{"name": "Sales", "leavers": {"2026-03": 1}}]}
    paths.put(facts, ("project", "name"), None)
    paths.put(facts, ("departments", "Sales", "leavers", "2026-03"), None)
    assert facts == {"departments": [{"name": "Sales"}]}
    paths.put(facts, ("departments", "Sales"), None)
    assert facts == {}


def test_clearing_what_is_unknown_leaves_nothing_behind():
    facts = {}
    paths.put(facts, ("project", "name"), None)
    paths.put(facts, ("departments", "Sales"), None)
    assert facts == {}
