"""Files made to do harm: bombs, entities, paths, formulas, names. Each is answered in words, and quickly forgotten."""

import io
import os
import zipfile

import openpyxl
import pytest

from actions.tables.limits import LARGEST_UNPACKED
from tests.conversation.driver import form

MEGABYTE = 1024 * 1024
TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
LAUGHS = '<!DOCTYPE l [<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)
) + "]>"  # fmt: skip
SAYING = (
    f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a11;</t></is></c></row>'
    "</sheetData></worksheet>"
)
OUTSIDE = '<!DOCTYPE l [<!ENTITY a11 SYSTEM "file:///etc/passwd">]>'


def workbook(**parts: str | bytes) -> bytes:
    """A workbook with one sheet "S", some of whose parts are replaced by ``book``, ``rels``, ``sheet`` and ``more``."""
    written = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": parts.get("book")
        or f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": parts.get("rels")
        or f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{OFFICE}/worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": parts.get("sheet")
        or f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'
        "</sheetData></worksheet>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**written, **parts.get("more", {})}.items():
            archive.writestr(name, content)
    return out.getvalue()


def liar() -> bytes:
    """A part that says in the table of contents that it is small, and unpacks to 300 MB."""
    made = bytearray(workbook(sheet=b"<worksheet>" + bytes(300 * MEGABYTE) + b"</worksheet>"))
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = (
            made.rfind(b"xl/worksheets/sheet1.xml") if mark == b"PK\x01\x02" else made.find(b"xl/worksheets/sheet1.xml")
        )
        head = made.rfind(mark, 0, start)
        made[head + at : head + at + 4] = (1000).to_bytes(4, "little")
    return bytes(made)


BOMBS = {
    "a gigabyte of zeros": lambda: workbook(sheet=bytes(1024 * MEGABYTE)),
    "a liar about its size": liar,
    "more parts than a workbook has": lambda: workbook(more={f"xl/x{n}.xml": "" for n in range(5_000)}),
    "laughs in the list of sheets": lambda: workbook(book=f"{LAUGHS}<workbook>&a11;</workbook>"),
    "laughs in the list of parts": lambda: workbook(rels=f"{LAUGHS}<Relationships>&a11;</Relationships>"),
    "laughs in the sheet": lambda: workbook(sheet=LAUGHS + SAYING),
    "a file of the machine in the sheet": lambda: workbook(sheet=OUTSIDE + SAYING),
    "a file of the machine in the list of sheets": lambda: workbook(book=f"{OUTSIDE}<workbook>&a11;</workbook>"),
    "a part outside the archive": lambda: workbook(
        rels=f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{OFFICE}/worksheet" '
        'Target="/../../../../etc/passwd"/></Relationships>'
    ),
    "a name with a path in the archive": lambda: workbook(more={"../../../../tmp/advisor-was-here": "x"}),
    "a cell at the end of the world": lambda: workbook(
        sheet=f'<worksheet xmlns="{MAIN}"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
        "</worksheet>"
    ),
    "elements inside one another": lambda: workbook(sheet="<a>" * 200_000 + "</a>" * 200_000),
    "an archive inside an archive": lambda: workbook(sheet=workbook(sheet=workbook())),
    "half an archive": lambda: workbook()[:-200],
    "only a beginning": lambda: b"PK\x03\x04" + os.urandom(4_000),
    "an old workbook": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + os.urandom(4_000),
    "a program": lambda: b"\x7fELF" + os.urandom(50_000),
    "noise": lambda: os.urandom(200_000),
    "one line of twenty megabytes": lambda: b"a," * (10 * MEGABYTE),
    "twenty megabytes of quotes": lambda: b'"' * (20 * MEGABYTE),
    "a million empty lines": lambda: b"Department,Leavers\n" + b",\n" * 1_000_000,
    "zeros": lambda: bytes(5 * MEGABYTE),
    "a text in UTF-16 cut in half": lambda: "部门,离职\n".encode("utf-16")[:-1],
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_file_made_to_do_harm_is_refused_in_words(patient, kind):
    person = patient.person(role="hr")
    answer = person.drops("leavers.xlsx", BOMBS[kind]())
    assert answer.text and "unavailable" not in str(answer) and "root:" not in str(answer)
    assert answer.custom("error")["code"] in ("bad_file", "too_large", "bad_row")
    assert os.listdir(patient.home / "uploads") == [] and not os.path.exists("/tmp/advisor-was-here")
    assert person.says("We have 120 people").text, "the bot is still there"


def test_no_bomb_fills_the_memory(patient):
    """The peak of the bot's memory over all of them, as the kernel counts it."""
    for kind in BOMBS:
        patient.person(role="hr").drops("leavers.xlsx", BOMBS[kind]())
    with open(f"/proc/{patient.process.pid}/status") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    assert peak < (LARGEST_UNPACKED * 8) // 1024, f"{peak // 1024} MB"


@pytest.mark.parametrize(
    "name",
    ["../../../../etc/cron.d/x.xlsx", "..\\..\\x.xlsx", "/etc/passwd", "C:\\x.xlsx", "x\x00.xlsx", "x.xlsx\r\nX: 1",
     "<img src=x onerror=alert(1)>.xlsx", "'; DROP TABLE project; --.xlsx", "\u202excod.xlsx", "." * 300, "CON.xlsx",
     "%2e%2e%2f%2e%2e%2fx.xlsx", "x" * 5_000 + ".xlsx", '".xlsx', "${jndi:ldap://x}.xlsx", ""],
)  # fmt: skip
def test_a_name_of_a_file_is_only_a_name(patient, name):
    before = set(os.listdir(patient.home))
    book = openpyxl.Workbook()
    for row in (("Department", "Month", "Leavers"), ("Sales", "2026-03", 2)):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    body, headers = form(name, out.getvalue(), {})
    status, answer = patient.post(body, patient.person(role="hr").token, headers)
    assert status in (200, 400, 413), answer
    assert "unavailable" not in str(answer) and "etc" not in str(answer)
    assert set(os.listdir(patient.home)) <= before | {"uploads"} and os.listdir(patient.home / "uploads") == []


@pytest.mark.parametrize(
    "cell",
    ["=HYPERLINK(\"http://x\",\"y\")", "=cmd|' /C calc'!A0", "+1+1", "@SUM(1)", "-2+3", "\t=1", "_x0000_",
     "a_x0001_b"],
)  # fmt: skip
def test_cells_that_do_something_are_only_text(patient, cell):
    """In what is read, and in the tables that are given back."""
    book = openpyxl.Workbook()
    for row in (("Department", "Month", "Leavers"), (cell, "2026-03", 2), ("Sales", "2026-03", 2)):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    person = patient.person(role="hr")
    answer = person.drops("leavers.xlsx", out.getvalue())
    answer += person.says("yes")
    assert "unavailable" not in str(answer) and "\\x00" not in str(answer)
