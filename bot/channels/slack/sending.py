"""Sends what was kept to be sent, each thing once.

A message carries its id in its metadata, and the id of a file is kept before the file is shared. Where it isn't known
whether Slack took a post, because the process died or no answer came, the conversation is asked for it before it is
sent again.
"""

import asyncio
import base64
import logging
from typing import Any

import aiohttp

from bot.channels.slack.api import Api, Refused, Unreachable
from bot.channels.slack.hosts import RESPONSES, is_slack
from bot.channels.slack.inbox import Job
from bot.channels.slack.outbox import Outbox, Post
from bot.channels.slack.workspaces import Workspace

EVENT_TYPE = "advisor_answer"
_LOOK_BACK = 60.0  # seconds by which clocks may differ
_SEEN = 200  # of the newest messages of a conversation

logger = logging.getLogger(__name__)


def message(channel: str, thread: str | None, text: str, blocks: list[dict[str, Any]]) -> dict[str, Any]:
    """A message to post."""
    return {"do": "post", "channel": channel, "thread": thread, "text": text, "blocks": blocks}


def file(channel: str, thread: str | None, name: str, title: str, alt: str, data: bytes) -> dict[str, Any]:
    """A file to post; ``alt`` says what a picture shows."""
    content = base64.b64encode(data).decode("ascii")
    place = {"do": "file", "channel": channel, "thread": thread}
    return {**place, "name": name, "title": title, "alt": alt, "data": content}


def whisper(channel: str, thread: str | None, user: str, text: str) -> dict[str, Any]:
    """Words in a channel that one person sees."""
    return {"do": "whisper", "channel": channel, "thread": thread, "user": user, "text": text}


def respond(address: str, text: str) -> dict[str, Any]:
    """Words where a command was typed, which its person sees."""
    return {"do": "respond", "address": address, "text": text}


async def send_all(job: Job, posts: list[Post], workspace: Workspace, outbox: Outbox) -> None:
    """Sends what is left of an event's posts. Raises RateLimited or Unreachable: then the rest is left for later."""
    api = workspace.api
    known = await _known(api, job, posts, workspace.me) if job.attempts > 1 and posts else set()
    for post in posts:
        number = f"{job.key}/{post.number}"
        if number not in known and post.body.get("file_id") not in known:
            try:
                if post.body["do"] == "file":
                    await _file(api, job, post, outbox)
                else:
                    await _DO[post.body["do"]](api, post.body, number)
            except Refused as refusal:
                # A channel that is archived, a person who left: it can't be said, now or later.
                logger.error("an answer could not be sent: %s", refusal)
        await outbox.sent(job, post.number)


async def _post(api: Api, body: dict[str, Any], number: str) -> None:
    marked = {"event_type": EVENT_TYPE, "event_payload": {"id": number}}
    said = {"channel": body["channel"], "text": body["text"], "metadata": marked, "unfurl_links": False}
    if body["thread"]:
        said["thread_ts"] = body["thread"]
    try:
        await api("chat.postMessage", **said, blocks=body["blocks"] or None)
    except Refused as refusal:
        if "block" not in refusal.code:
            raise
        logger.error("blocks were refused, the words are sent without: %s", refusal)
        await api("chat.postMessage", **said)


async def _file(api: Api, job: Job, post: Post, outbox: Outbox) -> None:
    body = post.body
    data = base64.b64decode(body["data"])
    more = {"alt_txt": body["alt"]} if body["alt"] else {}
    given = await api("files.getUploadURLExternal", filename=body["name"], length=len(data), **more)
    await outbox.amend(job, post.number, {**body, "file_id": given["file_id"]})
    try:
        async with api.session.post(given["upload_url"], data=data) as answer:
            if answer.status != 200:
                raise Unreachable(f"upload: {answer.status}")
    except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
        raise Unreachable(f"upload: {type(error).__name__}") from None
    where = {"channel_id": body["channel"], **({"thread_ts": body["thread"]} if body["thread"] else {})}
    await api("files.completeUploadExternal", files=[{"id": given["file_id"], "title": body["title"]}], **where)


async def _whisper(api: Api, body: dict[str, Any], number: str) -> None:
    where = {"channel": body["channel"], **({"thread_ts": body["thread"]} if body["thread"] else {})}
    await api("chat.postEphemeral", user=body["user"], text=body["text"], **where)


async def _respond(api: Api, body: dict[str, Any], number: str) -> None:
    if not is_slack(body["address"], RESPONSES, api.origins):
        logger.error("a response address is not Slack's: nothing was sent there")
        return
    said = {"response_type": "ephemeral", "text": body["text"]}
    try:
        async with api.session.post(body["address"], json=said, allow_redirects=False) as answer:
            if answer.status >= 400:  # it is valid for half an hour, and then what it pointed to is there already
                logger.warning("a response address answered %s", answer.status)
    except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
        raise Unreachable(f"response: {type(error).__name__}") from None


_DO = {"post": _post, "whisper": _whisper, "respond": _respond}


async def _known(api: Api, job: Job, posts: list[Post], me: str) -> set[str]:
    """The ids of messages and of files that Slack has taken already."""
    place = next((post.body for post in posts if post.body["do"] in ("post", "file")), None)
    if place is None:
        return set()
    where = {"channel": place["channel"], "oldest": f"{job.received - _LOOK_BACK:.6f}", "limit": _SEEN}
    try:
        if place["thread"]:
            found = await api("conversations.replies", ts=place["thread"], include_all_metadata=True, **where)
        else:
            found = await api("conversations.history", include_all_metadata=True, **where)
    except Refused as refusal:
        logger.error("what was said could not be looked up, so something may be said twice: %s", refusal)
        return set()
    ours = [one for one in found["messages"] if one.get("user") == me]
    files = {file["id"] for one in ours for file in one.get("files") or []}
    return files | {((one.get("metadata") or {}).get("event_payload") or {}).get("id", "") for one in ours}
