"""Reading and writing cases."""

from datetime import date, datetime, timezone

import pytest

from actions.facts import Change, merge, rebase
from actions.store import Overtaken, Store

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=timezone.utc)


def test_a_conversation_keeps_its_project(store, say):
    first = say("ann", {"headcount": 120})
    assert store.open("acme", "ann", "default") == first
    assert first.facts == {"headcount": 120}
    assert first.case(date(2026, 11, 22)) == {"as_of": "2026-11-22", "headcount": 120}


def test_conversations_people_and_workspaces_are_apart(store, say):
    mine = say("ann", {"headcount": 120})
    others = [
        store.open("acme", "ann", "second"),
        store.open("acme", "bob", "default"),
        store.open("zed", "ann", "default"),
    ]
    assert {project.id for project in others}.isdisjoint({mine.id})
    assert all(project.facts == {} for project in others)


def test_every_change_is_kept_with_who_role_source_time_and_conversation(store, say):
    say("ann", {"headcount": 120})
    project = say("ann", {"headcount": 130}, source="button")
    first, second = store.history(project.id)
    assert (first.old, first.new) == (None, 120)
    assert second == ("headcount", 120, 130, "ann", "pm", "button", NOW, "default", None)
    assert project.origins["headcount"] == {
        "who": "ann", "role": "pm", "source": "button", "file": None,
        "at": "2026-11-22T09:30:00+00:00",
    }  # fmt: skip


def test_what_is_cleared_has_no_origin(store, say):
    say("ann", {"headcount": 1, "departments": [{"name": "Sales", "key_users": 1, "headcount": 4}]})
    project = say("ann", {"headcount": None, "departments": None})
    assert project.facts == {} and project.origins == {}


def test_what_was_said_before_a_department_went_is_not_told_of_the_new_one(store, say):
    project = say("ann", {"departments": [{"name": "Sales", "key_users": 1, "headcount": 4}]})
    store.apply(project, [Change("departments[Sales]", None, None)], "ann", "pm", "button", "default", NOW)
    store.join("acme", "bob", "default", project.id)
    again = say("bob", {"departments": [{"name": "Sales", "headcount": 9}]})
    assert {path: origin["who"] for path, origin in again.origins.items()} == {"departments[Sales].headcount": "bob"}


def test_what_is_stored_survives_reopening(url, say, store):
    said = say(
        "ann", {"regions": ["CN"], "departments": [{"name": "销售部", "headcount": 40}]}, keys={"销售部": "sales"}
    )
    store.close()
    again = Store(url)
    assert again.open("acme", "ann", "default") == said
    assert said.keys == {"销售部": "sales"}
    again.close()


def test_a_turn_without_changes_writes_nothing(store, say):
    project = say("ann", {"headcount": 1})
    assert say("ann", {"headcount": 1}) == project
    assert len(store.history(project.id)) == 1


def test_a_confirmed_fact_changes_hands(store, say):
    project = say("ann", {"turnover": {"rate": 0.2}})
    store.join("acme", "hr", "default", project.id)
    confirmed = store.apply(project, [Change("turnover.rate", 0.2, 0.2)], "hr", "hr", "hr", "default", NOW)
    assert confirmed.facts == project.facts
    assert confirmed.origins["turnover.rate"]["who"] == "hr"
    assert [entry.who for entry in store.history(project.id)] == ["ann", "hr"]


def test_two_conversations_about_one_project_lose_nothing(store, say):
    project = say("ann", {"departments": [{"name": "Sales"}]}, keys={"Sales": "sales"})
    seen_by_hr = store.join("acme", "hr", "default", project.id)
    _, changes = merge(project.facts, {"headcount": 120, "turnover": {"leavers": {"2026-03": 2}}}, {}, {})
    store.apply(project, changes, "ann", "pm", "said", "default", NOW)
    piece = {"turnover": {"leavers": {"2026-04": 1}}, "departments": [{"name": "销售部", "headcount": 40}]}
    _, changes = merge(seen_by_hr.facts, piece, {}, {})  # HR's message did not know of the key
    after = store.apply(seen_by_hr, changes, "hr", "hr", "said", "default", NOW, {"销售部": "sales"})
    assert after.facts == {
        "headcount": 120,
        "turnover": {"leavers": {"2026-03": 2, "2026-04": 1}},
        "departments": [{"name": "Sales", "headcount": 40}],
    }
    assert store.open("acme", "ann", "default") == after


def test_a_later_writer_records_the_value_it_replaced(store, say):
    project = say("ann", {"headcount": 100})
    store.apply(project, [Change("headcount", 100, 110)], "ann", "pm", "said", "default", NOW)
    store.apply(project, [Change("headcount", 100, 120)], "bob", "hr", "said", "default", NOW)
    entries = store.history(project.id)
    assert [(entry.old, entry.new) for entry in entries] == [(None, 100), (100, 110), (110, 120)]
    replayed, _ = rebase({}, [Change(entry.path, entry.old, entry.new) for entry in entries], {})
    assert replayed == store.open("acme", "ann", "default").facts


def test_a_bad_change_stores_nothing_of_the_turn(store, say):
    project = say("ann", {"headcount": 1})
    with pytest.raises(ValueError):
        store.apply(project, [Change("headcount", 1, 2), Change("as_of", None, "x")], "ann", "pm", "said", "d", NOW)
    assert store.open("acme", "ann", "default") == project
    assert len(store.history(project.id)) == 1


def test_restarting_keeps_the_old_project(store, say):
    old = say("ann", {"headcount": 120, "project": {"name": "CRM"}})
    new = store.restart("acme", "ann", "default")
    assert new.facts == {} and store.open("acme", "ann", "default") == new
    assert store.projects("acme", "ann") == [new, old]
    assert old.name == "CRM" and new.name is None
    assert len(store.history(old.id)) == 2


def test_a_project_of_another_workspace_cannot_be_joined(store):
    theirs = store.open("zed", "eve", "default")
    for project_id in (theirs.id, 999):
        with pytest.raises(LookupError):
            store.join("acme", "ann", "default", project_id)


def test_a_project_that_is_gone_is_said_so(store, say):
    project = say("ann", {"headcount": 1})
    store.forget("acme", "ann")
    with pytest.raises(LookupError):
        store.apply(project, [Change("headcount", 1, 2)], "ann", "pm", "said", "default", NOW)
    assert store.history(project.id) == []


@pytest.mark.parametrize("text", ["'; DROP TABLE project; --", "%s {0} \x00", "</script>", "名" * 150, "\ud83d half"])
def test_any_text_comes_back_as_it_was(store, say, text):
    say("ann", {"project": {"name": text}})
    assert store.open("acme", "ann", "default").facts == {"project": {"name": text}}


def test_a_turn_that_stood_still_does_not_undo_what_its_conversation_said_since(store, say):
    paused = say("ann", {"headcount": 120})
    say("ann", {"headcount": 130})
    late = [Change("headcount", 120, 121)]
    with pytest.raises(Overtaken):
        store.apply(paused, late, "ann", "pm", "said", "default", NOW)
    assert store.open("acme", "ann", "default").facts == {"headcount": 130}
    assert [entry.new for entry in store.history(paused.id)] == [120, 130]


def test_another_conversation_of_the_same_project_overtakes_nobody(store, say):
    read = say("ann", {"headcount": 120})
    store.join("acme", "bob", "default", read.id)
    say("bob", {"regions": ["CN"]})
    after = store.apply(read, [Change("headcount", 120, 130)], "ann", "pm", "said", "default", NOW)
    assert after.facts == {"headcount": 130, "regions": ["CN"]}


def test_what_a_message_said_is_known_by_its_id(store):
    project = store.open("acme", "ann", "default")
    assert not store.knows(project.id, "m1") and not store.knows(project.id, None)
    store.apply(project, [Change("headcount", None, 3)], "ann", "pm", "said", "default", NOW, message="m1")
    assert store.knows(project.id, "m1") and not store.knows(project.id, "m2") and not store.knows(project.id, None)
