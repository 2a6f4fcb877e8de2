"""How many requests are taken of one person, and from one address, in a minute.

ADVISOR_LIMIT_PERSON and ADVISOR_LIMIT_ADDRESS say it as "240/minute" or "off". A person is who the token names,
whatever the address; a file counts as several requests. Addresses are told apart as the network sees them; behind
proxies ADVISOR_PROXIES says how many of them add to X-Forwarded-For, which is believed only then. Counted in this
process, or in the Redis of ADVISOR_REDIS_URL for all processes; while Redis is away, each counts for itself.
"""

import logging
import math
import os
import time
from ipaddress import ip_address, ip_network

import limits
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from limits.storage import RedisStorage
from limits.strategies import SlidingWindowCounterRateLimiter as SharedLimiter
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.refusals import problem
from bot.channels.tokens import BadToken, Tokens

PERSON, ADDRESS = "240/minute", "6000/minute"
"""What is taken where nothing is set: of a person, and from an address, behind which may be a whole office."""
COST_OF_A_FILE = 10
"""Requests that one with a file counts as."""

_GUARDED = ("/webhooks/", "/sign-in")
_ELSEWHERE = "/webhooks/slack"  # signed by Slack, whose few addresses speak for everybody
_AWAY = 10.0  # seconds for which Redis isn't asked after it failed
_TIMEOUTS = {"socket_timeout": 0.5, "socket_connect_timeout": 0.5}  # seconds

logger = logging.getLogger(__name__)


class Limiter:
    """Counts requests by who makes them."""

    def __init__(self, person: limits.RateLimitItem | None, address: limits.RateLimitItem | None, redis: str) -> None:
        """``person`` and ``address``: None for no limit. ``redis``: the URL of the shared counters, "" for none."""
        self.person, self.address = person, address
        self._own = SlidingWindowCounterRateLimiter(MemoryStorage())
        self._shared = SharedLimiter(_in_redis(redis)) if redis else None
        self._away_until = 0.0

    @classmethod
    def configured(cls) -> "Limiter":
        """As the environment says. Raises ValueError where a limit is none."""
        return cls(
            _limit("ADVISOR_LIMIT_PERSON", PERSON),
            _limit("ADVISOR_LIMIT_ADDRESS", ADDRESS),
            os.environ.get("ADVISOR_REDIS_URL", ""),
        )

    async def wait(self, limit: limits.RateLimitItem | None, *who: str, cost: int = 1) -> int:
        """Counts a request; 0 where it may go on, else the seconds after which another one may."""
        if limit is None:
            return 0
        if self._shared is not None and time.monotonic() >= self._away_until:
            try:
                return _wait_shared(self._shared, limit, who, cost)
            except Exception as error:  # whatever a client of Redis raises: people go on talking
                self._away_until = time.monotonic() + _AWAY
                logger.warning("Redis doesn't count requests just now (%s)", type(error).__name__)
        return await _wait(self._own, limit, who, cost)


def guard(app: Sanic, tokens: Tokens, limiter: Limiter) -> None:
    """Refuses what is too much, before anything of it is read but its head."""

    @app.on_request
    async def check(request: Request) -> HTTPResponse | None:
        if not request.path.startswith(_GUARDED) or request.path.startswith(_ELSEWHERE) or request.method == "OPTIONS":
            return None
        seconds = await limiter.wait(limiter.address, "address", network_of(request.remote_addr or request.ip))
        try:
            who = tokens.identity(request.headers.get("authorization"))
        except BadToken:  # refused where it matters, in words
            who = None
        if who is not None and not seconds:
            cost = COST_OF_A_FILE if request.content_type.startswith("multipart/") else 1
            seconds = await limiter.wait(limiter.person, "person", who.workspace, who.user, cost=cost)
        if not seconds:
            return None
        again = {"Retry-After": str(seconds)}
        return problem(request, 429, "too_many_requests", "request-too-many", again, seconds=seconds)


def proxies() -> int:
    """ADVISOR_PROXIES, else 0: how many proxies in front of the bot add to X-Forwarded-For. Raises ValueError."""
    text = os.environ.get("ADVISOR_PROXIES") or "0"
    if not text.isdecimal() or int(text) > 10:
        raise ValueError(f"ADVISOR_PROXIES must be a number of proxies, not {text!r}")
    return int(text)


def network_of(address: str) -> str:
    """What counts as one sender: an address of IPv4, the network of 64 bits that one customer has of IPv6."""
    try:
        found = ip_address(address.strip("[]"))
    except ValueError:
        return "unknown"
    mapped = getattr(found, "ipv4_mapped", None)
    if found.version == 4 or mapped is not None:
        return str(mapped or found)
    return str(ip_network((found, 64), strict=False).network_address)


async def _wait(
    limiter: SlidingWindowCounterRateLimiter, limit: limits.RateLimitItem, who: tuple[str, ...], cost: int
) -> int:
    if await limiter.hit(limit, *who, cost=cost):
        return 0
    return _until((await limiter.get_window_stats(limit, *who)).reset_time)


def _wait_shared(limiter: SharedLimiter, limit: limits.RateLimitItem, who: tuple[str, ...], cost: int) -> int:
    # Not asynchronous: that storage asks for a newer client of Redis than Rasa has. And in no thread, whose waking
    # takes longer than the answer; a Redis that is away holds everybody up once for _TIMEOUTS, then not for _AWAY.
    if limiter.hit(limit, *who, cost=cost):
        return 0
    return _until(limiter.get_window_stats(limit, *who).reset_time)


def _until(moment: float) -> int:
    return max(1, math.ceil(moment - time.time()))


def _limit(name: str, default: str) -> limits.RateLimitItem | None:
    text = os.environ.get(name) or default
    if text == "off":
        return None
    try:
        return limits.parse(text)
    except ValueError:
        raise ValueError(f'{name} must be such as "{default}" or "off", not {text!r}') from None


def _in_redis(url: str) -> RedisStorage:
    return RedisStorage(url, key_prefix="advisor:limit", **_TIMEOUTS)
