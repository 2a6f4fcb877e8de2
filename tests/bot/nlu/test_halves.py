"""Two processes give what one gives, in the same order."""

import os

import pytest

from bot.nlu import halves
from bot.nlu.halves import in_halves


def _with_process(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


@pytest.mark.parametrize("length", [0, 1, 7, 4001])
def test_the_order_stays(length: int) -> None:
    assert [square for square, _ in in_halves(_with_process, range(length))] == [n * n for n in range(length)]


def test_only_long_lists_go_to_a_second_process(monkeypatch) -> None:
    monkeypatch.setattr(halves.os, "cpu_count", lambda: 2)
    monkeypatch.setattr(halves.sys, "platform", "linux")
    assert len({process for _, process in in_halves(_with_process, range(5000))}) == 2
    assert len({process for _, process in in_halves(_with_process, range(50))}) == 1


def test_where_a_fork_is_not_safe_there_is_none(monkeypatch) -> None:
    monkeypatch.setattr(halves.sys, "platform", "darwin")
    assert len({process for _, process in in_halves(_with_process, range(5000))}) == 1
