"""Excel's own format (.xlsx): its sheets as rows of cells. Formulas are never computed: a cell with one says "=…"."""

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from xml.etree import ElementTree

from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from actions.tables.limits import LARGEST_UNPACKED, LONGEST_CELL, MOST_CELLS, MOST_MERGED, MOST_PARTS, MOST_ROWS
from actions.tables.reading import BadFile

_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
# Read as bytes, since a pass through an XML parser would take longer than reading the values.
_AT = rb"""\br=["']([A-Z]{1,3})([0-9]{1,7})["']"""
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*>")
_NUMBERED = re.compile(rb"""<(?:\w+:)?row\b[^>]*?\br=["']([0-9]{1,7})["']""")
_CELL = re.compile(rb"<(?:\w+:)?c\b[^>]*(?<!/)>")  # one with content: an empty element is an empty cell
_PLACED = re.compile(rb"<(?:\w+:)?c\b[^>]*?" + _AT + rb"[^>]*(?<!/)>")
_FORMULA = re.compile(rb"<(?:\w+:)?c\b[^>]*?" + _AT + rb"[^>]*>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>([^<]*))")
_ERROR = re.compile(rb"""<(?:\w+:)?c\b(?=[^>]*\bt=["']e["'])[^>]*?""" + _AT + rb"[^>]*>\s*<(?:\w+:)?v>([^<]*)")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")  # a cell can hold what no keyboard types
_YEAR = range(1940, 2081)


def sheets(path: Path) -> Iterator[tuple[str, list[list]]]:
    """Name and rows of every visible sheet. Raises BadFile where it is no workbook, or would fill the memory."""
    try:
        yield from _sheets(path)
    except BadFile:
        raise
    except Exception:  # a damaged file makes the libraries raise nearly anything
        raise BadFile("broken") from None


def _sheets(path: Path) -> Iterator[tuple[str, list[list]]]:
    with zipfile.ZipFile(path) as parts:
        _check_size(parts)
        marked = {name: _marked(parts.read(part)) for name, part in _sheet_parts(parts)}
    book = CalamineWorkbook.from_path(str(path))
    for one in book.sheets_metadata:
        if one.typ != SheetTypeEnum.WorkSheet or one.visible != SheetVisibleEnum.Visible or one.name not in marked:
            continue
        sheet = book.get_sheet_by_name(one.name)
        rows = [[_cell(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
        _fill(rows, sheet.merged_cell_ranges or [])
        for (row, column), text in marked[one.name].items():
            if row < len(rows) and column < len(rows[row]):
                rows[row][column] = text
        yield one.name, rows


def _check_size(parts: zipfile.ZipFile) -> None:
    entries = parts.infolist()
    if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        raise BadFile("too_many_rows", most=MOST_ROWS)
    if "xl/workbook.xml" not in {entry.filename for entry in entries}:
        raise BadFile("not_a_table")


def _sheet_parts(parts: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Name of each sheet and of the part that holds it. (The XML parser of the standard library loads nothing.)"""
    related = ElementTree.fromstring(parts.read("xl/_rels/workbook.xml.rels"))
    where = {one.get("Id"): one.get("Target") or "" for one in related}
    for one in ElementTree.fromstring(parts.read("xl/workbook.xml")).iter():
        target = where.get(one.get(_RELATED)) if one.tag.endswith("}sheet") else None
        if target and "worksheets/" in target:
            yield one.get("name") or "", target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _marked(xml: bytes) -> dict[tuple[int, int], str]:
    """The cells with a formula or an error, which a reader of values would show as ordinary or empty ones.

    Raises BadFile where the cells lie so far apart that the rectangle around them would fill the memory.
    """
    _check_area(xml)
    found = {}
    if b"<f" in xml or b":f" in xml:
        for match in _FORMULA.finditer(xml):
            found[_place(match)] = "=" + (match[3] or b"").decode("utf-8", "replace")
    if b't="e"' in xml or b"t='e'" in xml:
        for match in _ERROR.finditer(xml):
            found.setdefault(_place(match), match[3].decode("utf-8", "replace"))
    return {place: text[:LONGEST_CELL] for place, text in found.items()}


def _check_area(xml: bytes) -> None:
    placed = _PLACED.findall(xml)
    width = max((_column(letters) + 1 for letters in {letters for letters, _ in placed}), default=0)
    height = max((int(number) for _, number in placed), default=0)
    if len(_CELL.findall(xml)) > len(placed):  # cells may leave out where they stand: then they follow one another
        rows = _ROW.split(xml)[1:]
        width = max([width, *(width + len(_CELL.findall(row)) for row in rows)])
        height = max([height, len(rows), *(int(number) for number in _NUMBERED.findall(xml))])
    if height > MOST_ROWS or width * height > MOST_CELLS:
        raise BadFile("too_many_rows", most=MOST_ROWS)


def _place(match: re.Match[bytes]) -> tuple[int, int]:
    return int(match[2]) - 1, _column(match[1])


def _column(letters: bytes) -> int:
    """The index of a column by its letters: A is 0, AA is 26."""
    index = 0
    for letter in letters:
        index = index * 26 + letter - 64
    return index - 1


def _cell(value: object) -> object:
    if isinstance(value, str):
        return _CONTROL.sub("", value).strip()[:LONGEST_CELL] or None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, (time, timedelta)):
        return str(value)
    return value


def _fill(rows: list[list], ranges: list[tuple[tuple[int, int], tuple[int, int]]]) -> None:
    """A merged cell says the same for every row and column that it covers; a count would then count more than once."""
    for (top, left), (bottom, right) in ranges[:MOST_MERGED]:
        value = rows[top][left] if top < len(rows) and left < len(rows[top]) else None
        if isinstance(value, (str, date)) or (type(value) is int and value in _YEAR):
            for row in rows[top : bottom + 1]:
                for column in range(left, min(right + 1, len(row))):
                    row[column] = value if row[column] is None else row[column]
