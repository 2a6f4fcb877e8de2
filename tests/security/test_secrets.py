"""Secrets come from the environment or a private file, and none is taken that could be guessed or read."""

import os
import stat
import subprocess
import sys

import pytest

from bot.channels.tokens import Identity, Tokens
from bot.environment import ROOT
from bot.secrets import UnsafeSecret, check_url, kept_or_made, secret
from tests.conversation.driver import free_port

GOOD = "f3b1c09d5e7a48266f10bd94ce8731aa"
NAME = "ADVISOR_TOKEN_KEY"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch):
    for name in (NAME, f"{NAME}_FILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def file(tmp_path):
    """Writes a file with a mode and gives its path."""

    def write(text: str, mode: int = 0o600):
        path = tmp_path / "given"
        path.write_text(text)
        os.chmod(path, mode)
        return path

    return write


def test_from_the_environment(monkeypatch):
    assert secret(NAME) is None
    monkeypatch.setenv(NAME, GOOD)
    assert secret(NAME) == GOOD


@pytest.mark.parametrize("mode", [0o600, 0o400])
def test_from_a_private_file(monkeypatch, file, mode):
    monkeypatch.setenv(f"{NAME}_FILE", str(file(GOOD + "\n", mode)))
    assert secret(NAME) == GOOD


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o666, 0o622])
def test_a_file_that_others_can_read_or_write_is_refused(monkeypatch, file, mode):
    monkeypatch.setenv(f"{NAME}_FILE", str(file(GOOD, mode)))
    with pytest.raises(UnsafeSecret, match="chmod 600"):
        secret(NAME)


@pytest.mark.parametrize(
    "guess",
    ["changeme" * 8, "a" * 64, GOOD[:31], "ab" * 32, "0123456789abcdef" * 4, "My-Secret-key-for-the-advisor-2026-x1",
     "your-256-bit-key-your-256-bit-key", "CHANGE_ME_CHANGE_ME_PLEASE_NOW_OK9", "postgres0123456789abcdefghijklmn",
     "aaaaabbbbbbbbcccccccddddddddeeeeeeefff"],
)  # fmt: skip
def test_what_could_be_guessed_is_refused_and_not_repeated(monkeypatch, file, guess):
    monkeypatch.setenv(NAME, guess)
    with pytest.raises(UnsafeSecret) as refused:
        secret(NAME)
    assert guess not in str(refused.value)
    monkeypatch.delenv(NAME)
    monkeypatch.setenv(f"{NAME}_FILE", str(file(guess)))
    with pytest.raises(UnsafeSecret):
        secret(NAME)


def test_two_ways_at_once_are_refused(monkeypatch, file):
    monkeypatch.setenv(NAME, GOOD)
    monkeypatch.setenv(f"{NAME}_FILE", str(file(GOOD)))
    with pytest.raises(UnsafeSecret, match="both"):
        secret(NAME)


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b""])
def test_a_file_that_is_missing_or_none_is_said(monkeypatch, tmp_path, content):
    path = tmp_path / "given"
    if content is not None:
        path.write_bytes(content)
        os.chmod(path, 0o600)
    monkeypatch.setenv(f"{NAME}_FILE", str(path))
    with pytest.raises(UnsafeSecret):
        secret(NAME)


def test_what_is_not_given_is_made_once_at_random_and_private(tmp_path):
    first = kept_or_made(NAME, tmp_path / "key")
    assert kept_or_made(NAME, tmp_path / "key") == first != kept_or_made(NAME, tmp_path / "other")
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600 and len(first) == 64


def test_what_is_given_is_taken_and_no_file_is_made(monkeypatch, tmp_path):
    monkeypatch.setenv(NAME, GOOD)
    token = Tokens.of(tmp_path).mint(Identity("anna", "acme", "pm"))
    assert list(tmp_path.iterdir()) == [] and Tokens(GOOD).identity(f"Bearer {token}").user == "anna"


@pytest.mark.parametrize(
    "url",
    ["sqlite:////tmp/x.db", "postgresql://advisor@/advisor", "postgresql://advisor:tW9-kq0LzB3vXy@db:5432/advisor",
     "redis://localhost:6379/0", "redis://:tW9-kq0LzB3vXy@cache/0"],
)  # fmt: skip
def test_the_address_of_a_database(url):
    assert check_url(url, "URL") == url


@pytest.mark.parametrize(
    "url",
    ["postgresql://advisor:postgres@db/advisor", "postgresql://a:short@db/a", "postgresql://a:@db/a",
     "postgresql://a:changeme-changeme@db/a", "postgresql://a:p%61ssword-password@db/a", "redis://:aaaaaaaaaaaaaaaa@c/0"],
)  # fmt: skip
def test_a_default_password_inside_an_address_is_refused_and_not_repeated(url):
    with pytest.raises(UnsafeSecret) as refused:
        check_url(url, "ADVISOR_DATABASE_URL")
    assert "ADVISOR_DATABASE_URL" in str(refused.value) and url not in str(refused.value)


@pytest.mark.parametrize(
    ("command", "name", "url"),
    [("run", "ADVISOR_DATABASE_URL", "postgresql://a:changeme-changeme@127.0.0.1:9/a"),
     ("run", "ADVISOR_REDIS_URL", "redis://:changeme-changeme@127.0.0.1:9/0"),
     ("actions", "ADVISOR_DATABASE_URL", "postgresql://a:changeme-changeme@127.0.0.1:9/a")],
)  # fmt: skip
def test_no_process_starts_with_a_default_password(model, tmp_path, command, name, url):
    ports = {port: str(free_port()) for port in ("ADVISOR_PORT", "ADVISOR_ACTIONS_PORT")}
    environment = {**os.environ, "ADVISOR_HOME": str(tmp_path), name: url, **ports}
    started = [sys.executable, "-m", "bot", command]
    ended = subprocess.run(started, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 1 and f"{name} holds a password" in ended.stderr
    assert "changeme" not in ended.stdout + ended.stderr
