"""Data about single people: erased for HR, and let go when nobody touched it for the retention period."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from actions.retention import enforce
from tests.actions.store.conftest import NOW

LONG_AGO = NOW - timedelta(days=800)
CHEN = {"person": "Chen Nightingale", "department": "Legal", "hired_on": "2019-03-01"}
IDA = {"person": "Ida", "department": "Sales"}


def _age(url, table: str, column: str, where: str) -> None:
    with sa.create_engine(url, future=True).begin() as connection:
        connection.exec_driver_sql(f"UPDATE {table} SET {column} = '{LONG_AGO.isoformat(' ')[:19]}' WHERE {where}")


@pytest.fixture
def project(store, say):
    say("ann", {"departments": [{"name": "Legal", "headcount": 3}, {"name": "Sales", "leavers": {"2026-03": 2}}]})
    return say("ann", {"roster": [CHEN, IDA], "departments": [{"name": "Legal", "leavers": {"2026-03": 1}}]}, role="hr")


def test_people_are_erased_from_the_case_its_history_and_the_files(store, project, tmp_path):
    store.imports.put("acme", "ann", "default", project.id, {"roster": ["Nightingale"]}, NOW)
    left = store.erase_people(project, {"legal"})
    assert left.facts == {
        "departments": [{"name": "Legal", "headcount": 3}, {"name": "Sales", "leavers": {"2026-03": 2}}]
    }
    assert left == store.open("acme", "ann", "default") and left.version > project.version
    assert not any("roster" in one.path or "Legal].leavers" in one.path for one in store.history(project.id))
    assert b"Nightingale" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


def test_what_is_younger_than_the_retention_period_stays(store, project):
    store.reviews.ask(project.id, "ann", NOW)
    store.audit.note(project.id, "olga", "hr", ["roster"], NOW)
    assert not any(store.let_go(NOW - timedelta(days=700)).values())
    assert store.open("acme", "ann", "default") == project
    assert store.reviews.waiting("acme") and store.audit.of(project.id)


def test_people_whom_nobody_touched_go_and_figures_stay(store, project, say, url):
    _age(url, "change", "at", "1 = 1")
    say("ann", {"roster": [{**IDA, "key_user": True}]}, role="hr")
    erased = store.let_go(NOW - timedelta(days=700))
    assert erased["roster"] == 2 and erased["project"] == 0
    left = store.open("acme", "ann", "default").facts
    assert left["roster"] == [{**IDA, "key_user": True}]
    assert left["departments"][1]["leavers"] == {"2026-03": 2}
    assert [one.at for one in store.history(project.id) if one.path.startswith("roster")] == [NOW]


def test_a_project_that_nobody_touched_goes_with_its_people(store, project, say, url, tmp_path):
    say("bob", {"headcount": 3})
    _age(url, "change", "at", f"project_id = {project.id}")
    _age(url, "project", "opened_at", f"id = {project.id}")
    assert store.let_go(NOW - timedelta(days=700))["project"] == 1
    assert store.find("acme", project.id) is None
    content = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Nightingale" not in content
    assert store.open("acme", "bob", "default").facts == {"headcount": 3}


def test_reviews_and_audit_entries_go_when_they_are_old(store, project):
    store.reviews.ask(project.id, "ann", LONG_AGO)
    store.audit.note(project.id, "olga", "hr", ["roster"], LONG_AGO)
    store.audit.note(project.id, "olga", "hr", ["named"], NOW)
    erased = store.let_go(NOW - timedelta(days=700))
    assert (erased["review"], erased["audit"]) == (1, 1)
    assert [one.what for one in store.audit.of(project.id)] == ["named"]


@pytest.mark.parametrize(("months", "kept"), [("24", False), ("36", True), (None, False)])
def test_the_period_is_set_in_months(store, project, monkeypatch, months, kept):
    monkeypatch.setenv("ADVISOR_TODAY", "2026-11-22")
    monkeypatch.delenv("ADVISOR_RETENTION_MONTHS", raising=False)
    if months:
        monkeypatch.setenv("ADVISOR_RETENTION_MONTHS", months)
    store.audit.note(project.id, "olga", "hr", ["roster"], LONG_AGO)
    enforce(store)
    assert bool(store.audit.of(project.id)) == kept


@pytest.mark.parametrize("months", ["0", "-1", "two", "1.5"])
def test_a_period_that_is_none_is_refused(store, monkeypatch, months):
    monkeypatch.setenv("ADVISOR_RETENTION_MONTHS", months)
    with pytest.raises(ValueError, match="ADVISOR_RETENTION_MONTHS"):
        enforce(store)
