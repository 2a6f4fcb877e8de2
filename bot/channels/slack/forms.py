"""The modal with all facts: opened at once, taken once what was filled in is found right."""

import asyncio
import logging
from typing import Any

from bot.channels.slack import people
from bot.channels.slack.api import SlackError
from bot.channels.slack.inbox import Incoming
from bot.channels.slack.incoming import of_submission, place_of_control
from bot.channels.slack.look.facts_form import submitted, view
from bot.channels.slack.places import place_in, workspace_of
from bot.channels.slack.speaking import Here
from bot.channels.slack.turns import Turns
from bot.channels.slack.workspaces import NotInstalled

logger = logging.getLogger(__name__)


class Forms:
    """Shows the modal and reads it.

    A modal remembers the name of its conversation and no more: whose it is and what they may, Slack and the
    configuration say again when it comes back.
    """

    def __init__(self, agent: Any, turns: Turns) -> None:
        self._forms, self._turns = agent.forms, turns

    async def open(self, payload: dict[str, Any], enterprise: str | None, team: str) -> None:
        """Opens the modal for the conversation that the pressed button stands in. What goes wrong is logged."""
        try:
            here = await self._turns.here(place_of_control(payload, enterprise, team))
            if here.person.standing != people.MEMBER:
                return
            private = here.place.conversation
            shown = await asyncio.to_thread(view, self._forms, self._speaker(here), here.language, private)
            await here.workspace.api("views.open", trigger_id=payload["trigger_id"], view=shown)
        except (SlackError, NotInstalled) as error:
            logger.error("the form could not be opened: %s", error)
        except Exception:
            logger.exception("the form could not be opened")

    async def submitted(
        self, payload: dict[str, Any], enterprise: str | None, team: str
    ) -> tuple[dict[str, str], Incoming | None]:
        """(errors by the id of the block, nothing), or (none, what is to be kept of it, if anything was changed).

        Raises ValueError for a modal that isn't one of ours, SlackError.
        """
        shown, user = payload["view"], payload["user"]["id"]
        here = await self._turns.here(place_in(workspace_of(enterprise, team), user, shown["private_metadata"]))
        result = await asyncio.to_thread(submitted, self._forms, self._speaker(here), shown, here.language)
        if result.errors or result.message is None:
            return result.errors, None
        return {}, of_submission(shown, here.place, team, result.message, result.shown)

    def _speaker(self, here: Here) -> Any:
        place, conversation = here.place, here.place.conversation or "default"  # as the actions call it
        return self._forms.Speaker(place.workspace, place.user, here.role, conversation, place.shared)
