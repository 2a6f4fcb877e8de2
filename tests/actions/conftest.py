"""A fixed day and an empty store for conversations with the actions."""

import pytest

from actions import store


@pytest.fixture
def home(tmp_path, monkeypatch):
    """An empty database of its own, on 22 November 2026."""
    monkeypatch.setenv("ADVISOR_TODAY", "2026-11-22")
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path))
    monkeypatch.delenv("ADVISOR_DATABASE_URL", raising=False)
    store.store.cache_clear()
    yield tmp_path
    if store.store.cache_info().currsize:
        store.store().close()
    store.store.cache_clear()
