"""The app manifests: what Slack's "create from manifest" takes, with no scope that no call and no event needs."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

ROOT = Path(__file__).parents[2]
CHANNEL = ROOT / "bot" / "channels" / "slack"
HTTP, SOCKET = "slack-manifest.yml", "slack-manifest-socket.yml"

# What Slack's published schema (github.com/slackapi/manifest-schema, version 1) says of what stands in ours. Nothing
# beside it is allowed, so that a misspelt name is found.
_TEXT = {"type": "string", "minLength": 1}
_FLAG = {"type": "boolean"}
_ADDRESS = {"type": "string", "pattern": "^https://", "maxLength": 3000}


def _names(most: int) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string", "maxLength": 50}, "maxItems": most, "uniqueItems": True}


def _group(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "required": list(required), "properties": properties}


SCHEMA = _group(
    ("display_information",),
    _metadata=_group(major_version={"const": 1}, minor_version={"type": "integer"}),
    display_information=_group(
        ("name",),
        name={**_TEXT, "maxLength": 35},
        description={**_TEXT, "maxLength": 140},
        long_description={"type": "string", "minLength": 175, "maxLength": 4000},
        background_color={"type": "string", "pattern": "^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$"},
    ),
    features=_group(
        app_home=_group(home_tab_enabled=_FLAG, messages_tab_enabled=_FLAG, messages_tab_read_only_enabled=_FLAG),
        bot_user=_group(
            ("display_name",),
            display_name={"type": "string", "pattern": "^[a-z0-9._-]{1,80}$"},
            always_online=_FLAG,
        ),
        slash_commands={
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": _group(
                ("command", "description"),
                command={"type": "string", "pattern": "^/[^ ]+$", "maxLength": 32},
                description={**_TEXT, "maxLength": 2000},
                usage_hint={**_TEXT, "maxLength": 1000},
                should_escape=_FLAG,
                url=_ADDRESS,
            ),
        },
    ),
    oauth_config=_group(
        redirect_urls={"type": "array", "items": _ADDRESS, "uniqueItems": True, "maxItems": 1000},
        scopes=_group(bot=_names(255)),
    ),
    settings=_group(
        event_subscriptions=_group(request_url=_ADDRESS, bot_events=_names(100)),
        interactivity=_group(("is_enabled",), is_enabled=_FLAG, request_url=_ADDRESS),
        org_deploy_enabled=_FLAG,
        socket_mode_enabled=_FLAG,
        token_rotation_enabled=_FLAG,
    ),
)

# Which scopes Slack's reference asks for, by method of the Web API and by event; with none: any token will do.
OF_METHODS = {
    "auth.test": set(),
    "chat.postEphemeral": {"chat:write"},
    "chat.postMessage": {"chat:write"},
    "chat.update": {"chat:write"},
    "conversations.history": {"im:history"},
    "conversations.open": {"im:write"},
    "conversations.replies": {"channels:history", "groups:history", "im:history", "mpim:history"},
    "files.completeUploadExternal": {"files:write"},
    "files.getUploadURLExternal": {"files:write"},
    "files.info": {"files:read"},
    "usergroups.users.list": {"usergroups:read"},
    "users.info": {"users:read"},
    "views.open": set(),
    "views.publish": set(),
}
OF_EVENTS = {
    "app_home_opened": set(),
    "app_mention": {"app_mentions:read"},
    "app_uninstalled": set(),
    "file_shared": {"files:read"},
    "message.channels": {"channels:history"},
    "message.groups": {"groups:history"},
    "message.im": {"im:history"},
    "message.mpim": {"mpim:history"},
    "tokens_revoked": set(),
}
_FAMILIES = "auth|chat|conversations|files|usergroups|users|views|reactions|team|apps"
_METHOD = re.compile(rf'"((?:{_FAMILIES})\.(?!slack)[A-Za-z.]+)"')


def manifest(name: str) -> dict[str, Any]:
    return yaml.safe_load((ROOT / "deploy" / name).read_text(encoding="utf-8"))


def methods() -> set[str]:
    """The methods that the channel calls."""
    return {found for path in sorted(CHANNEL.rglob("*.py")) for found in _METHOD.findall(path.read_text("utf-8"))}


@pytest.mark.parametrize("name", [HTTP, SOCKET])
def test_slack_takes_the_manifest(name: str) -> None:
    assert [error.message for error in Draft7Validator(SCHEMA).iter_errors(manifest(name))] == []


@pytest.mark.parametrize("name", [HTTP, SOCKET])
def test_the_scopes_are_those_which_calls_and_events_need(name: str) -> None:
    assert methods() - set(OF_METHODS) == set()
    wanted = manifest(name)["settings"]["event_subscriptions"]["bot_events"]
    needed = {"commands"}  # of the slash command
    needed |= {scope for method in methods() for scope in OF_METHODS[method]}
    needed |= {scope for event in wanted for scope in OF_EVENTS[event]}
    assert set(manifest(name)["oauth_config"]["scopes"]["bot"]) == needed


def test_a_workspace_that_installs_the_app_is_asked_for_the_same_scopes() -> None:
    from bot.channels.slack.installing import SCOPES

    assert sorted(manifest(HTTP)["oauth_config"]["scopes"]["bot"]) == sorted(SCOPES)


def test_the_events_are_those_which_are_heard() -> None:
    from bot.channels.slack.incoming import _EVENTS, _LEAVING

    for name in (HTTP, SOCKET):
        wanted = manifest(name)["settings"]["event_subscriptions"]["bot_events"]
        assert {event.partition(".")[0] for event in wanted} == {*_EVENTS, *_LEAVING}


def test_the_addresses_are_those_which_are_served() -> None:
    from bot.channels.slack.installing import BACK

    app = manifest(HTTP)
    (command,) = app["features"]["slash_commands"]
    settings = app["settings"]
    addresses = {
        command["url"],
        settings["event_subscriptions"]["request_url"],
        settings["interactivity"]["request_url"],
    }
    assert addresses == {"https://advisor.example.com/webhooks/slack/events"}
    assert app["oauth_config"]["redirect_urls"] == [f"https://advisor.example.com{BACK}"]


def test_with_socket_mode_there_is_no_address_and_nothing_else_differs() -> None:
    app = manifest(HTTP)
    app["settings"]["socket_mode_enabled"] = True
    del app["features"]["slash_commands"][0]["url"], app["oauth_config"]["redirect_urls"]
    del app["settings"]["event_subscriptions"]["request_url"], app["settings"]["interactivity"]["request_url"]
    assert manifest(SOCKET) == app
