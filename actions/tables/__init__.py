"""Files that people send: from bytes to what they say about departments, months and people.

    content.py   the bytes: which kind of file, which encoding, its sheets as rows of cells
    workbook.py  the same for Excel's own format
    names.py     what columns, months, totals and departments are usually called (names/, one file a language)
    dates.py     days and months in the file's own format
    cells.py     counts, scores, yes and no
    table.py     where the table begins in a sheet, which kind it is, and its rows
    months.py, people.py, roster.py   one kind of table each: rows to a Reading
    reading.py   what was understood, and what was wrong with it
    spelling.py  names that may be one department written twice

Nothing here knows of conversations or of the database, and nothing of a file is ever executed: no formula, no macro.
"""

from datetime import date
from pathlib import Path

from actions.tables.content import sheets_of
from actions.tables.reading import BadFile, Reading
from actions.tables.readings import readings_of

__all__ = ["BadFile", "Reading", "read"]


def read(path: Path, name: str, today: date) -> list[Reading]:
    """Everything that a file can be taken for, one Reading for each fitting sheet and order of day and month.

    ``name`` is what the sender calls the file; a year in it helps where the table names only months. Raises BadFile.
    """
    return readings_of(sheets_of(path), name, today)
