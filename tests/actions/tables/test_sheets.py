"""Where tables stand in a sheet, and what they look like."""

import io
from datetime import date

import openpyxl
import pytest

from actions.tables.reading import HEADCOUNTS, MONTHS, PEOPLE, ROSTER
from tests.actions.tables.written import delimited, workbook

LONG = [["Month", "Department", "Leavers"], ["2026-01", "Sales", 3], ["2026-02", "Service", 1]]


@pytest.mark.parametrize("above", [[], [["Leavers"]], [["Leavers"], []], [["HR"], ["2026"], [], ["internal"]]])
def test_a_header_further_down(only, above):
    for content in (delimited([*above, *LONG]), workbook([*above, *LONG])):
        assert only(content).leavers == 4


def test_merged_cells(only):
    rows = [
        ["Leavers of 2025 and 2026"], ["", 2025, None, 2026], ["Department", "Nov", "Dec", "Jan"], ["Sales", 1, 2, 3],
    ]  # fmt: skip
    found = only(workbook(rows, merged=["A1:D1", "B2:C2"]))
    assert found.departments["Sales"].leavers == {"2025-11": 1, "2025-12": 2, "2026-01": 3}


def test_a_department_merged_over_its_months(only):
    rows = [
        ["Department", "Month", "Leavers"],
        ["Sales", "2026-01", 1],
        [None, "2026-02", 2],
        ["Service", "2026-01", 3],
    ]
    found = only(workbook(rows, merged=["A2:A3"]))
    assert found.departments["Sales"].leavers == {"2026-01": 1, "2026-02": 2}


def test_a_count_merged_over_two_months_is_not_counted_twice(only):
    found = only(workbook([*LONG[:2], ["2026-02", "Sales", None]], merged=["C2:C3"]))
    assert found.leavers == 3


def test_every_fitting_sheet_is_a_reading_of_its_own(reads):
    other = [["Department", "Headcount"], ["Sales", 10]]
    found = reads(workbook(LONG, [["notes"], ["nothing here"]], other, names=["Leavers", "Notes", "People"]))
    assert [(one.sheet, one.kind) for one in found] == [("Leavers", MONTHS), ("People", HEADCOUNTS)]


def test_a_hidden_sheet_is_not_taken(reads, tmp_path):
    book = openpyxl.load_workbook(io.BytesIO(workbook(LONG, LONG)))
    book.worksheets[1].sheet_state = "hidden"
    book.save(tmp_path / "book.xlsx")
    assert len(reads((tmp_path / "book.xlsx").read_bytes())) == 1


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (["Department", "Hired", "Left"], PEOPLE),
        (["Name", "Department", "Left"], PEOPLE),
        (["Department", "Hired"], PEOPLE),
        (["Person", "Department"], ROSTER),
        (["Person", "Department", "Hired", "Left", "Key user"], ROSTER),
        (["Month", "Department", "Left"], MONTHS),
        (["部门", "月份", "离职"], MONTHS),
        (["Month", "Leavers"], MONTHS),
        (["Department", "Headcount"], HEADCOUNTS),
        (["person", "department", "hired_on", "key_user", "process_knowledge", "service_orientation"], ROSTER),
    ],
)
def test_the_kind_is_told_by_the_columns(only, header, kind):
    values = {
        "Month": "2026-01",
        "月份": "2026-01",
        "Hired": "2020-01-31",
        "Leavers": 1,
        "Headcount": 3,
        "部门": "销售",
    }
    values |= {"Department": "Sales", "department": "Sales", "Person": "Li", "person": "Li", "Name": "Li"}
    assert only(delimited([header, [values.get(one) for one in header]])).kind == kind


def test_leavers_of_the_whole_company(only):
    found = only("Месяц;Уволено\nянварь 2026;3\nмарт 2026;1\n")
    assert found.company == {"2026-01": 3, "2026-02": 0, "2026-03": 1} and found.departments == {}


def test_year_and_month_in_two_columns(only):
    found = only("年份,月份,部门,离职人数\n2025,12,销售部,2\n2026,1,销售部,3\n")
    assert found.departments["销售部"].leavers == {"2025-12": 2, "2026-01": 3}


def test_months_as_numbers_under_a_title_with_the_year(only):
    found = only("Увольнения за 2025 год\nОтдел;1;2;3;Итого\nСервис;1;0;2;3\n")
    assert found.departments["Сервис"].leavers == {"2025-01": 1, "2025-02": 0, "2025-03": 2}


def test_the_year_may_stand_in_the_name_of_the_file(only):
    found = only("Department,Jan,Feb\nSales,1,2\n", name="leavers_2025.csv")
    assert list(found.departments["Sales"].leavers) == ["2025-01", "2025-02"]


def test_months_of_excel(only):
    found = only(workbook([["Department", date(2026, 1, 1), date(2026, 2, 1)], ["Sales", 1, 2]]))
    assert found.departments["Sales"].leavers == {"2026-01": 1, "2026-02": 2}


def test_days_of_excel_in_a_csv(only):
    assert only("Department,Hired,Left\nSales,43831,46082\n").departments["Sales"].leavers == {"2026-03": 1}


@pytest.mark.parametrize("header", [["Month", "Sales", "Service"], ["Month\\Department", "Sales", "Team"]])
def test_departments_as_columns(only, header):
    rows = [header, ["2026-01", 1, 2], ["2026-02", None, 3], ["Total", 1, 5]]
    found = only(delimited(rows))
    assert [sum(one.leavers.values()) for one in found.departments.values()] == [1, 5]


def test_a_pivot_table_without_a_name_for_its_first_column(only):
    found = only("Row labels,2026-01,2026-02,Grand Total\nSales,1,2,3\nGrand Total,1,2,3\n")
    assert found.departments["Sales"].leavers == {"2026-01": 1, "2026-02": 2}


def test_rows_that_differ_in_a_reason_are_parts_of_one_count(only):
    found = only("Month,Department,Reason,Leavers\n2026-01,Sales,pay,1\n2026-01,Sales,moved,2\n")
    assert found.leavers == 3 and found.problems == []


def test_sums_notes_and_repeated_headers_are_no_rows(only):
    rows = [*LONG, LONG[0], ["Total", None, 4], [], ["Source: HR"]]
    found = only(delimited(rows))
    assert found.leavers == 4 and found.problems == []
    assert [why for _, why in found.skipped] == ["total", "note"]


def test_numbers_with_thousands(only):
    rows = [["Department", "Headcount"], ["Sales", "1 234"], ["Service", "2,345"], ["Finance", "12.0"], ["IT", "3 456"]]
    assert [one.headcount for one in only(delimited(rows)).departments.values()] == [1234, 2345, 12, 3456]


def test_the_newest_headcount_counts(only):
    found = only("Month,Department,Leavers,Headcount\n2026-02,Sales,1,9\n2026-01,Sales,1,10\n")
    assert found.departments["Sales"].headcount == 9


def test_excels_own_separator_line(only):
    found = only("sep=;\nMonth;Department;Leavers\n2026-01;Sales;x\n")
    assert found.problems[0].row == 2


def test_a_list_of_leavers_alone_says_nothing_of_who_stayed(only):
    found = only("Department,Left\nSales,2026-01-31\nSales,2026-03-31\n")
    assert found.departments["Sales"].headcount is None
    assert found.departments["Sales"].leavers == {"2026-01": 1, "2026-02": 0, "2026-03": 1}


def test_the_whole_staff_counts_every_month_to_its_newest_date(only):
    found = only("Department,Hired,Left\nSales,2020-01-31,2026-01-31\nService,2026-04-13,\n")
    assert found.span == ("2026-01", "2026-04")
    assert found.departments["Service"].leavers == dict.fromkeys(["2026-01", "2026-02", "2026-03", "2026-04"], 0)


def test_who_leaves_later_is_still_there(only):
    found = only("Department,Hired,Left\nSales,2020-01-31,2027-01-31\nSales,2027-02-28,\n")
    assert found.later == 1 and found.departments["Sales"].headcount == 1 and found.leavers == 0


def test_who_has_left_is_not_in_the_roster(only):
    found = only("Person,Department,Key user,Left\nLi,Sales,yes,2026-01-31\nWu,Sales,yes,\n")
    assert [one["person"] for one in found.roster] == ["Wu"] and found.skipped == [(2, "gone")]


def test_a_department_in_which_nobody_is_marked_keeps_its_number_of_key_users(only):
    found = only("Person,Department,Key user\nLi,Sales,no\nWu,Service,yes\n")
    assert [one.key_users for one in found.departments.values()] == [None, 1]


@pytest.mark.parametrize(
    "away",
    ["2027-03-01 – 2027-03-14", "2027-03-01..2027-03-14", "01.03.2027-14.03.2027", "2027年3月1日至2027年3月14日",
     "2027-03-01 to 2027-03-14", "01.03.2027 по 14.03.2027", "2027-03-01-2027-03-14"],
)  # fmt: skip
def test_an_absence_in_one_cell(only, away):
    found = only(delimited([["Person", "Department", "Away"], ["Li", "Sales", away]]))
    assert found.problems == []
    assert found.roster[0]["away"] == [{"from": "2027-03-01", "to": "2027-03-14"}]


def test_more_absences_in_one_cell_and_in_more_rows(only):
    rows = [["Person", "Department", "Away from-to"], ["Li", "Sales", "2027-03-01 - 2027-03-02; 2027-05-05"]]
    found = only(delimited([*rows, ["Li", "Sales", "2027-07-01 - 2027-07-02"]]))
    assert [one["from"] for one in found.roster[0]["away"]] == ["2027-03-01", "2027-05-05", "2027-07-01"]


@pytest.mark.parametrize(("second", "months"), [("13/02/2026", "2026-04"), ("02/13/2026", "2026-03")])
def test_the_whole_file_decides_which_number_is_the_day(only, second, months):
    found = only(f"Department,Hired,Left\nSales,01/02/2020,03/04/2026\nSales,01/02/2020,{second}\n")
    assert months in found.departments["Sales"].leavers and found.order is None


def test_dates_that_could_be_either_are_two_readings(reads):
    found = reads("Department,Hired,Left\nSales,01/02/2020,03/04/2026\n")
    assert [(one.order, one.sample, list(one.departments["Sales"].leavers)) for one in found] == [
        ("dmy", "01/02/2020", ["2026-04"]), ("mdy", "01/02/2020", ["2026-03"]),
    ]  # fmt: skip


def test_an_order_in_which_somebody_would_leave_before_being_hired_is_none(only):
    found = only("Department,Hired,Left\nSales,01/12/2025,02/03/2026\nSales,05/06/2025,06/05/2025\n")
    assert [one for one, count in found.departments["Sales"].leavers.items() if count] == ["2025-06", "2026-02"]


def test_dates_that_say_the_same_either_way_are_one_reading(only):
    assert only("Department,Hired,Left\nSales,01/01/2020,03/03/2026\n").order is None


def test_months_written_as_their_first_days(only):
    found = only("Month,Department,Leavers\n01/01/2026,Sales,1\n02/01/2026,Sales,2\n")
    assert found.departments["Sales"].leavers == {"2026-01": 1, "2026-02": 2}


def test_years_above_and_short_months_below(only):
    found = only("Увольнения\n\nОтдел;2025;;;2026;\n;окт;ноя;дек;янв;фев\nПродажи;1;2;0;1;3\n")
    assert found.departments["Продажи"].leavers == {
        "2025-10": 1, "2025-11": 2, "2025-12": 0, "2026-01": 1, "2026-02": 3,
    }  # fmt: skip


def test_sums_of_quarters_among_the_months_are_no_months(only):
    header = ["Department", "Jan 2025", "Feb 2025", "Mar 2025", "Q1", "Apr 2025", "H1 2025", "May 2025"]
    assert only(delimited([header, ["Sales", 1, 1, 1, 3, 1, 4, 1]])).leavers == 5


def test_a_column_among_the_months_that_is_none_is_named(only):
    found = only("Department,Jan 2025,Febr 2025,Mar 2025\nSales,1,2,3\n")
    assert [(one.row, one.column, one.reason) for one in found.problems] == [(1, "Febr 2025", "not_a_month")]


@pytest.mark.parametrize("left", ["active", "在职", "По настоящее время", "9999-12-31", "-", ""])
def test_who_is_still_there(only, left):
    found = only(delimited([["Department", "Hired", "Left"], ["Sales", "2020-01-31", left]]))
    assert found.problems == [] and found.departments["Sales"].headcount == 1


@pytest.mark.parametrize(
    ("encoding", "name"), [("cp1252", "Einkäufer Süd"), ("cp1251", "Склад"), ("gbk", "销售部"), ("utf-16-le", "Sales")]
)
def test_one_name_is_enough_to_tell_the_encoding(only, encoding, name):
    found = only(f"Department,Hired,Left\n{name},2020-01-31,\n{name},2020-01-31,\n", encoding)
    assert list(found.departments) == [name]
