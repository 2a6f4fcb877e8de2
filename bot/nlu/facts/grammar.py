"""All languages' words and rules, put together once. A message may mix languages, so they are one grammar."""

from dataclasses import dataclass, replace
from functools import lru_cache
from types import ModuleType

from bot.nlu.facts import (
    bare,
    company,
    dates,
    departments,
    durations,
    growth,
    numbers,
    people,
    regions,
    timing,
    turnover,
)
from bot.nlu.facts.core import Context, Row, Rule, rewrite
from bot.nlu.facts.lang import common, en, ru, zh
from bot.nlu.facts.lexicon import Lexicon
from bot.nlu.facts.text import MAX_CHARS, plain, tokens

LANGUAGES: tuple[ModuleType, ...] = (en, zh, ru)

# The cascade. "lex" settles words that could be two kinds; "names" finds departments and regions.
STAGES = ("lex", "numbers", "durations", "dates", "names")

_COMMON = (
    numbers.rules,
    durations.rules,
    dates.rules,
    departments.rules,
    regions.names,
    # the fact rules, in the order in which they may claim a value
    bare.rules,
    company.rules,
    turnover.rules,
    people.rules,
    growth.rules,
    regions.rules,
    timing.rules,
)


@dataclass(frozen=True)
class Grammar:
    lexicon: Lexicon
    stages: tuple[tuple[Rule, ...], ...]
    facts: tuple[Rule, ...]
    fold: dict[int, str]

    def read(self, context: Context) -> Row:
        """Text -> atoms, values built. `context.text` must be `plain`."""
        row = Row(self.lexicon.atoms(tokens(context.text, self.fold), context.text))
        for rules in self.stages:
            rewrite(row, rules, context)
        return row


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    fold = str.maketrans({k: v for language in LANGUAGES for k, v in language.FOLD.items()})
    words = [source for language in LANGUAGES for source in language.WORDS]
    own = [replace(rule, language=language.CODE) for language in LANGUAGES for rule in language.RULES]
    shared = [rule for rules in _COMMON for rule in rules.rules]

    def stage(name: str) -> tuple[Rule, ...]:
        mine = [r for r in own if r.stage == name]
        return (*(r for r in mine if not r.late), *(r for r in shared if r.stage == name), *(r for r in mine if r.late))

    return Grammar(Lexicon([common.WORDS, *words], fold), tuple(map(stage, STAGES)), stage("facts"), fold)


def prepared(text: str) -> str:
    """Plain text, no longer than what is read."""
    return plain(text[:MAX_CHARS])
