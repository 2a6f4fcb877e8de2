"""The year at a glance: the risk of a start in each week, closed seasons, busy months, the plan (S4.1, S4.3)."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from babel.dates import get_month_names

from bot.pictures.canvas import FAINT, INK, MARK, SCALE, page, png, written
from bot.wording.catalogue import catalogue
from bot.wording.localise import locale_of

WIDTH, LEFT, RIGHT = 10.0, 0.3, 0.3  # inches
WEEK = 7
STRIP, BAND, PHASE, FOOT = 1.0, 0.14, 0.2, 0.66  # heights in units of the axes
CLOSED, BUSY, PEAK = "#5b5b5b", "#c58a00", MARK
# A year without much risk looks like one: the darkest colour is no lower than this.
DARKEST = 0.3


def draw(message: Mapping[str, Any]) -> tuple[bytes, str] | None:
    """The strip as PNG and its alternative text; None for an advice that came without its ``year``."""
    if "year" not in message:
        return None
    return _Year(message).png(), _alt(message)


def _alt(message: Mapping[str, Any]) -> str:
    words, as_of = catalogue(message.get("language") or "en"), message["case"]["as_of"]
    window = message["advice"]["window"]
    closed = {"clauses": [{"interval": one} for one in message["year"]["closed"]]}
    if window is None:
        return words.say("picture-year-alt-none", {"closed": closed}, as_of)
    return words.say("picture-year-alt", {"window": {"interval": window}, "closed": closed}, as_of)


class _Year:
    """One drawing; a day is a unit of width."""

    def __init__(self, message: Mapping[str, Any]) -> None:
        self.language = message.get("language") or "en"
        self.words = catalogue(self.language)
        self.advice, self.year, self.as_of = message["advice"], message["year"], message["case"]["as_of"]
        self.first = date.fromisoformat(self.advice["weeks"][0]["week"])
        self.days = WEEK * len(self.advice["weeks"])
        self.bands = self._bands()
        self.phases = self._phases()
        self.below = STRIP + 0.1 + len(self.bands) * (BAND + 0.06)
        self.bottom = self.below + 0.05 + PHASE * len(self.phases) + FOOT
        height = 0.85 + self.bottom * 0.95
        self.figure = page(WIDTH, height)
        self.axes = self.figure.add_axes(
            [LEFT / WIDTH, 0.1 / height, (WIDTH - LEFT - RIGHT) / WIDTH, (height - 0.95) / height]
        )
        self.axes.set(xlim=(0, self.days), ylim=(self.bottom, 0))
        self.axes.axis("off")
        title = written(self._say("widget-year-caption"), 13, bold=True)
        self.figure.text(LEFT / WIDTH, 1 - 0.3 / height, va="center", **title)

    def png(self) -> bytes:
        """Draws everything."""
        self._months()
        self._weeks()
        for row, (_, colour, spans) in enumerate(self.bands):
            for span in spans:
                self._bar(span, STRIP + 0.1 + row * (BAND + 0.06), BAND, colour)
        for row, (name, span) in enumerate(self.phases):
            top = self.below + 0.05 + row * PHASE
            end = self._bar(span, top, PHASE * 0.7, INK)
            late = end > self.days * 0.75
            x = self._day(span["from"]) - 3 if late else end + 3
            self._text(x, top + PHASE * 0.35, name, 8.5, ha="right" if late else "left")
        self._legend()
        return png(self.figure)

    def _say(self, key: str, **args: Any) -> str:
        said = self.words.say(key, args, self.as_of)
        return said[:1].upper() + said[1:]

    def _day(self, day: str) -> int:
        return (date.fromisoformat(day) - self.first).days

    def _text(self, x: float, y: float, text: str, size: float, **how: Any) -> None:
        style = written(text, size, colour=how.pop("colour", INK))
        self.axes.text(x, y, clip_on=False, va="center", **how, **style)

    def _bar(self, span: Mapping[str, str], top: float, height: float, colour: str) -> int:
        """A bar over the days of a span as far as they are in the picture; gives its right end."""
        from matplotlib.patches import Rectangle

        start = max(0, self._day(span["from"]))
        end = min(self.days, self._day(span["to"]) + 1)
        if end > start:
            self.axes.add_patch(Rectangle((start, top), end - start, height, facecolor=colour, edgecolor="none"))
        return end

    def _bands(self) -> list[tuple[str, str, list[dict[str, str]]]]:
        """Rows under the strip that have something in them: (key of the legend, colour, spans)."""
        rows = [
            ("widget-legend-closed", CLOSED, list(self.year["closed"])),
            ("widget-legend-busy", BUSY, self._spans(self.year["busy"])),
            ("widget-legend-peak", PEAK, self._spans(self.year["peaks"])),
        ]
        return [row for row in rows if row[2]]

    def _spans(self, rows: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
        """The calendar months of any department, as spans of days in the picture."""
        months = {month for row in rows for month in row["months"]}
        spans = []
        for first in self._firsts():
            if first.month in months:
                after = (first + timedelta(days=32)).replace(day=1)
                spans.append({"from": first.isoformat(), "to": (after - timedelta(days=1)).isoformat()})
        return spans

    def _phases(self) -> list[tuple[str, dict[str, str]]]:
        """The plan begun on the first day of the window; the year has it for a start on its own first day."""
        window = self.advice["window"]
        if window is None:
            return []
        later = date.fromisoformat(window["from"]) - date.fromisoformat(self.year["first"])

        def moved(day: str) -> str:
            return (date.fromisoformat(day) + later).isoformat()

        return [
            (self._say(f"widget-phase-{one['phase']}"), {"from": moved(one["from"]), "to": moved(one["to"])})
            for one in self.year["phases"]
        ]

    def _firsts(self) -> list[date]:
        """The first day of each month that the picture touches."""
        days = [self.first.replace(day=1)]
        while (days[-1] + timedelta(days=32)).replace(day=1) < self.first + timedelta(days=self.days):
            days.append((days[-1] + timedelta(days=32)).replace(day=1))
        return days

    def _months(self) -> None:
        names = get_month_names("abbreviated", "stand-alone", locale_of(self.language))
        for first in self._firsts():
            x = (first - self.first).days
            if x < 0:
                continue
            self.axes.plot([x, x], [-0.25, self.bottom - FOOT], color="#dddddd", linewidth=0.8, zorder=0, clip_on=False)
            if x > self.days - 20:
                continue
            name = str(first.year) if first.month == 1 else names[first.month].rstrip(".")
            self._text(x + 2, -0.17, name, 8.5, colour=INK if first.month == 1 else FAINT, ha="left")

    def _weeks(self) -> None:
        from matplotlib import colormaps
        from matplotlib.patches import Rectangle

        scale = colormaps[SCALE]
        darkest = max(DARKEST, *(week["risk"] for week in self.advice["weeks"]))
        for number, week in enumerate(self.advice["weeks"]):
            x = number * WEEK
            colour = "#ececec" if week["blocked_by"] else scale(0.05 + 0.85 * week["risk"] / darkest)
            cell = Rectangle((x, 0), WEEK, STRIP, facecolor=colour, edgecolor="white", linewidth=0.6)
            if week["blocked_by"]:
                cell.set(hatch="////", edgecolor="#9a9a9a", linewidth=0)
            self.axes.add_patch(cell)
        window = self.advice["window"]
        if window:
            start, end = self._day(window["from"]), min(self.days, self._day(window["to"]) + 1)
            frame = Rectangle((start, -0.03), end - start, STRIP + 0.06, fill=False, edgecolor=INK, linewidth=2.4)
            frame.set_clip_on(False)
            self.axes.add_patch(frame)
        self.darkest = darkest

    def _legend(self) -> None:
        """What the colours mean, only of what is in the picture."""
        from matplotlib import colormaps
        from matplotlib.patches import Rectangle

        y, scale = self.bottom - FOOT + 0.25, colormaps[SCALE]
        shown: list[tuple[dict[str, Any], str]] = []
        for level in (0.0, 0.5, 1.0):
            risk = self._say("widget-year-risk", percent={"percent": round(level * self.darkest, 2)})
            shown.append(({"facecolor": scale(0.05 + 0.85 * level), "edgecolor": "#bbbbbb"}, risk))
        if self.advice["window"]:
            shown.append(({"fill": False, "edgecolor": INK, "linewidth": 2}, self._say("widget-legend-window")))
        if any(week["blocked_by"] for week in self.advice["weeks"]):
            style = {"facecolor": "#ececec", "hatch": "////", "edgecolor": "#9a9a9a"}
            shown.append((style, self._say("widget-legend-blocked")))
        shown += [({"facecolor": colour}, self._say(key)) for key, colour, _ in self.bands]
        x = 0.0
        room = self.days / (WIDTH - LEFT - RIGHT)  # days in an inch
        for style, name in shown:
            wide = (0.46 + sum(0.125 if ord(sign) > 0x2E80 else 0.073 for sign in name)) * room
            if x + wide > self.days:
                x, y = 0.0, y + 0.26
            patch = Rectangle((x, y - 0.07), 0.2 * room, 0.14, **style)
            patch.set_clip_on(False)
            self.axes.add_patch(patch)
            self._text(x + 0.26 * room, y, name, 8.5, ha="left")
            x += wide
