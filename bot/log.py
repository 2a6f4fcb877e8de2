"""The log: JSON lines that tell what happened and where, and never a word of what somebody said.

What our own code logs it words itself, without anything personal. What libraries log may quote a message, a name or a
row of the database, and so may the text of any exception: of these only the constant parts are kept, which are the
place in the code, the template of the message, the kinds of the exceptions and the lines they came through.
"""

import contextlib
import errno
import logging
import os
import sys
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import structlog

from bot.watch import turn

FILE = "bot.log"
OURS = ("bot", "actions", "advisor")
"""Loggers whose messages are kept as they are."""
FIELDS = "fields"
"""What our own code gives as ``extra={FIELDS: {...}}`` stands in the line beside the event."""

_LOG_BYTES = 5_000_000
_KEPT_FILES = 3
_OF_A_LINE = ("event", "level", "logger", "timestamp", "exception")


def configure(folder: Path, worker: int = 0) -> None:
    """JSON lines, our own from INFO, the libraries' from WARNING, in ``folder``/bot.log; errors are shown on stderr,
    too, without their traces. Of several processes each has a file of its own, bot-1.log and so on; 0 is the only one,
    or the parent of the others. With ADVISOR_LOG=stdout all goes there.

    Raises ValueError where ADVISOR_LOG says something else.
    """
    if to_stdout():
        handlers = [logging.StreamHandler(sys.stdout)]
    else:
        folder.mkdir(mode=0o700, exist_ok=True)
        file = folder / (FILE if worker == 0 else f"bot-{worker}.log")
        shown = logging.StreamHandler(sys.stderr)
        shown.setLevel(logging.ERROR)
        shown.setFormatter(_Shown())
        handlers = [RotatingFileHandler(file, maxBytes=_LOG_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"), shown]
    handlers[0].setFormatter(formatter(worker))
    root = logging.getLogger()
    root.handlers[:] = handlers
    root.setLevel(logging.WARNING)
    for ours in OURS:
        logging.getLogger(ours).setLevel(logging.INFO)
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )


def to_stdout() -> bool:
    """Whether the log goes to stdout, as containers want it: ADVISOR_LOG=stdout. Raises ValueError."""
    text = os.environ.get("ADVISOR_LOG") or "file"
    if text not in ("file", "stdout"):
        raise ValueError(f"ADVISOR_LOG must be file or stdout, not {text!r}")
    return text == "stdout"


def formatter(worker: int = 0) -> logging.Formatter:
    """One JSON object a line, of what may be kept."""

    def of_worker(_logger: Any, _method: str, line: dict[str, Any]) -> dict[str, Any]:
        return {**line, "worker": worker}

    return structlog.stdlib.ProcessorFormatter(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            discreet,
            of_worker,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        pass_foreign_args=True,
    )


def discreet(_logger: Any, _method: str, line: dict[str, Any]) -> dict[str, Any]:
    """The line without what may be personal (a processor of structlog)."""
    record: logging.LogRecord = line["_record"]
    error = line.get("exc_info") or record.exc_info
    if error is True:
        error = sys.exc_info()
    kept = {key: line[key] for key in _OF_A_LINE if key in line}
    if line.get("_from_structlog"):  # an event by its name, and values, which may be anything
        kept["event"] = str(line.get("event", "")) if _is_ours(record) else _template(line.get("event"))
    else:
        # structlog has put the arguments into the message and taken them from the record.
        kept["event"] = line["event"] if _is_ours(record) else _place(record, line.get("positional_args"))
    under_way = turn.current()
    if under_way is not None:
        kept |= {"turn": under_way.id, "conversation": under_way.conversation}
    if _is_ours(record):
        kept |= getattr(record, FIELDS, {})
    if isinstance(error, tuple) and error[1] is not None:
        kept["exception"] = list(_trace(error[1]))
    return kept


class _Shown(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return f"{record.levelname} {record.name}: {_event(record)} (more in log/{FILE})"


def _event(record: logging.LogRecord) -> str:
    """What a record says, if it is ours; else its template, or the place in the code where there is none."""
    if _is_ours(record):
        return record.getMessage()
    return _place(record, record.args)


def _place(record: logging.LogRecord, args: Any) -> str:
    if isinstance(record.msg, str) and args:
        return record.msg
    return f"{Path(record.pathname).name}:{record.lineno} {record.funcName}"


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name.split(".")[0] in OURS


def _template(event: Any) -> str:
    """The name of an event such as "processor.parse.failed"; a sentence may quote somebody."""
    return event if isinstance(event, str) and "." in event and not any(sign.isspace() for sign in event) else "event"


def _trace(error: BaseException) -> Iterator[str]:
    """The kinds of an exception and of those that led to it, each with the lines it came through, newest last."""
    seen: set[int] = set()
    chain: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        chain.insert(0, one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    for one in chain:
        for frame in traceback.extract_tb(one.__traceback__):
            yield f"{_short(frame.filename)}:{frame.lineno} {frame.name}"
        yield _kind(one)


def _kind(error: BaseException) -> str:
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    code = getattr(error, "pgcode", None) or getattr(getattr(error, "orig", None), "pgcode", None)
    with contextlib.suppress(Exception):
        code = code or errno.errorcode[error.errno]  # a full disk, a refused connection
    return f"{kind} ({code})" if code else kind


def _short(filename: str) -> str:
    """The end of a path, from the package on."""
    parts = Path(filename).parts
    return "/".join(parts[-3:])
