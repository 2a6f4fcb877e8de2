"""Coverage: with how many people trained in a department one of them is still there at the end (S4.3b)."""

from collections.abc import Mapping
from typing import Any

from babel.numbers import format_percent

from bot.pictures.canvas import FAINT, cut, page, png, written
from bot.wording.catalogue import catalogue
from bot.wording.localise import locale_of

SHOWN = 6
"""Departments; with more lines than these none can be followed. Those with the weakest cover come first."""
# Told apart without colour too: each line has a mark and a dash of its own (colours of Okabe and Ito, 2008).
LINES = (
    ("#0072B2", "o", "-"),
    ("#D55E00", "s", "--"),
    ("#009E73", "^", "-."),
    ("#CC79A7", "D", ":"),
    ("#E69F00", "v", "-"),
    ("#56B4E9", "P", "--"),
)


def draw(message: Mapping[str, Any]) -> tuple[bytes, str] | None:
    """The lines as PNG and their alternative text; None without departments or for an advice without its ``year``."""
    rows = (message.get("year") or {}).get("trained") or []
    if not rows:
        return None
    language = message.get("language") or "en"
    words = catalogue(language)
    rows = sorted(rows, key=lambda row: -row["uncovered"][1])[:SHOWN]
    told = [
        {
            "key": "picture-coverage-alt-row",
            "args": {
                "name": {"text": row["department"]},
                "one": {"percent": 1 - row["uncovered"][1]},
                "two": {"percent": 1 - row["uncovered"][2]},
            },
        }
        for row in rows
    ]
    return _drawn(rows, language), words.say("picture-coverage-alt", {"rows": {"clauses": told}}, "")


def _drawn(rows: list[Mapping[str, Any]], language: str) -> bytes:
    words, locale = catalogue(language), locale_of(language)
    figure = page(10.0, 4.2)
    axes = figure.add_axes([0.08, 0.17, 0.6, 0.65])
    most = len(rows[0]["uncovered"]) - 1
    for row, (colour, mark, dash) in zip(rows, LINES, strict=False):
        chances = [1 - chance for chance in row["uncovered"]]
        axes.plot(range(1, most + 1), chances[1:], color=colour, marker=mark, linestyle=dash, linewidth=1.8)
    lowest = min(1 - row["uncovered"][1] for row in rows)
    axes.set(xlim=(0.7, most + 0.3), ylim=(max(0.0, lowest - 0.1), 1.02), xticks=range(1, most + 1))
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="y", color="#dddddd", linewidth=0.8)
    axes.yaxis.set_major_formatter(lambda value, _: format_percent(round(value, 2), locale=locale))
    figure.text(0.03, 0.93, va="center", **written(words.say("widget-cover-caption", {}, ""), 13, bold=True))
    figure.text(
        0.38, 0.05, ha="center", va="center", **written(words.say("widget-col-people", {}, ""), 10, colour=FAINT)
    )
    for at, (row, (colour, mark, dash)) in enumerate(zip(rows, LINES, strict=False)):
        y = 0.98 - at * 0.1
        key = {"color": colour, "marker": mark, "linestyle": dash, "linewidth": 1.8, "clip_on": False}
        axes.plot([1.05, 1.13], [y, y], transform=axes.transAxes, **key)
        axes.text(1.16, y, transform=axes.transAxes, va="center", **written(cut(row["department"], 26), 10))
    return png(figure)
