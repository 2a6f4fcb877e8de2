"""Which of the things that Slack tells are heard, and as what. Pure: a payload goes in, an Incoming or None comes out.

Not heard are the bot's own messages and other bots', edits, deletions, joins and the like, what is said in channels
outside the threads that the bot takes part in, and events that say again what another one says better.
"""

import time
from typing import Any

from bot.channels.slack.inbox import Incoming
from bot.channels.slack.places import Place, is_direct, workspace_of

SPOKEN = (None, "file_share", "thread_broadcast", "me_message")
"""Subtypes of messages that people say; all others are told by Slack."""
FALLBACK = 3.0
"""Seconds for which a file that was shared waits for the message that it came with."""

_SLACKBOT = "USLACKBOT"


def of_event(body: dict[str, Any], enterprise: str | None, team: str | None) -> Incoming | None:
    """An event of the Events API. ``team`` is None where a whole enterprise installed the bot."""
    event, key = body.get("event") or {}, body.get("event_id")
    if not key:
        return None
    if event.get("type") in _LEAVING:
        return _left(event, key, enterprise, team, body.get("event_time"))
    take, where = _EVENTS.get(event.get("type")), team or body.get("team_id")
    me = (body.get("authorizations") or [{}])[0].get("user_id")
    return take(event, key, workspace_of(enterprise, where), where, me) if take and where else None


def place_of_control(payload: dict[str, Any], enterprise: str | None, team: str) -> Place:
    """The conversation that a control belongs to: the thread of its message, else the direct messages with whoever
    used it. Nothing that the control itself says can name another one.
    """
    message, channel = payload.get("message") or {}, (payload.get("channel") or {}).get("id")
    workspace, user, thread = workspace_of(enterprise, team), payload["user"]["id"], message.get("thread_ts")
    if channel is None or is_direct(channel):
        return Place(workspace, user, None, thread)
    return Place(workspace, user, channel, thread or message["ts"])


def of_click(payload: dict[str, Any], enterprise: str | None, team: str) -> Incoming:
    """A control that was used. A message's controls are used once, however often they are clicked."""
    message, place = payload.get("message"), place_of_control(payload, enterprise, team)
    key = f"click:{place.lane}:{message['ts']}" if message else f"click:{payload['trigger_id']}"
    kept = {name: payload[name] for name in ("user", "channel", "message", "actions", "state", "view", "container")
            if name in payload}  # fmt: skip
    position = payload["actions"][0].get("action_ts") or _now()
    return Incoming(key, "click", team, place.lane, position, {"place": place.kept(), "payload": kept})


def of_submission(view: dict[str, Any], place: Place, team: str, message: dict[str, Any], shown: str) -> Incoming:
    """A modal that was filled in and may be taken."""
    body = {"place": place.kept(), "message": message, "shown": shown}
    return Incoming(f"view:{team}:{view['id']}", "facts", team, place.lane, _now(), body)


def of_command(payload: dict[str, Any], enterprise: str | None, team: str) -> Incoming:
    """A slash command: said in the person's direct messages, wherever it was typed."""
    place = Place(workspace_of(enterprise, team), payload["user_id"], None, None)
    here = payload.get("channel_id") or ""
    body = {"place": place.kept(), "text": payload.get("text") or "", "here": here}
    body["response_url"] = payload.get("response_url")
    return Incoming(f"command:{payload['trigger_id']}", "command", team, place.lane, _now(), body)


def _message(event: dict[str, Any], key: str, workspace: str, team: str, me: str | None) -> Incoming | None:
    user, channel, thread = event.get("user"), event.get("channel"), event.get("thread_ts")
    if event.get("subtype") not in SPOKEN or not channel or not _is_person(event, user, me):
        return None
    private = is_direct(channel)
    if not private and not thread:
        return None  # where it mentions the bot, app_mention says so
    place = Place(workspace, user, channel, thread)
    files = event.get("files") or []
    return Incoming(
        key,
        "message",
        team,
        place.lane,
        event["ts"],
        _said(place, event, files),
        subject=_subject(team, event),
        in_thread=not private,
        instead_of=tuple(f"{team}:file:{file['id']}" for file in files) if private else (),
    )


def _mention(event: dict[str, Any], key: str, workspace: str, team: str, me: str | None) -> Incoming | None:
    user, channel = event.get("user"), event.get("channel")
    if not channel or not _is_person(event, user, me):
        return None
    private = is_direct(channel)
    place = Place(workspace, user, channel, event.get("thread_ts") or (None if private else event["ts"]))
    body = {**_said(place, event, event.get("files") or []), "called": True}
    subject = _subject(team, event)
    return Incoming(key, "message", team, place.lane, event["ts"], body, subject=subject, opens=not private)


def _file(event: dict[str, Any], key: str, workspace: str, team: str, me: str | None) -> Incoming | None:
    user, channel = event.get("user_id"), event.get("channel_id") or ""
    if not is_direct(channel) or not user or user == me:
        return None
    place = Place(workspace, user, channel, None)
    body = {"place": place.kept(), "text": "", "files": [{"id": event["file_id"], "file_access": "check_file_info"}]}
    subject = f"{team}:file:{event['file_id']}"
    return Incoming(key, "message", team, place.lane, event["event_ts"], body, subject=subject, after=FALLBACK)


def _home(event: dict[str, Any], key: str, workspace: str, team: str, me: str | None) -> Incoming | None:
    if event.get("tab") != "home":
        return None
    place = Place(workspace, event["user"], event.get("channel"), None)
    body = {"place": place.kept()}
    return Incoming(key, "home", team, f"home/{place.lane}", event.get("event_ts") or _now(), body)


def _left(
    event: dict[str, Any], key: str, enterprise: str | None, team: str | None, at: float | None
) -> Incoming | None:
    if event["type"] == "tokens_revoked" and not (event.get("tokens") or {}).get("bot"):
        return None
    body = {"enterprise": enterprise, "team": team, "at": at or time.time()}
    whose = team or enterprise or ""
    return Incoming(key, "left", whose, f"left/{whose}", event.get("event_ts") or _now(), body)


_EVENTS = {
    "message": _message,
    "app_mention": _mention,
    "file_shared": _file,
    "app_home_opened": _home,
}
_LEAVING = ("app_uninstalled", "tokens_revoked")


def _is_person(event: dict[str, Any], user: str | None, me: str | None) -> bool:
    return bool(user) and user not in (me, _SLACKBOT) and not event.get("bot_id") and not event.get("bot_profile")


def _subject(team: str, event: dict[str, Any]) -> str:
    return f"{team}:{event['channel']}:{event['ts']}"


def _said(place: Place, event: dict[str, Any], files: list[dict[str, Any]]) -> dict[str, Any]:
    return {"place": place.kept(), "text": event.get("text") or "", "files": files}


def _now() -> str:
    return f"{time.time():.6f}"
