"""Threads for what waits on the database, so that one slow statement holds up one turn and not the whole server."""

import asyncio
import contextvars
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

THREADS = 16
"""How many turns may wait on the database at once; more of them wait for a thread."""

T = TypeVar("T")

_pool = ThreadPoolExecutor(THREADS, thread_name_prefix="turn")
_of_this_thread = threading.local()


async def aside(function: Callable[..., T], *args: Any) -> T:
    """What ``function`` gives, computed in a thread while other conversations go on."""
    context = contextvars.copy_context()
    return await asyncio.get_running_loop().run_in_executor(_pool, partial(context.run, function, *args))


async def run_aside(coroutine: Callable[..., Coroutine[Any, Any, T]], *args: Any) -> T:
    """As ``aside``, for a coroutine function, which runs on an event loop of the thread's own."""
    return await aside(_run_here, coroutine, *args)


def _run_here(coroutine: Callable[..., Coroutine[Any, Any, T]], *args: Any) -> T:
    loop = getattr(_of_this_thread, "loop", None)
    if loop is None:
        loop = _of_this_thread.loop = asyncio.new_event_loop()
    return loop.run_until_complete(coroutine(*args))
