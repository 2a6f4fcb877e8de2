"""A report in words and pictures, before it becomes a web page or a PDF (content: actions/report.py)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.pictures import Picture, pictures_of
from bot.wording.catalogue import Catalogue

Block = tuple[str, Any]
# Instead of the day the file is made: nobody knows in which year it is read.
ALWAYS_WITH_YEAR = ""


@dataclass(frozen=True)
class Report:
    """``blocks`` in order, as (kind, what): ``heading``, ``lead`` and ``text`` with a text, ``items`` with texts,
    ``rows`` with (heads, rows of texts), ``picture`` with a Picture.
    """

    language: str
    title: str
    made: str
    as_of: str
    blocks: list[Block]


def report_of(content: Mapping[str, Any], words: Catalogue) -> Report:
    """The report with every message of the catalogue said and every picture drawn."""

    def said(value: Any) -> str:
        text = words.say("export-cell", {"value": value}, ALWAYS_WITH_YEAR)
        return text[:1].upper() + text[1:]

    blocks: list[Block] = []
    for block in content["blocks"]:
        if "pictures" in block:
            blocks += [("picture", picture) for picture in pictures_of(block["pictures"])]
        elif "rows" in block:
            rows = [[said(cell) for cell in row] for row in block["rows"]]
            blocks.append(("rows", ([said(cell) for cell in block["head"]], rows)))
        elif "items" in block:
            blocks.append(("items", [said(item) for item in block["items"]]))
        elif "heading" in block:
            blocks.append(("heading", said(block["heading"])))
        else:
            [(kind, parts)] = block.items()
            blocks.append((kind, words.render(parts, ALWAYS_WITH_YEAR)))
    return Report(words.language, said(content["title"]), said(content["made"]), content["as_of"], blocks)


def data_of(picture: Picture) -> str:
    """The picture in base64."""
    return picture.message()["data"]
