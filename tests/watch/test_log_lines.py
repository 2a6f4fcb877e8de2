"""Where the log goes, and which turn, conversation and worker a line belongs to."""

import io
import json
import logging
import sys

import pytest

from bot import log
from bot.watch import turn


@pytest.fixture(autouse=True)
def as_before():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    for handler in root.handlers:
        if handler not in handlers:
            handler.close()
    root.handlers[:], root.level = handlers, level


def test_every_line_of_a_turn_names_it(tmp_path):
    log.configure(tmp_path)
    with turn.turn("acme:anna:", "web") as one:
        logging.getLogger("bot.test").info("inside, %s of %d", "one", 2)
        logging.getLogger("library").warning("a library's %s", "Anna")
    logging.getLogger("bot.test").info("outside")
    lines = [json.loads(line) for line in (tmp_path / "bot.log").read_text().splitlines()]
    # What is left of other tests in the background may speak meanwhile.
    inside, library, outside = [line for line in lines if line["logger"] in ("bot.test", "library")]
    assert library["event"] == "a library's %s", "without what may be personal"
    for line in (inside, library):
        assert line["turn"] == one.id and line["conversation"] == one.conversation != "acme:anna:"
    assert inside["event"] == "inside, one of 2"
    assert "turn" not in outside and outside["worker"] == 0


def test_fields_are_kept_of_our_own_lines_only(tmp_path):
    log.configure(tmp_path)
    logging.getLogger("bot.test").info("turn", extra={log.FIELDS: {"intent": "greet"}})
    logging.getLogger("library").warning("turn", extra={log.FIELDS: {"intent": "Anna leaves"}})
    ours, theirs = [json.loads(line) for line in (tmp_path / "bot.log").read_text().splitlines()]
    assert ours["intent"] == "greet" and "intent" not in theirs


def test_each_worker_has_a_file_of_its_own(tmp_path):
    log.configure(tmp_path, worker=2)
    logging.getLogger("bot.test").info("here")
    assert not (tmp_path / "bot.log").exists()
    assert json.loads((tmp_path / "bot-2.log").read_text())["worker"] == 2


def test_containers_have_it_on_stdout(tmp_path, monkeypatch):
    monkeypatch.setenv("ADVISOR_LOG", "stdout")
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    log.configure(tmp_path / "log")
    logging.getLogger("bot.test").error("once")
    (line,) = sys.stdout.getvalue().splitlines()
    assert json.loads(line)["event"] == "once"
    assert not (tmp_path / "log").exists()


def test_another_place_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("ADVISOR_LOG", "/var/log")
    with pytest.raises(ValueError, match="ADVISOR_LOG"):
        log.configure(tmp_path)
