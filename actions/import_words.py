"""A file in words: what was understood of it, what is wrong with it, and what was stored."""

from typing import Any

from actions.speech import clause, month_span, texts
from actions.tables import BadFile, Reading
from actions.turn import Turn

FORMATS = ["csv", "xlsx"]
# Reasons that are about how much there is, and not about what it is.
TOO_LARGE = frozenset({"too_many_rows", "too_many_departments", "too_many_people", "too_many_months"})
SHOWN = 5
"""Wrong cells told in words; the machine-readable message has all that were found."""


def preview(turn: Turn, file: str, reading: Reading, known_as: dict[str, str]) -> None:
    """What was understood of a file, and who will see what of it."""
    kind = clause(f"import-kind-{reading.kind}")
    lead = {"file": {"text": file}, "kind": kind, "counts": {"list": _counts(reading)}}
    turn.say("import-read", paragraph=not turn.silent, **lead, skipped=_skipped(reading))
    if reading.span:
        first, last = ({"interval": month_span(month)} for month in reading.span)
        turn.say("import-span", first=first, last=last, months={"number": reading.months})
    if reading.departments:
        turn.say("import-names", names=texts(reading.departments), count={"number": len(reading.departments)})
    for name, other in known_as.items():
        turn.say("import-known", name={"text": name}, other={"text": other})
    for name, written in reading.same.items():
        turn.say("import-variants", name={"text": name}, names=texts(written))
    if reading.later:
        turn.say("import-later", count={"number": reading.later})
    turn.say(f"import-seen-{reading.kind}", paragraph=True)


def stored(turn: Turn, file: str, reading: Reading) -> None:
    """What was stored, in words and as a message with the counts."""
    turn.say("import-done", paragraph=not turn.silent, counts={"list": _counts(reading)})
    counts = {
        "departments": len(reading.departments),
        "months": reading.months,
        "leavers": reading.leavers,
        "headcount": reading.headcount,
        "people": len(reading.roster),
        "rows": reading.rows,
        "skipped": len(reading.skipped),
    }
    turn.send("done", what="imported", file=file, table=reading.kind, counts=counts)


def refuse_file(turn: Turn, file: str, bad: BadFile) -> None:
    """The file can't be read at all."""
    values = {name: {"number": value} for name, value in bad.values.items()}
    turn.say(f"file-{bad.reason}", paragraph=not turn.silent, file={"text": file}, **values)
    code = "too_large" if bad.reason in TOO_LARGE else "bad_file"
    turn.send("error", code=code, reason=bad.reason, file=file, accepted=FORMATS)


def refuse_rows(turn: Turn, file: str, reading: Reading) -> None:
    """Some cells can't be right: name the first of them, store nothing."""
    wrong = reading.problems
    turn.say("rows-wrong", paragraph=not turn.silent, file={"text": file}, count={"number": len(wrong)})
    for one in wrong[:SHOWN]:
        place = clause("row-place", row={"text": str(one.row)}, column={"text": one.column})
        turn.say(f"row-{one.reason}", line=True, place=place, value={"text": one.value})
    if len(wrong) > SHOWN:
        turn.say("rows-more", line=True, count={"number": len(wrong) - SHOWN})
    turn.say("rows-nothing-stored", paragraph=True)
    first, *others = (_problem(reading, one) for one in wrong)
    turn.send("error", code="bad_row", file=file, **first, others=others)


def not_allowed(turn: Turn, file: str) -> None:
    """Rows about single people came from somebody who is not HR."""
    turn.say("file-not-allowed", paragraph=not turn.silent, file={"text": file})
    turn.send("error", code="not_allowed", file=file, accepted="hr")


def _problem(reading: Reading, one: Any) -> dict[str, Any]:
    return {
        "sheet": reading.sheet,
        "row": one.row,
        "column": one.column,
        "reason": one.reason,
        "text": one.value,
        "accepted": one.accepted,
    }


def _counts(reading: Reading) -> list[dict[str, Any]]:
    """How much there is, largest units first; what the file does not have is not counted."""
    counted = {
        "departments": len(reading.departments) or None,
        "months": reading.months or None,
        "leavers": reading.leavers if reading.span or reading.kind == "people" else None,
        "headcount": reading.headcount,
        "people": len(reading.roster) or None,
        "key_users": sum(one.key_users or 0 for one in reading.departments.values()) if reading.roster else None,
    }
    return [
        clause(f"import-count-{name}", count={"number": number})
        for name, number in counted.items()
        if number is not None
    ]


def _skipped(reading: Reading) -> dict[str, Any]:
    reasons: dict[str, int] = {}
    for _, reason in reading.skipped:
        reasons[reason] = reasons.get(reason, 0) + 1
    if not reasons:
        return clause("import-skipped-none")
    return {"list": [clause(f"import-skipped-{why}", count={"number": many}) for why, many in reasons.items()]}
