"""Opening the database: migrations, several processes, a killed one."""

import subprocess
import sys
import time
from datetime import datetime, timezone
from multiprocessing import get_context
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

import actions.store
from actions.facts import merge
from actions.store import Store
from actions.store.engine import open_engine, url_from_environment
from actions.store.schema import metadata

ROOT = Path(actions.store.__file__).parents[2]


def test_the_migrations_make_the_tables_that_the_code_uses(url):
    engine = open_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_sqlite_is_tuned_as_promised(url):
    engine = open_engine(url)
    with engine.connect() as connection:

        def pragma(name):
            return connection.exec_driver_sql(f"PRAGMA {name}").scalar()

        assert (pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")) == ("wal", 1, 1)
        assert pragma("busy_timeout") >= 1000
    engine.dispose()


def test_where_the_database_is(monkeypatch, tmp_path):
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path / "deep" / "home"))
    monkeypatch.delenv("ADVISOR_DATABASE_URL", raising=False)
    assert url_from_environment() == f"sqlite:///{tmp_path}/deep/home/advisor.db"
    assert (tmp_path / "deep" / "home").stat().st_mode & 0o777 == 0o700
    monkeypatch.setenv("ADVISOR_DATABASE_URL", "postgresql://db/advisor")
    assert url_from_environment() == "postgresql://db/advisor"


def test_importing_opens_nothing(tmp_path):
    code = "import actions.store, os; assert not os.listdir(os.environ['ADVISOR_HOME'])"
    environment = {"ADVISOR_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)


def test_the_store_of_a_process_is_opened_once(monkeypatch, tmp_path):
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path))
    monkeypatch.delenv("ADVISOR_DATABASE_URL", raising=False)
    actions.store.store.cache_clear()
    try:
        assert actions.store.store() is actions.store.store()
        actions.store.store().close()
    finally:
        actions.store.store.cache_clear()


def _state_months(url: str, user: str, project_id: int, months: range, gate) -> None:
    gate.wait()
    store = Store(url)
    for month in months:
        project = store.join("acme", user, "default", project_id)
        time.sleep(0.001)  # what the other process writes in between must not be lost
        piece = {"turnover": {"leavers": {f"20{month:02d}-01": month}}}
        _, changes = merge(project.facts, piece, {}, {})
        store.apply(project, changes, user, "pm", "said", "default", datetime.now(timezone.utc))
    store.close()


def test_processes_that_write_to_one_project_at_once_lose_nothing(url):
    store = Store(url)
    project = store.open("acme", "ann", "default")
    store.close()
    context = get_context("spawn")
    gate = context.Barrier(3)
    spans = [range(10, 30), range(30, 50), range(50, 70)]
    workers = [
        context.Process(target=_state_months, args=(url, f"user{number}", project.id, span, gate))
        for number, span in enumerate(spans)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert [worker.exitcode for worker in workers] == [0, 0, 0]
    store = Store(url)
    stored = store.open("acme", "ann", "default")
    assert stored.facts["turnover"]["leavers"] == {f"20{month}-01": month for month in range(10, 70)}
    assert stored.version == len(store.history(project.id)) == 60
    store.close()


def _open(url: str, gate) -> None:
    gate.wait()
    store = Store(url)
    store.open("acme", "ann", "default")
    store.close()


def test_processes_that_open_a_new_database_at_once_all_succeed(url):
    context = get_context("spawn")
    gate = context.Barrier(4)
    workers = [context.Process(target=_open, args=(url, gate)) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert [worker.exitcode for worker in workers] == [0, 0, 0, 0]
    engine = sa.create_engine(url, future=True)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM project").scalar() == 1
        assert connection.exec_driver_sql("SELECT count(*) FROM alembic_version").scalar() == 1
    engine.dispose()


WRITER = """
import sys
from datetime import datetime, timezone
from itertools import count
from actions.facts import Change
from actions.store import Store
store = Store(sys.argv[1])
project = store.open("acme", "ann", "default")
for number in count(1):
    change = Change("headcount", None, number)
    project = store.apply(project, [change], "ann", "pm", "said", "default", datetime.now(timezone.utc))
    print(number, flush=True)
"""


def test_a_killed_process_loses_no_acknowledged_fact(url):
    for _ in range(3):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, url], stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": str(ROOT)}
        )
        acknowledged = 0
        for line in writer.stdout:
            acknowledged = int(line)
            if acknowledged == 40:
                writer.kill()  # what is still in the pipe was acknowledged too
        writer.wait(10)
        assert acknowledged >= 40
        store = Store(url)
        project = store.open("acme", "ann", "default")
        assert project.facts["headcount"] in (acknowledged, acknowledged + 1)  # one may be stored and not yet said
        assert store.history(project.id)[-1].new == project.facts["headcount"]
        assert len(store.history(project.id)) == project.version
        store.close()
