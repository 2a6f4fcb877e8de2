"""Numbers: digits, number words of any language, ordinals, percentages, ranges and vague amounts.

A language names its number words as NUMWORD with (sort, value): "add" for 1-19, tens and Russian hundreds, "mul" for
hundred, thousand, 十, 万, "digit" for the Chinese digits, which also spell out ("二〇二七"). The sum is the same
everywhere.
"""

import itertools
import re

from bot.nlu.facts.core import Atom, Match, Rules

rules = Rules("numbers")

_GROUPED = re.compile(r"\d{1,3}(?:[ ,']\d{3})+|[1-9]\d{0,2}\.\d{3}")
YEARS = range(1950, 2100)
LARGEST = 10**15
"""More than anybody means: a longer row of digits counts as this, beyond every bound and far from infinity."""


def parse(raw: str) -> float | int:
    """A number as typed, up to LARGEST: "1,200", "1 200", "1.200", "17.5", "17,5"."""
    if _GROUPED.fullmatch(raw):
        raw = re.sub("[ ,'.]", "", raw)
    value = min(float(raw.replace(",", ".")), float(LARGEST))
    return int(value) if value.is_integer() else value


@rules("n:RAWNUM o:ORDSUFFIX")
def ordinal_digits(m: Match):
    value = parse(m.value("n"))
    glued = m["n"].end == m["o"].start or m["o"].value == "far"
    return ("ORD", int(value)) if glued and isinstance(value, int) else None


@rules("n:RAWNUM")
def digits(m: Match):
    raw = m.value("n")
    value = parse(raw)
    return "YEAR4" if len(raw) == 4 and value in YEARS else "NUM", value


@rules("(NUMWORD DASH?)* NUMWORD DASH? o:ORDWORD", "o:ORDWORD")
def ordinal_words(m: Match):
    words = [a.value for a in m.all() if a.kind == "NUMWORD"]
    head, used = total(words) if words else (0, 0)
    if words and (used != len(words) or head % 10 or m.value("o") >= 10):
        return None
    return "ORD", head + m.value("o")


@rules("ART? NUMWORD ((DASH|AND)? NUMWORD)*")
def words(m: Match):
    atoms = m.all()
    if atoms[0].kind == "ART":
        if atoms[1].value[0] != "mul":  # "a hundred", but not "a two"
            return None
        atoms = atoms[1:]
    out: list[Atom] = []
    while atoms:
        head = atoms[0]
        if head.kind != "NUMWORD":
            out.append(head)
            atoms = atoms[1:]
            continue
        run = [head]
        for previous, atom in itertools.pairwise(atoms):
            if atom.kind == "NUMWORD":
                run.append(atom)
            elif atom.kind == "AND" and (previous.kind != "NUMWORD" or previous.value[0] != "mul"):
                break
        values = [a.value for a in run]
        value, used = total(values)
        whole = all(sort != "digit" for sort, _ in values[:used]) or used != 4
        kind = "NUM" if whole or value not in YEARS else "YEAR4"
        if value in YEARS and used > 2:
            kind = "YEAR4"  # "two thousand and twenty seven"
        end = run[used - 1]
        out.append(Atom(kind, value, head.start, end.end))
        atoms = atoms[next(i for i, a in enumerate(atoms) if a is end) + 1 :]
    return out if len(out) < len(m.all()) or any(a.kind != b.kind for a, b in zip(out, m.all(), strict=False)) else None


def total(words: list[tuple[str, int]]) -> tuple[int | float, int]:
    """Value of the longest sensible run of number words, and how many of them it took (at least one)."""
    done = section = 0
    room = 10**12  # the next word must be smaller than this to be added
    big = 10**12  # and the next thousand or million smaller than this
    used = 0
    if len(words) > 1 and all(sort == "digit" for sort, _ in words[:2]):
        return _spelled(words)
    for sort, value in words:
        if sort == "mul":
            if value >= 1000:
                if value >= big:
                    break
                done += (section or 1) * value
                section, room, big = 0, value, value
            else:
                unit = section % 1000 % value if section else 0
                if section and not unit:
                    if section >= value and used:
                        break
                    section *= value
                elif section:
                    section = section - unit + unit * value
                else:
                    section = value
                room = value
        else:
            if used and value >= room:
                break
            section += value
            room = 10 if value >= 20 and value < 100 else 100 if value >= 100 else 1
            if sort == "digit":
                room = 0
        used += 1
    if used == 0:
        return words[0][1], 1
    return min(done + section, LARGEST), used


def _spelled(words: list[tuple[str, int]]) -> tuple[int, int]:
    """Digits said one by one: 二〇二七 is 2027, 一二 stays one number; only as far as digits go."""
    digits = []
    for sort, value in words:
        if sort != "digit":
            break
        digits.append(value)
    if len(digits) < 3 and 0 not in digits[1:]:
        return digits[0], 1
    return min(int("".join(map(str, digits))), LARGEST), len(digits)


@rules("NEG n:NUM")
def minus(m: Match):
    return "NUM", -m.value("n")


@rules("d:DASH n:NUM")
def minus_sign(m: Match):
    """ "-3": the sign touches the number and nothing touches the sign."""
    dash, text = m["d"], m.context.text
    before = text[dash.start - 1] if dash.start else " "
    return ("NUM", -m.value("n")) if dash.end == m["n"].start and before in " (:\n" else None


@rules("n:(NUM|YEAR4) THOUSAND")
def thousands(m: Match):
    return "NUM", m.value("n") * 1000


@rules("a:NUM IN b:NUM (?=PERSON? ~2 (LEAVE|EVERY))")
def one_in_ten(m: Match):
    """One in ten leaves."""
    return ("PCT", m.value("a") / m.value("b")) if 0 < m.value("a") < m.value("b") else None


@rules("a:NUM (DASH|TO|OR) b:NUM (?=NEW? (PERSON|KEYUSER|LEAVE|LEAVERS|SEAT|VACANCY|OFUS))")
def vague_count(m: Match):
    """40 to 50 people: nobody knows how many. "From 40 to 50" is growth."""
    if m.row.kind(m.start - 1) in ("FROM", "GREW") or not 0 <= m.value("a") < m.value("b"):
        return None
    return "VAGUE", None


@rules("n:NUM AND ART? HALF (?=PERCENT)")
def half_a_percent(m: Match):
    """Twelve and a half percent."""
    return "NUM", m.value("n") + 0.5


@rules("NUM (DASH|TO|OR) NUM PERCENT", "NUM PERCENT (DASH|TO|OR) NUM PERCENT", "v:VAGUE PERCENT")
def vague_percent(m: Match):
    return "PCT", None


@rules("n:(NUM|YEAR4) PERCENT")
def percent(m: Match):
    return "PCT", m.value("n") / 100


@rules("f:FRACTION")
def fraction(m: Match):
    return "PCT", m.value("f")
