"""The same person comes back days later, to a bot that was started again."""

from pathlib import Path

from tests.conversation.driver import RunningBot


def test_the_project_is_known_the_window_new_and_the_question_still_open(model: Path, tmp_path: Path) -> None:
    first = RunningBot(tmp_path, today="2026-11-22").start()
    try:
        before = first.person(user="tom").says("stable, 80 people in Hamburg, 4 months. when should we start?")
    finally:
        first.stop()
    later = RunningBot(tmp_path, today="2027-04-12").start()
    try:
        person = later.person(user="tom")
        told = person.says("so, when should we start now?").custom("advice")
        stranger = later.person(user="ann").says("when should we start?").custom("advice")
    finally:
        later.stop()
    assert told["case"]["as_of"] == "2027-04-12"
    assert (told["case"]["regions"], told["case"]["headcount"]) == (["DE"], 80)
    assert before.custom("advice")["advice"]["window"]["from"] < "2027-04-12" <= told["advice"]["window"]["from"]
    assert stranger["case"] == {"as_of": "2027-04-12"}
