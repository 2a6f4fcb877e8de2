"""Score facts on files of sentences: `python bench/facts.py FILE... [--errors]`; each line {"text", "today",
"asked"?, "facts"}.

A sentence counts when its facts are exactly the wanted ones: nothing missing, nothing more, numbers to four digits.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bot.nlu.facts import extract


def comparable(value: Any) -> Any:
    """Numbers to four digits, departments in a fixed order; everything else as it is."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, (int, float)):
        return round(float(value), 4)
    if isinstance(value, dict):
        return {k: comparable(v) for k, v in value.items()}
    items = [comparable(v) for v in value]
    return sorted(items, key=lambda d: d["name"]) if items and isinstance(items[0], dict) else items


def wrong(path: Path) -> Iterator[tuple[dict, dict]]:
    """(row, facts read) of every sentence that was not read exactly."""
    for row in rows(path):
        today = date.fromisoformat(row["today"])
        found = extract(row["text"], today, language=row.get("lang", path.parent.name), asked=row.get("asked"))["facts"]
        if comparable(found) != comparable(row["facts"]):
            yield row, found


def rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def main() -> int:
    parser = argparse.ArgumentParser(description="Score facts on files of sentences.")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--errors", action="store_true", help="print what was read wrongly")
    options = parser.parse_args()
    for path in options.files:
        missed = list(wrong(path))
        count = len(rows(path))
        for row, found in missed if options.errors else ():
            print(
                f"{row['text']!r} asked {row.get('asked')}\n  wanted {json.dumps(row['facts'], ensure_ascii=False)}"
                f"\n  read   {json.dumps(found, ensure_ascii=False)}"
            )
        print(f"{path}  {count - len(missed)}/{count}  {1 - len(missed) / count:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
