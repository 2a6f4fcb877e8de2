"""Locks of conversations that several processes share, in Redis.

A conversation has a queue of tickets. Whose ticket is in front has the turn; each ticket has a lease that its process
renews while it lives. So messages are taken in the order they came, whichever process got them; only the owner gives
a lock back; and a process that was killed holds its conversations up for no longer than a lease. Every step is one
script, which Redis runs as a whole.

A process that stood still for longer than its lease finds, when it goes on, that what it wants to write is refused:
the number of its turn is taken (bot.tracker_store), and so are facts that its conversation has stated since
(actions.store). The locks keep the order; what is stored doesn't rest on them alone.
"""

import asyncio
import logging
import os
import threading
import uuid
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import redis
import redis.asyncio
from rasa.core.lock_store import LockError
from redis.backoff import ExponentialBackoff
from redis.retry import Retry

from bot.own_locks import OwnLocks

LEASE = 4.0
"""Seconds after which the lock of a process that no longer renews it is passed on."""

_LEASE_MS = round(LEASE * 1000)
_RENEWED = LEASE / 5  # seconds between two renewals
_ASKED = 0.02  # seconds after which one who waits asks again; only a conversation with two messages at once waits
_CONNECTIONS = 64
_ANSWER = 2.0  # seconds that Redis may take to answer
_OWNED, _LOST = 1, -1  # what _TAKE gives; 0 where others are in front

# A queue is a hash: ticket -> "its number:when its lease ends". The time is Redis's own. A lease that would end later
# than one that begins now was given before the clock was set back, and nobody has renewed it since.
_TAKE = """
local queue, ticket, lease, joins = KEYS[1], ARGV[1], tonumber(ARGV[2]), ARGV[3] == '1'
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local held = redis.call('HGETALL', queue)
local mine, first, last = nil, nil, 0
for i = 1, #held, 2 do
  local number, ends = string.match(held[i + 1], '(%d+):(%d+)')
  number, ends = tonumber(number), tonumber(ends)
  if held[i] == ticket then
    mine = number
  elseif now >= ends or ends > now + lease then
    redis.call('HDEL', queue, held[i])
  elseif not first or number < first then
    first = number
  end
  if number > last then last = number end
end
if not mine then
  if not joins then return -1 end
  mine = last + 1
end
redis.call('HSET', queue, ticket, string.format('%.0f:%.0f', mine, now + lease))
redis.call('PEXPIRE', queue, 10 * lease)
return (not first or mine < first) and 1 or 0
"""

logger = logging.getLogger(__name__)


class SharedLocks:
    """Locks in the Redis at ``url``, for all processes that use the same one."""

    def __init__(self, url: str) -> None:
        """Connects when first used. Raises ValueError where ``url`` is no address of a Redis."""
        again = Retry(ExponentialBackoff(cap=0.5, base=0.05), 5)  # a Redis that is restarted is gone for a moment
        failures = [redis.ConnectionError, redis.TimeoutError]
        common = {"socket_timeout": _ANSWER, "socket_connect_timeout": _ANSWER, "socket_keepalive": True}
        pool = redis.asyncio.BlockingConnectionPool.from_url(
            url, max_connections=_CONNECTIONS, timeout=2 * _ANSWER, retry=again, retry_on_error=failures, **common
        )
        self._redis = redis.asyncio.Redis(connection_pool=pool)
        self._joining = OwnLocks()  # within one process, tickets are drawn in the order the messages came
        self._take = self._redis.register_script(_TAKE)
        self._heart = _Heart(redis.Redis.from_url(url, **common))

    @asynccontextmanager
    async def hold(self, conversation: str) -> AsyncGenerator[None, None]:
        """Holds the conversation's lock. Raises LockError where Redis can't be reached."""
        queue, ticket = f"advisor:turns:{conversation}", uuid.uuid4().hex
        try:
            await self._wait(queue, ticket)
            yield
        finally:
            self._heart.forget(ticket)
            try:
                await self._redis.hdel(queue, ticket)
            except (redis.RedisError, OSError) as error:
                logger.warning("a lock could not be given back and ends by itself: %s", type(error).__name__)

    async def _wait(self, queue: str, ticket: str) -> None:
        try:
            async with self._joining.hold(queue):
                state = await self._take([queue], [ticket, _LEASE_MS, 1])
            self._heart.renew(ticket, queue)
            while state != _OWNED:
                await asyncio.sleep(_ASKED)
                # A Redis that has forgotten the queue gets a new one.
                state = await self._take([queue], [ticket, _LEASE_MS, int(state == _LOST)])
        except (redis.RedisError, OSError) as error:
            raise LockError(f"the locks can't be reached: {type(error).__name__}") from error
        self._heart.renew(ticket, queue)

    async def first(self, name: str, seconds: int) -> bool:
        """Whether nobody else was first at ``name`` within this time. Raises redis.RedisError."""
        return bool(await self._redis.set(f"advisor:first:{name}", os.getpid(), nx=True, ex=seconds))

    async def close(self) -> None:
        """Gives the connections back."""
        self._heart.stop()
        await self._redis.close()
        await self._redis.connection_pool.disconnect()


class _Heart:
    """Renews the leases of this process from a thread of its own, which a long computation doesn't hold up."""

    def __init__(self, connection: redis.Redis) -> None:
        self._redis = connection
        self._script = connection.register_script(_TAKE)
        self._tickets: dict[str, str] = {}  # ticket -> queue
        self._end = threading.Event()
        self._thread: threading.Thread | None = None

    def renew(self, ticket: str, queue: str) -> None:
        """Renews this lease from now on."""
        self._tickets[ticket] = queue
        if self._thread is None:
            self._thread = threading.Thread(target=self._beat, name="leases", daemon=True)
            self._thread.start()

    def forget(self, ticket: str) -> None:
        """Renews this lease no more."""
        self._tickets.pop(ticket, None)

    def stop(self) -> None:
        """Ends the thread."""
        self._end.set()
        if self._thread is not None:
            self._thread.join(2 * _ANSWER)
        self._redis.close()

    def _beat(self) -> None:
        while not self._end.wait(_RENEWED):
            try:
                for ticket, queue in list(self._tickets.items()):
                    if self._script([queue], [ticket, _LEASE_MS, 0]) == _LOST and self._tickets.pop(ticket, None):
                        logger.warning("a lock was passed on before its turn ended")
            except (redis.RedisError, OSError) as error:
                logger.warning("leases could not be renewed: %s", type(error).__name__)
