"""HR drops a file: what it says is shown, stored after a yes, and used; the same file again changes nothing."""

from tests.actions.tables.written import workbook

STAFF = b"""Department,Hired,Left
Sales,2019-04-01,2025-03-14
Sales,2020-06-15,2025-03-28
Sales,2021-01-11,
Sales,2022-09-01,
Service,2018-02-01,2026-02-27
Service,2023-05-08,
"""


def test_a_list_of_people_becomes_counts(bot) -> None:
    hr = bot.person(role="hr")
    shown = hr.drops("staff.csv", STAFF)
    assert "2 departments, 12 months, 3 leavers" in shown.text and "skipped: none" in shown.text
    assert "Shall I store this?" in shown.text and shown.types == []
    stored = hr.says("yes")
    assert stored.custom("done")["counts"]["leavers"] == 3
    case = stored.custom("case")["case"]
    assert [(one["name"], one["headcount"], sum(one["leavers"].values())) for one in case["departments"]] == [
        ("Sales", 2, 2), ("Service", 1, 1),
    ]  # fmt: skip
    review = hr.says("show me the turnover risk")
    assert "Sales" in review.text
    counted = {one["department"]: one["leavers"] for one in review.custom("turnover")["departments"]}
    assert counted == {"Sales": 2, "Service": 1}
    again = hr.drops("staff.csv", STAFF)
    assert "3 leavers" in again.text
    repeated = hr.says("yes, please")
    assert repeated.custom("case")["changed"] == []
    assert repeated.custom("case")["case"]["departments"] == case["departments"]


def test_no_leaves_the_file_out(bot) -> None:
    hr = bot.person(role="hr")
    hr.drops("staff.csv", STAFF, text="here are our people")
    assert "done" not in hr.says("no").types
    assert "done" not in hr.says("yes").types


def test_a_wrong_row_is_named(bot) -> None:
    hr = bot.person(role="hr")
    answer = hr.drops("staff.csv", STAFF.replace(b"2026-02-27", b"2026-02-31"))
    error = answer.custom("error")
    assert (error["code"], error["row"], error["column"]) == ("bad_row", 6, "Left")
    assert "row 6" in answer.text and "2026-02-31" in answer.text


def test_one_of_two_sheets_is_named(bot) -> None:
    rows = [["Month", "Department", "Leavers"], ["2026-01", "Sales", 3]]
    book = workbook(rows, [rows[0], ["2026-02", "Sales", 5]], names=["First half", "Second half"])
    hr = bot.person(role="hr")
    asked = hr.drops("leavers.xlsx", book)
    assert [button["title"] for button in asked.buttons] == ["First half", "Second half"]
    assert "5 leavers" in hr.says("second half").text
    assert "case" in hr.says("ok").types


def test_a_project_manager_may_not_bring_rows_about_people(bot) -> None:
    answer = bot.person(role="pm").drops("staff.csv", STAFF)
    assert answer.custom("error")["code"] == "not_allowed" and "HR" in answer.text


def test_what_is_no_table_is_refused(bot) -> None:
    hr = bot.person(role="hr")
    assert hr.drops("leavers.csv", b"\x89PNG\r\n\x1a\n\x00\x00").custom("error")["code"] == "bad_file"
    assert hr.drops("leavers.csv", b"").custom("error")["code"] == "bad_file"
