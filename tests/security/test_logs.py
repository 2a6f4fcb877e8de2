"""What somebody said stands in no log, whatever breaks."""

import json
import logging

import pytest
import structlog

from bot import log

SAID = "Bluebird"


@pytest.fixture
def line():
    """``line(logger, level, message, ...)``: the line that is written, as JSON."""

    def write(name, message, *args, error=None):
        record = logging.LogRecord(
            name, logging.ERROR, __file__, 7, message, args, error and (type(error), error, None)
        )
        return json.loads(log.formatter().format(record))

    return write


def test_our_own_words_are_kept(line):
    assert line("bot.server", "ready on port %s", 5005)["event"] == "ready on port 5005"


def test_of_a_library_only_the_template_or_the_place(line):
    assert line("rasa.core", "no such thing: %s", SAID)["event"] == "no such thing: %s"
    kept = line("rasa.core", f"no such thing: {SAID}")
    assert SAID not in json.dumps(kept) and "test_logs.py:7" in kept["event"]
    assert SAID not in json.dumps(line("sanic.error", ValueError(SAID)))


def test_of_an_exception_its_kind_and_its_way(line):
    try:
        try:
            raise KeyError(SAID)
        except KeyError as inner:
            raise ValueError(f"no {SAID}") from inner
    except ValueError as error:
        record = logging.LogRecord("bot.web", logging.ERROR, __file__, 7, "failed", (), (type(error), error, None))
        kept = json.loads(log.formatter().format(record))
    assert SAID not in json.dumps(kept)
    assert kept["exception"][-1] == "builtins.ValueError" and "builtins.KeyError" in kept["exception"]


def test_of_an_event_of_structlog_its_name(tmp_path):
    root = logging.getLogger()
    before = root.handlers[:], root.level
    try:
        log.configure(tmp_path)
        structlog.get_logger("rasa.core").warning("processor.parse.failed", message=SAID)
        structlog.get_logger("rasa.core").warning(f"no such thing: {SAID}")
    finally:
        for handler in root.handlers:
            handler.close()
        root.handlers[:], root.level = before
    kept = (tmp_path / log.FILE).read_text()
    assert '"processor.parse.failed"' in kept and '"event": "event"' in kept and SAID not in kept


def test_what_is_shown_is_no_more_than_that():
    shown = log._Shown()
    ours = logging.LogRecord("bot.web", logging.ERROR, __file__, 7, "port %s", (5005,), None)
    theirs = [
        logging.LogRecord("rasa.core", logging.ERROR, __file__, 7, "no such thing: %s", (SAID,), None),
        logging.LogRecord("rasa.core", logging.ERROR, __file__, 7, f"no such thing: {SAID}", (), None),
    ]
    assert "port 5005" in shown.format(ours)
    assert SAID not in "".join(map(shown.format, theirs))


def test_of_a_full_disk_its_code(line):
    assert "ENOSPC" in str(line("bot.web", "failed", error=OSError(28, f"no space for {SAID}"))["exception"])


def test_nothing_that_was_said_to_a_running_bot_is_in_its_logs(patient):
    """In every way in, and with errors provoked on each."""
    person = patient.person(user=f"anna-{SAID}", workspace=f"work-{SAID}")
    person.says(f"Our project is called {SAID} and Ms {SAID} leaves in May", conversation=f"c-{SAID}")
    person.sets(f"departments[{SAID}].headcount", 5)
    person.sets(f"{SAID}.{SAID}", SAID)
    person.drops(f"{SAID}.csv", f"Department,Month,Leavers\n{SAID},2026-13,x\n".encode())
    person.drops(f"{SAID}.xlsx", b"PK\x03\x04" + SAID.encode() * 50)
    patient.post(f'{{"text": "{SAID}'.encode(), person.token)
    patient.post({"text": SAID}, f"{person.token}{SAID}", {"Accept-Language": SAID, "X-A": SAID})
    patient.post({"text": SAID * 2_000}, person.token)
    kept = "".join(path.read_text() for path in (patient.home / "log").iterdir())
    assert '"ready' in kept and SAID not in kept and SAID not in "".join(patient.said)
