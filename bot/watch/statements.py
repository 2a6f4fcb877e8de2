"""Every statement at a database as a step of the turn that made it, whichever engine of the process it goes through."""

from typing import Any

import sqlalchemy as sa

from bot.watch import turn


def note() -> None:
    """Begins to note statements in this process. Their text and values are left alone."""
    if not sa.event.contains(sa.engine.Engine, "before_cursor_execute", _begin):
        sa.event.listen(sa.engine.Engine, "before_cursor_execute", _begin)
        sa.event.listen(sa.engine.Engine, "after_cursor_execute", _end)
        sa.event.listen(sa.engine.Engine, "handle_error", _failed)


def _begin(_c: Any, _cursor: Any, _statement: str, _values: Any, context: Any, _many: bool) -> None:
    if context is not None:
        context.noted = turn.begin(turn.STATEMENT)


def _end(_c: Any, _cursor: Any, _statement: str, _values: Any, context: Any, _many: bool) -> None:
    if getattr(context, "noted", None) is not None:
        context.noted.end()


def _failed(failure: Any) -> None:
    noted = getattr(failure.execution_context, "noted", None)
    if noted is not None:
        noted.failed = True
        noted.end()
