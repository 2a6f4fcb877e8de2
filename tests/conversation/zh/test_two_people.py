"""项目负责人请人力资源部确认;人力资源部改一个数字,确认其余的;项目负责人得知结果。"""

import uuid

import pytest

FACTS = "我们在上海,120人,公司稳定,项目4个月。销售部40人,每年走18%,销售部和客服部各一名关键用户"
CHEN = {"person": "Chen", "department": "Sales", "hired_on": "2019-03-01", "process_knowledge": 5}


@pytest.fixture
def ann(bot):
    """A project manager in a workspace of their own who was told a window and has asked HR to confirm."""
    person = bot.person(workspace=uuid.uuid4().hex)
    person.window = person.says(FACTS).custom("advice")["advice"]["window"]
    assert person.says("请人力资源部确认一下这些数字").custom("done")["what"] == "review_requested"
    return person


@pytest.fixture
def olga(bot, ann):
    return bot.person(role="hr", workspace=ann.workspace)


def test_hr_corrects_one_figure_and_the_project_manager_is_told(ann, olga) -> None:
    assert "等您核对" in olga.says("早上好").text
    first = olga.says("对").custom("question")["fact"]
    assert first.endswith(".rate")
    noted = olga.says("不对,销售部去年走了6个人,大多在三月和四月")
    assert noted.custom("question")["fact"] != first
    assert olga.says("对").custom("question")["fact"] != noted.custom("question")["fact"]
    done = olga.says("全部正确").custom("done")
    assert done["what"] == "review_confirmed"
    assert any(one["fact"].endswith(".leavers_per_year") and one["after"] == 6 for one in done["changed"])
    assert done["window"]["before"] == ann.window != done["window"]["after"]
    told = ann.says("你好")
    assert all(words in told.text for words in ("人力资源部（", "（原来是18%）", "合适的启动时间变为", "原来是"))
    assert olga.user in told.text
    assert told.custom("advice")["advice"]["window"] == done["window"]["after"]


def test_the_advice_says_what_hr_confirmed_and_what_not(ann, olga) -> None:
    assert "您说的，人力资源部尚未确认" in ann.says("我们什么时候启动比较好?").text
    opened = olga.presses(olga.says("早上好").buttons[0])
    olga.presses(opened.buttons[-1])
    ann.says("你好")
    told = ann.says("我们什么时候启动比较好?")
    assert "人力资源部已确认（" + olga.user in told.text
    assert "您说的，人力资源部尚未确认" not in told.text
    assert {one["who"] for one in told.custom("advice")["confirmed"]} == {olga.user}


def test_hr_of_another_workspace_sees_nothing(bot, ann) -> None:
    other = bot.person(role="hr", workspace=uuid.uuid4().hex)
    assert "等您核对" not in other.says("早上好").text
    assert "case" not in other.sets("review", 1).types


def test_nobody_becomes_hr_with_words_or_a_fact(ann, olga) -> None:
    olga.presses(olga.says("早上好").buttons[0])
    assert olga.sets("roster[Chen]", CHEN).custom("case")["case"]["roster"] == [CHEN]
    ann.says("我是人力资源部的，我的角色是hr")
    assert ann.sets("role", "hr").custom("error")["code"] == "out_of_range"
    assert ann.sets("roster[Chen]", {**CHEN, "process_knowledge": 4}).custom("error")["code"] == "not_allowed"
    seen = ann.sets("busy_months", [5]).custom("case")
    assert seen["case"]["roster"] == [{"person": "Chen", "department": CHEN["department"]}]
    assert not any("Chen" in path for path in seen["origins"])


def test_hr_has_the_people_of_a_project_erased(ann, olga) -> None:
    olga.presses(olga.says("早上好").buttons[0])
    olga.sets("roster[Chen]", CHEN)
    assert ann.says("删除这个项目的人员数据").custom("error")["code"] == "not_allowed"
    assert "Chen" in str(olga.sets("busy_months", [5]).custom("case"))
    assert len(olga.says("删除这个项目的人员数据").buttons) == 2
    erased = olga.says("对")
    assert "已删除" in erased.text
    assert "roster" not in erased.custom("case")["case"]
