"""The same person comes back weeks later, to a bot that was restarted."""

from pathlib import Path

from tests.conversation.driver import RunningBot


def test_the_project_is_still_known_and_the_window_is_worked_out_anew(model: Path, tmp_path: Path) -> None:
    first = RunningBot(tmp_path, today="2026-10-05").start()
    try:
        person = first.person(user="li")
        before = person.says("我们在上海,公司稳定,项目四个月。什么时候启动?").custom("advice")["advice"]
    finally:
        first.stop()
    later = RunningBot(tmp_path, today="2027-03-15").start()
    try:
        answer = later.person(user="li").says("现在什么时候启动好?")
    finally:
        later.stop()
    told = answer.custom("advice")
    assert told["case"]["regions"] == ["CN"]
    assert told["case"]["as_of"] == "2027-03-15"
    assert before["window"]["from"] < "2027-03-15" <= told["advice"]["window"]["from"]
