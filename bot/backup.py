"""``python -m bot backup FILE`` and ``restore FILE``: what people said and the keys, in one private file.

The file is a tar archive with the database (SQLite's own copy, or what pg_dump writes) and the keys that lie in
ADVISOR_HOME: without them tokens and sealed Slack tokens would be worth nothing. Keys that come from the environment
aren't in it. A backup is taken while the bot runs and is of one moment. It is restored where there is nothing yet.
"""

import contextlib
import io
import json
import os
import shutil
import sqlite3
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import sqlalchemy as sa

from bot.environment import database_url, home

_ABOUT, _SQLITE, _POSTGRESQL, _KEYS = "about.json", "advisor.db", "advisor.dump", "keys/"
_FORMAT = 1
_PAGES = 2048  # copied at a time, between which the bot may write


class BackupFailed(RuntimeError):
    """Nothing was backed up, or nothing restored; the message says why."""


def backup(file: Path) -> int:
    """Writes a backup, which is complete and private from its first moment on; its size in bytes.

    Raises BackupFailed.
    """
    url = sa.engine.make_url(database_url())
    if file.exists():
        raise BackupFailed(f"{file} is there already: a backup overwrites nothing.")
    with _private_folder(file.parent) as folder:
        database = folder / (_SQLITE if _is_sqlite(url) else _POSTGRESQL)
        if _is_sqlite(url):
            _copy_sqlite(Path(url.database), database)
        else:
            _run("pg_dump", url, "--format=custom", "--no-owner", "--no-privileges", f"--file={database}")
        draft = folder / "backup"
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as handle:
            with tarfile.open(fileobj=handle, mode="w:gz", compresslevel=6) as archive:
                _add(
                    archive, _ABOUT, json.dumps({"format": _FORMAT, "made": _now(), "database": database.name}).encode()
                )
                archive.add(database, database.name)
                for key in sorted(home().glob("*.key")):
                    _add(archive, _KEYS + key.name, key.read_bytes())
            handle.flush()
            os.fsync(handle.fileno())
        try:
            os.link(draft, file)
        except OSError as error:
            raise BackupFailed(f"{file} can't be written: {error.strerror}.") from error
        return file.stat().st_size


def restore(file: Path) -> str:
    """Puts a backup where the environment says that the bot's data is, which has to be empty; when it was made.

    Raises BackupFailed, with nothing changed.
    """
    url = sa.engine.make_url(database_url())
    name = _SQLITE if _is_sqlite(url) else _POSTGRESQL
    with _private_folder(home()) as folder:
        try:
            with tarfile.open(file) as archive:
                about = json.load(_member(archive, _ABOUT))
                if about["format"] != _FORMAT or about["database"] != name:
                    raise BackupFailed(f"{file} holds {about['database']}, and what is configured needs {name}.")
                database = folder / name
                database.touch(mode=0o600)
                with database.open("wb") as handle:
                    shutil.copyfileobj(_member(archive, name), handle)
                keys = {
                    Path(one.name).name: _member(archive, one.name).read()
                    for one in archive
                    if one.isfile() and one.name.startswith(_KEYS)
                }
        except (OSError, EOFError, tarfile.TarError, ValueError, KeyError, TypeError) as error:
            raise BackupFailed(f"{file} is no backup that can be read ({type(error).__name__}).") from error
        _check_keys(keys)
        if _is_sqlite(url):
            _place_sqlite(database, Path(url.database))
        else:
            _check_empty(url)
            _run(
                "pg_restore", url, "--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", database
            )
        for key, content in keys.items():
            path = folder / key
            path.touch(mode=0o600)
            path.write_bytes(content)
            path.replace(home() / key)
    return about["made"]


def _is_sqlite(url: sa.engine.URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _copy_sqlite(source: Path, target: Path) -> None:
    if not source.exists():
        raise BackupFailed(f"There is no database yet: {source}.")
    with (
        contextlib.closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as running,
        contextlib.closing(sqlite3.connect(target)) as copy,
    ):
        running.backup(copy, pages=_PAGES)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        _check_whole(copy, source)


def _check_whole(database: sqlite3.Connection, where: Path) -> None:
    found = database.execute("PRAGMA integrity_check").fetchone()[0]
    if found != "ok":
        raise BackupFailed(f"{where} is damaged.")


def _place_sqlite(database: Path, target: Path) -> None:
    for path in (target, Path(f"{target}-wal")):
        if path.exists():
            raise BackupFailed(f"{path} is there already: restore into an empty ADVISOR_HOME, or move it away.")
    try:
        with contextlib.closing(sqlite3.connect(database)) as copy:
            _check_whole(copy, database)
    except sqlite3.DatabaseError as error:
        raise BackupFailed(f"The database in the backup can't be read ({type(error).__name__}).") from error
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    database.replace(target)


def _check_empty(url: sa.engine.URL) -> None:
    engine = sa.create_engine(url, future=True)
    try:
        tables = sa.inspect(engine).get_table_names()
    except sa.exc.SQLAlchemyError as error:
        raise BackupFailed(f"The database can't be reached ({type(error).__name__}).") from error
    finally:
        engine.dispose()
    if tables:
        raise BackupFailed("The database of ADVISOR_DATABASE_URL has tables already: restore into an empty one.")


def _check_keys(keys: dict[str, bytes]) -> None:
    for name, content in keys.items():
        path = home() / name
        if path.exists() and path.read_bytes() != content:
            raise BackupFailed(f"{path} is there already and another one than in the backup: move it away first.")


def _run(program: str, url: sa.engine.URL, *arguments: str | Path) -> None:
    """Runs a program of PostgreSQL's. The password goes by the environment, which other users can't read."""
    found = shutil.which(program)
    if found is None:
        raise BackupFailed(f"This machine has no {program}: install PostgreSQL's client programs.")
    environment = {**os.environ, **({"PGPASSWORD": url.password} if url.password else {})}
    plain = url.set(drivername="postgresql", password=None).render_as_string()
    done = subprocess.run(
        [found, f"--dbname={plain}", "--no-password", *map(str, arguments)],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise BackupFailed(f"{program} failed:\n{done.stderr.strip()}")


def _add(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode, entry.mtime = len(content), 0o600, int(datetime.now(timezone.utc).timestamp())
    archive.addfile(entry, io.BytesIO(content))


def _member(archive: tarfile.TarFile, name: str) -> io.BufferedReader:
    """A file of the archive, read in place: nothing is unpacked to where its name says."""
    found = archive.extractfile(name)
    if found is None:
        raise KeyError(name)
    return found


@contextlib.contextmanager
def _private_folder(beside: Path) -> Iterator[Path]:
    try:
        with tempfile.TemporaryDirectory(prefix=".backup-", dir=beside) as folder:
            yield Path(folder)
    except FileNotFoundError as error:
        raise BackupFailed(f"There is no folder {beside}.") from error


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
