"""The real bot for tests of whole dialogues: its own process, real HTTP, real actions, a database of its own."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
import uuid
from pathlib import Path
from typing import Any

from bot.channels.tokens import Identity, Tokens
from bot.environment import ROOT

TODAY = "2026-10-05"
"""The day on which the dialogues take place, a Monday."""

_TIMEOUT = 60.0  # seconds for one request; ample, since nothing is measured here


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def post(address: str, body: Any, token: str | None, headers: dict[str, str] | None = None) -> tuple[int, Any]:
    """(status, parsed answer) of one POST; ``body`` is sent as it is when it is bytes, else as JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(address, data, {"Content-Type": "application/json", **(headers or {})})
    if token is not None:
        request.add_header("Authorization", f"Bearer {token}")
    try:
        with urllib.request.urlopen(request, timeout=_TIMEOUT) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def form(name: str, content: bytes, fields: dict[str, str]) -> tuple[bytes, dict[str, str]]:
    """A file and text fields as a browser sends them: the body, and the headers that belong to it."""
    boundary = uuid.uuid4().hex
    parts = [(f'name="{key}"', value.encode()) for key, value in fields.items()]
    parts.append((f'name="file"; filename="{name}"', content))
    body = b"".join(
        f"--{boundary}\r\nContent-Disposition: form-data; {what}\r\n\r\n".encode() + data + b"\r\n"
        for what, data in parts
    )
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    return body + f"--{boundary}--\r\n".encode(), headers


class Answer(list):
    """The messages of one turn, in order."""

    @property
    def text(self) -> str:
        """All words of the turn."""
        return "\n\n".join(message["text"] for message in self if message.get("text"))

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """All buttons of the turn."""
        return [button for message in self for button in message.get("buttons", [])]

    @property
    def types(self) -> list[str]:
        """The types of the machine-readable messages, in order."""
        return [message["custom"]["type"] for message in self if message.get("custom")]

    def custom(self, kind: str) -> dict[str, Any]:
        """The machine-readable message of this type. Raises LookupError where there isn't exactly one."""
        found = [message["custom"] for message in self if message.get("custom", {}).get("type") == kind]
        if len(found) != 1:
            raise LookupError(f"{len(found)} messages of the type {kind!r} among {self.types}")
        return found[0]


class Person:
    """Someone who talks to the bot; a new one unless ``user`` names one who was there before."""

    def __init__(self, bot: "RunningBot", user: str | None = None, role: str = "pm", workspace: str = "acme") -> None:
        self.user = user or uuid.uuid4().hex
        self.workspace = workspace
        self.token = bot.tokens.mint(Identity(user=self.user, workspace=workspace, role=role))
        self._bot = bot

    def says(self, text: str, conversation: str | None = None) -> Answer:
        """Types a message."""
        return self._sends({"text": text}, conversation)

    def sets(self, fact: str, value: Any, conversation: str | None = None) -> Answer:
        """Presses a button, picks a date or edits a field."""
        return self._sends({"fact": fact, "value": value}, conversation)

    def presses(self, button: dict[str, Any], conversation: str | None = None) -> Answer:
        """Presses a button of an answer."""
        return self._sends(button["payload"], conversation)

    def drops(self, name: str, content: bytes, text: str | None = None, conversation: str | None = None) -> Answer:
        """Drops a file into the chat, with words or without."""
        fields = {key: value for key, value in {"text": text, "conversation": conversation}.items() if value}
        body, headers = form(name, content, fields)
        status, answer = self._bot.post(body, self.token, headers)
        assert status == 200, answer
        return Answer(answer["messages"])

    def _sends(self, body: dict[str, Any], conversation: str | None) -> Answer:
        named = {"conversation": conversation} if conversation else {}
        status, answer = self._bot.post({**body, **named}, self.token)
        assert status == 200, answer
        return Answer(answer["messages"])


class RunningBot:
    """``python -m bot`` in a process of its own, started by ``start`` and ended by ``stop``."""

    module = "bot"

    def __init__(self, home: Path, today: str = TODAY, **environment: str) -> None:
        self.port = free_port()
        self.home = home
        self.address = f"http://127.0.0.1:{self.port}/webhooks/web/messages"
        self._environment = {
            **os.environ,
            "ADVISOR_PORT": str(self.port),
            "ADVISOR_HOME": str(home),
            "ADVISOR_TODAY": today,
            **environment,
        }
        self.process: subprocess.Popen | None = None
        self.said: list[str] = []

    @property
    def tokens(self) -> Tokens:
        return Tokens.of(self.home)

    def start(self) -> "RunningBot":
        """Returns when the bot says that it is ready. Raises RuntimeError where it ends instead."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", self.module],
            cwd=ROOT,
            env=self._environment,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        for line in self.process.stdout:
            self.said.append(line)
            if "ready" in line:
                threading.Thread(target=self._listen, daemon=True).start()
                return self
        raise RuntimeError(f"the bot ended with status {self.process.wait()}:\n{''.join(self.said)}")

    def _listen(self) -> None:
        self.said.extend(self.process.stdout)

    def stop(self, how: int = signal.SIGTERM) -> int:
        """Ends the process with a signal and returns its exit status."""
        self.process.send_signal(how)
        return self.process.wait(timeout=_TIMEOUT)

    def post(self, body: Any, token: str | None, headers: dict[str, str] | None = None) -> tuple[int, Any]:
        """(status, parsed answer) of one request to the channel."""
        return post(self.address, body, token, headers)

    def person(self, **who: str) -> Person:
        """Someone new who talks to this bot; see Person."""
        return Person(self, **who)
