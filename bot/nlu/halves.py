"""Work on a long list with two processors where that is safe and quick: on Linux, by a forked process."""

import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

# Below this a second process costs more than it brings.
_WORTH_IT = 2000
_work: dict[str, Any] = {}


def in_halves(function: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    """``[function(item) for item in items]``, the second half in a process of its own.

    Only for functions without side effects whose results can be pickled. macOS's own libraries don't survive a fork, so
    there, and with one processor or few items, everything is done here.
    """
    if not sys.platform.startswith("linux") or (os.cpu_count() or 1) < 2 or len(items) < _WORTH_IT:
        return [function(item) for item in items]
    half = len(items) // 2
    context = multiprocessing.get_context("fork")
    with context.Pool(1, initializer=_inherit, initargs=(function, items[half:])) as pool:
        rest = pool.apply_async(_second_half)
        return [function(item) for item in items[:half]] + rest.get()


def _inherit(function: Callable[[Any], Any], items: Sequence[Any]) -> None:
    # A forked process sees the parent's memory: neither the function nor the items are copied over.
    _work.update(function=function, items=items)


def _second_half() -> list[Any]:
    return [_work["function"](item) for item in _work["items"]]
