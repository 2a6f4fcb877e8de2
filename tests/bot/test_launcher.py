"""``python -m bot`` as a user meets it: it says when it is ready, what is wrong, and ends cleanly."""

import os
import re
import signal
import socket
import subprocess
import sys

import pytest

from bot.environment import ROOT
from tests.conversation.driver import RunningBot, post


def command(*arguments, typed="", **environment) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        input=typed,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_it_answers_when_it_says_ready_and_the_printed_line_works_as_pasted(bot):
    while "Ctrl-C ends it.\n" not in bot.said:
        pass
    printed = "".join(bot.said)
    assert "Traceback" not in printed and "Warning" not in printed
    [line] = re.findall(r"^curl .*$", printed, re.MULTILINE)
    address, token, body = re.search(r"(http://\S+) .*Bearer (\S+)' -d '(.*)'$", line).groups()
    status, answer = post(address, body.encode(), token)
    assert status == 200 and answer["messages"][0]["text"]
    if os.path.exists("/usr/bin/curl"):
        done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=True)
        assert '"messages"' in done.stdout and done.stderr == ""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly_and_finds_everything_again(model, tmp_path, how):
    first = RunningBot(tmp_path).start()
    assert first.person(user="anna").says("We have 120 people").text
    assert first.stop(how) == 0
    second = RunningBot(tmp_path).start()
    case = second.person(user="anna").says("When should we start?").custom("advice")["case"]
    assert second.stop(how) == 0
    assert case["headcount"] == 120
    assert not [line for line in first.said + second.said if "Traceback" in line or "Exception" in line]


def test_a_killed_bot_has_lost_nothing_it_answered(model, tmp_path):
    first = RunningBot(tmp_path).start()
    first.person(user="anna").says("We have 120 people")
    assert first.stop(signal.SIGKILL) == -signal.SIGKILL
    second = RunningBot(tmp_path).start()
    case = second.person(user="anna").says("When should we start?").custom("advice")["case"]
    second.stop()
    assert case["headcount"] == 120


def test_a_taken_port_is_said_at_once(model):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = command(ADVISOR_PORT=str(taken.getsockname()[1]))
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.count("\n") == 1 and "ADVISOR_PORT" in done.stderr


@pytest.mark.parametrize("port", ["0", "70000", "five", "-1"])
def test_a_senseless_port_is_said(port):
    done = command(ADVISOR_PORT=port)
    assert done.returncode == 1 and "ADVISOR_PORT" in done.stderr and "Traceback" not in done.stderr


def test_a_token_is_all_that_its_command_prints(bot):
    done = command("token", "--user", "Анна", "--role", "hr", "--workspace", "客户", ADVISOR_HOME=str(bot.home))
    assert done.returncode == 0 and done.stderr == ""
    who = bot.tokens.identity(f"Bearer {done.stdout.strip()}")
    assert (who.user, who.role, who.workspace) == ("Анна", "hr", "客户")


@pytest.mark.parametrize(
    "arguments",
    [
        ["token"],
        ["token", "--user", ""],
        ["token", "--user", "x" * 201],
        ["token", "--user", "a", "--role", "boss"],
        ["dance"],
        ["train", "now"],
    ],
)
def test_a_wrong_command_line_is_said(arguments, tmp_path):
    done = command(*arguments, ADVISOR_HOME=str(tmp_path))
    assert done.returncode == 2 and done.stdout == "" and "usage:" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_log_holds_no_personal_text(bot):
    bot.person().says("Our secret project is called Bluebird")
    log = (bot.home / "log" / "bot.log").read_text()
    assert '"ready with model' in log and "Bluebird" not in log


def test_chat_talks_to_the_running_bot(bot):
    done = command("chat", typed="hello\n\n#1\n", ADVISOR_PORT=str(bot.port), ADVISOR_HOME=str(bot.home))
    assert done.returncode == 0 and done.stderr == ""
    assert "Starting" not in done.stdout and len(done.stdout) > 80
