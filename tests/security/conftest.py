"""A bot that takes as many requests as somebody makes, for what tries many."""

from collections.abc import Iterator

import pytest

from tests.conversation.driver import RunningBot


@pytest.fixture(scope="session")
def patient(model, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningBot]:
    """The real bot without limits on requests, with the local sign-in."""
    running = RunningBot(
        tmp_path_factory.mktemp("patient"),
        ADVISOR_LIMIT_PERSON="off",
        ADVISOR_LIMIT_ADDRESS="off",
        ADVISOR_SIGN_IN="local",
        ADVISOR_ORIGINS="https://intranet.example",
    ).start()
    yield running
    assert running.stop() == 0
