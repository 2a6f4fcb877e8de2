"""The running bot, watched from outside: what is asked over HTTP, what is counted, what stands in the log."""

import json
import urllib.error
import urllib.request

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.channels.tokens import Tokens
from bot.watch import turn
from bot.watch.routes import METRICS_KEY
from tests.conversation.driver import RunningBot


@pytest.fixture
def ask(bot):
    """``ask("/health")``: (status, body)."""

    def get(path, token=None):
        request = urllib.request.Request(f"http://127.0.0.1:{bot.port}{path}")
        if token is not None:
            request.add_header("Authorization", f"Bearer {token}")
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return response.status, response.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    return get


@pytest.fixture
def numbers(bot, ask):
    """Every number now, by name and labels."""

    def read():
        status, text = ask("/metrics", (bot.home / METRICS_KEY).read_text().strip())
        assert status == 200
        families = text_string_to_metric_families(text)
        return {(one.name, *sorted(one.labels.items())): one.value for family in families for one in family.samples}

    return read


def lines(bot):
    return [json.loads(line) for line in (bot.home / "log" / "bot.log").read_text().splitlines()]


def test_it_lives_and_is_well(ask):
    assert ask("/live") == (200, '{"status":"ok"}')
    status, body = ask("/health")
    told = json.loads(body)
    assert status == 200 and told.pop("seconds") > 0
    assert told == {"status": "ok", "parts": dict.fromkeys(("model", "database", "locks", "actions"), "ok")}


@pytest.mark.parametrize("token", [None, "", "wrong", "é"])
def test_numbers_are_for_those_who_know_the_secret(ask, token):
    status, body = ask("/metrics", token and token.encode().decode("latin-1"))
    assert status == 401 and "advisor_" not in body


def test_each_number_moves_with_what_it_counts(bot, numbers):
    person = bot.person(user="Agafya Tikhonovna", workspace="Podkolyosin")
    before = numbers()
    person.says("Когда нам лучше начать?")
    person.says("We have 120 people")
    person.says("What is the capital of France?")
    status, _ = bot.post({"text": ""}, person.token)
    assert status == 400
    after = numbers()
    moved = {key: value - before.get(key, 0) for key, value in after.items() if value != before.get(key, 0)}

    def turns(language, outcome):
        return moved.get(("advisor_turns_total", ("channel", "web"), ("language", language), ("outcome", outcome)))

    assert turns("ru", "answered") == 1 and turns("en", "answered") == 1 and turns("en", "declined") == 1
    assert moved["advisor_intents_total", ("intent", "ask_start_window"), ("language", "ru")] == 1
    assert moved["advisor_turn_seconds_count", ("channel", "web")] == 3
    for step in ("lock", "understanding", "policies", "action", "store", "statement"):
        assert moved["advisor_step_seconds_count", ("step", step)] == 3, step
    answers = {key[2]: value for key, value in moved.items() if key[0] == "advisor_http_responses_total"
               and key[1] == ("route", "/webhooks/web/messages")}  # fmt: skip
    assert answers == {("status", "200"): 3, ("status", "400"): 1}
    assert after["advisor_turns_under_way", ("worker", "0")] == 0
    assert not [key for key in after if "Agafya" in str(key) or "Podkolyosin" in str(key)]


def test_the_check_of_the_health_is_told_and_is_nobodys_turn(ask, numbers):
    before = numbers()
    assert ask("/health")[0] == 200
    after = numbers()
    for part in ("model", "database", "locks", "actions"):
        assert after["advisor_part_up", ("part", part), ("worker", "0")] == 1
    turns = [key for key in after if key[0] == "advisor_turns_total"]
    assert all(after[key] == before.get(key) for key in turns)


def test_a_turn_is_one_line_of_the_log_and_none_of_its_words(bot):
    person = bot.person(user="Agafya Tikhonovna", workspace="Podkolyosin")
    person.says("我们有 120 人", conversation="Zhenitba")
    turn.hash_with(Tokens.of(bot.home).derived("conversations in the log"))
    name = turn.named("Podkolyosin:Agafya%20Tikhonovna:Zhenitba")
    (line,) = [line for line in lines(bot) if line["event"] == "turn" and line["conversation"] == name]
    assert (line["channel"], line["language"], line["intent"], line["outcome"]) == ("web", "zh", "inform", "answered")
    assert line["worker"] == 0 and len(line["turn"]) == 32
    assert line["ms"] >= line["action_ms"] > 0 and line["understanding_ms"] > 0 and line["store_ms"] > 0
    text = (bot.home / "log" / "bot.log").read_text()
    assert not [word for word in ("Agafya", "Podkolyosin", "Zhenitba", "120 人") if word in text]


def test_of_several_workers_any_tells_the_numbers_of_all_and_its_own_health(model, tmp_path, redis_server, redis_url):
    running = RunningBot(tmp_path, ADVISOR_WORKERS="2", ADVISOR_REDIS_URL=redis_url).start()
    secret = (tmp_path / METRICS_KEY).read_text().strip()
    for number in range(6):
        running.person(user=f"p{number}").says("We have 120 people")

    def numbers():
        request = urllib.request.Request(f"http://127.0.0.1:{running.port}/metrics")
        request.add_header("Authorization", f"Bearer {secret}")
        with urllib.request.urlopen(request, timeout=60) as response:
            families = text_string_to_metric_families(response.read().decode())
        return {(one.name, *sorted(one.labels.items())): one.value for family in families for one in family.samples}

    counted = ("advisor_turns_total", ("channel", "web"), ("language", "en"), ("outcome", "answered"))
    assert [numbers()[counted] for _ in range(6)] == [6.0] * 6, "whichever answers"
    redis_server.kill()
    answers = set()
    for _ in range(6):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{running.port}/health", timeout=60).close()
        except urllib.error.HTTPError as error:
            answers.add((error.code, json.dumps(json.load(error)["parts"])))
    redis_server.start()
    parts = {"model": "ok", "database": "ok", "locks": "failing", "actions": "ok"}
    assert answers == {(503, json.dumps(parts))}
    found = {key: value for key, value in numbers().items() if key[0] == "advisor_part_up"}
    assert 0.0 in [found.get(("advisor_part_up", ("part", "locks"), ("worker", number))) for number in ("1", "2")]
    assert running.stop() == 0
    assert {path.name for path in (tmp_path / "log").iterdir()} == {"bot.log", "bot-1.log", "bot-2.log"}


def test_a_log_on_stdout_holds_lines_of_json_alone_and_no_token(model, tmp_path):
    running = RunningBot(tmp_path, ADVISOR_LOG="stdout").start()
    running.person().says("We have 120 people")
    assert running.stop() == 0
    told = [json.loads(line) for line in running.said if line.strip()]
    assert {"turn", "ended"} <= {line["event"] for line in told}
    assert not (tmp_path / "log").exists()
