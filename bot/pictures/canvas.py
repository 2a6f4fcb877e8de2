"""What all pictures share: a page, fonts for every script, colours that survive print and colour blindness."""

import io
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties

DPI = 150
INK, FAINT = "#222222", "#6b6b6b"
MARK = "#b2182b"
# Lightness falls evenly, so order survives in grey and for every kind of colour vision.
SCALE = "YlGnBu"
# Noto Sans CJK SC cut down to GB 2312 (1.5 MB, see fonts/OFL.txt); all else is in matplotlib's own DejaVu Sans.
CHINESE = Path(__file__).parent / "fonts" / "NotoSansCJKsc-GB2312.otf"
_HAN = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")


def page(width: float, height: float) -> "Figure":
    """An empty white page, in inches; drawn without pyplot, which keeps a global list of figures."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), dpi=DPI, facecolor="white")
    FigureCanvasAgg(figure)
    return figure


def png(figure: "Figure") -> bytes:
    """The page as a PNG file."""
    file = io.BytesIO()
    figure.savefig(file, format="png")
    return file.getvalue()


def written(text: str, size: float, *, bold: bool = False, colour: str = INK) -> dict[str, Any]:
    """Arguments of ``Axes.text`` for words in any of our scripts."""
    return {"s": plain(text), "fontproperties": _font(bool(_HAN.search(text)), size, bold), "color": colour}


def plain(text: str) -> str:
    """Text on one line; a dollar sign is one, and no formula."""
    return " ".join(text.split()).replace("$", r"\$")


def cut(text: str, width: int) -> str:
    """Text as wide as some Latin letters at most; a Chinese character takes the room of two."""
    room = 0
    for at, sign in enumerate(text):
        room += 2 if _HAN.match(sign) else 1
        if room > width:
            return text[:at] + "…"
    return text


@lru_cache(maxsize=32)
def _font(han: bool, size: float, bold: bool) -> "FontProperties":
    from matplotlib.font_manager import FontProperties

    if han:
        return FontProperties(fname=str(CHINESE), size=size)
    return FontProperties(family="DejaVu Sans", weight="bold" if bold else "normal", size=size)
