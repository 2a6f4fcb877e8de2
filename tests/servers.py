"""Real PostgreSQL and Redis servers for tests, each started once and ended after.

Where the machine has no such server, the tests that need it are skipped and say how to get it; in CI they fail.
"""

import getpass
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bench.databases import MissingServer, Postgres, Redis, Server


@contextmanager
def running(kind: Callable[[Path], Server]) -> Iterator[Server]:
    """A server that ``kind`` makes in an empty folder, started, and ended whatever happens."""
    with tempfile.TemporaryDirectory(prefix=f"advisor-{getpass.getuser()}-") as folder:
        os.chmod(folder, 0o755)  # another user runs PostgreSQL where root runs the tests
        try:
            server = kind(Path(folder))
        except MissingServer as missing:
            if os.environ.get("CI"):
                pytest.fail(str(missing), pytrace=False)
            pytest.skip(str(missing))
        server.start()
        try:
            yield server
        finally:
            server.kill()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Postgres]:
    """One PostgreSQL for all tests; who kills it starts it again."""
    with running(Postgres) as server:
        yield server


@pytest.fixture
def postgres(postgres_server: Postgres) -> str:
    """The address of a fresh database."""
    return postgres_server.create()


@pytest.fixture(scope="session")
def redis_server() -> Iterator[Redis]:
    """One Redis for all tests; who kills it starts it again."""
    with running(Redis) as server:
        yield server


@pytest.fixture
def redis_url(redis_server: Redis) -> str:
    """The address of a Redis with nothing in it."""
    import redis

    redis.Redis.from_url(redis_server.url).flushall()
    return redis_server.url
