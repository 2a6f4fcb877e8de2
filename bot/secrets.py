"""Secrets, read from the environment or from a private file, and refused where they could be guessed or read.

The secret ``NAME`` is the environment's NAME, or the content of the file that NAME_FILE names, which only its owner
may read (mode 0600 or 0400). There are no secrets by default: what is missing is made at random, or missing.
"""

import contextlib
import os
import secrets
import stat
from pathlib import Path
from urllib.parse import unquote, urlsplit

SHORTEST = 32
"""Characters of a secret."""
SHORTEST_PASSWORD = 12
"""Characters of a password inside the address of a database."""

_DISTINCT = 8  # different characters of a secret
# Parts of what examples and manuals write where a secret belongs; no random text has them.
_EXAMPLES = (
    "changeme", "change-me", "change_me", "change this", "secret", "passwor", "default", "example", "placeholder",
    "insecure", "your-", "your_", "12345678", "qwerty", "letmein", "postgres", "redis", "admin", "advisor",
)  # fmt: skip


class UnsafeSecret(RuntimeError):
    """A secret that may be read by others, or guessed; the message says what to do and never holds the secret."""


def secret(name: str) -> str | None:
    """The secret NAME, None where neither NAME nor NAME_FILE is set. Raises UnsafeSecret."""
    value, file = os.environ.get(name), os.environ.get(f"{name}_FILE")
    if value and file:
        raise UnsafeSecret(f"{name} and {name}_FILE are both set: keep one of them")
    if file:
        return _read(Path(file), f"{name}_FILE")
    if not value:
        return None
    _check(value, name)
    return value


def kept_or_made(name: str, path: Path) -> str:
    """The secret NAME; where it is not set, the one in the private file ``path``, made at random where missing.

    Raises UnsafeSecret.
    """
    given = secret(name)
    if given is not None:
        return given
    with contextlib.suppress(FileExistsError):
        _write_new(path, secrets.token_hex(32))
    return _read(path, str(path))


def check_url(url: str, name: str) -> str:
    """The address of a database, whose password, if it has one, is no default. Raises UnsafeSecret."""
    password = urlsplit(url).password
    if password is not None:
        plain = unquote(password)
        if len(plain) < SHORTEST_PASSWORD or _guessable(plain):
            raise UnsafeSecret(
                f"{name} holds a password that is short or a default: {SHORTEST_PASSWORD} random characters or more"
            )
    return url


def _read(path: Path, where: str) -> str:
    try:
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise UnsafeSecret(f"{path} can be read by others: run  chmod 600 {path}")
        value = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise UnsafeSecret(f"{where}: {path} can't be read ({type(error).__name__})") from None
    _check(value, where)
    return value


def _check(value: str, where: str) -> None:
    if len(value) < SHORTEST or len(set(value)) < _DISTINCT or _guessable(value):
        raise UnsafeSecret(
            f"{where} holds no safe secret ({SHORTEST} random characters or more, such as from  openssl rand -hex 32 )"
        )


def _guessable(value: str) -> bool:
    """Whether it is one of the examples, or a shorter text repeated."""
    lower = value.lower()
    return any(example in lower for example in _EXAMPLES) or lower in (lower + lower)[1:-1]


def _write_new(path: Path, text: str) -> None:
    """Writes a file that is complete and private from its first moment on. Raises FileExistsError."""
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as handle:
            handle.write(text + "\n")
        os.link(draft, path)
    finally:
        draft.unlink(missing_ok=True)
