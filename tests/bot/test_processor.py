"""A turn inside the server: the actions in this process, the same ones apart, and what happens when one fails."""

import asyncio
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest
import yaml
from rasa.core.channels.channel import UserMessage

from bot.channels.tokens import Identity, Tokens
from bot.channels.web import Collected, _answer
from bot.environment import ROOT
from bot.locks import TurnLocks
from tests.conversation.driver import TODAY, free_port, post

WHO = {"user": "anna", "workspace": "acme", "role": "pm", "channel": "web", "conversation": ""}
QUESTION = "We want to start on 10 December and it takes 4 months. Is that all right?"


@pytest.fixture(scope="module")
def agent(model, tmp_path_factory):
    """The agent as the server loads it, with a home of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADVISOR_HOME", str(tmp_path_factory.mktemp("home")))
        patch.setenv("ADVISOR_TODAY", TODAY)
        from bot.server import load_agent

        yield load_agent(model)


async def says(agent, text, conversation="acme:anna:"):
    message = UserMessage(text, Collected(), conversation, input_channel="web", metadata=dict(WHO))
    return await _answer(message, agent.handle_message, "en")


async def test_a_turn_runs_its_action_here(agent):
    messages = await says(agent, QUESTION)
    assert messages[0]["text"]
    assert "advice" in [message["custom"]["type"] for message in messages if "custom" in message]


async def test_the_actions_are_registered_under_the_names_of_the_domain(agent):
    assert set(agent.domain.user_actions) == set(agent._executor.actions)


async def test_a_failing_action_gets_words_and_the_conversation_goes_on(agent, monkeypatch, caplog):
    def fails(*_):
        raise RuntimeError("no database")

    for name in agent.domain.user_actions:
        monkeypatch.setitem(agent._executor.actions, name, fails)
    words, machine = await says(agent, "hello")
    assert words["text"] and machine["custom"] == {"type": "error", "code": "unavailable"}
    assert "no database" in caplog.text
    monkeypatch.undo()
    assert "unavailable" not in str(await says(agent, "hello"))


async def test_one_prediction_and_one_action_make_a_turn(agent, monkeypatch):
    targets = []
    run = agent.processor.graph_runner.run

    def watched(inputs=None, targets_=None, **kwargs):
        targets.append((kwargs.get("targets") or targets_)[0])
        return run(inputs=inputs, targets=kwargs.get("targets") or targets_)

    monkeypatch.setattr(agent.processor.graph_runner, "run", watched)
    await says(agent, QUESTION)
    metadata = agent.processor.model_metadata
    assert targets == [metadata.nlu_target, metadata.core_target]


async def test_components_run_after_those_they_need(agent):
    runner = agent.processor.graph_runner
    nodes = runner._graph_schema.nodes
    for target in (agent.processor.model_metadata.nlu_target, agent.processor.model_metadata.core_target):
        order = runner._order((target,))
        assert order[-1] == target
        for position, name in enumerate(order):
            assert set(nodes[name].needs.values()) & set(nodes) <= set(order[:position])


def test_a_missing_model_is_never_replaced_by_another(agent, tmp_path):
    (tmp_path / "other.tar.gz").write_bytes(b"")
    with pytest.raises(FileNotFoundError):
        agent.load_model(tmp_path / "missing.tar.gz")


def _wait_for(address, process):
    for _ in range(1200):
        assert process.poll() is None, "it ended"
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise AssertionError(f"nobody answers at {address}")


def _alike(messages):
    """Messages without who stated a fact, and when."""
    return [
        {key: {**value, "origins": None} if key == "custom" else value for key, value in one.items()}
        for one in messages
    ]


def test_rasas_own_servers_give_the_same_answer(model, bot, tmp_path):
    """``rasa run`` beside ``rasa run actions``, as larger set-ups use them."""
    here = bot.person().says(QUESTION)
    bot_port, action_port = free_port(), free_port()
    wired = yaml.safe_load((ROOT / "endpoints.yml").read_text())
    wired["action_endpoint"]["url"] = f"http://127.0.0.1:{action_port}/webhook"
    endpoints = tmp_path / "endpoints.yml"
    endpoints.write_text(yaml.safe_dump(wired))
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    environment = {**os.environ, "ADVISOR_HOME": str(home), "ADVISOR_TODAY": TODAY, "RASA_TELEMETRY_ENABLED": "false"}
    rasa = [sys.executable, "-m", "rasa", "run"]
    commands = (
        [*rasa, "actions", "--port", str(action_port)],
        [
            *rasa,
            "--port",
            str(bot_port),
            "--interface",
            "127.0.0.1",
            "--model",
            str(model),
            "--credentials",
            "credentials.yml",
            "--endpoints",
            str(endpoints),
        ],
    )
    with (tmp_path / "output").open("w") as output:
        servers = [subprocess.Popen(one, cwd=ROOT, env=environment, stdout=output, stderr=output) for one in commands]
        try:
            _wait_for(f"http://127.0.0.1:{action_port}/health", servers[0])
            _wait_for(f"http://127.0.0.1:{bot_port}/webhooks/web/", servers[1])
            token = Tokens.of(home).mint(Identity("ben", "acme", "pm"))
            address = f"http://127.0.0.1:{bot_port}/webhooks/web/messages"
            status, answer = post(address, {"text": QUESTION}, token)
            assert status == 200 and _alike(answer["messages"]) == _alike(here)
            assert post(f"http://127.0.0.1:{bot_port}/model/parse", {"text": "hi"}, token)[0] == 404
            servers[0].send_signal(signal.SIGTERM)
            servers[0].wait(timeout=30)
            status, answer = post(address, {"text": QUESTION}, token)
            assert status == 200 and answer["messages"][-1]["custom"]["code"] == "unavailable"
        finally:
            for server in servers:
                server.kill()
                server.wait()


async def _until(true) -> None:
    async def waits():
        while not true():
            await asyncio.sleep(0.01)

    await asyncio.wait_for(waits(), 20)


async def test_the_agent_tidies_up_once_a_day_and_again_after_a_failure(monkeypatch, caplog):
    from bot import server

    class Tidying:
        times = 0
        lock_store = TurnLocks()

        def tidy(self):
            self.times += 1
            if self.times == 1:
                raise OSError("disk full")

    monkeypatch.setattr(server, "_DAY", 0.01)
    tidying = Tidying()
    task = asyncio.get_running_loop().create_task(server._every_day(tidying))
    await _until(lambda: tidying.times == 2)
    task.cancel()
    assert "disk full" in caplog.text


async def test_nothing_is_erased_while_the_clock_jumps(monkeypatch, caplog):
    from bot import server

    class Tidying:
        times = 0
        lock_store = TurnLocks()

        def tidy(self):
            self.times += 1

    monkeypatch.setattr(server, "_DAY", 0.5)
    tidying, ahead = Tidying(), [0.0]
    wall = time.time
    monkeypatch.setattr(server.time, "time", lambda: wall() + ahead[0])
    task = asyncio.get_running_loop().create_task(server._every_day(tidying))
    await _until(lambda: tidying.times)
    await asyncio.sleep(0.05)
    ahead[0] = 30 * 365 * 24 * 3600.0
    await _until(lambda: "clock was set" in caplog.text)
    assert tidying.times == 1
    await _until(lambda: tidying.times == 2)
    task.cancel()


async def test_of_several_processes_one_tidies_up(monkeypatch, redis_url):
    from bot import server

    class Tidying:
        times = 0

        def __init__(self):
            self.lock_store = TurnLocks()

        def tidy(self):
            Tidying.times += 1

    monkeypatch.setenv("ADVISOR_REDIS_URL", redis_url)
    processes = [Tidying(), Tidying()]
    await asyncio.gather(*(server._tidy(one) for one in processes))
    assert Tidying.times == 1
    for one in processes:
        await one.lock_store.close()


async def test_tidying_up_lets_go_of_turns_and_of_what_nobody_touched(agent, monkeypatch):
    await says(agent, "we are 120 people", "acme:anna:old")
    agent.tidy()
    assert "acme:anna:old" in await agent.turns.keys()
    monkeypatch.setenv("ADVISOR_TODAY", "2040-01-01")
    agent.tidy()
    assert await agent.turns.keys() == []


def test_channels_can_listen_for_news(agent):
    from actions.notices import Notice, publish

    heard = []
    end = agent.listen(heard.append)
    publish(Notice("acme", "anna", "pm", "2026-11-22"))
    end()
    publish(Notice("acme", "anna", "pm", "2026-11-22"))
    assert [one.user for one in heard] == ["anna"]
