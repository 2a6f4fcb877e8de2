"""The store of the actions' tests, for what Slack shows of it."""

from tests.actions.conftest import home

__all__ = ["home"]
