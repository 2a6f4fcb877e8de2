"""Every number moves with what it counts, and no label holds more than a small fixed set."""

import os
import subprocess
import sys
from asyncio import TimeoutError as TooSlow

import pytest
from prometheus_client.parser import text_string_to_metric_families
from rasa.core.lock_store import LockError
from sqlalchemy.exc import OperationalError

from bot.watch import turn
from bot.watch.metrics import Metrics, kind_of, resident
from bot.watch.turn import Turn

INTENTS = ("greet", "inform", "nlu_fallback", "out_of_scope")


def ended(channel="web", language="en", intent="inform", error=None, steps=(), seconds=0.02):
    one = Turn("0123456789abcdef", channel)
    one.understood(intent, language)
    one.seconds = seconds
    for name, failed in steps:
        with_end = turn.Step(name, 0.0, None, len(one.steps), one, 0.01, failed)
        one.steps.append(with_end)
    if error is not None:
        one.outcome, one.error = turn.FAILED, error
    return one


def samples(metrics: Metrics) -> dict:
    """Every sample by name and labels."""
    families = text_string_to_metric_families(metrics.text().decode())
    return {(one.name, *sorted(one.labels.items())): one.value for family in families for one in family.samples}


def moved(metrics: Metrics, *turns: Turn) -> dict:
    """What the turns changed, without the moments at which counters were made."""
    before = samples(metrics)
    for one in turns:
        metrics.turn(one)
    after = samples(metrics)
    changed = {key: value - before.get(key, 0) for key, value in after.items() if value != before.get(key, 0)}
    return {key: value for key, value in changed.items() if not key[0].endswith("_created")}


def test_a_turn_is_counted_by_channel_language_and_outcome():
    found = moved(Metrics(INTENTS), ended(language="zh"), ended(language="zh"), ended(channel="slack"))
    key = "advisor_turns_total"
    assert found[key, ("channel", "web"), ("language", "zh"), ("outcome", "answered")] == 2
    assert found[key, ("channel", "slack"), ("language", "en"), ("outcome", "answered")] == 1
    assert found["advisor_intents_total", ("intent", "inform"), ("language", "zh")] == 2
    assert not any(name in ("advisor_fallbacks_total", "advisor_errors_total") for name, *_ in found)


def test_latency_falls_into_its_bucket():
    found = moved(Metrics(INTENTS), ended(seconds=0.02), ended(seconds=3))
    assert found["advisor_turn_seconds_count", ("channel", "web")] == 2
    assert found["advisor_turn_seconds_sum", ("channel", "web")] == pytest.approx(3.02)
    assert found["advisor_turn_seconds_bucket", ("channel", "web"), ("le", "0.025")] == 1
    assert ("advisor_turn_seconds_bucket", ("channel", "web"), ("le", "0.01")) not in found
    assert found["advisor_turn_seconds_bucket", ("channel", "web"), ("le", "5.0")] == 2


def test_steps_of_a_kind_are_one_observation_of_a_turn():
    found = moved(Metrics(INTENTS), ended(steps=[("statement", False), ("statement", False), ("action", False)]))
    assert found["advisor_step_seconds_count", ("step", "statement")] == 1
    assert found["advisor_step_seconds_sum", ("step", "statement")] == pytest.approx(0.02)
    assert found["advisor_step_seconds_count", ("step", "action")] == 1


def test_a_fallback_is_counted_by_language():
    found = moved(Metrics(INTENTS), ended(language="ru", intent="nlu_fallback"), ended(intent="out_of_scope"))
    assert found["advisor_fallbacks_total", ("language", "ru")] == 1
    assert found["advisor_turns_total", ("channel", "web"), ("language", "ru"), ("outcome", "fallback")] == 1
    assert found["advisor_turns_total", ("channel", "web"), ("language", "en"), ("outcome", "declined")] == 1


@pytest.mark.parametrize(
    ("error", "failed", "kind"),
    [
        (TooSlow(), [], "timeout"),
        (LockError("away"), [], "locks"),
        (OperationalError("SELECT 1", {}, Exception()), ["action"], "database"),
        (RuntimeError(), ["action", "statement"], "database"),
        (RuntimeError(), ["action"], "actions"),
        (RuntimeError(), ["understanding"], "model"),
        (RuntimeError(), [], "other"),
    ],
)
def test_a_failed_turn_is_counted_by_what_failed(error, failed, kind):
    one = ended(error=error, steps=[(name, True) for name in failed])
    assert kind_of(one) == kind
    assert moved(Metrics(INTENTS), one)["advisor_errors_total", ("channel", "web"), ("kind", kind)] == 1


def test_labels_stay_few_whatever_comes():
    metrics = Metrics(INTENTS)
    found = moved(metrics, *(ended(language=f"x{n}", intent=f"made up {n}") for n in range(50)))
    assert found["advisor_intents_total", ("intent", "other"), ("language", "other")] == 50
    assert "made up" not in metrics.text().decode() and "x7" not in metrics.text().decode()


def test_parts_workers_and_answers_are_shown():
    metrics = Metrics(INTENTS, worker=3)
    metrics.part("database", False)
    metrics.part("locks", True)
    metrics.process(under_way=4)
    metrics.response("/webhooks/web/messages", 429)
    found = samples(metrics)
    assert found["advisor_part_up", ("part", "database"), ("worker", "3")] == 0
    assert found["advisor_part_up", ("part", "locks"), ("worker", "3")] == 1
    assert found["advisor_turns_under_way", ("worker", "3")] == 4
    assert found["advisor_http_responses_total", ("route", "/webhooks/web/messages"), ("status", "429")] == 1
    if resident() is not None:
        assert found["advisor_memory_bytes", ("worker", "3")] > 10_000_000


_WORKER = """
import sys
from tests.watch.test_metrics import INTENTS, Metrics, ended
metrics = Metrics(INTENTS, worker=int(sys.argv[1]))
for _ in range(int(sys.argv[2])):
    metrics.turn(ended())
metrics.process(under_way=1)
print("counted", flush=True)
sys.stdin.read()
if sys.argv[3] == "tells":
    print(metrics.text().decode())
"""


def test_any_worker_tells_the_numbers_of_all():
    from bot.watch import metrics

    folder = metrics.share()

    def start(*arguments):
        process = subprocess.Popen(
            [sys.executable, "-c", _WORKER, *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ},
        )  # fmt: skip
        assert process.stdout.readline() == "counted\n"
        return process

    one, two = start("1", "3", "silent"), start("2", "4", "tells")
    one.communicate(timeout=60)
    metrics.ended(one.pid)
    told, _ = two.communicate(timeout=60)
    metrics.unshare()
    assert 'advisor_turns_total{channel="web",language="en",outcome="answered"} 7.0' in told
    assert 'advisor_turns_under_way{worker="2"} 1.0' in told
    assert 'advisor_turns_under_way{worker="1"}' not in told, "a worker that has ended isn't under way"
    assert not folder.exists()
