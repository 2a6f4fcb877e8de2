"""Russian departments: named in the nominative however they were said.

"В отделе продаж" is "отдел продаж", "продажам" is "продажи". A department that no lexicon knows ("отдел
рекламаций") is found by its genitive, which pymorphy3 tells.
"""

from functools import lru_cache

from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.lang.ru.departments_words import USUAL
from bot.nlu.facts.reading import Department

_NEUTER = {"подразделение", "управление", "направление", "бюро"}
_FEMININE = {"служба", "команда", "группа", "дирекция"}

names = Rules("names")


def _department(name: str, key: str, plain: str, start: int, end: int) -> Atom:
    return Atom("DEPT", [Department(name, key, USUAL.get(plain, plain))], start, end)


@names("w:DEPTWORD PO? d:(RUDEPT|RUWEAK)")
def department_of(m: Match):
    """Отдел продаж, служба поддержки."""
    key, nominative, genitive = m.value("d")
    word = m.value("w")
    if not genitive:
        return None
    name = f"{word} {genitive}" if isinstance(word, str) else nominative
    return [_department(name, key, nominative, m.all()[0].start, m.all()[-1].end)]


@names("a:RUADJ w:DEPTWORD")
def adjective_department(m: Match):
    """Коммерческий отдел, сервисная служба."""
    key, adjective = m.value("a")
    word = m.value("w")
    if not isinstance(word, str):
        return None
    ending = "ая" if word in _FEMININE else "ое" if word in _NEUTER else adjective[-2:]
    return [_department(f"{adjective[:-2]}{ending} {word}", key, adjective, m.all()[0].start, m.all()[-1].end)]


@names("d:RUDEPT w:DEPTWORD?")
def plain_department(m: Match):
    """Продажи, ИТ-отдел."""
    d = m["d"]
    key, nominative, _ = d.value
    name, raw = nominative, m.context.text[d.start : d.end]
    if "-" in raw or m.has("w"):
        stem = raw if "-" in raw else f"{raw}-{m.value('w')}"
        head, _, tail = stem.partition("-")
        known = next((w for w in ("отдел", "служба", "департамент") if tail.lower().startswith(w[:5])), None)
        name = f"{head}-{known}" if known and key in ("it", "hr") else nominative
    return [_department(name, key, nominative, d.start, m.all()[-1].end)]


@names("d:RUWEAK")
def weak_department(m: Match):
    """Производство, поддержка, руководство: a department where something is said of its people."""
    d = m["d"]
    key, nominative, _ = d.value
    before, after = m.row.kind(m.start - 1), m.row.kind(m.end)
    listed = {before, after, m.row.kind(m.start - 2), m.row.kind(m.end + 1)} & {"DEPT", "RUWEAK"}
    of_them = m.context.text[: d.start].lower().endswith((" у ", " с ")) or m.context.text[: d.start].lower() == "у "
    told = (
        of_them
        or before in ("IN", "FROM", "OF", "KEYUSER")
        or after in ("NUM", "COLON", "DASH", "NOBODY", "HAVE", "LEAVE")
    )
    return [_department(nominative, key, nominative, d.start, d.end)] if listed or told else ("WORD", nominative)


@names("d:DEPTNAME DASH w:DEPTWORD")
def hyphenated(m: Match):
    """IT-отдел."""
    d, word = m["d"], m.value("w")
    return (
        [_department(f"{m.context.text[d.start : d.end]}-{word}", d.value, "", d.start, m.all()[-1].end)]
        if isinstance(word, str)
        else None
    )


@lru_cache(maxsize=1)
def _morphology():
    import pymorphy3  # 50 ms and 20 MB: only for the sentence that needs it

    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=512)
def _genitive(word: str) -> bool:
    """Whether a word can stand behind "отдел": a noun or adjective in the genitive."""
    return any(
        p.tag.case == "gent" and p.tag.POS in ("NOUN", "ADJF") and p.score > 0.1 for p in _morphology().parse(word)
    )


@names("w:DEPTWORD r:((WORD|NAME) (WORD|NAME)? (WORD|NAME)?)")
def unknown_department(m: Match):
    """Отдел рекламаций: a department of its own, named by the genitives that follow."""
    word = m.value("w")
    if not isinstance(word, str) or word in ("команда", "группа", "блок", "управление"):
        return None
    rest = m.all("r")
    used = 0
    for atom in rest:
        if atom.value != atom.value.lower() or not _genitive(atom.value.lower()):
            break
        used += 1
    if not used:
        return None
    tail = " ".join(a.value.lower() for a in rest[:used])
    name = f"{word} {tail}"
    return [_department(name, name, "", m.all()[0].start, rest[used - 1].end), *rest[used:]]


RULES = names.rules
