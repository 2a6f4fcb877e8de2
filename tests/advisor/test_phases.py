"""The phases of one start: they follow each other, and their shares are those of the design."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from advisor import InvalidCase, phases_of

AS_OF = {"as_of": "2026-11-22"}


def _phases(weeks: float | None, start: date = date(2027, 3, 1)) -> list[dict]:
    return phases_of({**AS_OF, "project": {"duration_weeks": weeks}}, start)


def test_four_months_from_march_go_live_on_the_last_of_june() -> None:
    found = _phases(4 * 365.25 / 12 / 7)
    assert [one["phase"] for one in found] == [
        "concept_training",
        "process_mapping",
        "configuration",
        "operation_training",
        "transition",
    ]
    assert found[0]["from"] == "2027-03-01"
    assert found[-1] == {"phase": "transition", "from": "2027-06-30", "to": "2027-07-27"}


def test_no_day_is_left_out_and_none_counted_twice() -> None:
    for weeks in (1, 2.5, 16, 17.39, 52, 520):
        found = _phases(weeks)
        for before, after in pairwise(found):
            assert date.fromisoformat(before["to"]) + timedelta(days=1) == date.fromisoformat(after["from"])


def test_a_missing_duration_is_sixteen_weeks() -> None:
    assert _phases(None) == _phases(16)


def test_a_day_of_work_has_no_phase_of_its_own_for_everything() -> None:
    assert [one["phase"] for one in _phases(0.1)][-1] == "transition"
    assert all(one["from"] <= one["to"] for one in _phases(0.1))


def test_an_impossible_case_is_refused() -> None:
    with pytest.raises(InvalidCase):
        phases_of({"as_of": "2026-02-30"}, date(2027, 3, 1))
