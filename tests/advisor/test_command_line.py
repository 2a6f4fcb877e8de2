"""``python -m advisor``: one case, many cases, and everything that is no case."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

GOOD = '{"as_of": "2026-11-22", "regions": ["CN"], "departments": [{"name": "销售部"}]}'


def run(*arguments: str, text: str = ""):
    return subprocess.run(
        [sys.executable, "-m", "advisor", *arguments],
        input=text.encode(),
        capture_output=True,
        timeout=120,
        check=False,
    )


def test_one_case_from_a_file(tmp_path):
    file = tmp_path / "case.json"
    file.write_text(GOOD, encoding="utf-8")
    done = run(str(file))
    assert done.returncode == 0
    assert json.loads(done.stdout)["window"]["from"] == "2027-03-01"


BAD = [
    ('{"as_of": "2026-02-30"}', "invalid_date", "as_of"),
    ('{"as_of": "2026-11-22", "headcount": -3}', "out_of_range", "headcount"),
    ('{"as_of": "2026-11-22", "turnover": {"rate": 600}}', "out_of_range", "turnover.rate"),
    ('{"as_of": "2026-11-22", "turnover": {"rate": -1}}', "out_of_range", "turnover.rate"),
    ('{"as_of": "2026-11-22", "regions": ["XX"]}', "unknown_region", "regions[0]"),
    ('{"as_of": "2026-11-22", "regions": ["Atlantis"]}', "unknown_region", "regions[0]"),
    ('{"as_of": "2026-11-22", "project": {"duration_weeks": 1e999}}', "out_of_range", "project.duration_weeks"),
    ('{"as_of": "2026-11-22", "project": {"duration_weeks": NaN}}', "bad_case", ""),
    ('{"as_of": "2026-11-22", "annual_break": {"from": "2027-03-02", "to": "2027-02-01"}}', "invalid_date",
     "annual_break"),
    ('{"as_of": "2026-11-22", "departments": [{"name": "A"}, {"name": "a "}]}', "bad_case", "departments[1].name"),
    ('{"as_of": "2026-11-22", "colour": "red"}', "bad_case", ""),
    ('{"as_of": "9999-12-31"}', "out_of_range", "as_of"),
    ("[1]", "bad_case", ""),
    ("not json", "bad_case", ""),
    ("", "bad_case", ""),
    ("[" * 5000, "bad_case", ""),
]  # fmt: skip


def test_a_bad_line_gets_its_error_and_the_next_goes_on():
    lines = (
        [GOOD] + [line for line, _, _ in BAD] + ['{"as_of": "2026-11-22", "departments": [{"name": "\\ud800"}]}', GOOD]
    )
    done = run("--jsonl", text="\n".join(lines) + "\n")
    assert done.returncode == 1
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert len(answers) == len(lines)
    for (line, code, path), answer in zip(BAD, answers[1:], strict=False):
        assert (answer["error"]["code"], answer["error"]["path"]) == (code, path), line
    assert answers[0] == answers[-1] and "verdict" in answers[-2]


@pytest.mark.parametrize("arguments", [(), ("--help",), ("a", "b"), ("/does/not/exist.json",)])
def test_wrong_usage_exits_with_2(arguments):
    done = run(*arguments)
    assert done.returncode == 2 and done.stderr and not done.stdout
