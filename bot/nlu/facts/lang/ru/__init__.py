"""Russian: words with their inflection, and the rules that only Russian needs.

Nouns and adjectives are given as stems ("январ*") where no other word begins so, else form by form; prepositions, which
decide what a date is for, are settled from their neighbours in dates.py.
"""

from bot.nlu.facts.lang.ru import (
    dates,
    dates_words,
    departments,
    numbers,
    people,
    people_words,
    places,
    project,
    project_words,
)

CODE = "ru"
FOLD = {"ё": "е"}
WORDS = [
    numbers.WORDS,
    dates_words.WORDS,
    people_words.WORDS,
    departments.WORDS,
    project_words.WORDS,
    places.WORDS,
]
RULES = [*numbers.RULES, *dates.RULES, *departments.RULES, *people.RULES, *project.RULES]
