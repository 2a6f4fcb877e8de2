"""Another site: a page that embeds the widget with one script tag, and a server of its own that hands out tokens."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from bot.channels.tokens import Identity
from tests.conversation.driver import RunningBot

_PAGE = """<!doctype html><html lang="en"><title>Intranet</title><h1>Our intranet</h1>
<script src="{widget}" data-token-url="/advisor-token" data-language="{language}" data-color="#6a1b9a"
data-position="left"></script></html>"""


class Site:
    """Serves on 127.0.0.1, and under the name localhost, which is another origin."""

    def __init__(self) -> None:
        self.given: list[str] = []
        self.lifetime = 3600.0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.port = self._server.server_address[1]
        self.origin = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def embeds(self, bot: RunningBot) -> None:
        """From now on the page embeds this bot's widget."""
        self.bot = bot

    def close(self) -> None:
        self._server.shutdown()

    def _handler(site):
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                widget = f"http://127.0.0.1:{site.bot.port}/widget/widget.js"
                self._answer("text/html", _PAGE.format(widget=widget, language=self.path.strip("/") or "en"))

            def do_POST(self) -> None:
                token = site.bot.tokens.mint(Identity("ines", "acme", "pm"), site.lifetime)
                site.given.append(token)
                self._answer("application/json", json.dumps({"token": token}))

            def _answer(self, kind: str, text: str) -> None:
                body = text.encode()
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *said: object) -> None:
                pass

        return Handler
