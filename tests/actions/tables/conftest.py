"""Files made on the spot, and what they are read as."""

from datetime import date

import pytest

from actions.tables import read

TODAY = date(2026, 11, 22)


@pytest.fixture
def reads(tmp_path):
    """``reads(text, encoding)`` or ``reads(bytes)``: every reading of a file with this content."""

    def reading(content, encoding="utf-8", name="table.csv", today=TODAY):
        path = tmp_path / "upload"
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return read(path, name, today)

    return reading


@pytest.fixture
def only(reads):
    """As ``reads``, where there must be exactly one reading."""

    def the_reading(*args, **more):
        [found] = reads(*args, **more)
        return found

    return the_reading
