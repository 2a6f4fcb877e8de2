"""Opening the database of conversations: SQLite tuned for one short write a turn, or PostgreSQL."""

import sqlite3
import time

import sqlalchemy as sa

from bot.threads import THREADS

_BUSY = 15.0  # seconds that a writer of SQLite waits for others; a write takes about a millisecond
_SETUP_LOCK = 20260302  # any number that only this program locks
# Nothing waits for ever: not for a connection, a statement, a lock, nor for a server that has gone without a word.
_PATIENCE = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
    "options": "-c statement_timeout=10s -c lock_timeout=5s -c idle_in_transaction_session_timeout=30s",
}


def open_engine(url: str, tables: sa.MetaData) -> sa.engine.Engine:
    """An engine on a database that has these tables. Of several processes that open it, one makes them."""
    common = {"future": True, "hide_parameters": True}  # errors are logged, what people said is not
    # The connection used last first: each has a cache of its own, and most turns need one.
    common |= {"pool_size": THREADS, "max_overflow": 0, "pool_timeout": 5, "pool_use_lifo": True}
    if sa.engine.make_url(url).get_backend_name() == "sqlite":
        engine = sa.create_engine(
            url, poolclass=sa.pool.QueuePool, connect_args={"check_same_thread": False, "timeout": _BUSY}, **common
        )
        sa.event.listen(engine, "connect", _tune)
    else:
        engine = sa.create_engine(url, pool_pre_ping=True, pool_recycle=1800, connect_args=_PATIENCE, **common)
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _SETUP_LOCK})
        else:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        tables.create_all(connection)
        _add_columns(connection, tables)
    return engine


def drop_log(engine: sa.engine.Engine) -> None:
    """Empties SQLite's write-ahead log: what was erased is then in no file. While others read it stays a moment."""
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _tune(connection: sqlite3.Connection, _record: object) -> None:
    deadline = time.monotonic() + _BUSY
    while True:  # changing the journal of a new file doesn't wait for another process that does so too
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            break
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)
    # WAL with NORMAL: a killed process loses nothing that was committed, and a commit needs no disk flush.
    # What a person had erased is not left in free pages.
    for pragma in ("synchronous = NORMAL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _add_columns(connection: sa.engine.Connection, tables: sa.MetaData) -> None:
    """Adds the columns and indexes that a table of an older version lacks; new columns may be empty."""
    seen = sa.inspect(connection)
    for table in tables.tables.values():
        known = {column["name"] for column in seen.get_columns(table.name)}
        for column in table.columns:
            if column.name not in known:
                kind = column.type.compile(connection.dialect)
                connection.exec_driver_sql(f"ALTER TABLE {table.name} ADD COLUMN {column.name} {kind}")
        for index in table.indexes:
            index.create(connection, checkfirst=True)
