"""The report as a web page and as a PDF: the same words in every language, and nothing typed becomes markup."""

import base64
import re
from html.parser import HTMLParser

import pytest
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from bot.files import file_of

WINDOW = {"from": "2027-06-23", "to": "2027-07-16"}
ATTACK = '<script>alert(1)</script><img src=x onerror="x()">'
LANGUAGES = {"en": "en", "zh": "zh-Hans", "ru": "ru"}
WORDS = {
    "en": ("Start between 23 June and 16 July 2027.", "When to start", "As of 5 October 2026"),
    "zh": ("2027年6月23日至7月16日之间启动最合适。", "何时启动", "截至2026年10月5日"),
    "ru": ("Начинайте между 23 июня и 16 июля 2027 года.", "Когда начинать", "По состоянию на 5 октября 2026 года"),
}


def text(value: str) -> dict:
    return {"text": value}


def message(kind: str, language: str = "en", name: str = "Alpha") -> dict:
    risk = [{"week": f"2026-1{n}-05", "risk": 0.1 * n, "blocked_by": []} for n in range(3)]
    seen = {
        "type": "advice",
        "language": language,
        "case": {"as_of": "2026-10-05"},
        "advice": {"window": None, "weeks": risk},
        "year": {
            "first": "2026-10-05",
            "closed": [{"from": "2026-12-01", "to": "2027-02-28"}],
            "busy": [],
            "peaks": [{"department": name, "months": [11]}],
            "phases": [],
            "trained": [{"department": name, "uncovered": [1, 0.3, 0.1, 0.02, 0.01, 0, 0]}],
        },
    }
    blocks = [
        {"lead": [{"key": "advice-window", "args": {"window": {"during": WINDOW}}}]},
        {"heading": {"key": "export-heading-year", "args": {}}},
        {"pictures": seen},
        {"rows": [[text(name), {"number": 2}]], "head": [{"key": "export-col-department", "args": {}}] * 2},
        {"items": [text(f"{name} " + "long " * 60)]},
    ]
    return {
        "type": "file",
        "name": "plan",
        "media_type": kind,
        "language": language,
        "content": {
            "title": {"key": "export-calendar-named", "args": {"name": text(name)}},
            "made": {"key": "export-report-made", "args": {"day": {"date": "2026-10-05"}}},
            "as_of": "2026-10-05",
            "blocks": blocks,
        },
    }


def written(kind: str, *how: str) -> bytes:
    return base64.b64decode(file_of(message(kind, *how))["data"])


def squeezed(said: str) -> str:
    """Without white space: a PDF has line ends where a line was full."""
    return re.sub(r"\s", "", said)


def read_back(pdf: bytes) -> str:
    """The text of a PDF without white space."""
    return squeezed("".join(page.get_textpage().get_text_range() for page in PdfDocument(pdf)))


class Page(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("language", WORDS)
def test_the_pdf_has_the_answer_in_the_language_of_the_person(language):
    pdf = written("application/pdf", language)
    found = read_back(pdf)
    assert all(squeezed(words) in found for words in WORDS[language])
    read = PdfDocument(pdf)
    assert read.get_metadata_value("Title").startswith(WORDS[language][1])
    assert f"/Lang ({LANGUAGES[language]})".encode() in pdf
    assert sum(1 for page in read for _ in page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE])) == 2


@pytest.mark.parametrize("language", WORDS)
def test_the_page_has_the_answer_and_needs_nothing_from_outside(language):
    page = Page(written("text/html", language).decode("utf-8"))
    assert all(words in page.text.replace("\u202f", " ").replace("\xa0", " ") for words in WORDS[language])
    assert page.tags[0] == ("html", {"lang": LANGUAGES[language]})
    pictures = [attributes for tag, attributes in page.tags if tag == "img"]
    assert len(pictures) == 2 and all(len(one["alt"]) > 20 for one in pictures)
    assert all(one["src"].startswith("data:image/png;base64,iVBOR") for one in pictures)
    linked = [value for _, attributes in page.tags for name, value in attributes.items() if name in ("src", "href")]
    assert all(value.startswith("data:") for value in linked)


def test_markup_in_names_stays_text():
    page = Page(written("text/html", "en", ATTACK).decode("utf-8"))
    assert page.text.count(ATTACK) >= 3
    assert not {"script"} & {tag for tag, _ in page.tags}
    assert not any("onerror" in attributes for _, attributes in page.tags)
    assert squeezed(ATTACK) in read_back(written("application/pdf", "en", ATTACK))


def test_a_name_in_another_script_is_written_in_the_pdf():
    assert "销售部Отдел" in read_back(written("application/pdf", "en", "销售部 Отдел"))


def test_no_line_of_a_chinese_pdf_begins_with_what_closes_or_cuts_a_number():
    sent = message("application/pdf", "zh")
    told = ["长" * shift + "2027年开始（S4第1部分）。" * 4 for shift in range(16)]
    sent["content"]["blocks"] = [{"items": [text(one) for one in told]}]
    pdf = PdfDocument(base64.b64decode(file_of(sent)["data"]))
    lines = pdf[0].get_textpage().get_text_range().split("\r\n")
    assert len(lines) > 2 * len(told)
    assert not any(line[0] in "，。；）》" or line[-1] in "（《" for line in lines if line)
    assert sum(line.count("2027") for line in lines) == 4 * len(told)
