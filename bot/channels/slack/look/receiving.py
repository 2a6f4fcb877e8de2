"""A file that somebody sent in Slack, fetched into the private folder of uploads for one turn.

The bot's token goes along with the request, so it is sent to Slack's host for files and to no other, and nowhere the
answer may lead to.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from bot.channels.slack.hosts import FILES, is_slack
from bot.channels.uploads import LARGEST_FILE, TooLarge, Upload, Uploads

_TIMEOUT = aiohttp.ClientTimeout(total=60, connect=5)
_PIECE = 64 * 1024  # bytes


class NotReceived(Exception):
    """A file that isn't taken: ``words`` is the catalogue's message that says why, ``args`` its arguments."""

    def __init__(self, words: str, **args: Any) -> None:
        super().__init__(words)
        self.words, self.args_of_words = words, args


@asynccontextmanager
async def received(
    token: str, uploads: Uploads, file: Mapping[str, Any], origins: frozenset[str] = frozenset()
) -> AsyncIterator[Upload]:
    """The file that Slack describes (an entry of ``files`` in an event, or of files.info), gone when the block ends.

    ``origins``: see hosts.is_slack. Raises NotReceived.
    """
    name = str(file.get("name") or file.get("title") or "")
    address = str(file.get("url_private_download") or file.get("url_private") or "")
    shown = {"name": {"text": name}}
    if file.get("is_external") or file.get("mode") in ("external", "tombstone", "hidden_by_limit"):
        raise NotReceived("slack-file-elsewhere", **shown)
    if not is_slack(address, FILES, origins):
        raise NotReceived("slack-file-missing", **shown)
    if int(file.get("size") or 0) > LARGEST_FILE:
        raise _too_large(name)
    async with uploads.writing(name) as writer:
        try:
            async with (
                aiohttp.ClientSession(timeout=_TIMEOUT, auto_decompress=False) as session,
                session.get(address, headers=_headers(token), allow_redirects=False) as response,
            ):
                if response.status != 200 or _is_sign_in(response, file):
                    raise NotReceived("slack-file-missing", **shown)
                async for piece in response.content.iter_chunked(_PIECE):
                    await writer.write(piece)
        except TooLarge:
            raise _too_large(name) from None
        except (aiohttp.ClientError, asyncio.TimeoutError):
            raise NotReceived("slack-file-missing", **shown) from None
        yield await writer.done()


def _headers(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}", "Accept-Encoding": "identity"}


def _too_large(name: str) -> NotReceived:
    return NotReceived("widget-too-large", name={"text": name}, limit={"number": LARGEST_FILE // 2**20})


def _is_sign_in(response: aiohttp.ClientResponse, file: Mapping[str, Any]) -> bool:
    """Whether Slack answers with its page to sign in, as it does with 200 to a token that may not read files."""
    return response.content_type == "text/html" and file.get("mimetype") != "text/html"
