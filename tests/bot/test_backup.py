"""A backup is taken of a running bot and put back elsewhere, and people go on where they were."""

import io
import json
import os
import sqlite3
import stat
import subprocess
import sys
import tarfile
import threading

import pytest

from bot.backup import BackupFailed, backup, restore
from bot.environment import ROOT
from tests.conversation.driver import RunningBot


@pytest.fixture(params=["sqlite", "postgresql"])
def places(request, tmp_path):
    """Two places for a bot's data, the second one fresh: (home, environment) each."""
    homes = [tmp_path / "first", tmp_path / "second"]
    for home in homes:
        home.mkdir(mode=0o700)
    if request.param == "sqlite":
        return [(home, {}) for home in homes]
    server = request.getfixturevalue("postgres_server")
    return [(home, {"ADVISOR_DATABASE_URL": server.create()}) for home in homes]


def bot(*arguments, home, **environment):
    command = [sys.executable, "-m", "bot", *map(str, arguments)]
    place = {**os.environ, "ADVISOR_HOME": str(home), **environment}
    return subprocess.run(command, cwd=ROOT, env=place, capture_output=True, text=True, timeout=120)


def test_people_go_on_where_they_were_after_a_restore(model, places, tmp_path):
    (home, where), (fresh, elsewhere) = places
    file = tmp_path / "backup.tar.gz"
    first = RunningBot(home, **where).start()
    anna = first.person(user="anna")
    anna.says("We have 120 people")
    over = threading.Event()
    others = threading.Thread(target=_talk_until, args=(first, over))
    others.start()
    try:
        done = bot("backup", file, home=home, **where)
    finally:
        over.set()
        others.join()
    assert done.returncode == 0, done.stderr
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    anna.says("We have 999 people")
    assert first.stop() == 0

    done = bot("restore", file, home=fresh, **elsewhere)
    assert done.returncode == 0, done.stderr
    second = RunningBot(fresh, **elsewhere).start()
    status, answer = second.post({"text": "When should we start?"}, anna.token)
    assert status == 200, "the key came along"
    (advice,) = [one["custom"] for one in answer["messages"] if one.get("custom", {}).get("type") == "advice"]
    assert advice["case"]["headcount"] == 120, "what was said before the backup, and nothing after it"
    assert second.person(user="anna").says("We have 130 people").text
    assert second.stop() == 0


def _talk_until(running, over):
    person = running.person()
    while not over.is_set():
        person.says("Sales has 40 people and 8 leave a year")


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home with a small database and a key."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("ADVISOR_HOME", str(folder))
    monkeypatch.delenv("ADVISOR_DATABASE_URL", raising=False)
    with sqlite3.connect(folder / "advisor.db") as database:
        database.execute("CREATE TABLE said (text TEXT)")
        database.execute("INSERT INTO said VALUES ('We have 120 people')")
    database.close()
    (folder / "token.key").write_text("a key\n")
    return folder


def elsewhere(monkeypatch, tmp_path):
    folder = tmp_path / "elsewhere"
    monkeypatch.setenv("ADVISOR_HOME", str(folder))
    return folder


def test_the_database_and_every_key_come_back_private(home, tmp_path, monkeypatch):
    (home / "slack.key").write_text("another")
    backup(tmp_path / "kept")
    fresh = elsewhere(monkeypatch, tmp_path)
    restore(tmp_path / "kept")
    assert {path.name: path.read_text() for path in fresh.glob("*.key")} == {
        "token.key": "a key\n",
        "slack.key": "another",
    }
    assert {stat.S_IMODE(path.stat().st_mode) for path in fresh.iterdir()} == {0o600}
    assert sqlite3.connect(fresh / "advisor.db").execute("SELECT text FROM said").fetchall() == [
        ("We have 120 people",)
    ]
    assert {path.name for path in fresh.iterdir()} == {"advisor.db", "token.key", "slack.key"}, (
        "and nothing is left over"
    )


def test_nothing_is_overwritten(home, tmp_path, monkeypatch):
    file = tmp_path / "kept"
    backup(file)
    with pytest.raises(BackupFailed, match="there already"):
        backup(file)
    with pytest.raises(BackupFailed, match="there already"):
        restore(file)
    fresh = elsewhere(monkeypatch, tmp_path)
    fresh.mkdir()
    (fresh / "token.key").write_text("the key of somebody else")
    with pytest.raises(BackupFailed, match=r"token\.key"):
        restore(file)
    assert not (fresh / "advisor.db").exists()


def test_a_postgresql_with_tables_is_left_alone(home, tmp_path, monkeypatch, postgres):
    import sqlalchemy as sa

    monkeypatch.setenv("ADVISOR_DATABASE_URL", postgres)
    backup(tmp_path / "kept")
    engine = sa.create_engine(postgres, future=True)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE said (text TEXT)"))
    engine.dispose()
    with pytest.raises(BackupFailed, match="tables already"):
        restore(tmp_path / "kept")


def test_a_postgresql_that_is_away_is_told(home, tmp_path, monkeypatch):
    monkeypatch.setenv("ADVISOR_DATABASE_URL", "postgresql://advisor:wxyz-2-lang@127.0.0.1:9/none")
    with pytest.raises(BackupFailed, match="pg_dump failed") as failure:
        backup(tmp_path / "kept")
    assert "wxyz" not in str(failure.value)
    assert not list(tmp_path.glob("*kept*")) and not list(tmp_path.glob(".backup*"))


def test_what_is_no_backup_is_refused(home, tmp_path, monkeypatch):
    backup(tmp_path / "kept")
    whole = (tmp_path / "kept").read_bytes()
    (tmp_path / "half").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "text").write_text("no archive")
    monkeypatch.setenv("ADVISOR_DATABASE_URL", "postgresql://advisor@127.0.0.1:9/none")
    with pytest.raises(BackupFailed, match=r"advisor\.db"):
        restore(tmp_path / "kept")
    monkeypatch.delenv("ADVISOR_DATABASE_URL")
    fresh = elsewhere(monkeypatch, tmp_path)
    for name in ("half", "text", "missing"):
        with pytest.raises(BackupFailed, match="no backup"):
            restore(tmp_path / name)
    assert not list(fresh.iterdir())


def test_a_damaged_database_is_neither_backed_up_nor_restored(home, tmp_path, monkeypatch):
    backup(tmp_path / "kept")
    with tarfile.open(tmp_path / "kept") as archive, tarfile.open(tmp_path / "damaged", "w:gz") as damaged:
        for entry in archive:
            content = archive.extractfile(entry).read()
            if entry.name == "advisor.db":
                content = content[:4096] + b"\0" * (len(content) - 4096)
            damaged.addfile(entry, io.BytesIO(content))
    fresh = elsewhere(monkeypatch, tmp_path)
    with pytest.raises(BackupFailed):
        restore(tmp_path / "damaged")
    assert not (fresh / "advisor.db").exists()
    monkeypatch.setenv("ADVISOR_HOME", str(home))
    (home / "advisor.db").unlink()
    with pytest.raises(BackupFailed, match="no database yet"):
        backup(tmp_path / "empty")


def test_names_in_a_backup_lead_nowhere_else(home, tmp_path, monkeypatch):
    backup(tmp_path / "kept")
    with tarfile.open(tmp_path / "kept") as archive, tarfile.open(tmp_path / "forged", "w:gz") as forged:
        for entry in archive:
            forged.addfile(entry, archive.extractfile(entry))
        entry = tarfile.TarInfo("keys/../../outside.key")
        entry.size = 4
        forged.addfile(entry, io.BytesIO(b"evil"))
    fresh = elsewhere(monkeypatch, tmp_path)
    restore(tmp_path / "forged")
    assert not [path for path in tmp_path.rglob("outside.key") if path.parent != fresh]
    with tarfile.open(tmp_path / "kept") as archive:
        assert json.load(archive.extractfile("about.json"))["database"] == "advisor.db"
