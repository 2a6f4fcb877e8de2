"""Tables as HR writes them, with what they say: languages, headers, date formats, delimiters, encodings, workbooks."""

import csv
import io
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import openpyxl
from babel.dates import format_date
from hypothesis import strategies as st

HEADERS: dict[str, dict[str, list[str]]] = {
    "en": {
        "department": ["Department", "dept", "BUSINESS UNIT", "Team"],
        "month": ["Month", "period"],
        "leavers": ["Leavers", "Number of leavers", "departures"],
        "hired": ["Hired", "Hire date", "start_date", "Date of joining"],
        "left": ["Left", "Termination date", "Last working day"],
        "person": ["Employee", "Name", "Staff ID"],
        "headcount": ["Headcount", "Number of employees"],
        "key_user": ["Key user", "is_key_user", "Key user (yes/no)"],
        "away_from": ["Away from", "away_from", "Absent from"],
        "away_to": ["Away to", "Away until", "Absent until"],
        "process_knowledge": ["Process knowledge", "process_knowledge (1-5)"],
        "service_orientation": ["Service orientation", "Service orientation 1–5 (5 = best)"],
        "total": ["Total", "Grand total"],
        "title": ["Leavers of our company", "HR report"],
    },
    "zh": {
        "department": ["部门", "所属部门", "部门名称"],
        "month": ["月份", "年月", "统计月份"],
        "leavers": ["离职人数", "流失人数"],
        "hired": ["入职日期", "入职时间"],
        "left": ["离职日期", "离职时间", "最后工作日"],
        "person": ["姓名", "工号", "员工姓名"],
        "headcount": ["在职人数", "部门人数"],
        "key_user": ["关键用户", "是否关键用户"],
        "away_from": ["离岗开始", "请假开始日期"],
        "away_to": ["离岗结束", "请假结束日期"],
        "process_knowledge": ["流程知识", "流程知识（1-5）"],
        "service_orientation": ["服务意识", "服务意识（1-5分）"],
        "total": ["合计", "总计"],
        "title": ["离职情况统计表", "人事报表"],
    },
    "ru": {
        "department": ["Подразделение", "отдел", "Структурное подразделение"],
        "month": ["Месяц", "Отчётный месяц"],
        "leavers": ["Уволено", "Количество уволенных", "Кол-во увольнений"],
        "hired": ["Дата приёма", "Дата приема на работу", "Дата трудоустройства"],
        "left": ["Дата увольнения", "ДАТА УВОЛЬНЕНИЯ"],
        "person": ["ФИО", "Сотрудник", "Табельный номер"],
        "headcount": ["Численность", "Количество сотрудников"],
        "key_user": ["Ключевой пользователь", "ключевой пользователь (да/нет)"],
        "away_from": ["Отсутствует с", "Отпуск с"],
        "away_to": ["Отсутствует по", "Отпуск по"],
        "process_knowledge": ["Знание процессов", "Знание процессов (1–5)"],
        "service_orientation": ["Сервисная ориентация", "Клиентоориентированность"],
        "total": ["Итого", "Всего"],
        "title": ["Сведения об увольнениях", "Отчёт отдела кадров"],
    },
}
DEPARTMENTS = {
    "en": ["Sales", "Service", "Finance", "IT", "R&D", "Warehouse North", "Field, East", 'The "A" team', "HR"],
    "zh": ["销售部", "客服部", "财务部", "信息技术部", "研发中心", "仓储物流部", "华东区", "人力资源部"],
    "ru": ["Отдел продаж", "Сервис", "Бухгалтерия", "Склад", "ИТ", "Отдел кадров", "Производство", "Логистика"],
}
YES_NO = {"en": ("yes", "no"), "zh": ("是", "否"), "ru": ("да", "нет")}
DAYS = {
    "en": [lambda d: d.isoformat(), lambda d: f"{d:%m/%d/%Y}", lambda d: f"{d:%d/%m/%Y}", lambda d: f"{d:%d %B %Y}",
           lambda d: f"{d:%Y-%m-%d 00:00:00}", lambda d: f"{d:%b} {d.day}, {d.year}"],
    "zh": [lambda d: f"{d.year}年{d.month}月{d.day}日", lambda d: f"{d.year}/{d.month}/{d.day}",
           lambda d: d.isoformat(), lambda d: f"{d:%Y%m%d}", lambda d: f"{d.year}.{d.month}.{d.day}"],
    "ru": [lambda d: f"{d:%d.%m.%Y}", lambda d: f"{d:%d.%m.%y}", lambda d: f"{d:%d.%m.%Y} г.",
           lambda d: format_date(d, "d MMMM y 'г.'", "ru"), lambda d: d.isoformat()],
}  # fmt: skip
MONTHS = {
    "en": [lambda d: f"{d:%Y-%m}", lambda d: f"{d:%b %Y}", lambda d: f"{d:%B %Y}", lambda d: f"{d:%m/%Y}",
           lambda d: f"{d:%b-%y}"],
    "zh": [lambda d: f"{d.year}年{d.month}月", lambda d: f"{d:%Y-%m}", lambda d: f"{d:%Y%m}",
           lambda d: f"{d.year}.{d.month}"],
    "ru": [lambda d: format_date(d, "LLLL y", "ru"), lambda d: f"{d:%m.%Y}",
           lambda d: format_date(d, "LLL y", "ru")],
}  # fmt: skip
ENCODINGS = {
    "en": ["utf-8", "utf-8-sig", "utf-16", "cp1251"],
    "zh": ["utf-8", "utf-8-sig", "utf-16", "gbk", "gb18030"],
    "ru": ["utf-8", "utf-8-sig", "utf-16", "cp1251"],
}


@dataclass
class Written:
    """A file's bytes, and what it says."""

    content: bytes
    counts: dict[str, dict[str, int]]
    how: str


def month_of(index: int) -> date:
    """The first day of a month counted from January of year 0."""
    return date(index // 12, index % 12 + 1, 1)


@st.composite
def files(draw: Any, rows: list[list[Any]], language: str) -> tuple[bytes, str]:
    """The rows as a file in some format: CSV of any delimiter and encoding, or a workbook."""
    above = [[], [[draw(st.sampled_from(HEADERS[language]["title"]))]]]
    lead = draw(st.sampled_from([*above, [[draw(st.sampled_from(HEADERS[language]["title"]))], []]]))
    if draw(st.booleans()):
        return workbook([*lead, *rows]), "xlsx"
    encoding = draw(st.sampled_from(ENCODINGS[language]))
    delimiter = draw(st.sampled_from([",", ";", "\t"]))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return delimited([*lead, *rows], delimiter, end).encode(encoding), f"csv {delimiter!r} {encoding}"


def delimited(rows: list[list[Any]], delimiter: str = ",", end: str = "\n") -> str:
    """Rows as CSV."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue()


def workbook(*sheets: list[list[Any]], names: list[str] | None = None, merged: list[str] | None = None) -> bytes:
    """Rows as an XLSX, a sheet for each list; ``merged`` are ranges of the first sheet."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets):
        sheet = book.create_sheet(names[number] if names else f"Sheet{number + 1}")
        for row in rows:
            sheet.append(row)
    for area in merged or []:
        book.worksheets[0].merge_cells(area)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@st.composite
def counted(draw: Any, language: str, months: int = 14) -> tuple[list[date], dict[str, list[int]]]:
    """Months before November 2026, and leavers of each department in them."""
    names = draw(st.lists(st.sampled_from(DEPARTMENTS[language]), min_size=2, max_size=5, unique=True))
    length = draw(st.integers(2, months))
    first = draw(st.integers(2019 * 12, 2026 * 12 + 10 - length))
    numbers = st.lists(st.integers(0, 12), min_size=length, max_size=length)
    return [month_of(first + i) for i in range(length)], {name: draw(numbers) for name in names}


@st.composite
def tables_of_months(draw: Any) -> Written:
    """Leavers by month and department in any form, language, format and encoding."""
    language = draw(st.sampled_from(["en", "zh", "ru"]))
    header = {name: draw(st.sampled_from(said)) for name, said in HEADERS[language].items()}
    months, counts = draw(counted(language))
    written = draw(st.sampled_from(MONTHS[language]))
    form = draw(st.sampled_from(["long", "by month", "by department"]))
    total = draw(st.booleans())
    if form == "long":
        rows = [[header["month"], header["department"], header["leavers"]]]
        rows += [[written(month), name, counts[name][i]] for i, month in enumerate(months) for name in counts]
        order = draw(st.permutations(range(3)))
        rows = [[row[at] for at in order] for row in rows]
    elif form == "by month":
        rows = [[header["department"], *(written(month) for month in months), *([header["total"]] * total)]]
        rows += [[name, *row, *([sum(row)] * total)] for name, row in counts.items()]
    else:
        rows = [[header["month"], *counts, *([header["total"]] * total)]]
        for i, month in enumerate(months):
            row = [counts[name][i] for name in counts]
            rows.append([written(month), *row, *([sum(row)] * total)])
        if total:
            rows.append([header["total"], *(sum(row) for row in counts.values()), 0])
    content, how = draw(files(rows, language))
    said = {name: {f"{month:%Y-%m}": row[i] for i, month in enumerate(months)} for name, row in counts.items()}
    return Written(content, said, f"{form}, {how}")


@st.composite
def tables_of_people(draw: Any) -> tuple[Written, dict[str, int]]:
    """One row a person, with days in one format of the language; and how many of each department are there now."""
    language = draw(st.sampled_from(["en", "zh", "ru"]))
    header = {name: draw(st.sampled_from(said)) for name, said in HEADERS[language].items()}
    written = draw(st.sampled_from(DAYS[language]))
    # A day above 12 in both columns, so that every format says which number is the day.
    hired = st.dates(date(1990, 1, 13), date(2022, 1, 1)).map(lambda day: day.replace(day=13 + day.day % 15))
    stays = st.none() | st.integers(1, 1700).map(timedelta)
    names = draw(st.lists(st.sampled_from(DEPARTMENTS[language]), min_size=1, max_size=4, unique=True))
    people = draw(st.lists(st.tuples(st.sampled_from(names), hired, stays), min_size=3, max_size=25))
    rows: list[list[Any]] = [[header["person"], header["department"], header["hired"], header["left"]]]
    counts: dict[str, dict[str, int]] = {}
    there: dict[str, int] = {}
    for number, (name, day, stay) in enumerate(people):
        left = day + stay if stay else None
        rows.append([f"P{number}", name, written(day), written(left) if left else None])
        counts.setdefault(name, {})
        there[name] = there.get(name, 0) + (left is None)
        if left:
            counts[name][f"{left:%Y-%m}"] = counts[name].get(f"{left:%Y-%m}", 0) + 1
    content, how = draw(files(rows, language))
    return Written(content, counts, how), there
