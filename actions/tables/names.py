"""What spreadsheets call columns, totals, yes and no, and departments: one file of names a language, in names/."""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

import tomli

FOLDER = Path(__file__).with_name("names")
LANGUAGES = ("en", "zh", "ru")
OTHER = "other"
"""A column that is known to be none of ours ("reason for leaving")."""

_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]|（[^）]*）")
_SCALE = re.compile(r"\d\s*[-–—~/至]\s*\d\s*(?:分|баллов|points)?")
_PART = re.compile(r"\b[qh] ?[1-4]\b|\b[1-4] ?q\b|кв(?:артал)?\b|полугоди|季度?|半年|quarter|half")
_NEVER = re.compile(r"(?<!\d)9999(?!\d)")
_APART = re.compile(r"[/|\\\n]")
_SIGNS = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """A text as names are compared: width, case, ё, punctuation and spaces tell nothing apart."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return _SIGNS.sub(" ", folded).strip()


@lru_cache(maxsize=1)
def _names() -> dict[str, dict[str, dict[str, list[str]]]]:
    """Language -> family -> idea -> its names, as in the files."""
    return {one: tomli.loads((FOLDER / f"{one}.toml").read_text(encoding="utf-8")) for one in LANGUAGES}


@lru_cache(maxsize=8)
def _ideas(family: str) -> dict[str, tuple[str, str]]:
    """Plain name -> (idea, language), for the names of a family that are no patterns."""
    found: dict[str, tuple[str, str]] = {}
    for language, families in _names().items():
        for idea, names in families[family].items():
            for name in names:
                found.setdefault(plain(name) or name, (idea, language))
    return found


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[str, str, tuple[str, ...]]]:
    """(idea, language, stems) of the columns that are named by words with certain beginnings."""
    return [
        (idea, language, tuple(plain(stem) for stem in name.split("+")))
        for language, families in _names().items()
        for idea, names in families["columns"].items()
        for name in names
        if "+" in name
    ]


def column_of(header: str) -> tuple[str, str] | None:
    """The column that a header names, and in which language; None where it names none that we know."""
    known = _ideas("columns")
    bare = _SCALE.sub(" ", _BRACKETS.sub(" ", header))
    for tried in (header, bare, *_APART.split(bare)):
        if found := known.get(plain(tried)):
            return found
    words = plain(bare).split()
    for idea, language, stems in _patterns():
        if len(words) <= len(stems) + 2 and all(any(word.startswith(stem) for word in words) for stem in stems):
            return idea, language
    return None


@lru_cache(maxsize=4096)
def is_total(text: str) -> bool:
    """Whether a row or column with this name sums up others: "Total", "Sales total", "Итого", "合计"."""
    said = plain(text)
    words = _ideas("words")
    if words.get(said, ("",))[0] == "total":
        return True
    return said.startswith(("total ", "итого ", "всего ", "合计", "总计", "小计")) or said.endswith(
        (" total", " subtotal", " итого", "合计", "小计")
    )


def is_part_of_year(text: str) -> bool:
    """Whether a column among months sums up some of them: "Q1", "H2 2026", "I квартал", "第一季度", "上半年"."""
    return _PART.search(plain(text)) is not None


def is_still_there(text: str) -> bool:
    """Whether a cell for the day of leaving says that nobody left: "active", "在职", «по настоящее время», 9999."""
    return _ideas("words").get(plain(text), ("",))[0] == "still" or bool(_NEVER.search(text))


def is_note(text: str) -> bool:
    """Whether a line that stands alone explains the table instead of being a row of it."""
    said = plain(text)
    notes = [name for name, (idea, _) in _ideas("words").items() if idea == "note"]
    return text.lstrip().startswith(("*", "※")) or any(said.startswith(name) for name in notes)


def yes_or_no(text: str) -> bool | None:
    """What a cell answers; None where it is neither a yes nor a no."""
    idea = _ideas("words").get(plain(text) or text.strip(), ("",))[0]
    return {"yes": True, "no": False}.get(idea)


@lru_cache(maxsize=1)
def between() -> tuple[str, ...]:
    """What stands between the first and the last day of a period, the longest first."""
    signs = {sign for families in _names().values() for sign in families["ranges"]["between"]}
    return tuple(sorted(signs, key=lambda sign: -len(sign)))


@lru_cache(maxsize=4096)
def department_key(name: str) -> str | None:
    """The canonical key of a usual department ("sales"), whatever the language; None for one we don't know."""
    found = _ideas("departments").get(plain(name))
    return found and found[0]
