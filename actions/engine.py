"""The engine as a conversation uses it: the same case is often looked at again, turn after turn."""

import json
import marshal
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import advisor

# Some conversations going on at once, each with its case and a supposition or two.
REMEMBERED = 256


def advise(case: Mapping[str, Any]) -> dict[str, Any]:
    """``advisor.advise``, remembered: the engine is pure, so the same case has the same advice.

    Raises:
        advisor.InvalidCase: the case cannot be.
    """
    # Marshal copies plain data fastest; a caller may do with its copy what it likes.
    return marshal.loads(_advice(json.dumps(case, sort_keys=True)))


@lru_cache(maxsize=REMEMBERED)
def _advice(case: str) -> bytes:
    return marshal.dumps(advisor.advise(json.loads(case)))


def forget() -> None:
    """Drop all that is remembered: cases hold what people said."""
    _advice.cache_clear()
