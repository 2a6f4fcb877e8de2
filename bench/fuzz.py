"""`python -m bench.fuzz [--messages N] [--seed N]`: random messages against what understands them, in this process.

Hypothesis makes the messages: whole sentences of the training data cut and joined, numbers and dates out of all
bounds, every sign of Unicode, markup, commands of databases and shells. Each is read as a message of a conversation
that has asked for something, by the trained model and the fact extraction as the server runs them, and what they make
of it has to be a well-formed result. A failure is shown with its smallest message. The last line tells how many were
read, how long the slowest took, and the exit status is 1 where one failed.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings

from bench.random_messages import asked_for, messages

SLOWEST = 5.0
"""Seconds of a core that reading one message may take at most; the longest that is let in has 8,000 signs."""
_SHARD = 5_000  # examples of one run of Hypothesis, which remembers all it has tried


class Watched:
    """Reads messages, checks what is made of them, and remembers the slowest."""

    def __init__(self, read: Callable[[str, str | None], dict[str, Any]]) -> None:
        self._read = read
        self.count, self.slowest, self.slow_text = 0, 0.0, ""

    def __call__(self, text: str, asked: str | None) -> None:
        """Raises AssertionError where the result is none, or took too long; else whatever the reader raises."""
        began = time.process_time()
        found = self._read(text, asked)
        took = time.process_time() - began
        self.count += 1
        if took > self.slowest:
            self.slowest, self.slow_text = took, text
        check(found)
        assert took < SLOWEST, f"{took:.1f} s for {len(text)} signs"


def check(found: dict[str, Any]) -> None:
    """Raises AssertionError where this is no result that actions and stores can work with."""
    intent, understood = found["intent"], found["understood"]
    assert intent["name"] and 0 <= intent["confidence"] <= 1
    assert understood["language"] in ("en", "zh", "ru")
    assert isinstance(understood["facts"], dict)
    # What is kept with the turn: JSON without NaN, in UTF-8 without half characters.
    json.dumps(understood, ensure_ascii=False, allow_nan=False).encode("utf-8")


def run(read: Callable[[str, str | None], dict[str, Any]], count: int, start: int) -> Watched:
    """Has ``count`` random messages read. Raises what Hypothesis raises of the first that fails, made small."""
    watched = Watched(read)
    for shard in range((count + _SHARD - 1) // _SHARD):

        @seed(start + shard)
        @settings(
            max_examples=min(_SHARD, count - shard * _SHARD),
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
        )
        @given(messages(), asked_for())
        def every(text: str, asked: str | None) -> None:
            watched(text, asked)

        every()
        print(f"{watched.count:,} read, slowest {watched.slowest * 1000:.0f} ms", file=sys.stderr, flush=True)
    return watched


def main(arguments: list[str] | None = None) -> int:
    """Exit status 0; 1 where a message failed."""
    parser = argparse.ArgumentParser(prog="python -m bench.fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    from bot.bootstrap import lean, quiet

    quiet()
    lean()
    from bot.nlu.understand import with_model
    from bot.training import ensure_model

    began = time.monotonic()
    watched = run(with_model(ensure_model()), options.messages, options.seed)
    took = time.monotonic() - began
    print(f"{watched.count:,} random messages in {took:.0f} s, none failed; slowest {watched.slowest * 1000:.0f} ms")
    print(f"slowest: {watched.slow_text[:200]!r} ({len(watched.slow_text)} signs)", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
