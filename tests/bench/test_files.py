"""Measuring files: every made file is read whole, and a file that was not is no measurement."""

import pytest

from bench import files
from bench.servers import DidNotWork


def test_every_file_is_read_and_stored():
    table = files.measure(240)
    assert len(table.rows) == len(files.FILES)
    assert all(row[1] == "240" and row[-1] == "met" for row in table.rows)


def test_a_file_that_was_not_read_whole_stops_the_measuring():
    def write(path, rows):
        path.write_text("Department,Hired,Left\nSales,2020-01-01,x\n")

    with pytest.raises(DidNotWork):
        files.take("people.csv", write, 1)
