"""Erasing a person."""

import pytest
import sqlalchemy as sa


def test_a_project_of_one_person_goes_altogether(store, say):
    old = say("ann", {"headcount": 120})
    new = store.restart("acme", "ann", "default")
    say("ann", {"headcount": 130}, conversation="second")
    forgotten = store.forget("acme", "ann")
    assert sorted(forgotten.conversations) == ["default", "second"]
    assert {old.id, new.id} <= set(forgotten.projects)
    assert store.projects("acme", "ann") == []
    assert store.open("acme", "ann", "default").facts == {}


def test_in_a_shared_project_the_facts_of_the_others_stay(store, say):
    project = say(
        "ann", {"headcount": 120, "departments": [{"name": "Sales", "key_users": 1}]}, keys={"Sales": "sales"}
    )
    store.join("acme", "hr", "default", project.id)
    say("hr", {"headcount": 130, "departments": [{"name": "Sales", "headcount": 40}]}, role="hr")
    say("ann", {"regions": ["CN"]})
    forgotten = store.forget("acme", "ann")
    assert forgotten.projects == []
    left = store.open("acme", "hr", "default")
    assert left.id == project.id
    assert left.facts == {"headcount": 130, "departments": [{"name": "Sales", "headcount": 40}]}
    assert {origin["who"] for origin in left.origins.values()} == {"hr"}
    assert left.keys == {"Sales": "sales"}
    # Nor do the old values of the others tell what the person had said.
    assert [(entry.path, entry.old, entry.new) for entry in store.history(project.id)] == [
        ("headcount", None, 130),
        ("departments[Sales].headcount", None, 40),
    ]


def test_what_the_person_had_overwritten_is_as_it_was(store, say):
    project = say("hr", {"headcount": 130}, role="hr")
    store.join("acme", "ann", "default", project.id)
    say("ann", {"headcount": 99})
    store.forget("acme", "ann")
    assert store.open("acme", "hr", "default").facts == {"headcount": 130}


def test_somebody_of_the_same_name_elsewhere_is_left_alone(store, say):
    theirs = say("ann", {"headcount": 7}, workspace="zed")
    say("ann", {"headcount": 1})
    store.forget("acme", "ann")
    assert store.open("zed", "ann", "default") == theirs
    assert len(store.history(theirs.id)) == 1


def test_other_places_are_told(store, say):
    told = []
    store.on_forget(lambda *whom: told.append(whom))
    say("ann", {"headcount": 1})
    store.forget("acme", "ann")
    store.forget("acme", "nobody")
    assert told == [("acme", "ann", ["default"]), ("acme", "nobody", [])]


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_nothing_of_the_person_is_left_in_the_files(store, say, tmp_path):
    say("ann-of-acme", {"project": {"name": "Project Nightingale"}})
    store.open("acme", "bob", "default")
    store.forget("acme", "ann-of-acme")
    content = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Nightingale" not in content and b"ann-of-acme" not in content
    assert b"bob" in content


def test_one_who_never_spoke_is_forgotten_too(store):
    assert store.forget("acme", "nobody") == ([], [])


@pytest.mark.parametrize("table", ["change", "conversation", "project", "person"])
def test_no_table_keeps_a_row(store, say, url, table):
    say("ann", {"headcount": 1})
    store.forget("acme", "ann")
    with sa.create_engine(url, future=True).connect() as connection:
        assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0
