"""Whatever the bytes, a file is either read, or refused with a reason: nothing else ever happens."""

import random

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from actions.tables import BadFile, Reading
from tests.actions.tables.written import delimited, tables_of_months, workbook

OFTEN = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
HEADERS = [
    *("Department", "Month", "Leavers", "Hired", "Left", "Person", "Key user", "Away", "Away from", "Away to", "Year"),
    *("Process knowledge", "Headcount", "2026-01", "Jan", "1", "2", "3", "Total", "", "部门", "Итого"),
]
CELLS = st.one_of(
    st.sampled_from(["Sales", "2026-01", "31.02.2026", "03/04/2026", "=1+1", "-1", "yes", "6", "", "Total", "–", "٣",
                     "²", "1,234", "12.5", "NaN", "inf", "1e400", "0", "46000", "-", "#REF!", "2026年3月5日"]),
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12),
    st.integers(-10, 10**7).map(str),
)  # fmt: skip


def survives(reads, content):
    try:
        found = reads(content)
    except BadFile as bad:
        assert bad.reason
        return
    assert found
    for one in found:
        assert Reading.from_json(one.to_json()) == one
        assert one.rows or one.problems
        assert all(problem.row > 0 and problem.reason for problem in one.problems)


@OFTEN
@given(content=st.binary(max_size=400))
@example(b"PK\x03\x04")
@example(b"\xff\xfe\x00")
@example(b'a,"b\nc')
def test_any_bytes(reads, content):
    survives(reads, content)


@OFTEN
@given(
    header=st.lists(st.sampled_from(HEADERS), min_size=1, max_size=7),
    rows=st.lists(st.lists(CELLS, max_size=8), max_size=6),
)
def test_any_cells_below_any_header(reads, header, rows):
    survives(reads, delimited([header, *rows]).encode("utf-8", "replace"))


@OFTEN
@given(header=st.lists(st.sampled_from(HEADERS), min_size=1, max_size=6), rows=st.lists(st.lists(st.one_of(
    st.none(), st.booleans(), st.floats(allow_nan=False, allow_infinity=False), st.dates(), st.datetimes(), st.times(),
    st.integers(-(10**12), 10**12), st.sampled_from(["Sales", "=A1", "x"])), max_size=7), max_size=5))  # fmt: skip
def test_any_cells_of_a_workbook(reads, header, rows):
    rows = [[cell if not hasattr(cell, "year") or cell.year > 1900 else None for cell in row] for row in rows]
    survives(reads, workbook([header, *rows]))


@OFTEN
@given(table=tables_of_months(), seed=st.integers(0, 10**6))
def test_a_file_that_was_damaged_on_its_way(reads, table, seed):
    chance, content = random.Random(seed), bytearray(table.content)
    for _ in range(chance.randrange(1, 6)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    survives(reads, bytes(content[: chance.choice([len(content), chance.randrange(len(content))])]))
