"""Where a turn waits for the database, so that one slow statement holds up one turn and not the whole server.

While the database answers at once, a turn waits for it where it is: threads that contend for the interpreter cost a
turn as much again as all its work does. As soon as one call had to wait, calls go to threads for a while.
"""

import asyncio
import contextvars
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Any, TypeVar

from sqlalchemy.exc import SQLAlchemyError

THREADS = 16
"""How many turns may wait on the database at once; more of them wait for a thread."""
SLOW, SLOW_IN_A_THREAD = 0.5, 2.0
"""Seconds that a call may wait until calls go to threads, or stay there, where it waits for other threads too."""
WARY = 10.0
"""Seconds for which they do."""

T = TypeVar("T")

_pool = ThreadPoolExecutor(THREADS, thread_name_prefix="turn")
_of_this_thread = threading.local()
_wary_until = 0.0


async def aside(function: Callable[..., T], *args: Any) -> T:
    """What ``function`` gives, computed in a thread while other conversations go on."""
    context = contextvars.copy_context()
    return await asyncio.get_running_loop().run_in_executor(_pool, partial(context.run, function, *args))


async def at_database(function: Callable[..., T], *args: Any) -> T:
    """What ``function`` gives, which does little but ask the database: here, or in a thread while that is slow."""
    if time.monotonic() < _wary_until:
        return await aside(_watched, function, *args)
    with _watching(SLOW):
        return function(*args)


async def run_at_database(coroutine: Callable[..., Coroutine[Any, Any, T]], *args: Any) -> T:
    """As ``at_database``, for a coroutine function, which in a thread runs on an event loop of the thread's own."""
    if time.monotonic() < _wary_until:
        return await aside(_watched, _run_here, coroutine, *args)
    with _watching(SLOW):
        return await coroutine(*args)


@contextmanager
def _watching(slow: float) -> Iterator[None]:
    """Has the next calls go to threads where the block waits for longer than ``slow`` seconds or the database fails."""
    global _wary_until
    began, worked, failed = time.monotonic(), time.thread_time(), False
    try:
        yield
    except SQLAlchemyError:
        failed = True
        raise
    finally:
        waited = time.monotonic() - began - (time.thread_time() - worked)
        if failed or waited > slow:
            _wary_until = time.monotonic() + WARY


def _watched(function: Callable[..., T], *args: Any) -> T:
    with _watching(SLOW_IN_A_THREAD):
        return function(*args)


def _run_here(coroutine: Callable[..., Coroutine[Any, Any, T]], *args: Any) -> T:
    loop = getattr(_of_this_thread, "loop", None)
    if loop is None:
        loop = _of_this_thread.loop = asyncio.new_event_loop()
    return loop.run_until_complete(coroutine(*args))
