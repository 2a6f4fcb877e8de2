"""The web channel: one message over HTTP, all answers to it back in order. The widget and other programs use it alike.

``POST /webhooks/web/messages`` with ``Authorization: Bearer <token>`` and a JSON body, either ``{"text": ...}`` or
``{"fact": path, "value": ...}``, and ``"conversation"`` where one person keeps several; or a form (multipart/form-data)
with a file and, if wanted, ``text`` and ``conversation``. Who speaks is said by the token alone (tokens.py): a
conversation belongs to the person and workspace that opened it.
"""

import logging
import re
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any
from urllib.parse import quote

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.bodies import LARGEST_BODY, read_form, read_json
from bot.channels.refusals import Refused, too_large
from bot.channels.tokens import BadToken, Identity, Tokens
from bot.channels.uploads import Upload, Uploads
from bot.environment import home
from bot.wording.catalogue import catalogue

LONGEST_TEXT = 8_000
"""Characters of one message; a longer one is refused with ``too_long``."""
LONGEST_NAME = 200
"""Characters of the name of a conversation, and of the path of a fact."""

_SPOKEN = ("text", "buttons", "custom", "image", "attachment")  # what a message to the client may hold
_WORD_JOINER = "\u2060"  # invisible; before a leading "/" it keeps Rasa from reading the text as a command

logger = logging.getLogger(__name__)


class Collected(OutputChannel):
    """Collects the answers of one turn as the client gets them."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        return "web"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keeps what a client can use of one answer, in the order in which the bot gave them."""
        spoken = {key: message[key] for key in _SPOKEN if message.get(key)}
        if spoken:
            self.messages.append(spoken)


class WebChannel(InputChannel):
    """Rasa input channel (credentials.yml)."""

    def __init__(self, tokens: Tokens, uploads: Uploads) -> None:
        self._tokens = tokens
        self._uploads = uploads

    @classmethod
    def name(cls) -> str:
        return "web"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> "WebChannel":
        return cls(Tokens.of(home()), Uploads(home()))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes below /webhooks/web."""
        web = Blueprint("web_channel")

        @web.get("/")
        async def alive(request: Request) -> HTTPResponse:
            return json({"status": "ok"})

        @web.post("/messages", stream=True)
        async def messages(request: Request) -> HTTPResponse:
            identity = self._identity(request)
            async with AsyncExitStack() as turn:
                upload = None
                if request.content_type.startswith("multipart/form-data"):
                    body, upload = await read_form(request, self._uploads, turn)
                else:
                    body = await read_json(request)
                message = self._message(identity, body, upload)
                return json({"messages": await _answer(message, on_new_message, _language(request))})

        @web.exception(Refused)
        async def refused(request: Request, error: Refused) -> HTTPResponse:
            return _error(request, error.status, error.code, error.words, error.args_of_words)

        @web.exception(SanicException)
        async def not_served(request: Request, error: SanicException) -> HTTPResponse:
            if error.status_code == 413:
                return await refused(request, too_large(LARGEST_BODY))
            return _error(request, error.status_code, "bad_request", "request-not-found", {})

        return web

    def _identity(self, request: Request) -> Identity:
        try:
            return self._tokens.identity(request.headers.get("authorization"))
        except BadToken as error:
            raise Refused(401, "not_allowed", f"request-token-{error.reason}") from None

    def _message(self, identity: Identity, body: dict[str, Any], upload: Upload | None) -> UserMessage:
        """The message of a request. Raises Refused."""
        conversation = body.get("conversation", "")
        if "conversation" in body and not _is_name(conversation):
            raise Refused(400, "bad_request", "request-bad-conversation", longest=LONGEST_NAME)
        if upload is not None and not (body.get("text") or "").strip():
            text, more = plain(upload.name), {"file": upload.metadata(said=False)}
        else:
            text, more = _said(body)
            if upload is not None:
                more = {"file": upload.metadata(said=True)}
        metadata = {
            "workspace": identity.workspace,
            "user": identity.user,
            "role": identity.role,
            "channel": self.name(),
            "conversation": conversation,
            **more,
        }
        sender = _sender(identity, conversation)
        return UserMessage(text, Collected(), sender, input_channel=self.name(), metadata=metadata)


def _said(body: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """(text, {}) of typed words, or (text, {"fact", "value"}) of a button, a date picker or an edited field."""
    text, fact = body.get("text"), body.get("fact")
    if isinstance(text, str) and text.strip() and fact is None:
        if len(text) > LONGEST_TEXT:
            raise Refused(413, "too_long", "request-too-long", longest=LONGEST_TEXT)
        return plain(text), {}
    if fact is None or text is not None or "value" not in body:
        raise Refused(400, "bad_request", "request-no-message")
    if not _is_name(fact):
        raise Refused(400, "bad_request", "request-bad-fact", longest=LONGEST_NAME)
    return plain(f"{fact}: {body['value']}"), {"fact": fact, "value": body["value"]}


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip()) and len(value) <= LONGEST_NAME


def plain(text: str) -> str:
    """Text that Rasa takes as typed words, whatever it begins with ("/restart" is no command here)."""
    return _WORD_JOINER + text.lstrip() if text.lstrip().startswith("/") else text


def _sender(identity: Identity, conversation: str) -> str:
    """The conversation's id: unique for workspace, person and name, none of which can reach into another's."""
    return ":".join(quote(part, safe="") for part in (identity.workspace, identity.user, conversation))


async def _answer(
    message: UserMessage, on_new_message: Callable[[UserMessage], Awaitable[Any]], language: str
) -> list[dict[str, Any]]:
    """All messages of the turn; where something failed or nothing was said, words that say so."""
    spoken = message.output_channel.messages
    try:
        await on_new_message(message)
    except Exception:
        logger.exception("a turn failed")
    if spoken:
        return spoken
    words = catalogue(language).say("request-unavailable", {}, "")
    return [{"text": words}, {"custom": {"type": "error", "code": "unavailable"}}]


def _error(request: Request, status: int, code: str, words: str, args: dict[str, Any]) -> HTTPResponse:
    message = catalogue(_language(request)).say(words, args, "")
    return json({"error": {"code": code, "message": message}}, status=status)


def _language(request: Request) -> str:
    """The first language of Accept-Language, by its two letters; English where there is none."""
    match = re.match(r"\s*([A-Za-z]{2})\b", request.headers.get("accept-language", ""))
    return match[1].lower() if match else "en"
