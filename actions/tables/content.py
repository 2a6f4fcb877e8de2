"""The bytes of a file: what kind it is, in which encoding, and its sheets as rows of cells."""

import csv
import io
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from charset_normalizer import from_bytes

from actions.tables import workbook
from actions.tables.limits import LONGEST_CELL, MOST_CELLS, MOST_ROWS
from actions.tables.reading import BadFile

Cell = str | int | float | bool | date | None
"""What stands in a cell; an empty one, or one with only spaces, is None. A text that begins with "=" is a formula."""

ENCODINGS = ("utf_8", "gb18030", "cp1251")  # told apart by what the bytes say; GB18030 contains GBK and GB2312
SAMPLE = 64 * 1024  # bytes from which the encoding is told
DELIMITERS = (",", ";", "\t", "|")

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_ALONE = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
_SEPARATOR_LINE = re.compile(r"sep=(.)\s*", re.IGNORECASE)  # Excel's own first line


@dataclass(frozen=True)
class Sheet:
    """Rows of cells; row 1 of the spreadsheet is ``rows[0]``. ``name`` is None in a file that has no sheets."""

    name: str | None
    rows: list[list[Cell]]


def sheets_of(path: Path) -> list[Sheet]:
    """The visible sheets of a file that have anything in them. Raises BadFile."""
    data = path.read_bytes()
    if not data.strip():
        raise BadFile("empty")
    if data.startswith(_OLE):
        raise BadFile("old_excel")
    if data.startswith(_ZIP):
        sheets = [Sheet(name, rows) for name, rows in workbook.sheets(path)]
    else:
        sheets = [Sheet(None, rows_of(text_of(data)))]
    sheets = [sheet for sheet in sheets if any(any(cell is not None for cell in row) for row in sheet.rows)]
    if not sheets:
        raise BadFile("empty")
    return sheets


def text_of(data: bytes) -> str:
    """The text of a file in UTF-8, UTF-16, GB18030 (GBK) or Windows-1251. Raises BadFile where it is no text."""
    ways = (_by_mark, _utf_8, _guessed)
    text = next((found for way in ways if (found := way(data)) is not None), None)
    if text is None or _CONTROL.search(text):
        raise BadFile("not_a_table")
    return text


def _by_mark(data: bytes) -> str | None:
    """By the mark at the beginning; UTF-16 also without one, by the zeros in every second byte of ASCII."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _decoded(data, encoding)
    head = data[:SAMPLE]
    zeros = [head[first::2].count(0) for first in (0, 1)]
    if max(zeros) > len(head) // 8 and min(zeros) == 0:
        return _decoded(data, "utf-16-le" if zeros[1] else "utf-16-be")
    return None


def _utf_8(data: bytes) -> str | None:
    return _decoded(data, "utf-8")


def _guessed(data: bytes) -> str | None:
    """Bytes that are no UTF-8: Western letters, or Chinese or Russian, told by which reads like a language."""
    head = data[:SAMPLE]
    if b"\x00" in head:
        return None
    high = sum(byte > 127 for byte in head)
    if len(_ALONE.findall(head)) * 2 > high:  # letters with accents among others; Chinese and Russian stand in rows
        return _decoded(data, "cp1252")
    found = from_bytes(head, cp_isolation=list(ENCODINGS)).best()
    likely = [found.encoding] if found else []
    for encoding in [*likely, *(one for one in ("gb18030", "cp1251") if one not in likely)]:
        text = _decoded(data, encoding)
        if text is not None:
            return text
    return None


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def rows_of(text: str) -> list[list[Cell]]:
    """The rows of delimited text. Raises BadFile where it is too long."""
    delimiter, lines = _delimiter(text)
    rows: list[list[Cell]] = []
    cells = 0
    try:
        for row in csv.reader(lines, delimiter=delimiter):
            rows.append([cell.strip() or None for cell in row])
            cells += len(row)
            if len(rows) > MOST_ROWS or cells > MOST_CELLS:
                raise BadFile("too_many_rows", most=MOST_ROWS)
    except csv.Error:  # a field beyond the module's limit: a text that is no table
        raise BadFile("not_a_table") from None
    if any(len(cell or "") > LONGEST_CELL for row in rows for cell in row):
        raise BadFile("not_a_table")
    return rows


def _delimiter(text: str) -> tuple[str, io.StringIO]:
    """What stands between the cells: the sign that cuts most of the first lines into equally many, and the lines."""
    stated = _SEPARATOR_LINE.match(text)
    if stated and stated.end() <= (text.find("\n") + 1 or len(text)):
        # The spreadsheet takes this line for itself and does not show it, so it has no row number.
        return stated[1], io.StringIO(text[stated.end() :], newline="")
    head = [line for line in text[:SAMPLE].splitlines()[:50] if line.strip()]

    def regular(sign: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(head, delimiter=sign)]
        usual = max(set(widths), key=lambda width: (widths.count(width) if width > 1 else 0, width), default=1)
        return (widths.count(usual) if usual > 1 else 0, usual)

    return max(DELIMITERS, key=regular), io.StringIO(text, newline="")
