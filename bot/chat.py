"""Talks in the terminal to the running bot, or to one started for the talk."""

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from bot.channels.tokens import Identity, Tokens
from bot.environment import HOST, ROOT, home, port

_TIMEOUT = 60.0  # seconds for one answer


def chat(workspace: str) -> int:
    """Reads a line at a time from standard input until its end; prints the answers. Returns the exit status."""
    where = port()
    address = f"http://{HOST}:{where}/webhooks/web/"
    token = Tokens.of(home()).mint(Identity(user=os.environ.get("USER") or "me", workspace=workspace, role="pm"))
    with suppress(KeyboardInterrupt), _running_bot(address):
        with suppress(ImportError):
            import readline  # noqa: F401  (input() edits lines and remembers them)
        print("Type a message; Ctrl-D ends.")
        buttons: list[dict[str, Any]] = []
        while True:
            try:
                line = input("> " if sys.stdin.isatty() else "").strip()
            except EOFError:
                break
            if line:
                buttons = _show(_send(address, token, _body(line, buttons))) or buttons
    return 0


@contextmanager
def _running_bot(address: str) -> Iterator[None]:
    """A bot that answers at ``address``: the one that runs there already, else one of our own until the talk ends."""
    if _answers(address):
        yield
        return
    print("Starting the bot ...", flush=True)
    process = subprocess.Popen(
        [sys.executable, "-m", "bot"], cwd=ROOT, text=True, stdout=subprocess.PIPE, start_new_session=True
    )
    try:
        if not any("ready" in line for line in process.stdout):
            raise SystemExit("The bot did not start.")
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=_TIMEOUT) as response:
            return response.status == 200
    except (urllib.error.URLError, OSError):
        return False


def _body(line: str, buttons: list[dict[str, Any]]) -> dict[str, Any]:
    """The request for a typed line; ``#2`` stands for the second button shown."""
    number = line[1:]
    if line.startswith("#") and number.isdecimal() and 0 < int(number) <= len(buttons):
        payload = buttons[int(number) - 1]["payload"]
        return payload if isinstance(payload, dict) else {"text": payload}
    return {"text": line}


def _send(address: str, token: str, body: dict[str, Any]) -> list[dict[str, Any]]:
    request = urllib.request.Request(
        f"{address}messages",
        data=json.dumps(body).encode(),
        headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=_TIMEOUT) as response:
            return json.load(response)["messages"]
    except urllib.error.HTTPError as error:
        return [{"text": json.load(error)["error"]["message"]}]


def _show(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Prints the words and the numbered buttons; returns the buttons."""
    buttons: list[dict[str, Any]] = []
    for message in messages:
        if message.get("text"):
            print(f"\n{message['text']}")
        for button in message.get("buttons", []):
            buttons.append(button)
            print(f"  [#{len(buttons)}] {button['title']}")
    print()
    return buttons
