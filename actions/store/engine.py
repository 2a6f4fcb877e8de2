"""Opening the database: SQLite tuned for one short write a turn, or whatever ADVISOR_DATABASE_URL names."""

import json
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

HOME = Path(__file__).parents[2] / "var"
THREADS = 16  # how many turns of one process may be at the database at once
BUSY_MS = 15_000  # how long a writer of SQLite waits for another one; a write takes about a millisecond
# Nothing waits for ever: not for a connection, a statement, a lock, nor for a server that has gone without a word.
PATIENCE = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
    "options": "-c statement_timeout=10s -c lock_timeout=5s -c idle_in_transaction_session_timeout=30s",
}
MIGRATION_LOCK = 20260301  # any number that only this program locks


def url_from_environment() -> str:
    """ADVISOR_DATABASE_URL, else a SQLite file in ADVISOR_HOME (var/ in the project), made where missing."""
    if stated := os.environ.get("ADVISOR_DATABASE_URL"):
        return stated
    home = Path(os.environ.get("ADVISOR_HOME") or HOME).absolute()
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    return f"sqlite:///{home / 'advisor.db'}"


def open_engine(url: str) -> sa.engine.Engine:
    """An engine on an up-to-date database. Of several processes that open it, one migrates, others wait."""
    # Errors are logged, what people said is not.
    options: dict = {"future": True, "json_serializer": _to_json, "hide_parameters": True}
    # The connection used last first: each has a cache of its own, and most turns need one.
    options |= {"pool_size": THREADS, "max_overflow": 0, "pool_timeout": 5, "pool_use_lifo": True}
    sqlite = sa.engine.make_url(url).get_backend_name() == "sqlite"
    if sqlite:
        # A pool, since opening a file anew each turn costs more than the turn's queries.
        options |= {"poolclass": sa.pool.QueuePool, "connect_args": {"check_same_thread": False}}
    else:
        options |= {"pool_pre_ping": True, "pool_recycle": 1800, "connect_args": PATIENCE}
    engine = sa.create_engine(url, **options)
    if sqlite:
        sa.event.listen(engine, "connect", _tune_sqlite)
        sa.event.listen(engine, "begin", _begin_sqlite)
    _migrate(engine)
    return engine


@contextmanager
def writing(engine: sa.engine.Engine) -> Iterator[sa.engine.Connection]:
    """A transaction that writes, committed at the end. SQLite's takes the write lock first, not midway."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        yield connection


def drop_log(engine: sa.engine.Engine) -> None:
    """Empty SQLite's write-ahead log, so that what was erased is not left there either."""
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            connection.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _to_json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def _tune_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions begin in _begin_sqlite, not where the driver guesses
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    _to_wal(connection)
    # In WAL a commit survives the death of the process with NORMAL; FULL would sync the disk every turn.
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # what a person had erased is not left in free pages


def _to_wal(connection: sqlite3.Connection) -> None:
    """Changing the journal ignores the busy timeout, so two that open a new file need a second try."""
    deadline = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _begin_sqlite(connection: sa.engine.Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _migrate(engine: sa.engine.Engine) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    with writing(engine) as connection:
        if connection.dialect.name == "postgresql":
            # One migrates while the others wait, for as long as it takes.
            connection.exec_driver_sql("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0")
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
