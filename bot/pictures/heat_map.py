"""Departments by calendar month: when people leave (from a ``turnover`` message; S4.3a)."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from babel.dates import get_month_names
from babel.numbers import format_decimal

from bot.pictures.canvas import FAINT, INK, MARK, SCALE, cut, page, png, written
from bot.wording.catalogue import catalogue
from bot.wording.localise import locale_of

# Rows that fit a page and an eye; those that lose most people come first.
SHOWN = 20
NAME_WIDTH = 19
ROW, HEAD = 0.42, 1.5  # inches
# From this share of the scale on, the colour is so dark that its number is white.
DARK = 0.62
COUNTED = ("counted", "confirmed")


def draw(message: Mapping[str, Any]) -> tuple[bytes, str] | None:
    """The heat map as PNG and its alternative text; None without departments."""
    rows = sorted(message.get("departments") or (), key=lambda row: -row["rate"])
    if not rows:
        return None
    return _Map(message, rows[:SHOWN], len(rows) - SHOWN).png(), _alt(message, rows)


def _alt(message: Mapping[str, Any], rows: list[Mapping[str, Any]]) -> str:
    words = catalogue(message.get("language") or "en")
    told = [
        {
            "key": "picture-turnover-alt-row",
            "args": {
                "name": {"text": row["department"]},
                "rate": {"percent": row["rate"]},
                "peaks": {"in_months": row["peak_months"]} if row["peak_months"] else "none",
            },
        }
        for row in rows
    ]
    return words.say("picture-turnover-alt", {"rows": {"clauses": told}}, "")


class _Map:
    """One drawing."""

    def __init__(self, message: Mapping[str, Any], rows: list[Mapping[str, Any]], more: int) -> None:
        self.language = message.get("language") or "en"
        self.words = catalogue(self.language)
        self.rows, self.more, self.plan = rows, more, message.get("plan")
        below = 0.95 if self._legend() or more > 0 else 0.45
        self.height = HEAD + ROW * len(rows) + below
        self.figure = page(10.0, self.height)
        # Axes in units of cells: months from 0 to 12, rows downwards; names to the left, the year to the right.
        left, width = 0.2, 0.615
        self.axes = self.figure.add_axes([left, below / self.height, width, ROW * len(rows) / self.height])
        self.axes.set(xlim=(0, 12), ylim=(len(rows), 0))
        self.axes.axis("off")
        self.inch = 1 / ROW  # an inch in rows

    def png(self) -> bytes:
        """Draws everything."""
        self._head()
        self._cells()
        self._months()
        self._years()
        self._plan()
        self._foot()
        return png(self.figure)

    def _say(self, key: str, **args: Any) -> str:
        return self.words.say(key, args, "")

    def _number(self, value: float) -> str:
        """Of a hundred people: one decimal below ten."""
        form = "0.0" if value < 9.95 else "0"
        return format_decimal(value, form, locale_of(self.language))

    def _text(self, x: float, y: float, text: str, size: float, **how: Any) -> None:
        style = {name: how.pop(name) for name in ("bold", "colour") if name in how}
        self.axes.text(x, y, clip_on=False, va=how.pop("va", "center"), **how, **written(text, size, **style))

    def _head(self) -> None:
        top = (self.height - 0.38) / self.height
        self.figure.text(0.03, top, va="center", **written(self._say("picture-turnover-title"), 15, bold=True))
        top = (self.height - 0.72) / self.height
        unit = written(self._say("picture-turnover-unit"), 10, colour=FAINT)
        self.figure.text(0.03, top, va="center", **unit)

    def _cells(self) -> None:
        from matplotlib import colormaps
        from matplotlib.patches import Rectangle

        scale = colormaps[SCALE]
        # The range begins at nothing and ends no lower than three of a hundred a month: little looks like little.
        highest = max(0.03, max(max(row["hazard"]) for row in self.rows))
        for y, row in enumerate(self.rows):
            self._text(-0.15, y + 0.5, cut(row["department"], NAME_WIDTH), 11, ha="right")
            for x, share in enumerate(row["hazard"]):
                level = share / highest
                cell = Rectangle((x, y), 1, 1, facecolor=scale(0.05 + 0.85 * level), edgecolor="white", linewidth=1.5)
                self.axes.add_patch(cell)
                colour = "white" if level > DARK else INK
                self._text(x + 0.5, y + 0.52, self._number(share * 100), 9.5, ha="center", colour=colour)
                if x + 1 in row["peak_months"]:
                    self._peak(x, y, row["season"] in COUNTED)

    def _peak(self, x: float, y: float, counted: bool) -> None:
        from matplotlib.patches import Rectangle

        # Framed whole where the counts show the peak, dashed where it was only said.
        inside = 0.06
        frame = Rectangle(
            (x + inside, y + inside),
            1 - 2 * inside,
            1 - 2 * inside,
            fill=False,
            edgecolor=MARK,
            linewidth=2,
            linestyle="-" if counted else (0, (2, 1.5)),
            clip_on=False,
        )
        self.axes.add_patch(frame)

    def _months(self) -> None:
        names = get_month_names("abbreviated", "stand-alone", locale_of(self.language))
        for month in range(12):
            self._text(month + 0.5, -0.35, names[month + 1].rstrip("."), 10, ha="center", colour=FAINT)

    def _years(self) -> None:
        self._text(12.25, -0.35, self._say("picture-turnover-year"), 10, ha="left", colour=FAINT)
        for y, row in enumerate(self.rows):
            self._text(12.25, y + 0.5, self._number(row["rate"] * 100), 11, ha="left", bold=True)
            if row.get("interval"):
                ends = (self._number(end * 100) for end in row["interval"])
                self._text(13.1, y + 0.5, "–".join(ends), 9.5, ha="left", colour=FAINT)

    def _plan(self) -> None:
        """A line above the months that the project runs through."""
        if not self.plan:
            return
        first, last = (date.fromisoformat(self.plan[end]) for end in ("from", "to"))
        months = {(first + timedelta(days=n)).month for n in range((last - first).days + 1)}
        y = -0.68
        for month in months:
            self.axes.plot([month - 1 + 0.04, month - 0.04], [y, y], color=INK, linewidth=2.5, clip_on=False)
        self._text(-0.15, y, self._say("picture-turnover-plan"), 10, ha="right", colour=FAINT)

    def _legend(self) -> list[tuple[bool, str]]:
        """Which frames stand in the map, as (by the counts, key of its words)."""
        seasons = {row["season"] in COUNTED for row in self.rows if row["peak_months"]}
        words = {True: "picture-turnover-counted", False: "picture-turnover-stated"}
        return [(counted, words[counted]) for counted in sorted(seasons)]

    def _foot(self) -> None:
        y = len(self.rows) + 0.4 * self.inch
        for at, (counted, key) in enumerate(self._legend()):
            x = at * 6.2
            self._peak(x, y - 0.5, counted)
            self._text(x + 1.15, y, self._say(key), 10, ha="left")
        if not self._legend():
            y = len(self.rows) + 0.22 * self.inch
            self._text(0, y, self._say("picture-turnover-no-season"), 10, ha="left", colour=FAINT)
        if self.more > 0:
            words = self._say("picture-turnover-more", count={"number": self.more})
            self._text(0, y + 0.33 * self.inch, words, 10, ha="left", colour=FAINT)
