"""Where the bot runs: the folders and the port, read from the environment each time they are asked for."""

import os
import socket
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The project's folder, which holds config.yml, domain.yml, data/ and models/."""

HOST = "127.0.0.1"
"""Loopback: the bot listens there unless ADVISOR_HOST says otherwise; others reach it by a proxy in front of it."""


def home() -> Path:
    """The folder of database, key and logs: ADVISOR_HOME, else var/ in the project. Made on demand, private."""
    folder = Path(os.environ.get("ADVISOR_HOME") or ROOT / "var")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def host() -> str:
    """ADVISOR_HOST, else loopback: the address on which the bot listens. In a container it is that of the container."""
    return os.environ.get("ADVISOR_HOST") or HOST


def port() -> int:
    """ADVISOR_PORT, else 5005. Raises ValueError where it is no port number."""
    return _port("ADVISOR_PORT", "5005")


def actions_port() -> int:
    """ADVISOR_ACTIONS_PORT, else 5055: where actions are served apart. Raises ValueError where it is no port number."""
    return _port("ADVISOR_ACTIONS_PORT", "5055")


def actions_host() -> str:
    """ADVISOR_ACTIONS_HOST, else loopback: the address on which actions are served apart."""
    return os.environ.get("ADVISOR_ACTIONS_HOST") or HOST


def _port(name: str, default: str) -> int:
    text = os.environ.get(name) or default
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise ValueError(f"{name} must be a number from 1 to 65535, not {text!r}")
    return int(text)


def signs_in_locally() -> bool:
    """Whether the bot's page lets people on this machine in by a name: ADVISOR_SIGN_IN=local, as with `make run`."""
    return os.environ.get("ADVISOR_SIGN_IN") == "local"


def retention_months() -> int:
    """ADVISOR_RETENTION_MONTHS, else 24: how long is kept what nobody touches. Raises ValueError where it is none."""
    text = os.environ.get("ADVISOR_RETENTION_MONTHS") or "24"
    if not text.isdecimal() or int(text) < 1:
        raise ValueError(f"ADVISOR_RETENTION_MONTHS must be a number of months, not {text!r}")
    return int(text)


def database_url() -> str:
    """ADVISOR_DATABASE_URL, else a SQLite file in ``home``."""
    return os.environ.get("ADVISOR_DATABASE_URL") or f"sqlite:///{home() / 'advisor.db'}"


def redis_url() -> str | None:
    """ADVISOR_REDIS_URL, with which several processes share the locks of conversations; None where there is one."""
    return os.environ.get("ADVISOR_REDIS_URL") or None


def actions_url() -> str | None:
    """ADVISOR_ACTIONS_URL: where the actions are served apart (``python -m bot actions``); None where they run here."""
    return os.environ.get("ADVISOR_ACTIONS_URL") or None


def workers() -> int:
    """ADVISOR_WORKERS, else 1: how many processes serve. Raises ValueError where it is no number, or lacks a Redis."""
    text = os.environ.get("ADVISOR_WORKERS") or "1"
    if not text.isdecimal() or not 0 < int(text) <= 64:
        raise ValueError(f"ADVISOR_WORKERS must be a number from 1 to 64, not {text!r}")
    if int(text) > 1 and not redis_url():
        raise ValueError("Several ADVISOR_WORKERS share their locks in a Redis: set ADVISOR_REDIS_URL.")
    return int(text)


class PortTaken(OSError):
    """Something else listens on the port already."""


def check_free(number: int, host: str = HOST, name: str = "ADVISOR_PORT") -> None:
    """Raises PortTaken where nobody could listen on the port; ``name`` is what sets another one."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, number))
        except OSError as error:
            raise PortTaken(f"Port {number} of {host} is taken: set {name} to another one.") from error
