"""The report as a web page that needs nothing from outside; whatever people typed stays text."""

from collections.abc import Mapping
from html import escape
from typing import Any

from bot.files.report import Report, data_of, report_of
from bot.wording.catalogue import Catalogue

LANGUAGES = {"zh": "zh-Hans"}
STYLE = """
:root { color-scheme: light; }
body { font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "PingFang SC",
  "Microsoft YaHei", sans-serif;
  color: #1d1d1f; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .3rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #d0d0d4; padding-bottom: .2rem; }
.made { color: #5c5c62; margin-top: 0; }
.lead { font-size: 1.15rem; border-left: 4px solid #1f5fbf; padding: .2rem 0 .2rem .9rem; }
p, td, th, li { overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #e2e2e6; }
img { max-width: 100%; height: auto; }
@media print {
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; max-width: none; margin: 0; padding: 0; }
  h2 { break-after: avoid; }
  tr, img, li { break-inside: avoid; }
  thead { display: table-header-group; }
}
""".strip()
PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p class="made">{made}</p>
{body}
</main>
</body>
</html>
"""


def write(content: Mapping[str, Any], words: Catalogue) -> bytes:
    """The page for the ``content`` of actions/report.py, in UTF-8."""
    report = report_of(content, words)
    return PAGE.format(
        language=LANGUAGES.get(report.language, report.language),
        title=escape(report.title),
        made=escape(report.made),
        style=STYLE,
        body=_body(report),
    ).encode("utf-8")


def _body(report: Report) -> str:
    return "\n".join(_WRITTEN[kind](what) for kind, what in report.blocks)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _table(table: tuple[list[str], list[list[str]]]) -> str:
    head, rows = table
    top = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    body = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    under = "".join(f"<tr>{row}</tr>" for row in body)
    return f"<table>{f'<thead><tr>{top}</tr></thead>' if head else ''}<tbody>{under}</tbody></table>"


_WRITTEN = {
    "heading": lambda text: f"<h2>{escape(text)}</h2>",
    "lead": lambda text: f'<p class="lead">{_lines(text)}</p>',
    "text": lambda text: f"<p>{_lines(text)}</p>",
    "items": lambda items: f"<ul>{''.join(f'<li>{escape(item)}</li>' for item in items)}</ul>",
    "rows": _table,
    "picture": lambda one: f'<img src="data:{one.media_type};base64,{data_of(one)}" alt="{escape(one.alt)}">',
}
