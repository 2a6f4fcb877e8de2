"""The real bot in a process of its own, before a Slack on loopback."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest_asyncio

from tests.conversation.driver import RunningBot
from tests.slack import payloads
from tests.slack.fake import HR, TOKEN, FakeSlack
from tests.slack.whole.member import Member


@pytest_asyncio.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as fake:
        yield fake


@pytest_asyncio.fixture
async def member(model: Path, slack: FakeSlack, tmp_path: Path) -> AsyncIterator[Callable[[str], Any]]:
    """``member(ANNA)`` is a person who talks to the bot."""
    running = RunningBot(
        tmp_path,
        today="2026-11-22",
        ADVISOR_SLACK_API=slack.api,
        ADVISOR_SLACK_BOT_TOKEN=TOKEN,
        ADVISOR_SLACK_SIGNING_SECRET=payloads.SECRET,
        ADVISOR_SLACK_HR=HR,
    )
    await asyncio.to_thread(running.start)
    address = f"http://127.0.0.1:{running.port}/webhooks/slack/events"
    yield lambda user: Member(slack, address, user)
    assert await asyncio.to_thread(running.stop) == 0
