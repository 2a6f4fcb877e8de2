"""Workspaces that installed the bot: slack-sdk's stores on our database, with everything secret sealed.

Only the bot's own token is kept; the person who installed it gives none.
"""

import logging
import secrets
import time
from logging import Logger
from typing import Any

import sqlalchemy as sa
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.models.installation import Installation
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore

from bot.channels.slack.database import Database
from bot.channels.slack.sealing import Seal
from bot.channels.slack.tables import installation, oauth_state

STATE_SECONDS = 600
"""For which somebody who began to install the bot may finish."""

_logger = logging.getLogger(__name__)
_SECRET_OF_PEOPLE = ("user_token", "user_scopes", "user_refresh_token", "user_token_expires_at")


class Installations(AsyncInstallationStore):
    """One installation for each workspace, or for each enterprise as a whole."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    @property
    def logger(self) -> Logger:
        return _logger

    async def async_save(self, installation: Installation) -> None:
        """Keeps an installation in place of the one before."""
        kept = {name: value for name, value in installation.to_dict().items() if name not in _SECRET_OF_PEOPLE}
        kept["installed_at"] = float(installation.installed_at)
        where = _where(installation.enterprise_id, installation.team_id, installation.is_enterprise_install)
        await self._database.run(_save, where, self._seal.closed(kept))
        _logger.info("installed in %s", "/".join(filter(None, where)))

    async def async_find_installation(
        self,
        *,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None = None,
        is_enterprise_install: bool | None = False,
    ) -> Installation | None:
        """The installation of a workspace, else that of its enterprise. It is nobody's own, so ``user_id`` is moot."""
        wanted = [_where(enterprise_id, team_id, bool(is_enterprise_install))]
        if enterprise_id:
            wanted.append(_where(enterprise_id, None, True))
        sealed = await self._database.run(_find, wanted)
        return Installation(**self._seal.opened(sealed)) if sealed else None

    async def remove(self, enterprise: str | None, team: str | None, at: float) -> None:
        """Removes what is kept of a workspace, or of a whole enterprise where there is no workspace, unless it was
        installed anew since ``at`` (seconds since 1970): Slack may tell late of an end.
        """
        # Slack's times of events are whole seconds.
        await self._database.run(_delete, _where(enterprise, team, team is None), installation.c.at < at + 1)
        _logger.info("uninstalled from %s", "/".join(filter(None, (enterprise, team))))


class States(AsyncOAuthStateStore):
    """Tells an installation that began here from a forged one, in every worker."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def logger(self) -> Logger:
        return _logger

    async def async_issue(self, *args: Any, **kwargs: Any) -> str:
        """A new state."""
        state = secrets.token_urlsafe(32)
        await self._database.run(_issue, state, time.time())
        return state

    async def async_consume(self, state: str) -> bool:
        """Whether a state was issued here, is not too old, and was not used before."""
        return await self._database.run(_consume, state, time.time())


def _where(enterprise: str | None, team: str | None, whole: bool) -> tuple[str, str]:
    return enterprise or "", "" if whole else team or ""


def _is(where: tuple[str, str]) -> Any:
    return sa.and_(installation.c.enterprise == where[0], installation.c.team == where[1])


def _save(connection: sa.engine.Connection, where: tuple[str, str], sealed: bytes) -> None:
    _delete(connection, where)
    row = {"enterprise": where[0], "team": where[1], "at": time.time(), "sealed": sealed}
    connection.execute(sa.insert(installation), row)


def _find(connection: sa.engine.Connection, wanted: list[tuple[str, str]]) -> bytes | None:
    for where in wanted:
        sealed = connection.execute(sa.select(installation.c.sealed).where(_is(where))).scalar()
        if sealed:
            return sealed
    return None


def _delete(connection: sa.engine.Connection, where: tuple[str, str], *more: Any) -> None:
    connection.execute(sa.delete(installation).where(_is(where), *more))


def _issue(connection: sa.engine.Connection, state: str, now: float) -> None:
    connection.execute(sa.delete(oauth_state).where(oauth_state.c.until < now))
    connection.execute(sa.insert(oauth_state), {"state": state, "until": now + STATE_SECONDS})


def _consume(connection: sa.engine.Connection, state: str, now: float) -> bool:
    mine = sa.and_(oauth_state.c.state == state, oauth_state.c.until >= now)
    return connection.execute(sa.delete(oauth_state).where(mine)).rowcount == 1
