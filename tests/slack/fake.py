"""A Slack on loopback: its Web API, file store, response addresses and Socket Mode, as far as the bot uses them.

It answers in the recorded shape, keeps every call in ``calls`` and every message in ``channels``, and refuses what
Slack refuses (limits.py). ``trouble`` makes it fail, be slow or limit the rate.
"""

import asyncio
import itertools
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.slack.limits import wrong_with_message, wrong_with_view

TEAM = "T000ACME"
BOT = "U0000ADVISOR"
BOT_ID = "B0000ADVISOR"
APP = "A0000APP"
ANNA, BORIS, CHEN = "U0000ANNA", "U000BORIS", "U0000CHEN"
GUEST, STRANGER = "U000GUEST", "U00STRANGER"
HR = "S00000HR"
TOKEN = "xoxb-2041857732-8830114692754-Jq4nWc7Lr0TgPz2YvHk6SdBm"
APP_TOKEN = "xapp-1-A0APP-6620193847561-0f1e2d3c4b5a69788796a5b4c3d2e1f0"


@dataclass
class Call:
    """One request: the method of the Web API (or ``upload``, ``download``), its arguments, its token."""

    method: str
    args: dict[str, Any]
    token: str
    at: float = field(default_factory=time.monotonic)
    refused: str | None = None


@dataclass
class Trouble:
    """What the next ``times`` calls of a method meet with."""

    error: str | None = None
    status: int = 200
    retry_after: int | None = None
    delay: float = 0.0  # seconds
    drop: bool = False  # the call is carried out, but the connection ends without an answer
    times: int = 1


class Refused(Exception):
    """The error code that Slack would answer."""


def person(id: str, name: str, locale: str = "en-US", team: str = TEAM, **more: Any) -> dict[str, Any]:
    """A user as users.info has it."""
    return {
        "id": id,
        "team_id": team,
        "name": name.lower(),
        "deleted": False,
        "real_name": name,
        "tz": "Europe/London",
        "profile": {"real_name": name, "display_name": "", "team": team},
        "is_admin": False,
        "is_owner": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_bot": False,
        "is_app_user": False,
        "updated": 1700000000,
        "locale": locale,
        **more,
    }


def dm(user: str) -> str:
    """The id of the direct messages between the bot and a person."""
    return "D" + user[1:]


class FakeSlack:
    """``async with FakeSlack() as slack``; give the bot ``slack.api`` as the address of the Web API."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.channels: dict[str, list[dict[str, Any]]] = {}
        known = (person(ANNA, "Anna"), person(BORIS, "Boris", "ru-RU"), person(CHEN, "Chen", "zh-CN"))
        others = (person(GUEST, "Guest", is_restricted=True), person(STRANGER, "Far", team="T999", is_stranger=True))
        self.users = {one["id"]: one for one in (*known, *others, person(BOT, "Advisor", is_bot=True))}
        self.of_teams: dict[tuple[str, str], dict[str, Any]] = {}  # people as one workspace knows them
        self.groups: dict[str, list[str]] = {HR: [BORIS]}
        self.tokens = {TOKEN: {"team_id": TEAM, "team": "Acme", "user_id": BOT, "bot_id": BOT_ID}}
        self.codes: dict[str, dict[str, Any]] = {}
        self.files: dict[str, dict[str, Any]] = {}
        self.contents: dict[str, bytes] = {}
        self.homes: dict[str, dict[str, Any]] = {}
        self.views: list[dict[str, Any]] = []
        self.responses: list[dict[str, Any]] = []
        self.acknowledged: dict[str, Any] = {}
        self.sockets: list[web.WebSocketResponse] = []
        self.root = ""
        self._trouble: dict[str, list[Trouble]] = {}
        self._number = itertools.count(1)
        self._runner: web.AppRunner | None = None

    @property
    def api(self) -> str:
        """The address of the Web API, as slack-sdk's base_url."""
        return f"{self.root}/api/"

    async def __aenter__(self) -> "FakeSlack":
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/api/{method}", self._method)
        app.router.add_post("/upload/{id}", self._upload)
        app.router.add_get("/files/{id}/{name}", self._download)
        app.router.add_post("/response/{id}", self._response)
        app.router.add_get("/socket", self._socket)
        self._runner = web.AppRunner(app, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.root = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        for socket in self.sockets:
            await socket.close()
        await self._runner.cleanup()

    # What tests say and ask

    def trouble(self, method: str, **what: Any) -> None:
        """Let the next calls of a method (or ``download``) meet with Trouble(**what)."""
        self._trouble.setdefault(method, []).append(Trouble(**what))

    def called(self, method: str) -> list[dict[str, Any]]:
        """The arguments of the calls of a method that were not refused."""
        return [call.args for call in self.calls if call.method == method and call.refused is None]

    def posted(self, channel: str | None = None) -> list[dict[str, Any]]:
        """The bot's messages as they stand now, oldest first."""
        said = [one for name, all in self.channels.items() if channel in (None, name) for one in all]
        return sorted((one for one in said if one.get("bot_id")), key=lambda one: float(one["ts"]))

    def keep_file(self, name: str, content: bytes, user: str = ANNA, **more: Any) -> dict[str, Any]:
        """A file that a person uploaded; gives the file object of events."""
        number = f"F{next(self._number):08d}"
        self.contents[number] = content
        address = f"{self.root}/files/{number}/{name}"
        self.files[number] = {
            "id": number,
            "created": int(time.time()),
            "timestamp": int(time.time()),
            "name": name,
            "title": name,
            "mimetype": "application/octet-stream",
            "filetype": name.rpartition(".")[2],
            "user": user,
            "user_team": TEAM,
            "mode": "hosted",
            "file_access": "visible",
            "is_external": False,
            "size": len(content),
            "url_private": address,
            "url_private_download": address,
            **more,
        }
        return self.files[number]

    def grants(self, code: str, in_team: str, token: str, **more: Any) -> None:
        """Let an OAuth code be worth an installation in a workspace."""
        self.tokens[token] = {"team_id": in_team, "team": in_team, "user_id": f"UBOT{in_team}", "bot_id": f"B{in_team}"}
        self.codes[code] = {
            "app_id": APP,
            "authed_user": {"id": ANNA},
            "scope": "chat:write,users:read",
            "token_type": "bot",
            "access_token": token,
            "bot_user_id": f"UBOT{in_team}",
            "team": {"id": in_team, "name": in_team},
            "enterprise": None,
            "is_enterprise_install": False,
            **more,
        }

    async def until(self, met: Callable[[], Any], seconds: float = 10.0) -> None:
        """Waits until ``met()`` holds. Raises TimeoutError."""
        deadline = time.monotonic() + seconds
        while not met():
            if time.monotonic() > deadline:
                raise TimeoutError(f"not met; calls: {[(c.method, c.refused) for c in self.calls][-20:]}")
            await asyncio.sleep(0.01)

    async def quiet(self, seconds: float = 0.5) -> None:
        """Waits until nobody has called for so long."""
        count = -1
        while count != len(self.calls):
            count = len(self.calls)
            await asyncio.sleep(seconds)

    async def push(self, kind: str, payload: dict[str, Any], **more: Any) -> str:
        """Sends an envelope to the bot over Socket Mode (``events_api``, ``interactive``, ``slash_commands``)."""
        await self.until(lambda: any(not socket.closed for socket in self.sockets))
        envelope = f"E{next(self._number):08d}"
        live = [socket for socket in self.sockets if not socket.closed][-1]
        body = {"envelope_id": envelope, "type": kind, "payload": payload, "accepts_response_payload": True, **more}
        await live.send_str(json.dumps(body))
        return envelope

    # The Web API

    async def _method(self, request: web.Request) -> web.StreamResponse:
        method, args = request.match_info["method"], await _arguments(request)
        token = request.headers.get("authorization", "").removeprefix("Bearer ") or args.pop("token", "")
        call = Call(method, args, token)
        self.calls.append(call)
        trouble = self._next_trouble(method)
        if trouble:
            await asyncio.sleep(trouble.delay)
            if trouble.retry_after is not None:
                call.refused = "ratelimited"
                headers = {"Retry-After": str(trouble.retry_after)}
                return web.json_response(_failed("ratelimited"), status=429, headers=headers)
            if trouble.error or trouble.status != 200:
                call.refused = trouble.error or str(trouble.status)
                if trouble.status != 200:
                    return web.Response(status=trouble.status, text="upstream connect error")
                return web.json_response(_failed(trouble.error))
        answer = self._answer(method, args, token)
        if not answer["ok"]:
            call.refused = answer["error"]
        if trouble and trouble.drop:
            request.transport.abort()
            return web.Response()
        return web.json_response(answer)

    def _next_trouble(self, method: str) -> Trouble | None:
        waiting = self._trouble.get(method) or []
        if not waiting:
            return None
        waiting[0].times -= 1
        return waiting[0] if waiting[0].times else waiting.pop(0)

    def _answer(self, method: str, args: dict[str, Any], token: str) -> dict[str, Any]:
        handler = getattr(self, "_" + method.replace(".", "_").lower(), None)
        if handler is None:
            return _failed("unknown_method")
        if method == "apps.connections.open":
            return handler(args) if token == APP_TOKEN else _failed("invalid_auth")
        if method == "oauth.v2.access":
            return handler(args)
        if token not in self.tokens:
            return _failed("invalid_auth" if token else "not_authed")
        try:
            return {"ok": True, **handler(args, self.tokens[token])}
        except Refused as refusal:
            return _failed(str(refusal))

    def _auth_test(self, args: dict, me: dict) -> dict[str, Any]:
        return {"url": "https://acme.slack.com/", "user": "advisor", "is_enterprise_install": False, **me}

    def _users_info(self, args: dict, me: dict) -> dict[str, Any]:
        if args["user"] not in self.users:
            raise Refused("user_not_found")
        user = dict(self.of_teams.get((me["team_id"], args["user"])) or self.users[args["user"]])
        if not _true(args.get("include_locale")):
            user.pop("locale")
        return {"user": user}

    def _usergroups_users_list(self, args: dict, me: dict) -> dict[str, Any]:
        if args["usergroup"] not in self.groups:
            raise Refused("no_such_subteam")
        return {"users": list(self.groups[args["usergroup"]])}

    def _conversations_open(self, args: dict, me: dict) -> dict[str, Any]:
        if args["users"] not in self.users:
            raise Refused("user_not_found")
        return {"no_op": True, "already_open": True, "channel": {"id": dm(args["users"])}}

    def _conversations_history(self, args: dict, me: dict) -> dict[str, Any]:
        said = [one for one in self.channels.get(args["channel"], []) if "thread_ts" not in one]
        return _page(said, args)

    def _conversations_replies(self, args: dict, me: dict) -> dict[str, Any]:
        said = self.channels.get(args["channel"], [])
        page = _page([one for one in said if args["ts"] in (one["ts"], one.get("thread_ts"))], args)
        return {**page, "messages": page["messages"][::-1]}

    def _chat_postmessage(self, args: dict, me: dict) -> dict[str, Any]:
        _check_message(args)
        message = self._message(args, me)
        self.channels.setdefault(args["channel"], []).append(message)
        return {"channel": args["channel"], "ts": message["ts"], "message": message}

    def _chat_postephemeral(self, args: dict, me: dict) -> dict[str, Any]:
        _check_message(args)
        if args.get("user") not in self.users:
            raise Refused("user_not_in_channel")
        return {"message_ts": self._ts()}

    def _chat_update(self, args: dict, me: dict) -> dict[str, Any]:
        _check_message(args)
        for message in self.channels.get(args["channel"], []):
            if message["ts"] == args["ts"]:
                message.update(text=args.get("text") or "", blocks=args.get("blocks") or [], edited={"user": BOT})
                return {"channel": args["channel"], "ts": args["ts"], "text": message["text"], "message": message}
        raise Refused("message_not_found")

    def _views_open(self, args: dict, me: dict) -> dict[str, Any]:
        _check_view(args)
        if not args.get("trigger_id"):
            raise Refused("invalid_arguments")
        view = {"id": f"V{next(self._number):08d}", "team_id": me["team_id"], **args["view"]}
        self.views.append(view)
        return {"view": view}

    def _views_publish(self, args: dict, me: dict) -> dict[str, Any]:
        _check_view(args)
        self.homes[args["user_id"]] = args["view"]
        return {"view": {"id": f"V{next(self._number):08d}", **args["view"]}}

    def _files_info(self, args: dict, me: dict) -> dict[str, Any]:
        if args["file"] not in self.files:
            raise Refused("file_not_found")
        return {"file": {**self.files[args["file"]], "file_access": "visible"}}

    def _files_getuploadurlexternal(self, args: dict, me: dict) -> dict[str, Any]:
        if not args.get("filename") or int(args.get("length") or 0) <= 0:
            raise Refused("invalid_arguments")
        number = f"F{next(self._number):08d}"
        self.files[number] = {"id": number, "name": args["filename"], "alt_txt": args.get("alt_txt"), "user": BOT}
        self.files[number]["length"] = int(args["length"])
        return {"upload_url": f"{self.root}/upload/{number}", "file_id": number}

    def _files_completeuploadexternal(self, args: dict, me: dict) -> dict[str, Any]:
        files = [self.files[one["id"]] | {"title": one.get("title")} for one in args["files"]]
        for one in files:
            if len(self.contents.get(one["id"], b"")) != one["length"]:
                raise Refused("file_not_found")
        if args.get("channel_id"):
            message = self._message({"text": args.get("initial_comment") or "", **args}, me)
            message["files"] = files
            self.channels.setdefault(args["channel_id"], []).append(message)
        return {"files": files}

    def _oauth_v2_access(self, args: dict) -> dict[str, Any]:
        found = self.codes.pop(args.get("code", ""), None)
        return {"ok": True, **found} if found else _failed("invalid_code")

    def _apps_connections_open(self, args: dict) -> dict[str, Any]:
        return {"ok": True, "url": self.root.replace("http://", "ws://") + "/socket"}

    def _message(self, args: dict, me: dict) -> dict[str, Any]:
        kept = {name: args[name] for name in ("text", "blocks", "metadata", "thread_ts") if args.get(name)}
        base = {"type": "message", "user": me["user_id"], "bot_id": me["bot_id"], "team": me["team_id"]}
        return {**base, "app_id": APP, "ts": self._ts(), **kept}

    def _ts(self) -> str:
        return f"{time.time():.0f}.{next(self._number):06d}"

    # Files, response addresses, Socket Mode

    async def _upload(self, request: web.Request) -> web.Response:
        self.calls.append(Call("upload", {"id": request.match_info["id"]}, ""))
        if request.content_type.startswith("multipart/"):
            content = b"".join([await part.read(decode=False) async for part in await request.multipart()])
        else:
            content = await request.read()
        self.contents[request.match_info["id"]] = content
        return web.Response(text=f"OK - {len(content)}")

    async def _download(self, request: web.Request) -> web.Response:
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        call = Call("download", {"id": request.match_info["id"]}, token)
        self.calls.append(call)
        trouble = self._next_trouble("download")
        if trouble:
            call.refused = str(trouble.status)
            return web.Response(status=trouble.status)
        if token not in self.tokens:  # Slack shows its sign-in page then
            call.refused = "invalid_auth"
            return web.Response(text="<!DOCTYPE html><title>Sign in | Slack</title>", content_type="text/html")
        return web.Response(body=self.contents[request.match_info["id"]])

    async def _response(self, request: web.Request) -> web.Response:
        self.responses.append({"id": request.match_info["id"], **await request.json()})
        return web.Response(text="ok")

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(autoping=True)
        await socket.prepare(request)
        self.sockets.append(socket)
        await socket.send_str(json.dumps({"type": "hello", "num_connections": 1, "connection_info": {"app_id": APP}}))
        async for message in socket:
            if message.type == WSMsgType.TEXT and message.data.startswith("{"):
                answer = json.loads(message.data)
                self.acknowledged[answer["envelope_id"]] = answer.get("payload")
        return socket


def _check_message(args: dict[str, Any]) -> None:
    if not args.get("channel"):
        raise Refused("channel_not_found")
    wrong = wrong_with_message(args)
    if wrong:
        raise Refused(wrong)


def _check_view(args: dict[str, Any]) -> None:
    if wrong_with_view(args["view"]):
        raise Refused("invalid_arguments")


def _page(said: list[dict[str, Any]], args: dict[str, Any]) -> dict[str, Any]:
    oldest = float(args.get("oldest") or 0)
    newest_first = [dict(one) for one in reversed(said) if float(one["ts"]) > oldest]
    if not _true(args.get("include_all_metadata")):
        for one in newest_first:
            one.pop("metadata", None)
    return {"messages": newest_first[: int(args.get("limit") or 100)], "has_more": False}


def _true(value: Any) -> bool:
    return str(value).lower() in ("true", "1")


def _failed(error: str) -> dict[str, Any]:
    return {"ok": False, "error": error}


async def _arguments(request: web.Request) -> dict[str, Any]:
    """The arguments of a call, however slack-sdk sends them."""
    args: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        args |= await request.json()
    elif request.method == "POST":
        args |= dict(await request.post())
    for name in ("blocks", "view", "files", "metadata"):
        if isinstance(args.get(name), str):
            args[name] = json.loads(args[name])
    return args
