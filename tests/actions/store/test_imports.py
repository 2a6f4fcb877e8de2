"""Files that wait for a yes."""

from datetime import timedelta

import pytest

from actions.facts import Change
from actions.store.imports import KEPT
from tests.actions.store.conftest import NOW

HERS = ("acme", "ann", "one")


@pytest.fixture
def project(store):
    return store.open(*HERS)


def put(store, project, content, who=HERS, now=NOW):
    store.imports.put(*who, project.id, content, now)


def get(store, project, who=HERS, now=NOW):
    return store.imports.get(*who, project.id, now)


def test_what_waits_is_found_again_and_dropped(store, project):
    assert get(store, project) is None
    put(store, project, {"a": [1]})
    assert get(store, project) == {"a": [1]}
    store.imports.drop(*HERS)
    assert get(store, project) is None


def test_a_newer_file_takes_the_place_of_the_older(store, project):
    put(store, project, {"a": 1})
    put(store, project, {"b": 2})
    assert get(store, project) == {"b": 2}


def test_it_waits_in_its_own_conversation_and_for_its_own_project_only(store, project):
    put(store, project, {"a": 1})
    assert get(store, store.open("acme", "ann", "two"), ("acme", "ann", "two")) is None
    assert get(store, project, ("acme", "bob", "one")) is None
    assert get(store, project, ("rival", "ann", "one")) is None
    assert get(store, store.restart(*HERS)) is None


def test_after_a_day_it_is_gone(store, project):
    put(store, project, {"a": 1})
    assert get(store, project, now=NOW + KEPT - timedelta(seconds=1)) == {"a": 1}
    assert get(store, project, now=NOW + KEPT) is None
    assert store.imports.expire(NOW + KEPT) == 1
    assert store.imports.expire(NOW + KEPT) == 0


def test_another_file_sweeps_out_what_nobody_answered(store, project):
    put(store, project, {"a": 1})
    bobs = store.open("acme", "bob", "one")
    put(store, bobs, {"b": 1}, ("acme", "bob", "one"), NOW + KEPT)
    assert store.imports.expire(NOW + KEPT) == 0


def test_who_is_forgotten_leaves_no_waiting_file(store, project):
    put(store, project, {"a": 1})
    store.forget("acme", "ann")
    assert store.imports.expire(NOW + KEPT) == 0


def test_a_change_keeps_the_name_of_its_file(store, project):
    changes = [Change("headcount", None, 7)]
    after = store.apply(project, changes, "ann", "hr", "file", "one", NOW, file="staff.csv")
    assert after.origins["headcount"]["file"] == store.history(project.id)[0].file == "staff.csv"
