"""Readiness: bars, level, the weakest first, what to ask next; preparation: order, dates, what holds it up."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor import advise
from advisor.case import Case
from advisor.catalogue import BLOCKS, LEVELS, items
from advisor.preparation import holdups, ready_on, schedule
from advisor.readiness import assess, questions
from advisor.settings import default_settings

S = default_settings()
DAY = date(2026, 11, 22)
ANSWERS = st.dictionaries(st.sampled_from(sorted(items())), st.sampled_from(["yes", "partly", "no", "unknown"]))


def _case(readiness=None, **more) -> dict:
    return {"as_of": DAY.isoformat(), "readiness": readiness or {}, **more}


def _all(answer: str) -> dict[str, str]:
    return dict.fromkeys(items(), answer)


def _ready(readiness, regions=("CN",)) -> date:
    return ready_on(Case.from_json(_case(readiness, regions=list(regions))), S)


# Bars and level


def test_eight_bars_in_the_order_of_the_document() -> None:
    found = assess(_case({"S1.1": "yes", "S1.5": "no", "S3.4": "partly"}))
    assert [one["block"] for one in found["blocks"]] == list(BLOCKS)
    bars = {one["block"]: one for one in found["blocks"]}
    assert (bars["vision"]["share"], bars["vision"]["answered"], bars["vision"]["items"]) == (0.5, 2, 2)
    assert bars["processes"]["share"] == 0.5
    assert bars["information"]["share"] is None


def test_nothing_known_has_no_level() -> None:
    found = assess(_case())
    assert found["level"] is None and found["level_range"] is None and found["weakest"] == []


@pytest.mark.parametrize(("answer", "level"), [("yes", 7), ("no", 1), ("partly", 4)])
def test_the_level_of_a_case_that_is_all_one_answer(answer: str, level: int) -> None:
    stage = {"yes": "stable", "no": "new"}.get(answer)
    growth = {"growth": {"stage": stage}} if stage else {}
    team = {"departments": [{"name": "Sales", "key_users": 1 if answer == "yes" else 0}]} if stage else {}
    found = assess(_case(_all(answer), **growth, **team))
    assert (found["level"], found["level_name"]) == (level, LEVELS[level - 1])


def test_the_weakest_block_holds_the_level_down_and_is_told_first() -> None:
    strong = assess(_case(_all("yes")))
    weak = assess(_case({**_all("yes"), "S0.9/3": "no"}))
    assert weak["weakest"] == ["information"]
    assert weak["level"] <= strong["level"] - 2  # one item of twenty alone would cost no level


def test_among_equally_weak_blocks_the_one_that_holds_belief_is_told_first() -> None:
    assert assess(_case(_all("no")))["weakest"][0] == "collaboration"


def test_what_is_not_known_widens_the_range_and_never_moves_it_outside() -> None:
    some = assess(_case({"S1.1": "yes", "S3.4": "no"}))
    low, high = some["level_range"]
    assert low <= some["level"] <= high
    for rest in ("yes", "no"):
        whole = assess(_case({**_all(rest), "S1.1": "yes", "S3.4": "no"}))
        assert low <= whole["level"] <= high


@pytest.mark.parametrize(
    ("facts", "settled", "team"),
    [
        ({}, "unknown", "unknown"),
        ({"growth": {"stage": "stable"}}, "yes", "unknown"),
        ({"growth": {"stage": "expanding"}}, "no", "unknown"),
        ({"growth": {"stage": "expanding", "settled_from": "2026-11-22"}}, "yes", "unknown"),
        ({"departments": [{"name": "A", "key_users": 1}, {"name": "B"}]}, "unknown", "unknown"),
        (
            {"departments": [{"name": "A", "key_users": 1}, {"name": "B"}], "key_users_per_department": 1},
            "unknown",
            "yes",
        ),
        ({"departments": [{"name": "A", "key_users": 0}]}, "unknown", "no"),
        ({"departments": [{"name": "A", "key_users": 1, "vacancies": 1}]}, "unknown", "no"),
    ],
)
def test_the_case_answers_for_growth_and_team(facts: dict, settled: str, team: str) -> None:
    said = {one["item"]: one["answer"] for one in assess(_case(**facts))["items"]}
    assert (said["S4.2a"], said["S4.3d"]) == (settled, team)


def test_an_answer_to_a_whole_entry_counts_for_its_parts_unless_they_say_otherwise() -> None:
    said = {one["item"]: one["answer"] for one in assess(_case({"S0.9": "no", "S0.9/3": "yes"}))["items"]}
    assert (said["S0.9/1"], said["S0.9/3"], said["S0.9/5"]) == ("no", "yes", "no")


@settings(deadline=None)
@given(ANSWERS)
def test_a_better_answer_never_lowers_the_level(readiness: dict) -> None:
    level = assess(_case({**_all("no"), **readiness}))["level"]
    better = {id_: "yes" for id_, answer in readiness.items() if answer == "partly"}
    assert assess(_case({**_all("no"), **readiness, **better}))["level"] >= level


# What to ask next


def test_first_is_asked_what_alone_decides_a_block() -> None:
    assert questions(_case(), date(2027, 3, 1))[:2] == ["S3.4", "S0.9/3"]


def test_what_was_answered_or_is_not_known_is_not_asked() -> None:
    left = questions(_case({"S3.4": "no", "S0.9/3": "unknown"}), None)
    assert "S3.4" not in left and "S0.9/3" not in left
    assert len(left) == len(items()) - 2


def test_what_would_move_a_near_start_is_asked_before_what_only_fills_a_bar() -> None:
    tight = dict.fromkeys(("S1.1", "S1.3", "S2.3", "S3.4"), "no")
    start = _ready(tight)
    near, far = (
        questions(_case(tight, regions=["CN"]), start),
        questions(_case(tight, regions=["CN"]), date(2028, 3, 1)),
    )
    assert near.index("S0.9/5") < far.index("S0.9/5")  # eight weeks of work


# Preparation


def test_china_and_gartner_put_the_same_work_in_another_order() -> None:
    missing = {"S2.3": "no", "S0.9/1": "no"}
    for regions, first in ((["CN"], "S2.3"), (["CN-SH", "DE"], "S2.3"), (["DE"], "S0.9/1"), ([], "S0.9/1")):
        case = Case.from_json(_case(missing, regions=regions))
        tasks = schedule(case, date(2027, 6, 1), S)
        assert tasks[0]["item"] == first
        assert tasks[0]["to"] < tasks[1]["from"] and tasks[1]["to"] == "2027-05-31"


def test_steps_add_up_and_items_of_a_step_run_side_by_side() -> None:
    weeks = {id_: timedelta(weeks=item.weeks) for id_, item in items().items()}
    assert _ready({"S2.3": "no", "S3.4": "no"}) == DAY + max(weeks["S2.3"], weeks["S3.4"])
    assert _ready({"S2.3": "no", "S0.3": "no"}) == DAY + weeks["S2.3"] + weeks["S0.3"]
    assert _ready({"S0.5": "no", "S0.6": "no"}) == DAY + weeks["S0.5"] + weeks["S0.6"]
    assert _ready({"S0.3": "partly"}) == DAY + weeks["S0.3"] / 2


def test_where_there_is_no_time_tasks_begin_as_soon_as_they_can() -> None:
    case = Case.from_json(_case({"S2.3": "no", "S0.3": "no"}, regions=["CN"]))
    tasks = schedule(case, DAY + timedelta(days=7), S)
    assert tasks[0]["from"] == DAY.isoformat()
    assert tasks[1]["from"] > tasks[0]["to"] and tasks[1]["to"] >= (DAY + timedelta(days=7)).isoformat()


def test_what_holds_it_up_leaves_no_day_to_spare() -> None:
    case = Case.from_json(_case({"S3.4": "no", "S2.3": "no", "S0.8": "no"}, regions=["CN"]))
    assert [item for item, _ in holdups(case, S)] == ["S3.4", "S0.8"]  # S2.3 runs beside the longer S3.4


@settings(deadline=None)
@given(ANSWERS, st.sampled_from([["CN"], ["DE"], []]), st.integers(0, 400))
def test_a_plan_is_whole_in_order_and_never_before_today(readiness: dict, regions: list, days: int) -> None:
    case = Case.from_json(_case(readiness, regions=regions))
    start = DAY + timedelta(days=days)
    tasks = schedule(case, start, S)
    assert {task["item"] for task in tasks} == {id_ for id_, answer in readiness.items() if answer in ("no", "partly")}
    assert all(DAY.isoformat() <= task["from"] <= task["to"] for task in tasks)
    if ready_on(case, S) <= start:
        assert all(task["to"] < start.isoformat() for task in tasks)


@settings(deadline=None)
@given(ANSWERS)
def test_more_that_is_missing_is_never_ready_sooner(readiness: dict) -> None:
    worse = {id_: "no" if answer != "unknown" else answer for id_, answer in readiness.items()}
    assert _ready(worse) >= _ready(readiness)


def test_what_cannot_be_done_in_time_moves_the_window_to_the_day_it_is_done() -> None:
    facts = {"regions": ["CN"], "project": {"duration_weeks": 16}}
    free = advise(_case(**facts))["window"]["from"]
    missing = {"S3.4": "no", "S0.9/1": "no", "S0.9/3": "no"}
    moved = advise(_case(missing, **facts))
    assert free < _ready(missing).isoformat() <= moved["window"]["from"]
    assert all(task["to"] < moved["window"]["from"] for task in moved["preparation"])
