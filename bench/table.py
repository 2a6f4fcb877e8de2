"""Tables as text, targets with their verdict, and the machine in words."""

import os
import platform
from dataclasses import dataclass, field
from importlib.metadata import version

import psutil


@dataclass(frozen=True)
class Table:
    """A title, what was measured and how, column heads, and rows of cells; `notes` stand below."""

    title: str
    about: str
    heads: list[str]
    rows: list[list[str]]
    notes: list[str] = field(default_factory=list)

    def markdown(self) -> str:
        """The table as Markdown whose source reads as a table too."""
        lines = [self.heads, *self.rows]
        widths = [max(len(line[column]) for line in lines) for column in range(len(self.heads))]
        written = [
            "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"
            for line in lines
        ]
        written.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
        parts = [f"## {self.title}", self.about, "\n".join(written)]
        parts += ["\n".join(f"- {note}" for note in self.notes)] if self.notes else []
        return "\n\n".join(parts) + "\n"


def target(ratio: float, at_most: float) -> list[str]:
    """Three cells: a ratio, the most it may be, and whether it is."""
    return [f"{ratio:.2f}", f"<= {at_most:.2f}", "met" if ratio <= at_most else "MISSED"]


def ms(seconds: float) -> str:
    """Seconds as milliseconds, with as many digits as say something."""
    value = seconds * 1000
    return f"{value:.1f} ms" if value < 100 else f"{value:.0f} ms"


def quantile(values: list[float], share: float) -> float:
    """The value below which this share of the values lies; of few values, the next larger one."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def spread(values: list[float]) -> str:
    """Smallest and largest of repeated measurements, in milliseconds: how far apart the rounds were."""
    return f"{min(values) * 1000:.1f}-{max(values) * 1000:.1f}"


def machine() -> str:
    """The machine in words: what decides speed, and nothing that names it."""
    gigabytes = psutil.virtual_memory().total / 2**30
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (
        f"{cores} cores ({platform.machine()}), {gigabytes:.0f} GiB memory, {platform.system()}, "
        f"Python {platform.python_version()}, Rasa {version('rasa')}"
    )


def busyness() -> str:
    """How busy the machine was on average over the last minute, per core: above 1, figures are too high."""
    return f"{os.getloadavg()[0] / (os.cpu_count() or 1):.1f}"
