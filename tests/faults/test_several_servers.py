"""Two servers with PostgreSQL and Redis, any of which dies in mid-turn: nothing acknowledged is lost or doubled."""

import contextlib
import os
import signal
import subprocess
import time
import urllib.request

import pytest

from tests.faults.conftest import Faulty, wait_until


def test_both_servers_answer_and_each_has_its_log(several):
    for _ in range(12):
        several.person().says("We have 120 people")
    logs = sorted(path.name for path in (several.home / "log").glob("bot-*.log"))
    assert logs == ["bot-1.log", "bot-2.log"] and len(several.workers()) == 2


def test_a_conversation_goes_on_at_whichever_server(several):
    anna = several.person()
    for number in range(10, 20):  # each request is a connection of its own
        assert anna.sets("headcount", number).custom("case")["case"]["headcount"] == number


def test_a_message_that_comes_again_is_answered_with_what_was_said(several):
    anna = several.person()
    body = {"text": "One more key user in Finance, we are 120 people", "id": "m-1"}
    answers = [several.post(body, anna.token)[1]["messages"] for _ in range(4)]
    words = [[one["text"] for one in answer if one.get("text")] for answer in answers]
    assert words[0] and words == [words[0]] * 4
    assert anna.says("When should we start?").custom("advice")["case"]["departments"][0]["key_users"] == 2


def test_a_killed_server_loses_nothing_and_is_replaced(several):
    with several.people(4) as everybody:
        before = several.workers()
        for victim in before:
            os.kill(victim, signal.SIGKILL)
            wait_until(lambda victim=victim: victim not in several.workers() and len(several.workers()) == 2)
            time.sleep(0.5)
    assert not set(before) & set(several.workers())
    assert sum(one.told.broken for one in everybody)


def test_a_killed_postgresql_is_told_in_words_and_recovers(several, postgres_server):
    with several.people(3) as everybody:
        postgres_server.kill()
        wait_until(lambda: all(one.told.unavailable for one in everybody))
        postgres_server.start()


def test_a_killed_redis_is_told_in_words_and_recovers(several, redis_server):
    with several.people(3) as everybody:
        redis_server.kill()
        wait_until(lambda: all(one.told.unavailable for one in everybody))
        redis_server.start()


def test_while_the_database_stands_still_the_server_does_not(several, postgres_server):
    with several.people(3):
        postgres_server.pause()
        try:
            time.sleep(0.3)
            for _ in range(5):
                began = time.monotonic()
                urllib.request.urlopen(several.address.replace("messages", ""), timeout=5).close()
                assert time.monotonic() - began < 2
            time.sleep(1)
        finally:
            postgres_server.go_on()


def test_servers_end_when_their_parent_is_killed(model, postgres, redis_url, tmp_path):
    bot = Faulty(tmp_path, postgres, ADVISOR_REDIS_URL=redis_url, ADVISOR_WORKERS="2")
    bot.start()
    orphans = bot.workers()
    assert bot.stop(signal.SIGKILL) == -signal.SIGKILL and len(orphans) == 2
    wait_until(lambda: not any(map(_lives, orphans)))


class Elsewhere(Faulty):
    """Two servers that start from nothing and accept from one socket."""

    module = "tests.faults.elsewhere"

    def workers(self) -> list[int]:
        """Without the process by which Python keeps track of what they share."""
        listed = subprocess.run(
            ["pgrep", "-f", "-P", str(self.process.pid), "spawn_main"], capture_output=True, text=True
        )
        return [int(line) for line in listed.stdout.split()]


def test_where_forking_is_not_safe_servers_start_from_nothing(model, redis_url, tmp_path):
    bot = Elsewhere(tmp_path, ADVISOR_REDIS_URL=redis_url, ADVISOR_WORKERS="2")
    bot.start()
    first, second = bot.workers()
    with bot.people(2):
        os.kill(first, signal.SIGKILL)
        wait_until(lambda: len(bot.workers()) == 2 and first not in bot.workers())
    assert second in bot.workers() and bot.stop() == 0
    assert not any(map(_lives, (first, second)))


@pytest.mark.parametrize("given", [{"ADVISOR_WORKERS": "2"}, {"ADVISOR_WORKERS": "none"}, {"ADVISOR_WORKERS": "0"}])
def test_what_cannot_be_is_said(model, tmp_path, given):
    with pytest.raises(RuntimeError, match="ADVISOR_"):
        Faulty(tmp_path, **given).start()


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    with open(f"/proc/{process}/stat") as stat:
        return stat.read().rpartition(")")[2].split()[0] != "Z"


def test_servers_that_die_as_soon_as_they_are_started_are_started_until_they_live(several, postgres_server):
    with several.people(2):
        postgres_server.kill()  # a new server can't start without it
        for _ in range(12):
            for victim in several.workers():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(victim, signal.SIGKILL)
            time.sleep(0.2)
        postgres_server.start()
    wait_until(lambda: len(several.workers()) == 2)  # one can answer everybody while the other still waits for its turn
    assert several.process.poll() is None
