"""Installation in several workspaces: Slack's OAuth, with a state that only we issue, and pages with our words."""

import html
import logging

from slack_bolt import BoltResponse
from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack.installations import STATE_SECONDS, Installations, States
from bot.channels.slack.settings import Settings
from bot.wording.catalogue import catalogue

INSTALL = "/webhooks/slack/install"
BACK = "/webhooks/slack/oauth_redirect"
SCOPES = (
    "app_mentions:read",
    "channels:history",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "im:history",
    "im:write",
    "mpim:history",
    "usergroups:read",
    "users:read",
)

logger = logging.getLogger(__name__)


def flow(settings: Settings, installations: Installations, states: States) -> AsyncOAuthFlow:
    """The flow from "Add to Slack" to a kept installation."""
    oauth = AsyncOAuthSettings(
        client_id=settings.client_id,
        client_secret=settings.client_secret,
        scopes=SCOPES,
        user_scopes=[],
        install_path=INSTALL,
        redirect_uri_path=BACK,
        install_page_rendering_enabled=False,
        callback_options=AsyncCallbackOptions(success=_installed, failure=_failed),
        installation_store=installations,
        state_store=states,
        state_expiration_seconds=STATE_SECONDS,
    )
    return AsyncOAuthFlow(client=AsyncWebClient(base_url=settings.api), settings=oauth)


async def _installed(args: AsyncSuccessArgs) -> BoltResponse:
    return _page(200, "slack-installed", _language(args.request.headers))


async def _failed(args: AsyncFailureArgs) -> BoltResponse:
    logger.error("an installation failed: %s", args.reason)
    return _page(args.suggested_status_code, "slack-not-installed", _language(args.request.headers))


def _language(headers: dict[str, list[str]]) -> str:
    return (headers.get("accept-language") or ["en"])[0].strip()[:2].lower()


def _page(status: int, key: str, language: str) -> BoltResponse:
    words = html.escape(catalogue(language).say(key, {}, ""))
    body = f"<!doctype html><meta charset=utf-8><title>{words}</title><p>{words}"
    headers = {"content-type": "text/html; charset=utf-8", "cache-control": "no-store"}
    return BoltResponse(status=status, body=body, headers=headers)
