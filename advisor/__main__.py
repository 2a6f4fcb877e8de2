"""``python -m advisor CASE.json`` prints the Advice; ``python -m advisor --jsonl < cases > advices`` does one a line.

Exit status: 0 when every case was valid, 1 when one wasn't, 2 for wrong usage.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import Any, TextIO

from advisor import InvalidCase, advise

USAGE = "usage: python -m advisor CASE.json | python -m advisor --jsonl < cases > advices"


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON number")


def answer(text: str) -> tuple[dict[str, Any], bool]:
    """The Advice for a Case as JSON text, or the error instead of it; and whether the case was valid."""
    try:
        case = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        return InvalidCase("bad_case", "", f"no JSON: {error}").as_json(), False
    try:
        return advise(case), True
    except InvalidCase as error:
        return error.as_json(), False


def _lines(lines: Iterable[str], out: TextIO) -> int:
    valid = True
    for line in lines:
        result, good = answer(line)
        valid &= good
        print(json.dumps(result, ensure_ascii=False), file=out, flush=True)
    return 0 if valid else 1


def main(arguments: list[str]) -> int:
    """Run the command line; returns the exit status."""
    # Department names come in any script, whatever the terminal's locale says.
    # A lone surrogate leaves as the escape that JSON has for it.
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    if arguments == ["--jsonl"]:
        return _lines(sys.stdin, sys.stdout)
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(USAGE, file=sys.stderr)
        return 2
    try:
        with open(arguments[0], encoding="utf-8", errors="replace") as file:
            text = file.read()
    except OSError as error:
        print(f"{arguments[0]}: {error.strerror}", file=sys.stderr)
        return 2
    result, good = answer(text)
    print(json.dumps(result, ensure_ascii=False, indent=2))
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
