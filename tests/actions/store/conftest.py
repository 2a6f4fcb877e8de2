"""A fresh store for each test."""

from datetime import datetime, timezone

import pytest

from actions.facts import merge
from actions.store import Store

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=timezone.utc)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path):
    """Every test of the store is about both databases."""
    return f"sqlite:///{tmp_path / 'advisor.db'}" if request.param == "sqlite" else request.getfixturevalue("postgres")


@pytest.fixture
def store(url):
    opened = Store(url)
    yield opened
    opened.close()


@pytest.fixture
def say(store):
    """State facts as one person in one conversation: `say("ann", {"headcount": 3})`; the project afterwards."""

    def _say(user, piece, conversation="default", role="pm", source="said", keys=None, workspace="acme"):
        project = store.open(workspace, user, conversation)
        _, changes = merge(project.facts, piece, keys or {}, project.keys)
        return store.apply(project, changes, user, role, source, conversation, NOW, keys)

    return _say
