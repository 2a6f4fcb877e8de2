"""What the Slack channel is told by the environment. Without it the channel is off and loads nothing of Slack's.

ADVISOR_SLACK_BOT_TOKEN          the token (xoxb-) of the one workspace
ADVISOR_SLACK_CLIENT_ID, _SECRET instead of it: several workspaces, each installed by itself through OAuth
ADVISOR_SLACK_SIGNING_SECRET     events come over HTTP
ADVISOR_SLACK_APP_TOKEN          events come over Socket Mode (xapp-), where there is no public address
ADVISOR_SLACK_HR                 who is HR: ids of people (U, W) and user groups (S), separated by spaces; with several
                                 workspaces each with its own (T0123:S0456)
ADVISOR_SLACK_KEY                what seals the tokens of several workspaces; else made at random in ADVISOR_HOME
ADVISOR_SLACK_API                another address of the Web API, such as GovSlack's

Each secret may stand in a private file instead, named by the same name with _FILE (bot/secrets.py).
"""

import os
import re
from dataclasses import dataclass

from bot.secrets import secret

API = "https://slack.com/api/"
_HR = re.compile(r"(?:(T[A-Z0-9]+):)?([UWS][A-Z0-9]+)")


@dataclass(frozen=True)
class Settings:
    """One of ``bot_token`` and ``client_id`` is set, and one of ``signing_secret`` and ``app_token`` or both.

    ``hr`` are pairs of a workspace, or None for the only one, and the id of a person or user group.
    """

    bot_token: str | None
    client_id: str | None
    client_secret: str | None
    signing_secret: str | None
    app_token: str | None
    hr: tuple[tuple[str | None, str], ...]
    api: str


def configured() -> Settings | None:
    """The settings, None where Slack is not configured. Raises ValueError or UnsafeSecret where they can't work."""
    bot_token, client_id = secret("ADVISOR_SLACK_BOT_TOKEN"), os.environ.get("ADVISOR_SLACK_CLIENT_ID") or None
    if not bot_token and not client_id:
        return None
    if bot_token and client_id:
        raise ValueError("ADVISOR_SLACK_BOT_TOKEN is for one workspace, ADVISOR_SLACK_CLIENT_ID for several: keep one")
    client_secret = secret("ADVISOR_SLACK_CLIENT_SECRET")
    if client_id and not client_secret:
        raise ValueError("ADVISOR_SLACK_CLIENT_ID needs ADVISOR_SLACK_CLIENT_SECRET beside it")
    signing_secret, app_token = secret("ADVISOR_SLACK_SIGNING_SECRET"), secret("ADVISOR_SLACK_APP_TOKEN")
    if not signing_secret and not app_token:
        raise ValueError("Slack needs ADVISOR_SLACK_SIGNING_SECRET (events over HTTP) or ADVISOR_SLACK_APP_TOKEN")
    if app_token and not app_token.startswith("xapp-"):
        raise ValueError("ADVISOR_SLACK_APP_TOKEN is no app-level token (xapp-)")
    if client_id and not signing_secret:
        raise ValueError("several workspaces come over HTTP: ADVISOR_SLACK_SIGNING_SECRET is missing")
    hr = _hr(os.environ.get("ADVISOR_SLACK_HR", ""), several=client_id is not None)
    api = os.environ.get("ADVISOR_SLACK_API") or API
    return Settings(bot_token, client_id, client_secret, signing_secret, app_token, hr, api.rstrip("/") + "/")


def _hr(text: str, several: bool) -> tuple[tuple[str | None, str], ...]:
    found = []
    for one in filter(None, re.split(r"[\s,]+", text)):
        match = _HR.fullmatch(one)
        if not match or (several and not match[1]):
            form = "T0123:S0456, with its workspace" if several else "U0123 or S0456"
            raise ValueError(f"ADVISOR_SLACK_HR: {one!r} is no id such as {form}")
        found.append((match[1], match[2]))
    return tuple(found)
