"""The web channel: one message over HTTP, all answers to it back in order. The widget and other programs use it alike.

``POST /webhooks/web/messages`` with ``Authorization: Bearer <token>`` and a JSON body, either ``{"text": ...}`` or
``{"fact": path, "value": ...}``, and ``"conversation"`` where one person keeps several; or a form (multipart/form-data)
with a file and, if wanted, ``text`` and ``conversation``. Who speaks is said by the token alone (tokens.py): a
conversation belongs to the person and workspace that opened it. With ``Accept: text/event-stream`` the answers come as
they are said (events.py). A message may have an ``"id"`` of the client's, and with a fact what the button ``"shown"``
said; both come back in the history.

``GET /webhooks/web/history``, ``/overview`` and ``/starts`` (``?conversation=``) are what the widget shows of a
conversation: what was said, what is known, and how a start in each week would stand.
"""

import logging
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels import events, history, overview
from bot.channels.bodies import LARGEST_BODY, is_plain, read_form, read_json
from bot.channels.errors import answer_errors
from bot.channels.events import Collected
from bot.channels.refusals import Refused
from bot.channels.tokens import BadToken, Identity, Tokens
from bot.channels.uploads import Upload, Uploads
from bot.channels.words import requested
from bot.environment import home
from bot.threads import aside
from bot.wording.catalogue import catalogue

LONGEST_TEXT = 8_000
"""Characters of one message; a longer one is refused with ``too_long``."""
LONGEST_NAME = 200
"""Characters of the name of a conversation, and of the path of a fact."""

_LONGEST_SENDER = 700  # characters of an id of a conversation, which is the key of a table

_WORD_JOINER = "\u2060"  # invisible; before a leading "/" it keeps Rasa from reading the text as a command

_PRIVATE = {"Cache-Control": "no-store"}

logger = logging.getLogger(__name__)


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
        async def messages(request: Request) -> HTTPResponse | None:
            identity = self._identity(request)
            async with AsyncExitStack() as turn:
                upload = None
                if request.content_type.startswith("multipart/form-data"):
                    body, upload = await read_form(request, self._uploads, turn)
                else:
                    body = await read_json(request)
                message = self._message(identity, body, upload)
                answering = _answer(message, on_new_message, requested(request))
                if events.wanted(request):
                    return await events.tell(request, message.output_channel, answering)
                return json({"messages": await answering})

        @web.get("/history")
        async def what_was_said(request: Request) -> HTTPResponse:
            identity, conversation = self._place(request)
            said = await aside(history.said, _here(request, "turns"), sender(identity, conversation))
            return json(said, headers=_PRIVATE)

        @web.get("/overview")
        async def what_is_known(request: Request) -> HTTPResponse:
            identity, conversation = self._place(request)
            views = _here(request, "views")
            seen = await aside(overview.overview, views, identity, conversation, requested(request))
            return json(seen, headers=_PRIVATE)

        @web.get("/starts")
        async def every_start(request: Request) -> HTTPResponse:
            identity, conversation = self._place(request)
            views = _here(request, "views")
            judged = await aside(overview.starts, views, identity, conversation, requested(request))
            return json({"starts": judged}, headers=_PRIVATE)

        answer_errors(web, LARGEST_BODY)
        return web

    def _identity(self, request: Request) -> Identity:
        try:
            return self._tokens.identity(request.headers.get("authorization"))
        except BadToken as error:
            raise Refused(401, "not_allowed", f"request-token-{error.reason}") from None

    def _place(self, request: Request) -> tuple[Identity, str]:
        """Whose conversation a request looks at, and its name. Raises Refused."""
        identity, conversation = self._identity(request), request.args.get("conversation") or ""
        if conversation and not _is_name(conversation):
            raise Refused(400, "bad_request", "request-bad-conversation", longest=LONGEST_NAME)
        return identity, conversation

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
            **_shown(body),
        }
        whose = sender(identity, conversation)
        return UserMessage(text, Collected(), whose, message_id=_id(body), input_channel=self.name(), metadata=metadata)


def _here(request: Request, part: str) -> Any:
    """A part of the agent that this process alone has. Raises Refused where another process has it."""
    found = getattr(request.app.ctx.agent, part, None)
    if found is None:
        raise Refused(503, "unavailable", "request-unavailable")
    return found


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


def _shown(body: dict[str, Any]) -> dict[str, str]:
    """The words on a button that was pressed: what the person sees of it, now and later."""
    shown = body.get("shown")
    return {"shown": shown} if _is_name(shown) else {}


def _id(body: dict[str, Any]) -> str | None:
    """The client's own name of a message, by which it finds it again after a broken connection."""
    return body["id"] if _is_name(body.get("id")) else None


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip()) and len(value) <= LONGEST_NAME and is_plain(value)


def plain(text: str) -> str:
    """Text that Rasa takes as typed words, whatever it begins with ("/restart" is no command here)."""
    return _WORD_JOINER + text.lstrip() if text.lstrip().startswith("/") else text


def sender(identity: Identity, conversation: str) -> str:
    """The conversation's id: unique for workspace, person and name, none of which can reach into another's."""
    whole = ":".join(quote(part, safe="") for part in (identity.workspace, identity.user, conversation))
    # Names in Chinese or Russian are nine times as long when quoted; no quoted one is without a colon.
    return whole if len(whole) <= _LONGEST_SENDER else sha256(whole.encode()).hexdigest()


async def _answer(
    message: UserMessage, on_new_message: Callable[[UserMessage], Awaitable[Any]], language: str
) -> list[dict[str, Any]]:
    """All messages of the turn; where something failed or nothing was said, words that say so."""
    collected = message.output_channel
    try:
        await on_new_message(message)
    except Exception:
        logger.exception("a turn failed")
    if not collected.messages:
        words = catalogue(language).say("request-unavailable", {}, "")
        for one in ({"text": words}, {"custom": {"type": "error", "code": "unavailable"}}):
            await collected.send_response(message.sender_id, one)
    return collected.messages
