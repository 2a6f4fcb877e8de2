"""Works off the inbox: some events at a time, each to its end, or later again, or given up with words that say so."""

import asyncio
import contextlib
import logging
import threading
from collections.abc import Iterable

from bot.channels.slack import inbox as inboxes
from bot.channels.slack.api import Ended, RateLimited, Refused, SlackError
from bot.channels.slack.inbox import Inbox, Job
from bot.channels.slack.outbox import Outbox
from bot.channels.slack.sending import send_all
from bot.channels.slack.turns import Turns
from bot.channels.slack.workspaces import NotInstalled

SLOTS = 16
"""Events worked on at the same time; most of them wait for Slack."""
IDLE = 1.0
"""Seconds after which an idle worker looks for what other processes were told."""
ATTEMPTS = 12
"""After so many an event is given up, about half an hour after the first."""
LONGEST = 180.0
"""Seconds for one event."""

_AWAITED = ("message", "click", "facts", "command")  # kinds of events after which somebody waits for an answer
_BACK_OFF = 300.0  # seconds between two attempts at most
_TIDYING = 60.0
_MISSED = 1.0  # seconds for a task that was cancelled
_DRAIN = 4.0  # seconds for what is under way when the server is told to end

logger = logging.getLogger(__name__)


class Worker:
    """Of one process."""

    def __init__(self, inbox: Inbox, outbox: Outbox, turns: Turns) -> None:
        self._inbox, self._outbox, self._turns = inbox, outbox, turns
        self._wake = asyncio.Event()
        self._jobs: set[asyncio.Task] = set()
        self._ending = threading.Event()
        self._tasks: list[asyncio.Task] = []

    def start(self) -> None:
        """Begins to work, in the running event loop."""
        self._tasks = [asyncio.create_task(self._work()), asyncio.create_task(self._tidy())]
        # A thread of its own: a busy event loop must not look like a dead process.
        threading.Thread(target=self._hold, daemon=True).start()

    def wake(self) -> None:
        """Something has come in."""
        self._wake.set()

    async def stop(self) -> None:
        """Ends: what is under way is finished if that takes no more than some seconds, else it is given back."""
        self._ending.set()
        self._wake.set()
        await _ended(self._tasks, 0.0)
        await _ended(self._jobs, _DRAIN)
        await self._inbox.release()

    def _hold(self) -> None:
        while not self._ending.wait(inboxes.LEASE / 4):
            try:
                self._inbox.renew()
            except Exception:
                logger.exception("what is worked on could not be held")

    async def _work(self) -> None:
        while not self._ending.is_set():
            self._wake.clear()
            try:
                while len(self._jobs) < SLOTS and (job := await self._inbox.claim()):
                    task = asyncio.create_task(self._one(job))
                    self._jobs.add(task)
                    task.add_done_callback(self._over)
            except Exception:
                logger.exception("the inbox could not be read")
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._wake.wait(), IDLE)

    def _over(self, task: asyncio.Task) -> None:
        self._jobs.discard(task)
        self._wake.set()

    async def _one(self, job: Job) -> None:
        try:
            await self._carry_out(job)
        except Exception:  # the database fails: the event is taken again when the lease has ended
            logger.exception("an event could not be marked as done")

    async def _carry_out(self, job: Job) -> None:
        if job.attempts > ATTEMPTS:  # it has brought down a process, or the telling of its failure, each time
            logger.error("an event was given up after %s attempts", ATTEMPTS)
            await self._inbox.done(job)
            return
        try:
            await asyncio.wait_for(self._to_its_end(job), LONGEST)
        except RateLimited as limited:
            await self._inbox.postpone(job, limited.seconds, counts=False)
        except (NotInstalled, Ended) as ended:
            logger.warning("an event of a workspace that has left: %s", ended)
            await self._inbox.done(job)
        except SlackError as error:
            if job.attempts < ATTEMPTS and not isinstance(error, Refused):  # what is refused will be so again
                await self._inbox.postpone(job, min(2.0 ** (job.attempts - 1), _BACK_OFF))
            else:
                logger.error("an event was given up after %s attempts: %s", job.attempts, error)
                await self._give_up(job)
        except Exception:
            logger.exception("an event failed")
            await self._give_up(job)

    async def _to_its_end(self, job: Job) -> None:
        posts = await self._outbox.unsent(job)
        if posts is None:
            await self._outbox.keep(job, await self._turns.posts(job))
            posts = await self._outbox.unsent(job)
        if posts:
            await send_all(job, posts, await self._turns.workspace(job), self._outbox)
            await self._turns.sent(job)
        await self._inbox.done(job)

    async def _give_up(self, job: Job) -> None:
        """Leaves an event with words that say so, once, where somebody waits for an answer."""
        if job.kind in _AWAITED and await self._outbox.unsent(job) is None:
            try:
                await self._outbox.keep(job, await self._turns.failed(job))
                await self._inbox.postpone(job, 0.0, counts=False)  # to be taken again, with only these words to send
                return
            except (SlackError, NotInstalled) as error:
                logger.error("nor could the person be told: %s", error)
        await self._inbox.done(job)

    async def _tidy(self) -> None:
        while not self._ending.is_set():
            try:
                await self._inbox.tidy()
            except Exception:
                logger.exception("the inbox could not be tidied")
            await asyncio.sleep(_TIDYING)


async def _ended(tasks: Iterable[asyncio.Task], seconds: float) -> None:
    """Waits for tasks to end, and then makes them. One may miss that it was cancelled: it is not waited for."""
    going_on = [task for task in tasks if not task.done()]
    if going_on and seconds:
        await asyncio.wait(going_on, timeout=seconds)
    for task in going_on:
        task.cancel()
    if going_on:
        await asyncio.wait(going_on, timeout=_MISSED)
