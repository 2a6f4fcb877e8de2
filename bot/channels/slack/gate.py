"""The way in: slack-bolt checks that Slack sends (signature, five minutes); what is to be done is kept in the inbox,
and only then acknowledged. Nothing here waits for Slack but a form that comes back, should its person not be known.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack.forms import Forms
from bot.channels.slack.inbox import Inbox, Incoming
from bot.channels.slack.incoming import of_click, of_command, of_event
from bot.channels.slack.look.answer import FACTS
from bot.channels.slack.look.facts_form import CALLBACK
from bot.channels.slack.look.pressed import pressed
from bot.channels.slack.settings import Settings

logger = logging.getLogger(__name__)

_OK = BoltResponse(status=200, body="")
_LATER = 503  # Slack repeats what is answered so


class _Anybody(AsyncAuthorize):
    """Lets all in that Slack signed: where the bot isn't installed, it has no token to answer with, and what was said
    is dropped by the worker. slack-bolt would answer by itself, in words that aren't ours.
    """

    async def __call__(self, *, enterprise_id: str | None, team_id: str | None, **_: Any) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id)


class Taking(AsyncMiddleware):
    """The last middleware: keeps what is heard and answers; there are no listeners behind it."""

    def __init__(self, inbox: Inbox, forms: Forms, wake: Callable[[], None]) -> None:
        self._inbox, self._forms, self._wake = inbox, forms, wake
        self._opening: set[asyncio.Task] = set()

    async def async_process(
        self, *, req: AsyncBoltRequest, resp: BoltResponse, next: Callable[[], Awaitable[BoltResponse]]
    ) -> BoltResponse:
        """The answer to Slack; 503 where nothing could be kept."""
        try:
            return await self._take(req.body, req.context.enterprise_id, req.context.team_id)
        except Exception:
            logger.exception("something from Slack could not be taken")
            return BoltResponse(status=_LATER, body="")

    async def _take(self, body: dict[str, Any], enterprise: str | None, team: str | None) -> BoltResponse:
        kind = body.get("type")
        if kind == "event_callback":
            return await self._keep(of_event(body, enterprise, team))
        if kind == "block_actions" and team:
            return await self._used(body, enterprise, team)
        if kind == "view_submission" and team and body["view"].get("callback_id") == CALLBACK:
            errors, incoming = await self._forms.submitted(body, enterprise, team)
            if errors:
                answer = json.dumps({"response_action": "errors", "errors": errors})
                return BoltResponse(status=200, body=answer, headers={"content-type": "application/json"})
            return await self._keep(incoming)
        if body.get("command") and team:
            return await self._keep(of_command(body, enterprise, team))
        return _OK

    async def _used(self, payload: dict[str, Any], enterprise: str | None, team: str) -> BoltResponse:
        if payload["actions"][0].get("action_id") == FACTS:
            # What opens it is good for three seconds, too short to be kept.
            task = asyncio.create_task(self._forms.open(payload, enterprise, team))
            self._opening.add(task)
            task.add_done_callback(self._opening.discard)
            return _OK
        return await self._keep(of_click(payload, enterprise, team) if pressed(payload, "en") else None)

    async def _keep(self, incoming: Incoming | None) -> BoltResponse:
        if incoming is not None and await self._inbox.put(incoming):
            self._wake()
        return _OK


def gate(settings: Settings, taking: Taking, flow: AsyncOAuthFlow | None) -> AsyncApp:
    """The bolt app that HTTP and Socket Mode hand over to."""
    app = AsyncApp(
        name="advisor",
        client=AsyncWebClient(base_url=settings.api),
        signing_secret=settings.signing_secret or "",
        authorize=_Anybody(),
        oauth_flow=flow,
        process_before_response=True,
    )
    app.use(taking)
    return app
