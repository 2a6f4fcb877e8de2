"""Seals the tokens of workspaces at rest: Fernet (AES-128-CBC with HMAC-SHA256) under a key of ours."""

import base64
import json
from typing import Any

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.environment import home
from bot.secrets import UnsafeSecret, kept_or_made

_NAME = "ADVISOR_SLACK_KEY"


class Seal:
    """Seals and opens with the key of ADVISOR_SLACK_KEY, else of the private file slack.key in ADVISOR_HOME."""

    def __init__(self) -> None:
        """Raises UnsafeSecret."""
        secret = kept_or_made(_NAME, home() / "slack.key")
        derived = HKDF(SHA256(), length=32, salt=None, info=b"slack installations").derive(secret.encode())
        self._fernet = Fernet(base64.urlsafe_b64encode(derived))

    def closed(self, value: dict[str, Any]) -> bytes:
        """The value, sealed."""
        return self._fernet.encrypt(json.dumps(value).encode())

    def opened(self, sealed: bytes) -> dict[str, Any]:
        """What was sealed. Raises UnsafeSecret where it was sealed with another key."""
        try:
            return json.loads(self._fernet.decrypt(sealed))
        except InvalidToken:
            raise UnsafeSecret(f"{_NAME} is not what the Slack tokens in the database were sealed with") from None
