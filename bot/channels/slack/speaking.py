"""Turns of a conversation for an event from Slack, and the posts that their answers become.

A message has the event's key for its id. An event that is worked off again after its process died is thereby no second
turn: the agent gives the answer that is kept.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

from rasa.core.channels.channel import OutputChannel, UserMessage

from bot.channels.slack import sending
from bot.channels.slack.api import SlackError
from bot.channels.slack.inbox import Job
from bot.channels.slack.look.answer import Sent, answer
from bot.channels.slack.look.languages import of_locale
from bot.channels.slack.look.mrkdwn import escaped
from bot.channels.slack.look.people import mentioned, named
from bot.channels.slack.look.receiving import NotReceived, received
from bot.channels.slack.people import People, Person
from bot.channels.slack.places import Place
from bot.channels.slack.workspaces import Workspace
from bot.channels.uploads import Uploads
from bot.channels.web import plain
from bot.files import with_files
from bot.wording.catalogue import catalogue

AT_ONCE = 2
"""Turns of this channel that run at the same time: each holds up the event loop for some milliseconds."""
_SPOKEN = ("text", "buttons", "custom", "image", "attachment")

logger = logging.getLogger(__name__)

Posts = list[dict[str, Any]]


class Said(OutputChannel):
    """Collects the answers of one turn."""

    def __init__(self) -> None:
        self.messages: Posts = []

    @classmethod
    def name(cls) -> str:
        return "slack"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        spoken = {key: message[key] for key in _SPOKEN if message.get(key)}
        if spoken:
            self.messages.append(spoken)


@dataclass(frozen=True)
class Here:
    """Where an event belongs and who caused it. ``channel`` is where the answers go, also in direct messages."""

    place: Place
    workspace: Workspace
    person: Person
    channel: str
    language: str
    role: str

    def say(self, key: str, **args: Any) -> dict[str, Any]:
        """A post with a message of the catalogue."""
        words = catalogue(self.language).say(key, args, "")
        return sending.message(self.channel, self.place.thread, escaped(words), [])

    def posts(self, sents: list[Sent]) -> Posts:
        """Posts of what look/ made, files after the message they belong to."""
        where = (self.channel, self.place.thread)
        made: Posts = []
        for one in sents:
            if one.text or one.blocks:
                made.append(sending.message(*where, one.text, one.blocks))
            made += [sending.file(*where, file.name, file.title, file.alt, file.data) for file in one.files]
        return made


@dataclass(frozen=True)
class Turn:
    """One turn to run: typed or chosen words, what else the message says, a file that came along as Slack has it."""

    text: str
    more: dict[str, Any]
    file: dict[str, Any] | None = None


class Speaking:
    """Runs turns."""

    def __init__(
        self,
        agent: Any,
        on_new_message: Callable[[UserMessage], Awaitable[Any]],
        people: People,
        uploads: Uploads,
    ) -> None:
        self._agent, self._on_new_message, self._people, self._uploads = agent, on_new_message, people, uploads
        self._running = asyncio.Semaphore(AT_ONCE)

    async def language(self, place: Place, person: Person) -> str:
        """The language that was spoken last in the conversation, else the one that the person has set in Slack."""
        tracker = await self._agent.tracker_store.retrieve(place.sender)
        known = (tracker.get_slot("context") or {}).get("language") if tracker else None
        return known or of_locale(person.locale)

    async def posts(self, job: Job, here: Here, turns: list[Turn]) -> Posts:
        """Runs the turns that one event is; what is to be sent. Raises SlackError, but not for what a turn meets."""
        messages: Posts = []
        failed = False
        for number, turn in enumerate(turns):
            said = Said()
            try:
                await self._run(here, f"{job.key}/{number}" if number else job.key, turn, said)
            except NotReceived as refusal:
                words = catalogue(here.language).say(refusal.words, refusal.args_of_words, "")
                said.messages.append({"text": words})
            except SlackError:
                raise
            except Exception:
                logger.exception("a turn failed")
                failed = True
            failed = failed or not said.messages
            messages += said.messages
        written = await with_files(named(messages, await self._names(here, messages)))
        language = await self.language(here.place, here.person)
        posts = here.posts(answer(written, language))
        return [*posts, here.say("slack-failed")] if failed else posts

    async def _names(self, here: Here, messages: Posts) -> dict[str, str]:
        try:
            return await self._people.names(here.workspace, mentioned(messages))
        except SlackError as error:  # the answer is there: an id in it is better than to wait
            logger.warning("names could not be looked up: %s", error)
            return {}

    async def _run(self, here: Here, key: str, turn: Turn, said: Said) -> None:
        place, text, more = here.place, turn.text, dict(turn.more)
        async with AsyncExitStack() as until:
            if turn.file is not None:
                file, api = turn.file, here.workspace.api
                if file.get("file_access") == "check_file_info":
                    file = (await api("files.info", file=file["id"]))["file"]
                upload = await until.enter_async_context(received(api.token, self._uploads, file, api.origins))
                more["file"] = upload.metadata(said=bool(text))
                text = text or plain(upload.name)
            metadata = {
                "workspace": place.workspace,
                "user": place.user,
                "role": here.role,
                "channel": Said.name(),
                "conversation": place.conversation,
                "language": here.language,
                **({"shared": True} if place.shared else {}),
                **more,
            }
            message = UserMessage(
                text, said, place.sender, message_id=key, input_channel=Said.name(), metadata=metadata
            )
            async with self._running:
                await self._on_new_message(message)
