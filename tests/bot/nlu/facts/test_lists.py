"""Several departments in one breath: unknown names among them, one each, the others; and corrections between."""

from datetime import date

import pytest

from bot.nlu.facts import extract

TODAY = date(2026, 11, 22)


def _departments(text: str, asked: str | None = None) -> dict:
    found = extract(text, TODAY, asked=asked)["facts"]
    return {row["name"]: row.get("key_users") for row in found.get("departments", [])}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("lending, branch ops and underwriting", ["lending", "branch ops", "underwriting"]),
        ("claims, actuaries, brokers", ["claims", "actuaries", "brokers"]),
        ("the underwriting department", ["underwriting"]),
        ("андеррайтинг, касса и продажи", ["андеррайтинг", "касса", "продажи"]),
        ("кредитный отдел и бэк-офис", ["кредитный отдел", "бэк-офис"]),
        ("信贷部、柜台和客服", ["信贷部", "柜台", "客服"]),
    ],
)
def test_unknown_names_answer_which_departments(text: str, names: list[str]) -> None:
    assert list(_departments(text, asked="departments")) == names


def test_unknown_names_beside_those_that_take_part() -> None:
    said = "branch ops, lending and the call center are in"
    assert list(_departments(said, asked="growth.stage")) == ["branch ops", "lending", "call center"]


@pytest.mark.parametrize("text", ["no idea, sorry", "later", "ask me tomorrow, please", "понятия не имею", "不知道"])
def test_what_names_nothing_is_no_department(text: str) -> None:
    assert _departments(text, asked="departments") == {}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("sales, service. one each", {"sales": 1, "service": 1}),
        ("sales has two, everyone else one", {"sales": 2}),
        ("two from sales, one from each of the others", {"sales": 2}),
        ("销售两个人,其他各一个", {"销售": 2}),
        ("продажи двое, остальные по одному", {"продажи": 2}),
    ],
)
def test_so_few_are_key_users(text: str, named: dict) -> None:
    assert _departments(text, asked="project.go_live_by") == named
    others = extract(text, TODAY)["facts"].get("key_users_per_department")
    assert others == (None if len(named) > 1 else 1)


@pytest.mark.parametrize("text", ["销售120人,其他部门各30人", "sales has 40, everyone else 30"])
def test_so_many_are_none(text: str) -> None:
    assert "key_users_per_department" not in extract(text, TODAY)["facts"]


def test_the_list_may_follow_what_is_said_of_each() -> None:
    assert list(_departments("每个部门出一个关键用户 生产 仓库 采购")) == ["生产", "仓库", "采购"]


@pytest.mark.parametrize("text", ["no, it is 25% in sales", "нет, в продажах 25%", "no, 25 percent"])
def test_a_rate_is_corrected_where_months_were_asked(text: str) -> None:
    found = extract(text, TODAY, asked="departments[sales].peak_months")["facts"]
    assert [row["rate"] for row in found["departments"]] == [0.25]


def test_a_corrected_count_belongs_to_what_was_asked() -> None:
    found = extract("no, 8 people, not 6", TODAY, asked="departments[sales].leavers_per_year")["facts"]
    assert found == {"departments": [{"name": "sales", "leavers_per_year": 8}]}


@pytest.mark.parametrize("text", ["mostly in summer", "обычно летом"])
def test_what_is_usual_is_no_start(text: str) -> None:
    recent = [("departments[service].rate", 0.3)]
    found = extract(text, TODAY, asked="project.desired_start", recent=recent)["facts"]
    assert found == {"departments": [{"name": "service", "peak_months": [6, 7, 8]}]}
    assert extract(text, TODAY, asked="project.desired_start")["facts"] == {}


def test_no_in_answer_to_another_question_denies_no_stability() -> None:
    assert extract("no we're pretty steady", TODAY)["facts"] == {"growth": {"stage": "stable"}}
    assert extract("we are no stable company", TODAY)["facts"] == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("what if we add another person in finance?", "finance"),
        ("what if sales had one more key user", "sales"),
        ("如果销售部再加一个关键用户呢?", "销售部"),
        ("а если добавить ещё одного в бухгалтерию", "бухгалтерия"),
    ],
)
def test_one_more_is_counted_from_those_there_are(text: str, name: str) -> None:
    found = extract(text, TODAY)
    assert found["added"] == {name: 1}
    assert found["facts"]["departments"] == [{"name": name, "key_users": 2}]


def test_a_factory_with_its_place_is_the_firm() -> None:
    assert extract("苏州工厂420人", TODAY)["facts"] == {"regions": ["CN"], "headcount": 420}
    assert extract("工厂420人", TODAY)["facts"]["departments"][0]["name"] == "工厂"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("120 people, sales and service, one key user each", ["sales", "service"]),
        ("продажи и склад, по одному ключевому пользователю в каждом отделе", ["продажи", "склад"]),
        ("销售、客服,每个部门一个关键用户", ["销售", "客服"]),
    ],
)
def test_departments_before_one_key_user_each_take_part(text: str, names: list[str]) -> None:
    assert list(_departments(text)) == names
