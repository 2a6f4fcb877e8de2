"""The report as a PDF: A4, the fonts cut down to what is used, in any of our scripts."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from datetime import date, datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.files.report import Report, report_of
from bot.pictures import Picture
from bot.pictures.canvas import CHINESE
from bot.wording.catalogue import Catalogue

if TYPE_CHECKING:
    from fpdf import FPDF

MARGIN, TEXT, LINE = 18, 10, 5.2  # millimetres, points, millimetres
HEADED = 30  # millimetres that a heading and the first lines under it take
INK, FAINT, RULE, ACCENT = (29, 29, 31), (92, 92, 98), (208, 208, 212), (31, 95, 191)
LANGUAGES = {"zh": "zh-Hans"}
HAN, LATIN = "Han", "Latin"
# What stays on one line: what opens with what follows it, a number or a word, and all that closes behind it.
_OPENS, _CLOSES = "（《“‘【", "，。、；：？！）》”’】%"
_PIECES = re.compile(rf"\n|[{_OPENS}]*(?:[^\W\u2e80-\u9fff]+|[^{_OPENS}\n])[{_CLOSES}]*|[{_OPENS}]+")


def write(content: Mapping[str, Any], words: Catalogue) -> bytes:
    """The PDF for the ``content`` of actions/report.py."""
    report = report_of(content, words)
    pdf = _page(report)
    for (kind, what), (follows, then) in zip(report.blocks, [*report.blocks[1:], ("", None)], strict=True):
        # A heading stays with what it heads.
        if kind == "heading" and pdf.will_page_break(HEADED + (_height(pdf, then) if follows == "picture" else 0)):
            pdf.add_page()
        _WRITTEN[kind](pdf, what)
    return bytes(pdf.output())


def _page(report: Report) -> FPDF:
    """The first page with the title; the font of the language first, the other one for what it lacks."""
    import matplotlib
    from fpdf import FPDF

    class Page(FPDF):
        def footer(self) -> None:
            self.set_y(-12)
            self.set_text_color(*FAINT)
            self.set_font(size=8)
            self.cell(0, 5, f"{self.page_no()} / {{nb}}", align="C")

    pdf = Page(format="A4")
    pdf.set_margins(MARGIN, MARGIN)
    pdf.set_auto_page_break(True, MARGIN)
    fonts = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    pdf.add_font(LATIN, "", fonts / "DejaVuSans.ttf")
    pdf.add_font(LATIN, "B", fonts / "DejaVuSans-Bold.ttf")
    # There is no bold cut of the Chinese font: size and colour tell headings apart.
    pdf.add_font(HAN, "", CHINESE)
    pdf.add_font(HAN, "B", CHINESE)
    first, second = (HAN, LATIN) if report.language == "zh" else (LATIN, HAN)
    pdf.set_font(first, size=TEXT)
    pdf.set_fallback_fonts([second], exact_match=False)
    pdf.set_title(report.title)
    pdf.set_lang(LANGUAGES.get(report.language, report.language))
    pdf.set_creation_date(datetime.combine(date.fromisoformat(report.as_of), datetime.min.time(), timezone.utc))
    pdf.add_page()
    _say(pdf, report.title, 18, bold=True)
    _say(pdf, report.made, TEXT, colour=FAINT)
    pdf.ln(3)
    return pdf


def _plain(text: str) -> str:
    """Text with signs that no font of ours has replaced by their like."""
    return text.replace("\u202f", "\u00a0").replace("\t", " ")


def _say(pdf: FPDF, text: str, size: float, *, bold: bool = False, colour: tuple[int, int, int] = INK) -> None:
    """A paragraph over the whole width."""
    pdf.set_font(style="B" if bold else "", size=size)
    pdf.set_text_color(*colour)
    height = LINE * size / TEXT
    pdf.multi_cell(0, height, _broken(pdf, _plain(text)), align="L", new_x="LMARGIN", new_y="NEXT")


def _broken(pdf: FPDF, text: str) -> str:
    """Chinese text with its line ends: a number or a word stays whole, and no line begins with what closes.

    The library breaks such text, which has no spaces, wherever a line is full. Other text is left to it.
    """
    if pdf.font_family != HAN.lower():
        return text
    width, lines = pdf.epw - 2 * pdf.c_margin, [""]
    for piece in _PIECES.findall(text):
        if piece == "\n":
            lines.append("")
        elif lines[-1] and pdf.get_string_width(lines[-1] + piece) > width:
            lines.append(piece.lstrip())
        else:
            lines[-1] += piece
    return "\n".join(lines)


def _heading(pdf: FPDF, text: str) -> None:
    pdf.ln(4)
    _say(pdf, text, 12.5, bold=True, colour=ACCENT)
    pdf.ln(1)


def _lead(pdf: FPDF, text: str) -> None:
    _say(pdf, text, 12)
    pdf.ln(2)


def _text(pdf: FPDF, text: str) -> None:
    _say(pdf, text, TEXT)
    pdf.ln(1.5)


def _items(pdf: FPDF, items: list[str]) -> None:
    for item in items:
        _say(pdf, f"• {item}", TEXT)
    pdf.ln(1.5)


def _rows(pdf: FPDF, table: tuple[list[str], list[list[str]]]) -> None:
    from fpdf.fonts import FontFace

    head, rows = table
    pdf.set_font(style="", size=9)
    pdf.set_text_color(*INK)
    pdf.set_draw_color(*RULE)
    style = {"text_align": "LEFT", "line_height": LINE, "borders_layout": "HORIZONTAL_LINES"}
    top = {"headings_style": FontFace(emphasis="BOLD"), "first_row_as_headings": bool(head)}
    with pdf.table(**style, **top, padding=0.8, width=pdf.epw) as drawn:
        for row in [head, *rows] if head else rows:
            drawn.row([_plain(cell) for cell in row])
    pdf.ln(2)


def _height(pdf: FPDF, picture: Picture) -> float:
    """Of a picture as wide as the text, in millimetres."""
    from PIL import Image

    with Image.open(io.BytesIO(picture.data)) as read:
        return pdf.epw * read.height / read.width


def _picture(pdf: FPDF, picture: Picture) -> None:
    # One that doesn't fit what is left of the page goes to the next one; none of ours is higher than a page.
    if pdf.will_page_break(_height(pdf, picture)):
        pdf.add_page()
    pdf.image(io.BytesIO(picture.data), x=MARGIN, w=pdf.epw, alt_text=picture.alt)
    pdf.ln(2)


_WRITTEN = {
    "heading": _heading,
    "lead": _lead,
    "text": _text,
    "items": _items,
    "rows": _rows,
    "picture": _picture,
}
