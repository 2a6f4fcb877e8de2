"""The same person comes back months later, to a bot that was restarted."""

from pathlib import Path

from tests.conversation.driver import RunningBot


def test_the_project_is_still_known_and_the_window_is_worked_out_anew(model: Path, tmp_path: Path) -> None:
    first = RunningBot(tmp_path, today="2026-10-05").start()
    try:
        person = first.person(user="olga")
        before = person.says("Мы в Москве, компания стабильна, проект четыре месяца. Когда начинать?")
    finally:
        first.stop()
    later = RunningBot(tmp_path, today="2027-08-16").start()
    try:
        answer = later.person(user="olga").says("ну что, когда теперь лучше начать?")
    finally:
        later.stop()
    told = answer.custom("advice")
    assert told["case"]["regions"] == ["RU"]
    assert told["case"]["as_of"] == "2027-08-16"
    assert before.custom("advice")["advice"]["window"]["from"] < "2027-08-16" <= told["advice"]["window"]["from"]
