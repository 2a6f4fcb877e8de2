"""English: words, and the rules that only English needs.

Kinds are explained where they are used: numbers.py, durations.py, dates/, people.py, growth.py, timing.py ...
"""

from bot.nlu.facts.lang.en import (
    cities,
    company_words,
    dates_words,
    departments,
    feast_words,
    months,
    numbers,
    people_words,
    places,
    project_words,
    sentences,
    talk_words,
)

CODE = "en"
FOLD: dict[str, str] = {}

# The earlier one wins where two claim a phrase.
WORDS = [
    numbers.WORDS,
    dates_words.WORDS,
    feast_words.WORDS,
    people_words.WORDS,
    company_words.WORDS,
    project_words.WORDS,
    talk_words.WORDS,
    departments.WORDS,
    places.WORDS,
    places.COUNTRIES,
    cities.WORDS,
]
RULES = [*months.rules.rules, *sentences.lex.rules, *sentences.rules.rules, *sentences.late.rules]
