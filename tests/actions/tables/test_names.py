"""What columns and departments are called, and which names may be one department."""

import pytest

from actions.tables import names
from actions.tables.names import column_of, department_key, is_total
from actions.tables.reading import Department, Reading
from actions.tables.spelling import alike, groups
from bot.nlu.facts.structured import key_of

DEPARTMENTS = [
    (key, name)
    for families in names._names().values()
    for key, said in families["departments"].items()
    for name in said
]


@pytest.mark.parametrize(("key", "name"), DEPARTMENTS)
def test_a_department_has_the_key_that_it_has_in_conversation(key, name):
    assert key in {key_of(written) for written in (name, name.title(), name.upper())}
    assert department_key(name.upper()) == key


@pytest.mark.parametrize("language", names.LANGUAGES)
def test_every_column_has_a_name_in_every_language(language):
    families = names._names()[language]
    assert set(families) == set(names._names()["en"])
    assert set(families["columns"]) == set(names._names()["en"]["columns"])
    assert all(said for family in families.values() for said in family.values())


@pytest.mark.parametrize(
    ("header", "column"),
    [("部门", "department"), ("入职日期", "hired"), ("离职日期", "left"), ("Подразделение", "department"),
     ("Дата увольнения", "left"), ("ДАТА  ПРИЁМА", "hired"), ("Left (date)", "left"),
     ("Department / 部门", "department"),
     ("hired_on", "hired"), ("Process knowledge 1–5", "process_knowledge"), ("流程知识（1-5分）", "process_knowledge"),
     ("Дата фактического увольнения", "left"), ("Ф.И.О.", "person"), ("Причина увольнения", "other"),
     ("离职原因", "other"),
     ("Key user?", "key_user"), ("Ключевой пользователь (да/нет)", "key_user")],
)  # fmt: skip
def test_columns_by_their_usual_names(header, column):
    assert column_of(header)[0] == column


@pytest.mark.parametrize("header", ["Comment", "Salary", "备注", "Комментарий", "", "2026", "Sales"])
def test_other_columns_are_none_of_ours(header):
    assert column_of(header) is None


@pytest.mark.parametrize("name", ["Total", "Grand Total", "Итого:", "Итого по отделу", "合计", "总计：", "Sales total"])
def test_sums(name):
    assert is_total(name)


@pytest.mark.parametrize("name", ["Sales", "Totally new", "Всегда"])
def test_departments_that_are_no_sums(name):
    assert not is_total(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Sales", "sales "), ("Sales", "Slaes"), ("Sales", "Sale"), ("Sales", "Sales dept."), ("销售", "销售部"),
     ("客服部", "客户服务部"), ("Отдел продаж", "Продажи"), ("Логистика", "Лагистика"), ("Sales", "销售部"),
     ("Customer Sevrice", "Customer Service"), ("Finance", "Accounting"), ("ＩＴ", "IT")],
)  # fmt: skip
def test_names_that_may_be_one_department(one, other):
    assert alike(one, other) and alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Sales", "Service"), ("Sales 1", "Sales 2"), ("Sales North", "Sales South"), ("Team A", "Team B"),
     ("HR", "IT"),
     ("销售一部", "销售二部"), ("市场部", "市政部"), ("Import", "Export"), ("East", "West"),
     ("Продажи", "Производство")],
)  # fmt: skip
def test_names_of_two_departments(one, other):
    assert not alike(one, other)


def test_groups_have_every_name_that_is_alike_to_one_of_them():
    assert groups(["Sales", "Service", "Slaes", "销售部", "Lager"]) == [["Sales", "Slaes", "销售部"]]
    assert groups(["Sales", "Service"]) == []


def test_joined_departments_add_up():
    reading = Reading("months", None, "en")
    third = Department(2, {"2026-01": 1, "2026-02": 4}, 1)
    reading.departments = {"A": Department(3, {"2026-01": 1}, None), "B": Department(), "C": third}
    reading.roster = [{"person": "Li", "department": "C"}]
    reading.join(["A", "C"], "A")
    assert reading.departments == {"A": Department(5, {"2026-01": 2, "2026-02": 4}, 1), "B": Department()}
    assert reading.roster == [{"person": "Li", "department": "A"}]
    assert Reading.from_json(reading.to_json()) == reading
