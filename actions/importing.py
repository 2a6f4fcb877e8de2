"""Files: what one says is shown first, asked about where it is unclear, and stored after a yes.

What waits for the yes is kept as facts in the database (store/imports.py), never the file. The dialogue is a row of
questions, each settled for good: which sheet, which order of day and month, which names are one department, and
whether to store it.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import advisor
from actions import import_words as words
from actions import paths
from actions.advising import follow_up, note, objections, tell_moved
from actions.asking import OWN_QUESTIONS, ask, offer_yes_no
from actions.clock import now
from actions.import_facts import facts_of
from actions.speech import texts
from actions.tables import BadFile, Reading
from actions.tables import read as read_file
from actions.tables.dates import DMY, MDY, read_day
from actions.tables.names import department_key
from actions.tables.reading import OF_HR
from actions.tables.spelling import groups
from actions.turn import Turn

IMPORT, SHEET, ORDER, SAME = "confirm:import", "confirm:import_sheet", "confirm:import_order", "confirm:import_same"
QUESTIONS = frozenset({IMPORT, SHEET, ORDER, SAME})


async def read(turn: Turn) -> None:
    """Read the file of this turn, beside the conversations of others; ``turn.table`` is what it says, or a BadFile."""
    try:
        turn.table = await asyncio.to_thread(read_file, Path(turn.file["path"]), turn.file["name"], turn.today)
    except BadFile as bad:
        turn.table = bad


def receive(turn: Turn) -> None:
    """A file came: take the place of one that still waits, and ask the first question about it."""
    _drop(turn)
    _note_words(turn)
    if isinstance(turn.table, BadFile):
        words.refuse_file(turn, turn.file["name"], turn.table)
        return
    allowed = [one for one in turn.table if turn.speaker.role == "hr" or one.kind not in OF_HR]
    if turn.language_unknown and not turn.file["said"]:
        turn.language = (allowed or turn.table)[0].language or turn.language
    if not allowed:
        words.not_allowed(turn, turn.file["name"])
        return
    _proceed(turn, {"file": turn.file["name"], "readings": [one.to_json() for one in allowed], "apart": []})


def waiting(turn: Turn) -> dict[str, Any] | None:
    """What waits in this conversation, None where nothing does."""
    who = turn.speaker
    return turn.store.imports.get(who.workspace, who.holder, who.conversation, turn.project.id, now())


def go_on(turn: Turn) -> None:
    """Ask again what the waiting file still needs."""
    _proceed(turn, waiting(turn))


def agree(turn: Turn) -> None:
    """Yes to a question about a file."""
    content = waiting(turn)
    _note_words(turn)
    if content is None:
        turn.say("import-gone")
    elif turn.pending == IMPORT:
        _store(turn, content)
    elif turn.pending == ORDER:
        _decide_order(turn, content, yes=True)
    elif turn.pending == SAME:
        _join(content)
        _proceed(turn, content)
    else:  # a yes does not say which sheet
        _proceed(turn, content)


def disagree(turn: Turn) -> None:
    """No to a question about a file."""
    content = waiting(turn)
    _note_words(turn)
    if content is not None and turn.pending == ORDER:
        _decide_order(turn, content, yes=False)
    elif content is not None and turn.pending == SAME:
        content["apart"].append(content["asked"])
        _proceed(turn, content)
    else:
        _drop(turn)
        turn.say("import-dropped")
        follow_up(turn)


def choose(turn: Turn, sheet: str) -> None:
    """One of the sheets was named."""
    content = waiting(turn)
    if content is None:
        turn.say("import-gone")
        return
    content["readings"] = [one for one in content["readings"] if one["sheet"] == sheet] or content["readings"]
    _proceed(turn, content)


def _proceed(turn: Turn, content: dict[str, Any]) -> None:
    """Ask what is unclear first; where nothing is, show what the file says and ask for a yes."""
    found = content["readings"]
    if len({one["sheet"] for one in found}) > 1:
        question = SHEET
    elif len(found) > 1:
        question = ORDER
    elif found[0]["problems"]:
        _drop(turn)
        words.refuse_rows(turn, content["file"], Reading.from_json(found[0]))
        return
    else:
        content["asked"] = _unclear(turn, content)
        question = SAME if content["asked"] else IMPORT
    who = turn.speaker
    turn.store.imports.put(who.workspace, who.holder, who.conversation, turn.project.id, content, now())
    if question == IMPORT:
        reading = Reading.from_json(found[0])
        words.preview(turn, content["file"], reading, _known_as(turn, reading))
    ask(turn, question)


def _unclear(turn: Turn, content: dict[str, Any]) -> list[str]:
    """The first names that may be one department and were not asked about yet; empty where there are none."""
    names = list(content["readings"][0]["departments"])
    known = [name for name in _in_case(turn) if paths.fold(name) not in map(paths.fold, names)]
    for group in groups([*names, *known]):
        of_file = [name for name in group if name in names]
        # Another usual name of a department that the case has is that department, as in conversation.
        clear = len(of_file) == 1 and _same_key(turn, of_file[0]) is not None
        if of_file and not clear and group not in content["apart"]:
            return group
    return []


def _in_case(turn: Turn) -> list[str]:
    return [row["name"] for row in turn.project.facts.get("departments", ())]


def _same_key(turn: Turn, name: str) -> str | None:
    """The department of the case that has the same canonical key, None where none has."""
    key = department_key(name)
    keys = turn.project.keys
    return next((one for one in _in_case(turn) if key and keys.get(one, department_key(one)) == key), None)


def _known_as(turn: Turn, reading: Reading) -> dict[str, str]:
    """Departments of the file that the case knows under another name."""
    known = {name: _same_key(turn, name) for name in reading.departments}
    return {name: other for name, other in known.items() if other and paths.fold(other) != paths.fold(name)}


def _join(content: dict[str, Any]) -> None:
    """What the names in question stand for becomes one department, under the name that the case has for it."""
    group = content["asked"]
    reading = Reading.from_json(content["readings"][0])
    into = next((name for name in group if name not in reading.departments), group[0])
    reading.join(group, into)
    content["readings"] = [reading.to_json()]


def _decide_order(turn: Turn, content: dict[str, Any], yes: bool) -> None:
    """A yes says that the day comes first in the dates that could be either."""
    wanted = DMY if yes else MDY
    content["readings"] = [one for one in content["readings"] if one["order"] == wanted]
    _proceed(turn, content)


def _store(turn: Turn, content: dict[str, Any]) -> None:
    """Store what the file says, tell it, and go on with what it means for the plan."""
    reading = Reading.from_json(content["readings"][0])
    _drop(turn)
    if reading.kind in OF_HR and turn.speaker.role != "hr":
        words.not_allowed(turn, content["file"])
        return
    said, keys = facts_of(reading, content["apart"])
    before = len(turn.changes)
    try:
        turn.state_file(said, keys, content["file"])
    except advisor.InvalidCase:
        words.refuse_file(turn, content["file"], BadFile("impossible"))
        return
    words.stored(turn, content["file"], reading)
    if turn.memory.advised is not None and len(turn.changes) > before:
        tell_moved(turn)
    else:
        follow_up(turn)


def _note_words(turn: Turn) -> None:
    """What was said beside the file, or beside a yes or no about it."""
    objections(turn)
    if turn.changes:
        note(turn)


def _drop(turn: Turn) -> None:
    who = turn.speaker
    turn.store.imports.drop(who.workspace, who.holder, who.conversation)


def _asking(question: Callable[[Turn, dict[str, Any]], None]) -> Callable[[Turn], None]:
    """A question about the waiting file; where it waits no longer, that is said instead."""

    def asked(turn: Turn) -> None:
        content = waiting(turn)
        if content is None:
            turn.say("import-gone", paragraph=not turn.silent)
        else:
            question(turn, content)

    return asked


def _ask_store(turn: Turn, content: dict[str, Any]) -> None:
    turn.say("ask-import", paragraph=not turn.silent)
    offer_yes_no(turn)


def _ask_sheet(turn: Turn, content: dict[str, Any]) -> None:
    sheets = list(dict.fromkeys(one["sheet"] for one in content["readings"]))
    turn.say("ask-import_sheet", paragraph=not turn.silent, sheets=texts(sheets))
    for sheet in sheets:
        turn.offer("button-as-said", {"text": sheet}, text={"text": sheet})
    turn.memory.choices = sheets


def _ask_order(turn: Turn, content: dict[str, Any]) -> None:
    sample = content["readings"][0]["sample"]
    day = read_day(sample, DMY).isoformat()
    turn.say("ask-import_order", paragraph=not turn.silent, sample={"text": sample}, day={"date": day})
    offer_yes_no(turn)


def _ask_same(turn: Turn, content: dict[str, Any]) -> None:
    names = content["asked"]
    turn.say("ask-import_same", paragraph=not turn.silent, names=texts(names), count={"number": len(names)})
    offer_yes_no(turn)


_ASKED = {IMPORT: _ask_store, SHEET: _ask_sheet, ORDER: _ask_order, SAME: _ask_same}
OWN_QUESTIONS.update({path: _asking(question) for path, question in _ASKED.items()})
