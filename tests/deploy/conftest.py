"""deploy/nginx.conf run by a real nginx in front of bots on this machine."""

import os
import re
import shutil
from pathlib import Path

from bench.databases import MissingServer, Server, free_port
from bot.environment import ROOT

_TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
_BOTS = re.compile(r"^( +)server bot:5005 resolve( .*;)$", re.MULTILINE)


class Nginx(Server):
    """An nginx on a port of its own, with the configuration as it is but for where things are on this machine."""

    def __init__(self, folder: Path, bots: list[int]) -> None:
        """``bots``: the ports of those it stands in front of. Raises MissingServer."""
        found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
        if found is None:
            raise MissingServer("this machine has no nginx: apt-get install nginx-light, or brew install nginx")
        port, file = free_port(), folder / "nginx.conf"
        file.write_text(_here(folder, port, bots))
        super().__init__([found, "-p", str(folder), "-c", str(file), "-e", "stderr", "-g", "daemon off;"], port)


def _here(folder: Path, port: int, bots: list[int]) -> str:
    """The configuration with bots by their ports instead of Docker's names, and writing into ``folder`` alone."""
    text = (ROOT / "deploy/nginx.conf").read_text()
    written = "\n".join(f"    {kind}_temp_path {folder / kind};" for kind in _TEMPORARY)
    for is_, becomes in (
        ("pid /tmp/nginx.pid;", f"pid {folder / 'nginx.pid'};"),
        ("http {\n", f"http {{\n{written}\n"),
        ("    resolver 127.0.0.11 valid=5s;\n", ""),
        ("listen 8080;", f"listen 127.0.0.1:{port};"),
    ):
        assert text.count(is_) == 1, f"{is_} in nginx.conf"
        text = text.replace(is_, becomes)
    text, replaced = _BOTS.subn(
        lambda line: "\n".join(f"{line[1]}server 127.0.0.1:{bot}{line[2]}" for bot in bots), text
    )
    assert replaced == 1, "the bots in nginx.conf"
    return text
