"""Who writes: whether they belong to the workspace, which language they have set, and whether they are HR."""

import logging
import time
from dataclasses import dataclass
from typing import Any

from bot.channels.slack.api import Ended, Refused
from bot.channels.slack.workspaces import Workspace

_PERSON_SECONDS = 600.0  # for which what is known of a person is not asked again
_GROUP_SECONDS = 300.0
_MOST = 20_000  # people kept in mind

logger = logging.getLogger(__name__)

MEMBER, GUEST, STRANGER, BOT = "member", "guest", "stranger", "bot"


@dataclass(frozen=True)
class Person:
    """``standing``: member, guest, stranger (of another workspace, by Slack Connect) or bot."""

    id: str
    name: str
    locale: str
    standing: str


class People:
    """Asks Slack, and remembers for some minutes. All methods raise SlackError."""

    def __init__(self, hr: tuple[tuple[str | None, str], ...]) -> None:
        """``hr``: see settings.py."""
        self._hr = hr
        self._people: dict[tuple[str, str], tuple[float, Person]] = {}
        self._groups: dict[tuple[str, str], tuple[float, frozenset[str]]] = {}

    async def get(self, workspace: Workspace, user: str) -> Person:
        """A person."""
        key = (workspace.name, user)
        at, known = self._people.get(key, (0.0, None))
        if known is None or at < time.monotonic() - _PERSON_SECONDS:
            known = await _ask(workspace, user)
            if len(self._people) >= _MOST:
                self._people.clear()
            self._people[key] = (time.monotonic(), known)
        return known

    async def names(self, workspace: Workspace, users: Any) -> dict[str, str]:
        """What people are called, by id; somebody whom Slack does not know is left out."""
        return {one.id: one.name for one in [await self.get(workspace, user) for user in users] if one.name}

    async def role(self, workspace: Workspace, user: str) -> str:
        """``hr`` where the configuration says so, else ``pm``."""
        return "hr" if user in await self.hr(workspace) else "pm"

    async def hr(self, workspace: Workspace) -> frozenset[str]:
        """The ids of all who are HR in a workspace."""
        found: set[str] = set()
        for team, one in self._hr:
            if team in (None, workspace.team):
                found |= await self._members(workspace, one) if one.startswith("S") else {one}
        return frozenset(found)

    async def _members(self, workspace: Workspace, group: str) -> frozenset[str]:
        at, known = self._groups.get((workspace.name, group), (0.0, None))
        if known is None or at < time.monotonic() - _GROUP_SECONDS:
            known = await _ask_group(workspace, group)
            self._groups[(workspace.name, group)] = (time.monotonic(), known)
        return known


async def _ask_group(workspace: Workspace, group: str) -> frozenset[str]:
    """Who is in a user group; nobody where Slack refuses to say, as for one that is gone: then all are pm."""
    try:
        return frozenset((await workspace.api("usergroups.users.list", usergroup=group))["users"])
    except Ended:
        raise
    except Refused as refusal:
        logger.error("nobody is HR by the group %s: %s", group, refusal)
        return frozenset()


async def _ask(workspace: Workspace, user: str) -> Person:
    try:
        told = (await workspace.api("users.info", user=user, include_locale=True))["user"]
    except Refused as refusal:
        if refusal.code not in ("user_not_found", "user_not_visible"):
            raise
        return Person(user, "", "", STRANGER)
    profile = told.get("profile") or {}
    name = profile.get("display_name") or told.get("real_name") or profile.get("real_name") or told.get("name") or ""
    return Person(user, name, told.get("locale") or "", _standing(workspace, told))


def _standing(workspace: Workspace, told: dict[str, Any]) -> str:
    if told.get("is_bot") or told.get("is_workflow_bot"):
        return BOT
    in_grid = (told.get("enterprise_user") or {}).get("enterprise_id")
    ours = told.get("team_id") == workspace.team or (in_grid and in_grid == workspace.enterprise)
    if told.get("is_stranger") or not ours or told.get("deleted"):
        return STRANGER
    return GUEST if told.get("is_restricted") or told.get("is_ultra_restricted") else MEMBER
