"""The Slack channel as Rasa knows it (credentials.yml). Off, and nothing of Slack's imported, where none is configured.

Slack's requests go to /webhooks/slack/events: events, interactions and commands; /webhooks/slack/install leads through
the installation in a further workspace. With Socket Mode alone there is no route.
"""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.slack.settings import Settings, configured

if TYPE_CHECKING:
    from bot.channels.slack.service import Service


class SlackChannel(InputChannel):
    """Rasa input channel."""

    def __init__(self, settings: Settings | None) -> None:
        self._settings = settings

    @classmethod
    def name(cls) -> str:
        return "slack"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> "SlackChannel":
        """Raises ValueError or UnsafeSecret where the configuration can't work."""
        return cls(configured())

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes below /webhooks/slack; none where Slack is not configured."""
        slack = Blueprint("slack_channel")
        if self._settings is None:
            return slack
        running: list[Service] = []

        @slack.listener("before_server_start")
        async def start(app: Sanic, loop: object) -> None:
            from bot.channels.slack.service import Service

            running.append(Service(self._settings, app.ctx.agent, on_new_message))
            await running[0].start()

        @slack.listener("before_server_stop")
        async def stop(app: Sanic, loop: object) -> None:
            await running.pop().stop()

        async def handle(request: Request) -> HTTPResponse:
            from bot.channels.slack.adapter import answer

            return await answer(running[0].app, request)

        if self._settings.signing_secret:
            slack.add_route(handle, "/events", methods=["POST"])
        if self._settings.client_id:
            slack.add_route(handle, "/install", methods=["GET"], name="install")
            slack.add_route(handle, "/oauth_redirect", methods=["GET"], name="oauth_redirect")
        return slack
