"""Whether the bot is well: a real message's round trip through locks, understanding, action and stores.

Each check is a conversation of its own with somebody new who asks one question, and all of it is taken out again
afterwards. What the check found is given to whoever asks within CACHED seconds, and who asks meanwhile waits for the
check that is under way, so that asking costs a turn a second at most.
"""

import asyncio
import contextlib
import logging
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.core.lock_store import LockStore

from bot.channels.events import Collected
from bot.threads import aside
from bot.watch import turn
from bot.watch.metrics import part_of

MODEL, DATABASE, LOCKS, ACTIONS = PARTS = ("model", "database", "locks", "actions")
CACHED = 1.0
"""Seconds for which a result is given again."""
PATIENCE = 5.0
"""Seconds after which a check has failed."""
WORKSPACE = "health check"

_PART_SECONDS = 2.0
_QUESTION = "When should we start?"

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Found:
    """What a check found: each part with whether it is well; ``seconds`` that the message took."""

    parts: dict[str, bool] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def well(self) -> bool:
        """Whether all of it is."""
        return all(self.parts.values())

    def told(self) -> dict[str, Any]:
        """As JSON."""
        state = {True: "ok", False: "failing"}
        parts = {name: state[well] for name, well in self.parts.items()}
        return {"status": state[self.well], "parts": parts, "seconds": round(self.seconds, 3)}


class Health:
    """Checks of one agent."""

    def __init__(self, agent: Any, heard: Callable[[Found], None] = lambda found: None) -> None:
        """``heard`` is called with what each check found."""
        self._agent = agent
        self._heard = heard
        self._last: tuple[float, Found] | None = None
        self._going_on: asyncio.Task[Found] | None = None

    async def check(self) -> Found:
        """What the last check found, or a new one where that is too long ago."""
        if self._last is not None and time.monotonic() - self._last[0] < CACHED:
            return self._last[1]
        if self._going_on is None or self._going_on.done():
            self._going_on = asyncio.create_task(self._new())
        return await asyncio.shield(self._going_on)

    async def _new(self) -> Found:
        began = time.monotonic()
        try:
            parts = dict.fromkeys(PARTS, True)
            failed = await asyncio.wait_for(self._round_trip(), PATIENCE)
        except asyncio.TimeoutError:
            failed = "timeout"
        seconds = time.monotonic() - began
        if failed is not None:
            parts = await self._each(failed)
            logger.error("the health check failed: %s", ", ".join(name for name, well in parts.items() if not well))
        found = Found(parts, seconds)
        self._last = time.monotonic(), found
        self._heard(found)
        return found

    async def _round_trip(self) -> str | None:
        """What failed of a message and of taking it out again, None where nothing did."""
        person = secrets.token_hex(8)
        sender, said = f"{WORKSPACE}:{person}:", Collected()
        who = {"workspace": WORKSPACE, "user": person, "role": "pm", "channel": "web", "conversation": ""}
        with turn.apart() as turns:
            try:
                await self._agent.handle_message(
                    UserMessage(_QUESTION, said, sender, input_channel="web", metadata=who)
                )
                return None if any(one.get("text") for one in said.messages) else ACTIONS
            except Exception as error:
                logger.debug("the message of the health check failed", exc_info=True)
                return part_of(error, [step.name for one in turns for step in one.steps if step.failed])
            finally:
                with contextlib.suppress(
                    Exception
                ):  # what can't be reached now keeps nothing that retention doesn't erase
                    await self._agent.turns.delete(sender)
                    await aside(self._agent.leave, WORKSPACE, person)

    async def _each(self, failed: str) -> dict[str, bool]:
        """Every part by itself; what the message failed at counts as failing though it is well alone."""
        agent = self._agent
        parts = {
            MODEL: await _well(agent.parse_message(_QUESTION)),
            DATABASE: await _well(agent.turns.retrieve(f"{WORKSPACE}::")),
            LOCKS: await _well(_held(agent.lock_store)),
        }
        parts[ACTIONS] = True
        if failed in parts:
            parts[failed] = False
        elif all(parts.values()):
            parts[ACTIONS] = False  # what else a message goes through
        return parts


async def _held(locks: LockStore) -> None:
    async with locks.lock(f"{WORKSPACE}:{secrets.token_hex(8)}:"):
        pass


async def _well(trial: Awaitable[Any]) -> bool:
    try:
        await asyncio.wait_for(trial, _PART_SECONDS)
    except Exception:
        return False
    return True
