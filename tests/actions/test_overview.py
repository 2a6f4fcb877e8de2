"""What a screen shows beside the conversation: each fact with its origin, nothing that this person may not see."""

from datetime import datetime, timezone

import pytest

from actions.facts import Change
from actions.identity import Speaker
from actions.overview import overview, starts
from actions.store import store
from bot.channels.overview import overview as worded
from bot.channels.tokens import Identity

PM, HR = Speaker("acme", "ann", "pm", "one"), Speaker("acme", "hans", "hr", "two")
NOW = datetime(2026, 11, 22, 9, tzinfo=timezone.utc)


def told(who: Speaker, source: str, **facts) -> None:
    kept = store()
    project = kept.open(who.workspace, who.user, who.conversation)
    changes = [Change(path.replace("__", "."), None, value) for path, value in facts.items()]
    kept.apply(project, changes, who.user, who.role, source, who.conversation, NOW)


@pytest.fixture
def project(home):
    """A project of a project manager which HR has joined, with facts of both and of a file."""
    told(PM, "said", project__duration_weeks=20, regions=["CN"])
    store().join("acme", "hans", "two", store().open("acme", "ann", "one").id)
    people = [("departments[Sales].leavers.2026-03", 2), ("departments[Sales].leavers.2026-04", 3)]
    roster = {"person": "Chen", "department": "Sales", "hired_on": "2020-01-01"}
    told(HR, "file", **dict(people), **{"roster[Chen]": roster})
    told(HR, "said", **{"departments[Sales].headcount": 40})


def rows(speaker: Speaker) -> dict:
    return {row["fact"]: row for row in overview(speaker)["facts"]}


def test_every_fact_says_where_it_came_from(project) -> None:
    found = rows(PM)
    assert found["project.duration_weeks"]["origin"] == {
        "kind": "said",
        "who": "ann",
        "at": "2026-11-22T09:00:00+00:00",
    }
    assert found["departments[Sales].headcount"]["origin"]["kind"] == "hr"
    assert found["departments[Sales].leavers"]["origin"]["kind"] == "file"
    assert found["growth.stage"]["origin"] == {"kind": "assumed"}
    assert found["departments[Sales].headcount"]["group"] == "Sales"


def test_counts_and_lists_are_one_row_each(project) -> None:
    found = rows(HR)
    assert found["departments[Sales].leavers"]["kind"] == found["roster"]["kind"] == "table"
    assert found["departments[Sales].leavers"]["said"]["args"] == {"count": {"number": 5}, "months": {"number": 2}}


def test_nothing_about_single_people_is_shown(project) -> None:
    for who in (PM, HR):
        assert "Chen" not in repr(overview(who))


def test_counts_of_a_small_department_stay_with_hr(project) -> None:
    told(HR, "said", **{"departments[Sales].headcount": 4})
    assert "departments[Sales].headcount" in rows(HR)
    assert "departments[Sales].headcount" not in rows(PM)
    assert "departments[Sales].leavers" not in rows(PM)


def test_somebody_else_sees_nothing_of_it(project) -> None:
    for stranger in (Speaker("rival", "ann", "pm", "one"), Speaker("acme", "eve", "hr", "one")):
        assert {row["origin"]["kind"] for row in overview(stranger)["facts"]} == {"assumed"}


def test_every_week_is_judged_with_reasons(project) -> None:
    judged, advice = starts(PM), overview(PM)["advice"]
    assert len(judged) == len(advice["weeks"])
    for start, week in zip(judged, advice["weeks"], strict=True):
        assert start["from"] >= week["week"] or start["from"] == "2026-11-22"
        if week["blocked_by"]:
            assert start["verdict"] == "wait" and start["reasons"]


@pytest.mark.parametrize(("language", "said"), [("en", "People in China"), ("zh", "人员在中国"), ("ru", "Китай")])
def test_facts_are_said_in_the_language_of_the_screen(project, language: str, said: str) -> None:
    from actions import overview as views

    seen = worded(views, Identity("ann", "acme", "pm"), "one", language)
    [row] = [row for row in seen["facts"] if row["fact"] == "regions"]
    assert said in row["said"] and isinstance(row["name"], str) and row["value"] == ["CN"]
