"""The modal with all facts: opened at once, taken once what was filled in is found right."""

import asyncio
import json
import logging
from typing import Any

from bot.channels.slack import people
from bot.channels.slack.api import SlackError
from bot.channels.slack.inbox import Incoming
from bot.channels.slack.incoming import of_submission
from bot.channels.slack.look.facts_form import submitted, view
from bot.channels.slack.look.pressed import conversation_of
from bot.channels.slack.places import Place, place_of, workspace_of
from bot.channels.slack.turns import Turns
from bot.channels.slack.workspaces import NotInstalled

logger = logging.getLogger(__name__)


class Forms:
    """Shows the modal and reads it."""

    def __init__(self, agent: Any, turns: Turns) -> None:
        self._forms, self._turns = agent.forms, turns

    async def open(self, payload: dict[str, Any], enterprise: str | None, team: str) -> None:
        """Opens the modal for the conversation that the pressed button names. What goes wrong is logged."""
        try:
            action, channel = payload["actions"][0], (payload.get("channel") or {}).get("id")
            workspace, user = workspace_of(enterprise, team), payload["user"]["id"]
            place = place_of(workspace, user, channel, None, conversation_of(action))
            here = await self._turns.here(place)
            if here.person.standing != people.MEMBER:
                return
            private = json.dumps({"place": place.kept(), "role": here.role, "language": here.language})
            speaker = self._speaker(place, here.role)
            shown = await asyncio.to_thread(view, self._forms, speaker, here.language, private)
            await here.workspace.api("views.open", trigger_id=payload["trigger_id"], view=shown)
        except (SlackError, NotInstalled) as error:
            logger.error("the form could not be opened: %s", error)
        except Exception:
            logger.exception("the form could not be opened")

    async def submitted(self, payload: dict[str, Any], team: str) -> tuple[dict[str, str], Incoming | None]:
        """(errors by the id of the block, nothing), or (none, what is to be kept of it, if anything was changed)."""
        shown = payload["view"]
        private = json.loads(shown["private_metadata"])
        place, language = Place(**private["place"]), private["language"]
        speaker = self._speaker(place, private["role"])
        result = await asyncio.to_thread(submitted, self._forms, speaker, shown, language)
        if result.errors or result.message is None:
            return result.errors, None
        return {}, of_submission(shown, place, team, result.message, result.shown)

    def _speaker(self, place: Place, role: str) -> Any:
        conversation = place.conversation or "default"  # as the actions call it
        return self._forms.Speaker(place.workspace, place.user, role, conversation, place.shared)
