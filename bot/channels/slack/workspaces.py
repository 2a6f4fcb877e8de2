"""The workspaces that the bot is installed in, each with its token."""

import time
from dataclasses import dataclass, field

import aiohttp

from bot.channels.slack.api import Api
from bot.channels.slack.installations import Installations
from bot.channels.slack.places import team_of

_FRESH = 60.0  # seconds for which an installation is known without asking the database, which other workers write too


class NotInstalled(LookupError):
    """The bot is not, or no more, installed in a workspace."""


@dataclass(frozen=True)
class Workspace:
    """One workspace. ``me`` is the bot's own user id there."""

    name: str
    enterprise: str | None
    team: str
    me: str
    api: Api = field(repr=False, compare=False)


class Workspaces:
    """Finds workspaces by the name that the bot has for them (places.workspace_of)."""

    def __init__(self, base: str, token: str | None, installations: Installations | None) -> None:
        """``token``: that of the only workspace; without it the installations say."""
        self._base, self._token, self._installations = base, token, installations
        self._known: dict[str, tuple[float, Workspace]] = {}
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """To be called in the event loop that calls the others."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60))

    async def close(self) -> None:
        if self._session:
            await self._session.close()

    async def get(self, name: str) -> Workspace:
        """A workspace. Raises NotInstalled, SlackError."""
        at, found = self._known.get(name, (0.0, None))
        if found is None or (self._token is None and at < time.monotonic() - _FRESH):
            found = await self._find(name)
            self._known[name] = (time.monotonic(), found)
        return found

    async def left(self, enterprise: str | None, team: str | None, at: float) -> None:
        """The bot was removed from a workspace, or from a whole enterprise, ``at`` seconds since 1970."""
        self._known.clear()  # it happens seldom; an enterprise is all of its workspaces
        if self._installations:
            await self._installations.remove(enterprise, team, at)

    async def _find(self, name: str) -> Workspace:
        enterprise, team = team_of(name) or (None, None)
        if team is None:
            raise NotInstalled(name)
        if self._installations is None:
            api = Api(self._token, self._base, self._session)
            me = await api("auth.test")
            whole = enterprise is not None and me.get("is_enterprise_install")
            if me["enterprise_id"] != enterprise if whole else me["team_id"] != team:
                raise NotInstalled(name)
            return Workspace(name, enterprise, team, me["user_id"], api)
        kept = await self._installations.async_find_installation(enterprise_id=enterprise, team_id=team)
        if kept is None or not kept.bot_token:
            raise NotInstalled(name)
        known = self._known.get(name)
        if known and known[1].api.token == kept.bot_token:
            return known[1]
        return Workspace(name, enterprise, team, kept.bot_user_id or "", Api(kept.bot_token, self._base, self._session))
