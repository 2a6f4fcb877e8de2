"""`python -m bot understand`: what the trained model and the fact extraction make of one message, without a
conversation."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from bot.clock import today
from bot.nlu.facts import extract

NO_INTENT = {"name": None, "confidence": 0.0}
Reader = Callable[[str, str | None], dict[str, Any]]  # text, asked -> {"intent", "understood"}


def without_model(text: str, asked: str | None) -> dict[str, Any]:
    """Facts only: there is no trained model for these files."""
    return {"intent": NO_INTENT, "understood": extract(text, today(), asked=asked)}


def with_model(path: Any) -> Reader:
    """A reader over the NLU half of a trained model. Imports Rasa, so only when it is wanted."""
    from rasa.core.channels.channel import UserMessage
    from rasa.core.processor import PLACEHOLDER_MESSAGE, PLACEHOLDER_TRACKER
    from rasa.shared.core.slots import AnySlot
    from rasa.shared.core.trackers import DialogueStateTracker

    from bot.nlu.extractor import CONTEXT
    from bot.processor import LocalProcessor

    _, metadata, runner = LocalProcessor._load_model(path)

    def read(text: str, asked: str | None) -> dict[str, Any]:
        slot = AnySlot(CONTEXT, mappings=[], initial_value={"asked": asked}, influence_conversation=False)
        tracker = DialogueStateTracker("understand", [slot])
        inputs = {PLACEHOLDER_MESSAGE: [UserMessage(text)], PLACEHOLDER_TRACKER: tracker}
        message = runner.run(inputs, [metadata.nlu_target])[metadata.nlu_target][0]
        intent = message.get("intent") or NO_INTENT
        return {"intent": {k: intent[k] for k in ("name", "confidence")}, "understood": message.get("understood")}

    return read


def answer(read: Reader, row: dict[str, Any]) -> dict[str, Any]:
    """One line of output. `today` of the row replaces today's date for this line."""
    before = os.environ.get("ADVISOR_TODAY")
    if row.get("today"):
        os.environ["ADVISOR_TODAY"] = date.fromisoformat(row["today"]).isoformat()
    try:
        found = read(row["text"], row.get("asked"))
    finally:
        if before is None:
            os.environ.pop("ADVISOR_TODAY", None)
        else:
            os.environ["ADVISOR_TODAY"] = before
    understood = found["understood"]
    return {"intent": found["intent"], **{k: understood[k] for k in ("language", "facts", "periods", "durations")}}


def main(argv: Sequence[str] | None = None, lines: Iterable[str] | None = None) -> int:
    """Reads messages from the arguments, or with --jsonl from standard input. 0; 1 where a line was none; 2 for
    wrong usage."""
    parser = argparse.ArgumentParser(
        prog="python -m bot understand", description="Show what is understood of messages."
    )
    parser.add_argument("text", nargs="*", help="messages, one an argument")
    parser.add_argument(
        "--jsonl", action="store_true", help='read {"text", "today"?, "asked"?} a line from standard input'
    )
    options = parser.parse_args(argv)
    if bool(options.text) == options.jsonl:
        parser.error("either messages or --jsonl")
    from bot.training import find_model

    model = find_model()
    if model is None:
        print("no trained model for these files: facts only (python -m bot train makes one)", file=sys.stderr)
    read = with_model(model) if model else without_model
    source = (json.dumps({"text": text}) for text in options.text) if options.text else lines or sys.stdin
    status = 0
    for line in source:
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            out = answer(read, row)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            out, status = {"error": {"code": "bad_row", "message": f"{type(error).__name__}: {error}"}}, 1
        print(json.dumps(out, ensure_ascii=False), flush=True)
    return status
