"""All languages' words and rules, put together once. A message may mix languages, so they are one grammar."""
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from bot.nlu.facts import dates, durations, numbers
from bot.nlu.facts.core import Context, Row, Rule, rewrite
from bot.nlu.facts.lang import common, en, ru, zh
from bot.nlu.facts.lexicon import Lexicon
from bot.nlu.facts.text import MAX_CHARS, plain, tokens

LANGUAGES: tuple[ModuleType, ...] = (en, zh, ru)

# The cascade. "lex" settles words that could be two kinds; "names" finds departments and regions.
STAGES = ("lex", "numbers", "durations", "dates", "names")


@dataclass(frozen=True)
class Grammar:
    lexicon: Lexicon
    stages: tuple[tuple[Rule, ...], ...]
    fold: dict[str, str]

    def read(self, context: Context) -> Row:
        """Text -> atoms, values built. `context.text` must be `plain`."""
        row = Row(self.lexicon.atoms(tokens(context.text, self.fold), context.text))
        for rules in self.stages:
            rewrite(row, rules, context)
        return row


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    fold = {k: v for language in LANGUAGES for k, v in language.FOLD.items()}
    words = [source for language in LANGUAGES for source in language.WORDS]
    own = [rule for language in LANGUAGES for rule in language.RULES]
    common_rules = [*numbers.rules.rules, *durations.rules.rules, *dates.rules.rules]
    stages = []
    for stage in STAGES:
        mine = [r for r in own if r.stage == stage]
        stages.append(tuple([r for r in mine if not r.late] + [r for r in common_rules if r.stage == stage]
                            + [r for r in mine if r.late]))
    return Grammar(Lexicon([common.WORDS, *words], fold), tuple(stages), fold)


def prepared(text: str) -> str:
    """Plain text, no longer than what is read."""
    return plain(text[:MAX_CHARS])
