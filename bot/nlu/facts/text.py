"""Text -> tokens. The same for all languages: words, numbers, numeric dates, single Han characters, marks.

Every change made to the text keeps its length, so token positions are positions in the text as it was typed.
"""

import re
from dataclasses import dataclass

from bot.nlu.shorthand import written_out

MAX_CHARS = 4000  # what is read of one message; beyond it lies pasted mail, not facts

# Full-width ASCII (U+FF01..FF5E) and the marks that people's keyboards produce, one character for one.
_WIDE = {0xFF01 + i: 0x21 + i for i in range(94)}
_MARKS = {
    ord(k): v
    for k, v in {
        "　": " ",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "«": '"',
        "»": '"',
        "„": '"',
        "–": "-",
        "—": "-",
        "−": "-",
        "‐": "-",
        "‑": "-",
        "~": "-",
        "～": "-",
        "、": ",",
        "。": ".",
        "．": ".",
        "ー": "-",
    }.items()
}

_TOKEN = re.compile(
    r"(?P<date>(?<![\d.,A-Za-z\u0400-\u04ff])(?:\d{4}([-/.])\d{1,2}\2\d{1,2}|\d{1,2}([-/.])\d{1,2}\3(?:\d{4}|\d{2})|\d{4}[-/]\d{1,2}(?!-\d)"
    r"|\d{1,2}/\d{4}|\d{1,2}\.\d{4}|\d{1,2}/\d{1,2}|(?:19|20)\d{6})(?![\d/%]))"
    r"|(?P<num>\d{1,3}(?:[ ,']\d{3})+(?![\d])|\d+(?:[.,]\d+)?)"
    r"|(?P<han>[\u3400-\u9fff\u3007])"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<mark>\n|\S)"
)


@dataclass(slots=True)
class Token:
    """`norm` is what the lexicons see: lower case, folded; `kind` is date, num, han, word or mark."""

    norm: str
    start: int
    end: int
    kind: str


def plain(text: str) -> str:
    """Same length, with full-width characters and typographic marks made plain."""
    text = _ABOUT.sub(" ", text.translate(_WIDE)).translate(_MARKS)
    spaces = len(_SPACED.findall(text))
    # Phones: a space stands for a comma between Chinese phrases, but not in text that was segmented into words.
    return _SPACED.sub(",", text) if 0 < spaces * 3 <= len(_HAN.findall(text)) else text


def tokens(text: str, fold: dict[int, str]) -> list[Token]:
    """Tokens of `text` (already `plain`); `fold` is a str.maketrans table of single characters (ё to е)."""
    out = []
    for m in _TOKEN.finditer(text):
        kind = m.lastgroup if m.lastgroup in ("num", "han", "word", "mark") else "date"
        raw = m.group()
        # A run of letters never holds Han and Latin at once: [^\W\d_]+ would swallow both.
        if kind == "word":
            for part in _SCRIPTS.finditer(raw):
                piece = part.group()
                start = m.start() + part.start()
                norm = piece.lower().translate(fold)
                if _CYRILLIC.match(norm):
                    norm = written_out(norm)
                out.append(Token(norm, start, start + len(piece), "han" if _HAN.match(piece) else "word"))
            continue
        norm = raw.translate(fold) if kind == "han" else raw
        out.append(Token(norm, m.start(), m.end(), kind))
    return out


_ABOUT = re.compile(r"(?<![\w)])[~～](?= ?\d)")  # "~70" is about 70; "60~70" and "3月~5月" go from one to the other
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_HAN = re.compile(r"[\u3400-\u9fff\u3007]")
_SPACED = re.compile(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")
_SCRIPTS = re.compile(r"[\u3400-\u9fff\u3007]|[^\W\d_\u3400-\u9fff\u3007]+")
