"""Files that are no tables, and tables with cells that cannot be right: named with row, column and reason."""

import io
import zipfile

import pytest

from actions.tables import BadFile, limits
from tests.actions.tables.written import delimited, workbook

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01"
HEADER = ["Department", "Hired", "Left"]


def refused(reads, content, **more):
    with pytest.raises(BadFile) as caught:
        reads(content, **more)
    return caught.value.reason


def problems(only, rows, **more):
    return [(one.row, one.column, one.reason, one.value) for one in only(delimited(rows), **more).problems]


@pytest.mark.parametrize("content", [b"", b"\n \r\n", b"\xef\xbb\xbf", workbook([]), workbook([[None, None]])])
def test_an_empty_file(reads, content):
    assert refused(reads, content) == "empty"


@pytest.mark.parametrize("content", [PNG, JPEG, bytes(range(256)), b"%PDF-1.7\n\x00\x01", b"a,b\n1,\x00\n"])
def test_a_picture_renamed_csv(reads, content):
    assert refused(reads, content) == "not_a_table"


def test_a_text_that_is_no_table(reads):
    assert refused(reads, "Dear all,\nplease find the leavers attached.\nBest, Ann\n") == "no_columns"


def test_a_header_without_rows(reads):
    assert refused(reads, "Department,Hired,Left\n") == "no_rows"


def test_old_excel_and_workbooks_with_a_password(reads):
    assert refused(reads, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) == "old_excel"


def test_a_damaged_workbook(reads):
    good = workbook([HEADER, ["Sales", "2020-01-01", None]])
    assert refused(reads, good[: len(good) // 2]) == "broken"
    assert refused(reads, b"PK\x03\x04" + bytes(100)) == "broken"


def zipped(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", data)
    return out.getvalue()


def test_a_zip_that_is_no_workbook(reads):
    assert refused(reads, zipped(word__document=b"<x/>")) == "not_a_table"


def test_a_zip_bomb(reads):
    bomb = zipped(xl__workbook=b"<x/>", xl__more=bytes(limits.LARGEST_UNPACKED + 1))
    assert len(bomb) < 1024 * 1024
    assert refused(reads, bomb) == "too_many_rows"


def test_a_zip_with_a_thousand_parts(reads):
    parts = {f"part{number}": b"" for number in range(limits.MOST_PARTS)}
    assert refused(reads, zipped(xl__workbook=b"<x/>", **parts)) == "too_many_rows"


@pytest.mark.parametrize("where", ["XFD1048576", "A1048576"])
def test_a_cell_at_the_far_end_of_a_sheet(reads, where):
    rewritten = rewrite(workbook([HEADER, ["Sales", "x", "y"]]), b'r="C2"', f'r="{where}"'.encode())
    assert refused(reads, rewritten) == "too_many_rows"


def test_cells_that_do_not_say_where_they_stand_in_a_far_row(reads):
    rewritten = rewrite(workbook([HEADER, ["Sales", "x", "y"]]), b'<row r="2"', b'<row r="1048576"')
    rewritten = rewrite(rewritten, b'r="A2" ', b"")
    assert refused(reads, rewritten) == "too_many_rows"


def rewrite(book, old, new):
    """The workbook with its first sheet changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            data = before.read(name)
            if name == "xl/worksheets/sheet1.xml":
                assert old in data
                data = data.replace(old, new)
            after.writestr(name, data)
    return out.getvalue()


def test_an_entity_in_the_xml_is_not_expanded(reads):
    evil = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><workbook>&a;</workbook>'
    assert refused(reads, zipped(xl__workbook=evil, xl___rels__workbook=b"<x/>")) == "broken"


def test_more_rows_than_anybody_has_people(reads):
    assert refused(reads, "Department,Left\n" + "S,\n" * (limits.MOST_ROWS + 1)) == "too_many_rows"


def test_more_departments_than_anybody_has(reads):
    rows = [["Month", "Department", "Leavers"], *(["2026-01", f"D{i}", 1] for i in range(limits.MOST_DEPARTMENTS + 1))]
    assert refused(reads, delimited(rows)) == "too_many_departments"


def test_a_whole_staff_is_no_roster(reads):
    rows = [["Person", "Department", "Key user"], *([f"P{i}", "Sales", "no"] for i in range(limits.MOST_PEOPLE + 1))]
    assert refused(reads, delimited(rows)) == "too_many_people"


@pytest.mark.parametrize(
    "day", ["31.02.2026", "2026-02-31", "30.02.26", "31/04/2026", "2026年2月30日", "31.02.", "32.01.2026"]
)
def test_dates_that_do_not_exist(only, day):
    rows = [HEADER, ["Sales", "13.01.2020", "14.01.2026"], ["Sales", "13.01.2020", day]]
    assert problems(only, rows) == [(3, "Left", "no_such_date", day)]


@pytest.mark.parametrize(
    ("day", "reason"),
    [("soon", "not_a_date"), ("01.02.", "no_year"), ("0", "not_a_date"), ("12:30", "not_a_date"),
     ("1.1.1899", "no_such_date"), ("999999", "not_a_date"), ("=TODAY()", "formula"), ("#REF!", "error_value"),
     ("-1", "not_a_date")],
)  # fmt: skip
def test_dates_that_are_none(only, day, reason):
    assert problems(only, [HEADER, ["Sales", "13.01.2020", day]]) == [(2, "Left", reason, day)]


def test_leaving_before_hiring(only):
    rows = [["Подразделение", "Дата приёма", "Дата увольнения"], ["Сервис", "13.01.2020", "12.01.2020"]]
    assert problems(only, rows) == [(2, "Дата увольнения", "left_before_hired", "12.01.2020")]


@pytest.mark.parametrize(
    ("count", "reason"),
    [("-1", "negative"), ("−3", "negative"), ("2.5", "not_whole"), ("many", "not_a_number"), ("1e3", "not_a_number"),
     ("=1+1", "formula"), ("+cmd|' /C calc'!A0", "formula"), ("@SUM(A1)", "formula"), ("#DIV/0!", "error_value"),
     ("99999999999", "too_large")],
)  # fmt: skip
def test_numbers_of_people_that_cannot_be(only, count, reason):
    rows = [["Month", "Department", "Leavers"], ["2026-01", "Sales", 1], ["2026-02", "Sales", count]]
    assert problems(only, rows) == [(3, "Leavers", reason, count)]
    assert problems(only, [["Department", "Headcount"], ["Sales", count]]) == [(2, "Headcount", reason, count)]


def test_negative_headcount_beside_leavers(only):
    rows = [["Month", "Department", "Leavers", "Headcount"], ["2026-01", "Sales", 1, -5]]
    assert problems(only, rows) == [(2, "Headcount", "negative", "-5")]


def test_a_formula_in_a_workbook_is_not_computed(only):
    found = only(workbook([["Month", "Department", "Leavers"], ["2026-01", "Sales", "=1+1"], ["=A1", "Sales", 2]]))
    assert [(one.row, one.column, one.reason, one.value) for one in found.problems] == [
        (2, "Leavers", "formula", "=1+1"), (3, "Month", "formula", "=A1"),
    ]  # fmt: skip


def test_a_formula_as_a_department_or_a_person(only):
    rows = [["Person", "Department", "Key user"], ['=HYPERLINK("http://x")', "Sales", "yes"], ["Chen", "=A1", "no"]]
    assert [one[2] for one in problems(only, rows)] == ["formula", "formula"]


def test_formulas_in_sums_and_in_columns_of_no_use_do_no_harm(only):
    rows = [
        ["Department", "2026-01", "2026-02", "Total"],
        ["Sales", 1, 2, "=SUM(B2:C2)"],
        ["Total", "=B2", "=C2", "=D2"],
    ]
    found = only(workbook(rows))
    assert found.problems == [] and found.leavers == 3 and found.skipped == [(3, "total")]


def test_a_month_that_is_still_to_come(only):
    rows = [["Department", "2026-11", "2026-12", "2027-01"], ["Sales", 1, None, 0], ["Service", 0, 2, None]]
    assert problems(only, rows) == [(3, "2026-12", "month_ahead", "2")]


def test_a_month_twice(only):
    rows = [["Month", "Department", "Leavers"], ["2026-01", "Sales", 1], ["Jan 2026", "Sales", 2]]
    assert problems(only, [*rows[:2], ["2026-01", "Sales", 2]]) == [(3, "Leavers", "twice", "2")]
    assert only(delimited([rows[0], rows[1]])).leavers == 1


@pytest.mark.parametrize("month", ["13/2026", "2026-13", "2026-00", "Smarch 2026", "", "Q1 2026"])
def test_months_that_are_none(only, month):
    rows = [["Month", "Department", "Leavers"], ["2026-01", "Sales", 1], [month, "Sales", 1]]
    [(row, column, _, _)] = problems(only, rows)
    assert (row, column) == (3, "Month")


def test_a_month_without_a_year(only):
    rows = [["Department", "Jan", "Feb"], ["Sales", 1, 2]]
    assert problems(only, rows, name="leavers.csv")[0][:3] == (2, "Jan", "month_without_year")


ROSTER = ["Person", "Department", "Key user", "Away from", "Away to", "Process knowledge", "Service orientation"]


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        (["", "Sales", "yes", "", "", 3, 3], "Person", "no_person"),
        (["Chen", "", "yes", "", "", 3, 3], "Department", "no_department"),
        (["Chen", "Sales", "maybe", "", "", 3, 3], "Key user", "no_answer"),
        (["Chen", "Sales", "yes", "2027-03-01", "", 3, 3], "Away to", "half_period"),
        (["Chen", "Sales", "yes", "", "2027-03-01", 3, 3], "Away from", "half_period"),
        (["Chen", "Sales", "yes", "2027-03-02", "2027-03-01", 3, 3], "Away to", "ends_before_begins"),
        (["Chen", "Sales", "yes", "", "", 0, 3], "Process knowledge", "no_score"),
        (["Chen", "Sales", "yes", "", "", 3, 6], "Service orientation", "no_score"),
        (["Chen", "Sales", "yes", "", "", 2.5, 3], "Process knowledge", "no_score"),
        (["Chen", "Sales", "yes", "", "", "good", 3], "Process knowledge", "no_score"),
        (["C" * 201, "Sales", "yes", "", "", 3, 3], "Person", "bad_name"),
        (["Chen", "S" * 201, "yes", "", "", 3, 3], "Department", "bad_name"),
    ],
)
def test_a_wrong_cell_of_the_roster(only, row, column, reason):
    [(number, where, why, _)] = problems(only, [ROSTER, ["Li", "Sales", "no", "", "", 1, 5], row])
    assert (number, where, why) == (3, column, reason)


def test_somebody_twice_with_different_scores(only):
    rows = [ROSTER, ["Li", "Sales", "no", "", "", 1, 5], ["Li", "Sales", "no", "", "", 2, 5]]
    assert problems(only, rows) == [(3, "Person", "twice", "Li")]


def test_rows_are_numbered_as_in_the_spreadsheet(only):
    text = 'Report\n\nDepartment,Hired,Left,Note\nSales,2020-01-05,,"two\nlines"\n\nSales,x,,\n'
    assert [one.row for one in only(text).problems] == [6]


def test_only_so_many_wrong_cells_are_looked_for(only):
    rows = [HEADER, *(["Sales", "x", "y"] for _ in range(1000))]
    assert 20 <= len(problems(only, rows)) <= 22
