"""The log: JSON lines that tell what happened and where, and never a word of what somebody said.

What our own code logs it words itself, without anything personal. What libraries log may quote a message, a name or a
row of the database, and so may the text of any exception: of these only the constant parts are kept, which are the
place in the code, the template of the message, the kinds of the exceptions and the lines they came through.
"""

import contextlib
import errno
import logging
import sys
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import structlog

FILE = "bot.log"
OURS = ("bot", "actions", "advisor")
"""Loggers whose messages are kept as they are."""

_LOG_BYTES = 5_000_000
_KEPT_FILES = 3
_OF_A_LINE = ("event", "level", "logger", "timestamp", "exception")


def configure(folder: Path, file: str = FILE) -> None:
    """JSON lines in ``folder``/``file``, one a process: our own from INFO, the libraries' from WARNING. Errors are
    shown on stderr, too, without their traces.
    """
    folder.mkdir(mode=0o700, exist_ok=True)
    kept = RotatingFileHandler(folder / file, maxBytes=_LOG_BYTES, backupCount=_KEPT_FILES, encoding="utf-8")
    kept.setFormatter(formatter())
    shown = logging.StreamHandler(sys.stderr)
    shown.setLevel(logging.ERROR)
    shown.setFormatter(_Shown())
    root = logging.getLogger()
    root.handlers[:] = [kept, shown]
    root.setLevel(logging.WARNING)
    for ours in OURS:
        logging.getLogger(ours).setLevel(logging.INFO)
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )


def formatter() -> logging.Formatter:
    """One JSON object a line, of what may be kept."""
    return structlog.stdlib.ProcessorFormatter(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            discreet,
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
        kept["event"] = (
            str(line.get("event", "")) if record.name.split(".")[0] in OURS else _template(line.get("event"))
        )
    else:
        kept["event"] = _event(record)
    if isinstance(error, tuple) and error[1] is not None:
        kept["exception"] = list(_trace(error[1]))
    return kept


class _Shown(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return f"{record.levelname} {record.name}: {_event(record)} (more in log/{FILE})"


def _event(record: logging.LogRecord) -> str:
    """What a record says, if it is ours; else its template, or the place in the code where there is none."""
    if record.name.split(".")[0] in OURS:
        return record.getMessage()
    if isinstance(record.msg, str) and record.args:
        return record.msg
    return f"{Path(record.pathname).name}:{record.lineno} {record.funcName}"


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
