"""What is done for each kind of event, up to what is to be sent."""

import asyncio
import logging
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

from bot.channels.slack import people, sending
from bot.channels.slack.api import Refused
from bot.channels.slack.inbox import Inbox, Incoming, Job
from bot.channels.slack.look.answer import hello
from bot.channels.slack.look.home import home
from bot.channels.slack.look.mrkdwn import escaped
from bot.channels.slack.look.notices import notice
from bot.channels.slack.look.people import mentioned, named
from bot.channels.slack.look.pieces import cut
from bot.channels.slack.look.pressed import pressed, settled
from bot.channels.slack.people import People
from bot.channels.slack.places import Place
from bot.channels.slack.speaking import Here, Posts, Speaking, Turn
from bot.channels.slack.typed import typed
from bot.channels.slack.workspaces import Workspace, Workspaces
from bot.channels.web import LONGEST_TEXT, plain
from bot.wording.catalogue import catalogue

_QUOTED = 500  # characters of a command that are said again

logger = logging.getLogger(__name__)


class Turns:
    """Turns events into posts."""

    def __init__(self, agent: Any, workspaces: Workspaces, people: People, inbox: Inbox, speaking: Speaking) -> None:
        self._agent, self._workspaces, self._people = agent, workspaces, people
        self._inbox, self._speaking = inbox, speaking
        self._direct: dict[tuple[str, str], str] = {}
        self._kinds = {
            "message": self._message,
            "click": self._click,
            "facts": self._facts,
            "command": self._command,
            "home": self._home,
            "notice": self._notice,
        }

    async def posts(self, job: Job) -> Posts:
        """What is to be sent for an event. Raises SlackError, NotInstalled."""
        if job.kind == "left":
            return await self._left(job)
        if job.kind == "news":
            return await self._news(job)
        here = await self.here(Place(**job.body["place"]))
        if here.person.standing == people.BOT:
            return []
        if here.person.standing != people.MEMBER:
            return _refusal(here, job)
        return await self._kinds[job.kind](job, here)

    async def failed(self, job: Job) -> Posts:
        """What is said where an event could not be worked off. Raises SlackError, NotInstalled."""
        here = await self.here(Place(**job.body["place"]))
        return [here.say("slack-failed")]

    async def sent(self, job: Job) -> None:
        """All posts of an event were sent."""
        tells = job.body["notice"].get("tells") if job.kind == "notice" else None
        if tells and (told := getattr(self._agent, "told", None)):
            await asyncio.to_thread(told, tells)

    async def workspace(self, job: Job) -> Workspace:
        """Where the posts of an event go. Raises SlackError, NotInstalled."""
        return await self._workspaces.get(job.body["place"]["workspace"])

    async def here(self, place: Place) -> Here:
        """All that is to be known of a place. Raises SlackError, NotInstalled."""
        workspace = await self._workspaces.get(place.workspace)
        person = await self._people.get(workspace, place.user)
        channel = place.channel or await self._direct_channel(workspace, place.user)
        # What HR may see is not for all who read along in a channel.
        role = "pm" if place.shared else await self._people.role(workspace, place.user)
        return Here(place, workspace, person, channel, await self._speaking.language(place, person), role)

    async def _direct_channel(self, workspace: Workspace, user: str) -> str:
        key = (workspace.name, user)
        if key not in self._direct:
            opened = await workspace.api("conversations.open", users=user)
            self._direct[key] = opened["channel"]["id"]
        return self._direct[key]

    async def _message(self, job: Job, here: Here) -> Posts:
        text, files = typed(job.body["text"], here.workspace.me), job.body["files"]
        if len(text) > LONGEST_TEXT:
            return [here.say("slack-too-long", longest={"number": LONGEST_TEXT})]
        if files and here.place.shared:
            told = [here.say("slack-file-here-not")]
            return told + (await self._speaking.posts(job, here, [Turn(plain(text), {})]) if text else [])
        if files:
            more = [Turn("", {}, file) for file in files[1:]]
            return await self._speaking.posts(job, here, [Turn(plain(text), {}, files[0]), *more])
        if not text:
            return here.posts([hello(here.language)])
        return await self._speaking.posts(job, here, [Turn(plain(text), {})])

    async def _click(self, job: Job, here: Here) -> Posts:
        payload = job.body["payload"]
        choice = pressed(payload, here.language)
        if choice is None:
            return []
        if payload.get("message"):
            text, blocks = settled(payload["message"], choice.shown, here.language)
            where = {"channel": here.channel, "ts": payload["message"]["ts"]}
            try:
                await here.workspace.api("chat.update", **where, text=text, blocks=blocks)
            except Refused as refusal:  # the message was deleted; the choice was made all the same
                logger.warning("a used message could not be changed: %s", refusal)
        said, fact = choice.message, choice.message.get("fact")
        text = f"{fact}: {said['value']}" if fact else said["text"]
        more = {"fact": fact, "value": said["value"]} if fact else {}
        return await self._speaking.posts(job, here, [Turn(plain(text), {**more, "shown": choice.shown})])

    async def _facts(self, job: Job, here: Here) -> Posts:
        shown = job.body["shown"]
        return await self._speaking.posts(job, here, [Turn(plain(shown), {**job.body["message"], "shown": shown})])

    async def _command(self, job: Job, here: Here) -> Posts:
        text = typed(job.body["text"], here.workspace.me)
        if len(text) > LONGEST_TEXT:
            said = [here.say("slack-too-long", longest={"number": LONGEST_TEXT})]
        elif text:  # Slack shows nobody what was typed after a command
            quoted = "\n".join(f"> {line}" for line in escaped(cut(text, _QUOTED)).split("\n"))
            said = [sending.message(here.channel, None, quoted, [])]
            said += await self._speaking.posts(job, here, [Turn(plain(text), {})])
        else:
            said = here.posts([hello(here.language)])
        if job.body["here"] == here.channel or not job.body["response_url"]:
            return said
        words = catalogue(here.language).say("slack-answered-in-dm", {}, "")
        return [*said, sending.respond(job.body["response_url"], escaped(words))]

    async def _home(self, job: Job, here: Here) -> Posts:
        place = here.place
        seen = await asyncio.to_thread(self._agent.projects.projects, place.workspace, place.user, here.role)
        names = await self._people.names(here.workspace, mentioned([seen]))
        view = home(named([seen], names)[0], here.language)
        await here.workspace.api("views.publish", user_id=place.user, view=view)
        return []

    async def _notice(self, job: Job, here: Here) -> Posts:
        news = job.body["notice"]
        names = await self._people.names(here.workspace, mentioned([news]))
        return here.posts([notice(SimpleNamespace(**named([news], names)[0]), here.language)])

    async def _news(self, job: Job) -> Posts:
        """A notice for everybody who is HR: one for each of them."""
        workspace = await self._workspaces.get(job.body["workspace"])
        for user in sorted(await self._people.hr(workspace)):
            await self._inbox.put(told(job.key, workspace.name, user, workspace.team, job.body["notice"]))
        return []

    async def _left(self, job: Job) -> Posts:
        enterprise, team = job.body["enterprise"], job.body["team"]
        await self._workspaces.left(enterprise, team, job.body["at"])
        if team:  # what waits for a whole enterprise is dropped when it is taken
            await self._inbox.forget_team(team)
        return []


def told(number: str, workspace: str, user: str, team: str, news: Mapping[str, Any]) -> Incoming:
    """A notice for one person, as an event of ours; ``number`` names the news."""
    place = Place(workspace, user, None, None)
    body = {"place": place.kept(), "notice": dict(news)}
    return Incoming(f"{number}:{user}", "notice", team, place.lane, number, body)


def _refusal(here: Here, job: Job) -> Posts:
    """Guests and people of other workspaces are told so, where they speak to the bot itself."""
    key = "slack-guest" if here.person.standing == people.GUEST else "slack-other-workspace"
    if not here.place.shared:
        return [] if job.kind in ("home", "notice") else [here.say(key)]
    if job.kind == "message" and not job.body.get("called"):
        return []
    words = catalogue(here.language).say(key, {}, "")
    return [sending.whisper(here.channel, here.place.thread, here.person.id, escaped(words))]
