"""Tokens: who may speak, and whose key is trusted."""

import os
import stat

import jwt
import pytest

from bot.channels.tokens import BadToken, Identity, Tokens
from bot.secrets import UnsafeSecret

ANNA = Identity(user="anna", workspace="acme", role="pm")


def reason(tokens: Tokens, header: str | None) -> str:
    with pytest.raises(BadToken) as refused:
        tokens.identity(header)
    return refused.value.reason


@pytest.fixture
def tokens(tmp_path):
    return Tokens.of(tmp_path)


def test_a_minted_token_says_who_speaks(tokens):
    assert tokens.identity(f"Bearer {tokens.mint(ANNA)}") == ANNA


def test_the_key_is_made_once_and_private(tmp_path):
    token = Tokens.of(tmp_path).mint(ANNA)
    assert stat.S_IMODE((tmp_path / "token.key").stat().st_mode) == 0o600
    assert Tokens.of(tmp_path).identity(f"Bearer {token}") == ANNA


def test_nothing_is_left_beside_the_key(tmp_path):
    Tokens.of(tmp_path)
    Tokens.of(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["token.key"]


def test_a_key_that_others_can_read_is_refused(tmp_path):
    Tokens.of(tmp_path)
    os.chmod(tmp_path / "token.key", 0o644)
    with pytest.raises(UnsafeSecret, match="chmod 600"):
        Tokens.of(tmp_path)


@pytest.mark.parametrize("key", ["", "secret", "changeme" * 8, "a" * 64, "0" * 40])
def test_a_short_or_default_key_is_refused(tmp_path, key):
    (tmp_path / "token.key").write_text(key)
    os.chmod(tmp_path / "token.key", 0o600)
    with pytest.raises(UnsafeSecret):
        Tokens.of(tmp_path)


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer ", "Basic YW5uYTp4", "token"])
def test_no_token(tokens, header):
    assert reason(tokens, header) == "missing"


def test_an_expired_token(tokens):
    assert reason(tokens, f"Bearer {tokens.mint(ANNA, lifetime=-1)}") == "expired"


def test_a_token_signed_with_another_key(tokens, tmp_path_factory):
    other = Tokens.of(tmp_path_factory.mktemp("other"))
    assert reason(tokens, f"Bearer {other.mint(ANNA)}") == "invalid"


def test_a_token_whose_claims_were_changed(tokens):
    head, claims, signature = tokens.mint(ANNA).split(".")
    _, hr, _ = tokens.mint(Identity("anna", "acme", "hr")).split(".")
    assert claims != hr
    assert reason(tokens, f"Bearer {head}.{hr}.{signature}") == "invalid"


def test_an_unsigned_token(tokens):
    claims = jwt.decode(tokens.mint(ANNA), options={"verify_signature": False})
    assert reason(tokens, f"Bearer {jwt.encode(claims, None, algorithm='none')}") == "invalid"


@pytest.mark.parametrize(
    "change",
    [
        {"role": "admin"},
        {"role": None},
        {"workspace": ""},
        {"workspace": 7},
        {"workspace": "w" * 201},
        {"sub": ""},
        {"sub": "s" * 201},
        {"aud": "someone-else"},
        {"iss": "someone-else"},
    ],
)
def test_a_well_signed_token_with_wrong_claims(tokens, tmp_path, change):
    claims = jwt.decode(tokens.mint(ANNA), options={"verify_signature": False})
    key = (tmp_path / "token.key").read_text().strip()
    assert reason(tokens, f"Bearer {jwt.encode({**claims, **change}, key)}") == "invalid"


@pytest.mark.parametrize("missing", ["sub", "workspace", "role", "iat", "exp", "aud", "iss"])
def test_a_well_signed_token_without_a_claim(tokens, tmp_path, missing):
    claims = jwt.decode(tokens.mint(ANNA), options={"verify_signature": False})
    del claims[missing]
    key = (tmp_path / "token.key").read_text().strip()
    assert reason(tokens, f"Bearer {jwt.encode(claims, key)}") == "invalid"
