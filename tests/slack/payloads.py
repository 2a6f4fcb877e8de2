"""What Slack sends, in the recorded shape: every event and interaction that the bot takes or must pass over."""

import hashlib
import hmac
import itertools
import json
import time
from typing import Any
from urllib.parse import urlencode

from tests.slack.fake import ANNA, APP, BOT, BOT_ID, TEAM, dm

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"  # of Slack's published example

_number = itertools.count(1)


def ts(at: float | None = None) -> str:
    """A new timestamp, later than all before it."""
    return f"{1_700_000_000 if at is None else int(at)}.{next(_number):06d}"


def event(inner: dict[str, Any], team: str = TEAM, **more: Any) -> dict[str, Any]:
    """The envelope of the Events API around an event."""
    return {
        "token": "verification",
        "team_id": team,
        "context_team_id": team,
        "context_enterprise_id": None,
        "api_app_id": APP,
        "event": inner,
        "type": "event_callback",
        "event_id": f"Ev{next(_number):09d}",
        "event_time": int(time.time()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": team,
                "user_id": BOT,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": "4-eyJldCI6Im1lc3NhZ2UifQ",
        **more,
    }


def message_im(text: str, user: str = ANNA, at: str | None = None, team: str = TEAM, **more: Any) -> dict[str, Any]:
    """message.im: somebody writes to the bot."""
    when = at or ts()
    inner = {
        "client_msg_id": f"c-{when}",
        "type": "message",
        "user": user,
        "ts": when,
        "text": text,
        "team": team,
        "blocks": [{"type": "rich_text", "block_id": "b", "elements": []}],
        "channel": dm(user),
        "event_ts": when,
        "channel_type": "im",
        **more,
    }
    return event(inner, team)


def app_mention(
    text: str, user: str = ANNA, channel: str = "C1", at: str | None = None, thread: str | None = None, **more: Any
) -> dict[str, Any]:
    """app_mention: somebody names the bot in a channel, in a thread where ``thread`` is its first message."""
    when = at or ts()
    inner = {
        "user": user,
        "type": "app_mention",
        "ts": when,
        "client_msg_id": f"c-{when}",
        "text": f"<@{BOT}> {text}",
        "team": TEAM,
        "channel": channel,
        "event_ts": when,
        **({"thread_ts": thread} if thread else {}),
        **more,
    }
    return event(inner)


def message_channels(
    text: str, user: str = ANNA, channel: str = "C1", at: str | None = None, thread: str | None = None, **more: Any
) -> dict[str, Any]:
    """message.channels: somebody writes in a channel that the bot is in."""
    when = at or ts()
    inner = {
        "client_msg_id": f"c-{when}",
        "type": "message",
        "user": user,
        "ts": when,
        "text": text,
        "team": TEAM,
        "channel": channel,
        "event_ts": when,
        "channel_type": "channel",
        **({"thread_ts": thread, "parent_user_id": user} if thread else {}),
        **more,
    }
    return event(inner)


def file_share(file: dict[str, Any], text: str = "", user: str = ANNA, **more: Any) -> dict[str, Any]:
    """message.im with subtype file_share: somebody uploads a file in the direct messages."""
    return message_im(text, user, subtype="file_share", files=[file], upload=False, **more)


def file_shared(file: str, user: str = ANNA, channel: str | None = None) -> dict[str, Any]:
    """file_shared: the other event of the same upload."""
    when = ts()
    inner = {
        "type": "file_shared",
        "channel_id": channel or dm(user),
        "file_id": file,
        "user_id": user,
        "file": {"id": file},
        "event_ts": when,
    }
    return event(inner)


def edited(text: str, user: str = ANNA) -> dict[str, Any]:
    """message_changed: somebody edits what they wrote."""
    message = {"type": "message", "user": user, "text": text, "ts": ts(), "edited": {"user": user, "ts": ts()}}
    inner = {"type": "message", "subtype": "message_changed", "message": message, "previous_message": message}
    return event({**inner, "channel": dm(user), "hidden": True, "ts": ts(), "event_ts": ts(), "channel_type": "im"})


def own_message(text: str, user: str = ANNA) -> dict[str, Any]:
    """A message of the bot itself in its direct messages with a person."""
    return message_im(text, user=BOT, bot_id=BOT_ID, app_id=APP, channel=dm(user))


def joined(user: str = ANNA, channel: str = "C1") -> dict[str, Any]:
    """channel_join, told as a message."""
    return message_channels(f"<@{user}> has joined the channel", user, channel, subtype="channel_join")


def app_home_opened(user: str = ANNA, tab: str = "home") -> dict[str, Any]:
    """app_home_opened."""
    return event({"type": "app_home_opened", "user": user, "channel": dm(user), "tab": tab, "event_ts": ts()})


def app_uninstalled(team: str = TEAM) -> dict[str, Any]:
    """app_uninstalled."""
    return event({"type": "app_uninstalled", "event_ts": ts()}, team)


def tokens_revoked(team: str = TEAM, bots: tuple[str, ...] = (BOT,)) -> dict[str, Any]:
    """tokens_revoked."""
    return event({"type": "tokens_revoked", "tokens": {"oauth": [], "bot": list(bots)}, "event_ts": ts()}, team)


def url_verification(challenge: str = "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P") -> dict[str, Any]:
    """url_verification: Slack asks whether the address is the bot's."""
    return {"token": "verification", "challenge": challenge, "type": "url_verification"}


def block_actions(
    action: dict[str, Any], message: dict[str, Any] | None = None, user: str = ANNA, channel: str | None = None
) -> dict[str, Any]:
    """block_actions: a control of a message was used; ``message`` as chat.postMessage answered it."""
    shown = message or {"ts": ts(), "text": "", "blocks": [], "user": BOT, "bot_id": BOT_ID, "type": "message"}
    where = channel or dm(user)
    return {
        "type": "block_actions",
        "user": {"id": user, "username": user.lower(), "name": user.lower(), "team_id": TEAM},
        "api_app_id": APP,
        "token": "verification",
        "container": {"type": "message", "message_ts": shown["ts"], "channel_id": where, "is_ephemeral": False},
        "trigger_id": f"{next(_number)}.{next(_number)}.trigger",
        "team": {"id": TEAM, "domain": "acme"},
        "enterprise": None,
        "is_enterprise_install": False,
        "channel": {"id": where, "name": "directmessage" if where.startswith("D") else "general"},
        "message": shown,
        "state": {"values": {}},
        "response_url": "https://hooks.slack.com/actions/T000ACME/1/x",
        "actions": [{"block_id": "b1", "action_ts": ts(), **action}],
    }


def home_actions(action: dict[str, Any], user: str = ANNA) -> dict[str, Any]:
    """block_actions of a control in App Home: there is no message and no channel."""
    payload = block_actions(action, user=user)
    for name in ("message", "channel", "response_url"):
        del payload[name]
    view = {"id": "V1", "team_id": TEAM, "type": "home", "callback_id": "", "private_metadata": ""}
    return {**payload, "container": {"type": "view", "view_id": "V1"}, "view": view}


def button(value: str, title: str = "Yes", action_id: str = "a1") -> dict[str, Any]:
    """The action of a pressed button."""
    text = {"type": "plain_text", "text": title, "emoji": True}
    return {"type": "button", "action_id": action_id, "text": text, "value": value}


def datepicker(day: str, action_id: str = "a1") -> dict[str, Any]:
    """The action of a picked date."""
    return {"type": "datepicker", "action_id": action_id, "selected_date": day}


def static_select(value: str, title: str, action_id: str = "a1") -> dict[str, Any]:
    """The action of a chosen option."""
    option = {"text": {"type": "plain_text", "text": title, "emoji": True}, "value": value}
    return {"type": "static_select", "action_id": action_id, "selected_option": option, "placeholder": {}}


def view_submission(view: dict[str, Any], values: dict[str, Any], user: str = ANNA) -> dict[str, Any]:
    """view_submission: a modal (as views.open answered it) was filled in."""
    state = {"hash": "1700000000.x", "state": {"values": values}, "app_id": APP, "app_installed_team_id": TEAM}
    return {
        "type": "view_submission",
        "team": {"id": TEAM, "domain": "acme"},
        "user": {"id": user, "username": user.lower(), "name": user.lower(), "team_id": TEAM},
        "api_app_id": APP,
        "token": "verification",
        "trigger_id": f"{next(_number)}.{next(_number)}.trigger",
        "view": {"root_view_id": view.get("id"), "bot_id": BOT_ID, **view, **state},
        "response_urls": [],
        "is_enterprise_install": False,
        "enterprise": None,
    }


def slash_command(text: str, user: str = ANNA, channel: str = "C1", root: str = "") -> dict[str, Any]:
    """The fields of a slash command; ``root`` is where the fake listens, for the response address."""
    return {
        "token": "verification",
        "team_id": TEAM,
        "team_domain": "acme",
        "channel_id": channel,
        "channel_name": "general",
        "user_id": user,
        "user_name": user.lower(),
        "command": "/startwindow",
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": f"{root}/response/{next(_number)}" if root else "https://hooks.slack.com/commands/T000ACME/1/x",
        "trigger_id": f"{next(_number)}.{next(_number)}.trigger",
    }


def as_events(payload: dict[str, Any], charset: bool = False) -> tuple[bytes, str]:
    """Body and content type as the Events API sends them."""
    return json.dumps(payload).encode(), "application/json" + ("; charset=utf-8" if charset else "")


def as_interaction(payload: dict[str, Any]) -> tuple[bytes, str]:
    """Body and content type of an interaction."""
    return urlencode({"payload": json.dumps(payload)}).encode(), "application/x-www-form-urlencoded"


def as_command(payload: dict[str, Any]) -> tuple[bytes, str]:
    """Body and content type of a slash command."""
    return urlencode(payload).encode(), "application/x-www-form-urlencoded"


def signed(body: bytes, kind: str, at: float | None = None, secret: str = SECRET, retry: int = 0) -> dict[str, str]:
    """The headers of a request as Slack sends them, signed at a moment (default: now)."""
    stamp = str(int(time.time() if at is None else at))
    digest = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    headers = {"Content-Type": kind, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}
    again = {"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": "http_timeout"} if retry else {}
    return {**headers, "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)", **again}
