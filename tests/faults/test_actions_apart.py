"""Actions in a process of their own: it answers as one process does, and its death is told in words and mended."""

from collections.abc import Iterator

import pytest

from tests.faults.conftest import ActionServer, Faulty, wait_until


@pytest.fixture(scope="module")
def apart(model, tmp_path_factory) -> Iterator[tuple[Faulty, ActionServer]]:
    home = tmp_path_factory.mktemp("home")
    actions = ActionServer(home).start()
    bot = Faulty(home, ADVISOR_ACTIONS_URL=f"http://127.0.0.1:{actions.port}")
    bot.start()
    yield bot, actions
    assert bot.stop() == 0
    actions.kill()


def test_it_answers_as_one_process_does(apart, bot):
    question = "We want to start on 10 December and it takes 4 months. Is that all right?"
    here, there = bot.person().says(question), apart[0].person().says(question)
    assert there.text == here.text and there.types == here.types


def test_a_killed_action_server_is_told_in_words_and_recovers(apart):
    bot, actions = apart
    with bot.people(3) as everybody:
        actions.kill()
        wait_until(lambda: all(one.told.unavailable for one in everybody))
        actions.start()


def test_a_server_without_the_secret_gets_nothing(apart, model, tmp_path):
    stranger = Faulty(tmp_path, ADVISOR_ACTIONS_URL=f"http://127.0.0.1:{apart[1].port}")
    stranger.start()
    assert stranger.person().says("We have 120 people").custom("error")["code"] == "unavailable"
    assert stranger.stop() == 0
