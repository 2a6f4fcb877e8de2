"""What a message says, as facts: a rule-based reading of English, Chinese and Russian (see `extract`)."""
from datetime import date

from bot.nlu.facts.core import Context
from bot.nlu.facts.grammar import grammar, prepared


def extract(text: str, today: date, *, language: str | None = None, asked: str | None = None, recent=(), regions=()) -> dict:
    plain = prepared(text)
    context = Context(plain, today, language or "en", tuple(regions), asked, tuple(recent))
    row = grammar().read(context)
    periods = [{"text": text[a.start:a.end], "from": a.value.start and a.value.start.isoformat(), "to": a.value.end and a.value.end.isoformat()}
               for a in row.atoms if a.kind == "PERIOD"]
    durations = [{"text": text[a.start:a.end], "weeks": a.value.weeks} for a in row.atoms if a.kind == "DUR"]
    return {"periods": periods, "durations": durations}
