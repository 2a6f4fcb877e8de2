"""Calls of Slack's Web API, with a time limit, Slack's rate limits, and errors told apart by what can be done."""

import asyncio
import time
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack.hosts import origin
from bot.channels.slack.settings import API

TIMEOUT = 15
"""Seconds for one call."""

_PASSING = {
    "internal_error",
    "fatal_error",
    "service_unavailable",
    "request_timeout",
    "team_added_to_org",
    "ratelimited",
}
_ENDED = {"invalid_auth", "token_revoked", "account_inactive", "token_expired", "not_authed", "team_access_not_granted"}
_RETRY_AFTER = 5.0  # seconds, where Slack limits the rate and doesn't say for how long


class SlackError(RuntimeError):
    """A call of Slack's that didn't succeed."""


class RateLimited(SlackError):
    """Not before ``seconds`` from now; the call was not carried out."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"not for {seconds:.0f} s")
        self.seconds = seconds


class Unreachable(SlackError):
    """No answer, or one that promises nothing: the call may have been carried out or not. Later again."""


class Refused(SlackError):
    """Slack understood the call and refuses it; ``code`` is its error. Again would be no better."""

    def __init__(self, method: str, code: str) -> None:
        super().__init__(f"{method}: {code}")
        self.code = code


class Ended(Refused):
    """The token is worth nothing any more."""


class Api:
    """The Web API with the token of one workspace. ``origins``: see hosts.is_slack."""

    def __init__(self, token: str, base: str, session: aiohttp.ClientSession) -> None:
        # A client that tries again by itself would say things twice.
        self._client = AsyncWebClient(token=token, base_url=base, session=session, timeout=TIMEOUT, retry_handlers=[])
        self._not_before: dict[tuple[str, Any], float] = {}
        self.token = token
        self.session = session
        self.origins = frozenset() if base == API else frozenset({origin(base)})

    async def __call__(self, method: str, **args: Any) -> dict[str, Any]:
        """The answer of ``method`` ("chat.postMessage"). Raises SlackError."""
        limited = (method, args.get("channel"))
        wait = self._not_before.get(limited, 0.0) - time.monotonic()
        if wait > 0:
            raise RateLimited(wait)
        try:
            answer = await asyncio.wait_for(getattr(self._client, method.replace(".", "_"))(**args), TIMEOUT + 5)
        except SlackApiError as error:
            failure = _told_apart(method, error)
            if isinstance(failure, RateLimited):
                self._not_before[limited] = time.monotonic() + failure.seconds
            raise failure from None
        except (aiohttp.ClientError, asyncio.TimeoutError, SlackClientError, OSError) as error:
            raise Unreachable(f"{method}: {type(error).__name__}") from None
        self._not_before.pop(limited, None)
        return answer.data


def _told_apart(method: str, error: SlackApiError) -> SlackError:
    response = error.response
    status = getattr(response, "status_code", None) or getattr(response, "status", 200)
    if status == 429:
        header = {name.lower(): value for name, value in response.headers.items()}.get("retry-after", "")
        return RateLimited(float(header) if header.isdecimal() else _RETRY_AFTER)
    told = getattr(response, "data", None)
    code = told.get("error", "") if isinstance(told, dict) else ""
    if status >= 500 or code in _PASSING or not code:
        return Unreachable(f"{method}: {status} {code}")
    return Ended(method, code) if code in _ENDED else Refused(method, code)
