"""The machinery of the grammar: atoms, patterns over atoms, and the cascade of rules that turns words into values.

A message becomes a row of atoms, each with a *kind* (MONTH, NUM, LEAVE, ...) and a value. Every kind is one character,
so a row of atoms is a string and a rule is an ordinary regular expression over kinds: fast, linear, and the same for
every language. Languages only bring words (lang/*.py: which phrase is which kind) and, where their grammar
differs, some rules of their own.

Pattern notation (whitespace is ignored):
    MONTH            an atom of that kind               UNIT        a macro: any of several kinds
    n:NUM            the same, captured as "n"          p:(A B?)    captured group
    A? B* (C|D)      as in regular expressions          ~3          up to 3 atoms that are neither values nor marks
    (?!PERSON)       lookahead                          ~~3         the same, commas allowed
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

_CHARS: dict[str, str] = {}

# Kinds that carry what facts are made of; a gap never jumps over one.
VALUES = ("NUM", "YEAR4", "VAGUE", "PCT", "DUR", "PERIOD", "TAKEN")
MARKS = ("STOP", "QUESTION", "COMMA", "COLON", "OPEN", "CLOSE")
MACROS: dict[str, tuple[str, ...]] = {
    "N": ("NUM", "YEAR4", "VAGUE"),
    "UNIT": ("UDAY", "UWORKDAY", "UWEEK", "UMONTH", "UQUARTER", "UHALF", "UYEAR"),
    "END": ("STOP", "QUESTION"),
    "Y": ("YEAR", "YEAR4"),  # a year that was said: absolute, or resolved from "next year"
    "D": ("NUM", "ORD"),
    "POSS": ("POSS", "APOS"),
}


def char(kind: str) -> str:
    """The character that stands for a kind, given out on first use."""
    if kind not in _CHARS:
        _CHARS[kind] = chr(0xE000 + len(_CHARS))
    return _CHARS[kind]


def kinds() -> Iterable[str]:
    """Every kind that a lexicon or a rule has named so far."""
    return tuple(_CHARS)


_SCRIPT = {"en": re.compile("[A-Za-z]"), "zh": re.compile("[\u3400-\u9fff\u3007]"), "ru": re.compile("[\u0400-\u04ff]")}

_PIECE = re.compile(
    r"(?:(?P<name>[a-z]\w*):)?(?:(?P<kind>[A-Z][A-Z0-9]*)|(?P<open>\((?!\?)))"
    r"|(?P<wide>~~\d+)|(?P<gap>~\d+)|(?P<space>\s+)|(?P<other>\(\?[:=!]|\(\?<[=!]|.)",
    re.S,
)


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Pattern notation (see the module) -> a regular expression over kind characters."""

    def piece(m: re.Match[str]) -> str:
        if m["space"]:
            return ""
        if m["wide"] or m["gap"]:
            text = m["wide"] or m["gap"]
            barred = VALUES + (("STOP", "QUESTION") if m["wide"] else MARKS)
            return f"[^{''.join(map(char, barred))}]{{0,{text.strip('~')}}}?"
        if m["kind"]:
            one = "".join(char(k) for k in MACROS.get(m["kind"], (m["kind"],)))
            body = f"[{one}]" if len(one) > 1 else one
            return f"(?P<{m['name']}>{body})" if m["name"] else body
        if m["open"]:
            return f"(?P<{m['name']}>" if m["name"] else "(?:"
        return m["other"]

    return re.compile(_PIECE.sub(piece, pattern))


@dataclass(slots=True)
class Atom:
    """A piece of the message: positions [start, end) in the text, kind and value."""

    kind: str
    value: Any
    start: int
    end: int


@dataclass(slots=True)
class Context:
    """What the rules may know beside the words. `notes` collects what is said to the person (remarks, refusals)."""

    text: str
    today: date
    language: str
    regions: tuple[str, ...] = ()
    asked: str | None = None
    recent: tuple = ()
    reading: Any = None  # set when the facts are read (reading.py)


class Match:
    """A rule's view of what its pattern found: `m["n"]` is the captured atom (or None), `m.all("n")` every atom
    in it."""

    __slots__ = ("_m", "context", "row")

    def __init__(self, row: "Row", m: re.Match[str], context: Context):
        self.row, self._m, self.context = row, m, context

    @property
    def start(self) -> int:
        return self._m.start()

    @property
    def end(self) -> int:
        return self._m.end()

    def index(self, name: str) -> int:
        """Position in the row of the captured atom, -1 where nothing was captured."""
        return self._m.start(name) if name in self._m.re.groupindex else -1

    def __getitem__(self, name: str) -> Atom | None:
        i = self.index(name)
        return self.row.atoms[i] if i >= 0 and self._m.end(name) > i else None

    def names(self) -> tuple[str, ...]:
        """The names that captured something."""
        return tuple(k for k, v in self._m.groupdict().items() if v)

    def captured(self) -> list[int]:
        """Positions in the row of everything captured by name."""
        return [i for name in self._m.re.groupindex for i in range(*self._m.span(name)) if i >= 0]

    def value(self, name: str, default: Any = None) -> Any:
        atom = self[name]
        return default if atom is None else atom.value

    def all(self, name: str | None = None) -> list[Atom]:
        a, b = self._m.span(name) if name else self._m.span()
        return self.row.atoms[a:b] if a >= 0 else []

    def has(self, name: str) -> bool:
        return self[name] is not None

    def said(self, name: str | None = None) -> str:
        """The words themselves, of a capture or of the whole match."""
        atoms = self.all(name)
        return self.context.text[atoms[0].start : atoms[-1].end] if atoms else ""


@dataclass(slots=True)
class Row:
    """A row of atoms and, in step with it, the string of their kinds."""

    atoms: list[Atom]
    kinds: str = field(init=False)

    def __post_init__(self) -> None:
        self.kinds = "".join(char(a.kind) for a in self.atoms)

    def replace(self, i: int, j: int, new: list[Atom]) -> None:
        """Atoms [i, j) become `new`."""
        self.atoms[i:j] = new
        self.kinds = self.kinds[:i] + "".join(char(a.kind) for a in new) + self.kinds[j:]

    def rename(self, i: int, kind: str) -> None:
        """The atom stays, its kind changes."""
        self.atoms[i].kind = kind
        self.kinds = self.kinds[:i] + char(kind) + self.kinds[i + 1 :]

    def spend(self, i: int) -> None:
        """A fact has used this value: it becomes TAKEN."""
        self.rename(i, "TAKEN")

    def kind(self, i: int) -> str:
        """Kind at position i; "" beyond either end."""
        return self.atoms[i].kind if 0 <= i < len(self.atoms) else ""


@dataclass(slots=True)
class Rule:
    """One line of grammar: where `pattern` matches, `build` gives the kind and value that replace it, or None."""

    stage: str
    pattern: str
    build: Callable[[Match], Any]
    late: bool = False  # languages' rules come before the common ones of their stage unless late
    language: str = ""  # set for a language's own rules: they only read words in its script, or messages in it
    regex: re.Pattern[str] = field(init=False)
    needs: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.regex = compile_pattern(self.pattern)
        self.needs = _needed(self.pattern)

    def applies(self, row: "Row", i: int, j: int, context: "Context") -> bool:
        """Whether a rule of one language may read these atoms: "3 quarters" is not for the Russian rules."""
        if not self.language or self.language == context.language:
            return True
        return _SCRIPT[self.language].search(context.text, row.atoms[i].start, row.atoms[j - 1].end) is not None


def _needed(pattern: str) -> frozenset[str]:
    """Characters without which the pattern cannot match: bare kinds outside any group, option or alternative.

    Lets a whole rule be skipped by a set comparison, which is what most rules get on most messages.
    """
    flat, depth = [], 0
    for c in pattern:
        depth += (c == "(") - (c == ")")
        flat.append(c if depth == 0 and c not in "()" else " " if c != ")" else ")")
    text = "".join(flat)
    if "|" in text:
        return frozenset()
    found = re.findall(r"(?:[a-z]\w*:)?([A-Z][A-Z0-9]*)([?*]|\{0)?", text)
    return frozenset(char(k) for k, option in found if not option and k not in MACROS)


class Rules:
    """A list of rules of one stage, filled by decorators: `@rules("MONTH YEAR?")` above a function."""

    def __init__(self, stage: str, late: bool = False):
        self.stage, self.late, self.rules = stage, late, []

    def __call__(self, *patterns: str) -> Callable:
        def add(build: Callable[[Match], Any]) -> Callable[[Match], Any]:
            self.rules.extend(Rule(self.stage, p, build, self.late) for p in patterns)
            return build

        return add


def collect(row: Row, rules: Iterable[Rule], context: Context, done: Callable[[Match], None]) -> None:
    """Let each fact rule look at every place where its pattern matches; `done` is called where it returned True."""
    seen, present = "", set()
    for rule in rules:
        if row.kinds is not seen:
            seen, present = row.kinds, set(row.kinds)
        if not rule.needs <= present:
            continue
        at = 0
        while (found := rule.regex.search(row.kinds, at)) is not None:
            match = Match(row, found, context)
            if rule.applies(row, match.start, match.end, context) and rule.build(match):
                done(match)
            at = found.start() + 1


def rewrite(row: Row, rules: Iterable[Rule], context: Context) -> None:
    """Apply each rule from left to right wherever it matches. `build` returns (kind, value), a list of atoms, or
    None."""
    present = set(row.kinds)
    for rule in rules:
        if not rule.needs <= present:
            continue
        at = 0
        while (m := rule.regex.search(row.kinds, at)) is not None:
            i, j = m.span()
            if i == j:
                break
            made = rule.build(Match(row, m, context)) if rule.applies(row, i, j, context) else None
            if made is None:
                at = i + 1
                continue
            if isinstance(made, tuple):
                made = [Atom(made[0], made[1], row.atoms[i].start, row.atoms[j - 1].end)]
            row.replace(i, j, made)
            present.update(char(a.kind) for a in made)
            at = (
                i if len(made) < j - i else i + len(made)
            )  # what got shorter may match again: "1 year, 9 months, 1 week"
