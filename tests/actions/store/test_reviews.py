"""Projects put before HR, and the audit of who was shown data about people."""

from datetime import timedelta

import pytest

from tests.actions.store.conftest import NOW

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def asked(store, say):
    """Ann's project, put before HR, which HR's conversation is about."""
    project = say("ann", {"headcount": 120, "project": {"name": "CRM"}})
    assert store.reviews.ask(project.id, "ann", NOW)
    store.join("acme", "olga", "default", project.id)
    return store.reviews.waiting("acme")[0]


def test_what_was_asked_for_waits_for_hr_of_this_workspace(store, asked):
    assert (asked.asked_by, asked.asked_at, asked.answered_by) == ("ann", NOW, None)
    assert asked.facts["project"]["name"] == "CRM"
    assert store.reviews.waiting("zed") == []
    assert store.reviews.get("zed", asked.id) is None
    assert store.reviews.get("acme", asked.id) == asked


def test_asking_twice_is_one_review(store, asked):
    assert not store.reviews.ask(asked.project_id, "ann", LATER)
    assert store.reviews.waiting("acme") == [asked]
    assert store.reviews.answer(asked.id, "olga", LATER)
    assert store.reviews.ask(asked.project_id, "ann", LATER)


def test_it_is_answered_once(store, asked):
    assert store.reviews.answer(asked.id, "olga", LATER)
    assert not store.reviews.answer(asked.id, "pyotr", LATER)
    assert store.reviews.waiting("acme") == []
    assert store.reviews.get("acme", asked.id).answered_by == "olga"


def test_only_what_hr_said_since_is_heard_and_only_once(store, say, asked):
    say("ann", {"headcount": 121})
    say("olga", {"headcount": 130}, role="hr")
    assert store.reviews.untold("acme", "ann") == []
    store.reviews.answer(asked.id, "olga", LATER)
    [untold] = store.reviews.untold("acme", "ann")
    heard = store.reviews.heard(untold)
    assert [(one.path, one.old, one.new, one.who) for one in heard] == [("headcount", 121, 130, "olga")]
    store.reviews.told(untold.id, heard[-1].id)
    assert store.reviews.untold("acme", "ann") == []
    say("olga", {"headcount": 131}, role="hr")
    [again] = store.reviews.untold("acme", "ann")
    assert [one.new for one in store.reviews.heard(again)] == [131]
    assert store.reviews.untold("zed", "ann") == store.reviews.untold("acme", "bob") == []


def test_who_asked_is_forgotten_with_the_review(store, say, asked):
    say("olga", {"headcount": 130}, role="hr")
    store.forget("acme", "ann")
    assert store.reviews.waiting("acme") == []


def test_who_answered_or_read_is_forgotten_by_name(store, say, asked):
    store.reviews.answer(asked.id, "olga", LATER)
    store.audit.note(asked.project_id, "olga", "hr", ["named", "roster"], LATER)
    store.forget("acme", "olga")
    assert store.reviews.get("acme", asked.id).answered_by is None
    assert store.reviews.get("acme", asked.id).answered_at == LATER
    assert [(one.who, one.what) for one in store.audit.of(asked.project_id)] == [(None, "named"), (None, "roster")]


def test_somebody_of_the_same_name_elsewhere_keeps_the_reviews(store, say):
    theirs = say("ann", {"headcount": 7}, workspace="zed")
    store.reviews.ask(theirs.id, "ann", NOW)
    store.audit.note(theirs.id, "ann", "hr", ["roster"], NOW)
    say("ann", {"headcount": 1})
    store.forget("acme", "ann")
    assert len(store.reviews.waiting("zed")) == 1
    assert store.audit.of(theirs.id)[0].who == "ann"
