"""What tests of several rooms share: the trained model and the running bot, each made once."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from bot.bootstrap import lean, quiet

pytest_plugins = ["tests.servers"]

# In CI the same examples every time: a rare find must not stop an unrelated change; at the desk they are new each run.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

quiet()
lean()  # before anything imports Rasa: the tests run what the server runs


@pytest.fixture(scope="session")
def model() -> Path:
    """The model trained for these files."""
    from bot.training import ensure_model

    return ensure_model()


@pytest.fixture(scope="session")
def bot(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The real bot over HTTP, one for all tests: ``bot.person().says("...")``. On ``driver.TODAY``."""
    from tests.conversation.driver import RunningBot

    running = RunningBot(tmp_path_factory.mktemp("home")).start()
    yield running
    assert running.stop() == 0


@pytest.fixture
def talk(bot: Any) -> Callable[[str, str], list[dict[str, Any]]]:
    """``talk(token, text)``: the messages that answer one typed message."""
    from tests.conversation.driver import Answer

    def say(token: str, text: str) -> list[dict[str, Any]]:
        status, answer = bot.post({"text": text}, token)
        assert status == 200, answer
        return Answer(answer["messages"])

    return say
