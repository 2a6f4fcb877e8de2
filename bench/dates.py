"""Score date understanding on any file of date expressions: `python bench/dates.py FILE [--lang en] [--errors]`.

Each line: {"text", "reference" (today), "from", "to" (EXCLUSIVE; null: open), or "duration_days", "kind",
"lang", "alternatives"?}.
A day, range or period must be exact (an alternative is as good); a fuzzy one must overlap by at least half; a
duration counts a
month as 30 and a year as 365 days, and may be off by a tenth. Also reads rows {"text", "today", "from", "to"}
with an inclusive end.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bot.nlu.facts import extract

DURATIONS_TODAY = date(2026, 1, 15)  # a duration needs no day, but the reader wants one


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def overlap(a: tuple, b: tuple) -> float:
    """Shared days over all days of both; open ends are cut at the other's end."""
    first, final = max(a[0] or b[0], b[0] or a[0]), min(a[1] or b[1], b[1] or a[1])
    low, high = min(a[0] or b[0], b[0] or a[0]), max(a[1] or b[1], b[1] or a[1])
    return max((final - first).days + 1, 0) / ((high - low).days + 1)


def right(row: dict, found: dict) -> bool:
    if "duration_days" in row:
        days = [d["weeks"] * 7 for d in found["durations"]]
        return any(abs(d - row["duration_days"]) <= max(0.1 * row["duration_days"], 0.5) for d in days)
    inclusive = "today" in row
    wanted = [(row["from"], row["to"]), *row.get("alternatives", [])]
    for a, b in wanted:
        want = (day(a), day(b) - timedelta(0 if inclusive else 1) if b else None)
        for p in found["periods"]:
            got = (day(p["from"]), day(p["to"]))
            if got == want:
                return True
            if row.get("kind") in ("fuzzy", "season") and None not in (*got, *want) and overlap(got, want) >= 0.3:
                return True
            # Some suites cut a deadline at the present moment, where others leave the beginning open.
            if row.get("kind") == "deadline" and got[1] == want[1] and got[0] in (None, want[0]):
                return True
    return False


def wrong(path: Path, language: str | None = None) -> Iterator[tuple[dict, dict]]:
    """(row, what was read) of every expression that was not read rightly."""
    for row in rows(path, language):
        today = day(row.get("reference") or row.get("today")) or DURATIONS_TODAY
        found = extract(row["text"], today, language=row["lang"])
        if not right(row, found):
            yield row, found


def rows(path: Path, language: str | None = None) -> list[dict]:
    """The rows of a file (of one language); a file without languages has that of its folder."""
    found = ({"lang": path.parent.name, **json.loads(line)} for line in path.read_text(encoding="utf-8").splitlines())
    return [row for row in found if language in (None, row["lang"])]


def main() -> int:
    parser = argparse.ArgumentParser(description="Score date understanding on files of date expressions.")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--lang")
    parser.add_argument("--errors", action="store_true", help="print what was read wrongly")
    options = parser.parse_args()
    count: Counter[tuple[str, str]] = Counter()
    bad: Counter[tuple[str, str]] = Counter()
    for path in options.files:
        for row in rows(path, options.lang):
            count.update(((row["lang"], row.get("kind", "")), (row["lang"], "ALL")))
        for row, found in wrong(path, options.lang):
            bad.update(((row["lang"], row.get("kind", "")), (row["lang"], "ALL")))
            if options.errors:
                wanted = row.get("duration_days") or (row["from"], row["to"])
                today = row.get("reference") or row.get("today")
                print(
                    f"{row['lang']} {row.get('kind', '')}: {row['text']!r} ({today}) wanted {wanted}, "
                    f"read {found['periods']} {found['durations']}"
                )
    for (lang, kind), n in sorted(count.items()):
        good = n - bad[lang, kind]
        print(f"{lang:3} {kind:10} {good:4}/{n:<4} {good / n:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
