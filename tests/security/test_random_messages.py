"""Random messages against what understands them. `python -m bench.fuzz` has 100,000 of them read."""

from bench.fuzz import run
from bot.nlu.understand import with_model


def test_any_message_is_understood_as_something(model):
    assert run(with_model(model), 400, start=7).count >= 400
