"""Signed tokens that say who speaks to the web channel, for which workspace, and as what.

A token is a JWT (HS256) with the claims ``sub`` (the person), ``workspace``, ``role`` (``pm`` or ``hr``), ``iat``,
``exp``, ``aud`` and ``iss``. The key is the secret ADVISOR_TOKEN_KEY (secrets.py), which several
machines share; else it is made at the first start and lies in ADVISOR_HOME, readable for its owner only.
"""

import hmac
import time
from dataclasses import dataclass
from pathlib import Path

import jwt

from bot.secrets import kept_or_made

ROLES = ("pm", "hr")
LIFETIME = 30 * 24 * 3600
"""Seconds for which a token minted on the command line is valid."""

_ALGORITHM = "HS256"
_NAME = "start-window-advisor"  # both issuer and audience: the bot trusts what it signed itself, for itself
_SECRET, _KEY_FILE = "ADVISOR_TOKEN_KEY", "token.key"
_LONGEST_NAME = 200


class BadToken(ValueError):
    """A token that isn't accepted. ``reason`` is ``missing``, ``expired`` or ``invalid``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Identity:
    """Who speaks: a person, for a workspace, as ``pm`` or ``hr``."""

    user: str
    workspace: str
    role: str


class Tokens:
    """Mints and checks tokens with one key."""

    def __init__(self, key: str) -> None:
        self._key = key

    @classmethod
    def of(cls, home: Path) -> "Tokens":
        """With the secret ADVISOR_TOKEN_KEY, else the key kept in ``home``, made where there is none.

        Raises UnsafeSecret.
        """
        return cls(kept_or_made(_SECRET, home / _KEY_FILE))

    def mint(self, identity: Identity, lifetime: float = LIFETIME, now: float | None = None) -> str:
        """A token for ``identity``, valid for ``lifetime`` seconds from ``now`` (default: this moment)."""
        issued = time.time() if now is None else now
        claims = {
            "sub": identity.user,
            "workspace": identity.workspace,
            "role": identity.role,
            "iat": int(issued),
            "exp": int(issued + lifetime),
            "iss": _NAME,
            "aud": _NAME,
        }
        return jwt.encode(claims, self._key, algorithm=_ALGORITHM)

    def derived(self, purpose: str) -> bytes:
        """A key for something else, which leads back to this one no more than another purpose's does."""
        return hmac.digest(self._key.encode(), purpose.encode(), "sha256")

    def identity(self, authorization: str | None) -> Identity:
        """Who a header ``Authorization: Bearer <token>`` speaks for. Raises BadToken."""
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise BadToken("missing")
        try:
            claims = jwt.decode(
                token.strip(),
                self._key,
                algorithms=[_ALGORITHM],
                audience=_NAME,
                issuer=_NAME,
                options={"require": ["sub", "iat", "exp", "aud", "iss"]},
            )
        except jwt.ExpiredSignatureError:
            raise BadToken("expired") from None
        except jwt.PyJWTError:
            raise BadToken("invalid") from None
        names = claims["sub"], claims.get("workspace")
        if not all(isinstance(name, str) and 0 < len(name) <= _LONGEST_NAME for name in names):
            raise BadToken("invalid")
        if claims.get("role") not in ROLES:
            raise BadToken("invalid")
        return Identity(user=claims["sub"], workspace=claims["workspace"], role=claims["role"])
