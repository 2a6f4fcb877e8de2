"""What a message says, as facts: a rule-based reading of English, Chinese and Russian (see `extract`)."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import Any

from bot.nlu.facts import money
from bot.nlu.facts.bare import answer
from bot.nlu.facts.core import Context, collect
from bot.nlu.facts.degrees import asks, degree, is_correction
from bot.nlu.facts.departments import in_a_list, told_apart
from bot.nlu.facts.grammar import grammar, prepared
from bot.nlu.facts.periods import Period
from bot.nlu.facts.reading import Reading, iso, spend
from bot.nlu.facts.structured import READINESS
from bot.nlu.language import detect

OF_A_START = frozenset({"desired_start", "earliest_start", "go_live_by"})


def extract(
    text: str,
    today: date,
    *,
    language: str | None = None,
    asked: str | None = None,
    recent: Sequence[Sequence[Any]] = (),
    regions: Sequence[str] = (),
) -> dict[str, Any]:
    """Everything a message says about a project, with no conversation around it.

    `today` is the day it was written on; `asked` the path of the fact that was asked for
    ("project.duration_weeks"), which a bare
    answer belongs to; `recent` the newest facts as (path, value), newest first, which a correction refers to;
    `regions` the case's,
    whose holidays count. Returns

        language      "en", "zh" or "ru"
        facts         part of a Case (contract: case.schema.json) without as_of
        told          those of them that the words state on their own, whatever was asked
        answered      whether it says yes, partly, no or "don't know" to a readiness question
        costs         pay, and what losing somebody costs (see money.read): no facts of a Case
        added         department -> how many key users more than there are (its key_users count from one)
        departments   name -> canonical key of every department named
        periods       [{"text", "from", "to"}], inclusive ISO dates, None for an open end
        durations     [{"text", "weeks"}]
        refused       [{"code", "fact", "text", "accepted"}] values that cannot be: invalid_date, out_of_range,
        unknown_region
        remarks       [{"kind", "fact", ...}] "longer_taken", "yearly_assumed": what has to be said with the fact;
        "shifted": the start by so many weeks, later or (negative) sooner
        vague         paths that were only touched vaguely ("a few people")
        hypothetical  whether it only supposes ("what if ...")

    Never raises for any text; only the first text.MAX_CHARS characters are read.
    """
    language = language or language_of(text)
    context = Context(prepared(text), today, language, tuple(regions), asked, tuple((p, v) for p, v in recent))
    row = grammar().read(context)
    in_a_list(row, context)
    told_apart(row)
    periods = [_period(a.value, text[a.start : a.end]) for a in row.atoms if a.kind == "PERIOD"]
    durations = [{"text": text[a.start : a.end], "weeks": a.value.weeks} for a in row.atoms if a.kind == "DUR"]
    named = {d.name: d.key for a in row.atoms if a.kind in ("DEPT", "EXCEPTED") for d in a.value}
    reading = context.reading = Reading(row, context.text, today, named=named)
    reading.hypothetical = any(a.kind == "HYPO" for a in row.atoms)
    costs = money.read(row, context)
    collect(row, grammar().facts, context, spend)
    told = _stated(reading)
    answer(row, context)
    if not reading.facts and not reading.stated and context.recent and row.kind(0) in ("FIXNO", "PLAN", "NOT"):
        answer(row, replace(context, asked=context.recent[0][0]))  # "make it 25 percent"
    facts = _stated(reading)
    answered = _readiness(text, asked, recent, facts)
    return {
        "language": language,
        "facts": facts,
        "told": told,
        "answered": answered,
        "costs": costs,
        "added": reading.added,
        "departments": named,
        "periods": periods,
        "durations": durations,
        "refused": reading.refused,
        "remarks": reading.remarks,
        "vague": reading.vague,
        "hypothetical": reading.hypothetical,
    }


def _readiness(text: str, asked: str | None, recent: Sequence[Sequence[Any]], facts: dict[str, Any]) -> bool:
    """Puts the answer to a readiness question among the facts; whether there is one.

    A correction belongs to the answer before it. A date inside an answer ("it is planned for March") is no start.
    """
    newest = recent[0][0] if recent else ""
    path = newest if newest.startswith(READINESS) and is_correction(text) else asked or ""
    said = degree(text, sure=bool(facts)) if path.startswith(READINESS) else None
    if said is None:
        return False
    put_degree(facts, path, said, text)
    return True


def put_degree(facts: dict[str, Any], path: str, said: str, text: str) -> None:
    """Puts the answer to the readiness question ``path`` among the ``facts`` of ``text``, without the start that a date
    in an answer isn't.
    """
    facts.setdefault("readiness", {})[path[len(READINESS) :]] = said
    if "project" in facts and not asks(text):
        facts["project"] = {name: value for name, value in facts["project"].items() if name not in OF_A_START}
        if not facts["project"]:
            del facts["project"]


def language_of(text: str, before: str | None = None) -> str:
    """The language a message is in; where the text does not tell, the one spoken `before`, else English."""
    return detect(text, before) or "en"


def _stated(reading: Reading) -> dict[str, Any]:
    departments = {"departments": list(reading.stated.values())} if reading.stated else {}
    return deepcopy({**reading.facts, **departments})


def _period(p: Period, text: str) -> dict[str, str | None]:
    return {"text": text, "from": iso(p.start), "to": iso(p.end)}
