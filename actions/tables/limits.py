"""How much of a file is taken. Above these it is no table of people and departments, or one made to do harm."""

MOST_ROWS = 300_000
"""Rows of a sheet."""
MOST_CELLS = 5_000_000
"""Cells of a sheet, empty ones between the first and the last included."""
LARGEST_UNPACKED = 200 * 1024 * 1024
"""Bytes of a workbook once unpacked, by its own table of contents, which the unpacking never exceeds."""
MOST_MERGED = 5_000
"""Merged cells of a sheet that are spread over the rows they cover."""
MOST_PARTS = 2_000
"""Parts inside a workbook."""
LONGEST_CELL = 20_000
"""Characters of a cell."""
LONGEST_NAME = 200
"""Characters of the name of a department or a person, as in a Case."""
MOST_DEPARTMENTS = 500
MOST_COUNTS = 50_000
"""Departments times months."""
MOST_PEOPLE = 1_000
"""People of a roster: key users and those who could stand in, not the whole staff."""
MOST_LEAVERS = 10_000_000
"""A count above is a typing error; the same bound as in a Case."""
YEARS = (1940, 2080)
"""Years of a day; before and after it is a typing error."""
