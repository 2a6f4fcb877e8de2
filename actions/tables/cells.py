"""What single cells say: counts, scores, yes and no, names."""

import re
from typing import Any

from actions.tables.limits import LONGEST_NAME, MOST_LEAVERS
from actions.tables.names import yes_or_no
from actions.tables.reading import BadCell

NONE = frozenset({"-", "–", "—", "н/д", "n/a", "na", "无", "нет", "none"})
COUNT = {"min": 0}
SCORE = {"min": 1, "max": 5}

_GROUPED = re.compile(r"[-+−]?\d{1,3}(?:[\s,'\u00a0\u202f]\d{3})+")
_NUMBER = re.compile(r"[-+−]?\d+(?:[.,]\d+)?")
_CALLED = re.compile(r"[@+\-].*[(|!]")  # "+cmd|…", "@SUM(…": other ways in which a spreadsheet begins a formula
_UNWRITABLE = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_SPACES = re.compile(r"\s+")


def checked(cell: Any) -> Any:
    """A cell that holds no formula and no error of a spreadsheet. Raises BadCell."""
    if isinstance(cell, str) and cell and cell[0] in "=@+-#":
        if cell[0] == "=" or _CALLED.match(cell):
            raise BadCell("formula")
        if cell[0] == "#" and cell.rstrip("!?").isupper():
            raise BadCell("error_value")
    return cell


def name(cell: Any, missing: str) -> str:
    """A name as written, without spaces around and with single ones inside. Raises BadCell, where there is none too."""
    cell = checked(cell)
    text = "" if cell is None else _SPACES.sub(" ", str(cell)).strip()
    if not text:
        raise BadCell(missing)
    if len(text) > LONGEST_NAME or _UNWRITABLE.search(text):
        raise BadCell("bad_name", {"max": LONGEST_NAME})
    return text


def count(cell: Any) -> int:
    """A number of people; an empty cell or a dash is 0. Raises BadCell."""
    number = _number(checked(cell), COUNT)
    if number is None:
        return 0
    if number < 0:
        raise BadCell("negative", COUNT)
    if not float(number).is_integer():
        raise BadCell("not_whole", COUNT)
    if number > MOST_LEAVERS:
        raise BadCell("too_large", {"min": 0, "max": MOST_LEAVERS})
    return int(number)


def score(cell: Any) -> int | None:
    """A score from 1 to 5, None for an empty cell. Raises BadCell."""
    try:
        number = _number(checked(cell), SCORE)
    except BadCell as wrong:
        raise BadCell("formula" if wrong.reason == "formula" else "no_score", SCORE) from None
    if number is not None and number not in (1, 2, 3, 4, 5):
        raise BadCell("no_score", SCORE)
    return None if number is None else int(number)


def answer(cell: Any) -> bool:
    """A yes or a no; an empty cell is a no. Raises BadCell."""
    cell = checked(cell)
    if cell is None or isinstance(cell, bool):
        return bool(cell)
    said = yes_or_no(str(cell))
    if said is None:
        raise BadCell("no_answer", ["yes", "no"])
    return said


def is_count(cell: Any) -> bool:
    """Whether a cell holds a number, or nothing."""
    try:
        _number(cell, COUNT)
    except BadCell:
        return False
    return True


def _number(cell: Any, accepted: Any) -> float | None:
    if cell is None or (isinstance(cell, str) and cell.casefold() in NONE):
        return None
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return cell
    text = str(cell).strip()
    if _GROUPED.fullmatch(text):
        text = re.sub(r"[\s,'\u00a0\u202f]", "", text)
    if isinstance(cell, bool) or not _NUMBER.fullmatch(text):
        raise BadCell("not_a_number", accepted)
    return float(text.replace("−", "-").replace(",", "."))
